import { commandLines } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import { type Io, UsageError } from './Io.js';

/**
 * The bytes of a file, or of standard input for `-`. @throws {@link UsageError} where it cannot be
 * read.
 */
export async function readBytes(file: string, io: Io): Promise<Uint8Array> {
  if (file === '-') return io.readInput();
  try {
    return await io.readFile(file);
  } catch (error) {
    const reason = codeOf(error);
    if (reason === 'ENOENT') throw new UsageError((say) => say.noSuchFile(file));
    if (reason === 'EISDIR') throw new UsageError((say) => say.isAFolder(file));
    throw new UsageError((say) => say.unreadableFile(file, reason));
  }
}

/** Writes a file and reports it. @throws {@link UsageError} where it cannot be written. */
export async function writeOut(
  file: string,
  content: string | Uint8Array,
  language: Language,
  io: Io,
  message = commandLines[language].written(file),
): Promise<void> {
  try {
    await io.writeFile(file, content);
  } catch (error) {
    const reason = codeOf(error);
    if (reason === 'EISDIR') throw new UsageError((say) => say.isAFolder(file));
    throw new UsageError((say) => say.unwritableFile(file, reason));
  }
  io.err(message);
}

const codeOf = (error: unknown) => (error as { code?: string }).code ?? String(error);
