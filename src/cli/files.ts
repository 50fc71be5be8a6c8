import { limits, megabyte } from '../input/files/limits.js';
import { commandLines } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import { type Content, type Io, type OpenFile, UsageError } from './Io.js';

/**
 * Reads the bytes of a file, or of standard input for `-`. @throws {@link UsageError} if that is
 * not possible.
 */
export const readBytes = (file: string, io: Io): Promise<Uint8Array> =>
  named(file, () => (file === '-' ? io.readInput() : io.readFile(file)));

/** Opens a file to read it piece by piece. @throws {@link UsageError} if it does not exist. */
export const openFile = (file: string, io: Io): Promise<OpenFile> =>
  named(file, () => io.openFile(file));

async function named<Found>(file: string, find: () => Promise<Found>): Promise<Found> {
  try {
    return await find();
  } catch (error) {
    const reason = codeOf(error);
    if (reason === 'ENOENT') throw new UsageError((say) => say.noSuchFile(file));
    if (reason === 'EISDIR') throw new UsageError((say) => say.isAFolder(file));
    if (reason === 'EFBIG')
      throw new UsageError((say) => say.tooLarge(file, limits.bytes / megabyte), 1);
    throw new UsageError((say) => say.unreadableFile(file, reason));
  }
}

/** A file to be written. */
export interface Output {
  readonly file: string;
  readonly content: Content;
  /** The message for the user; by default, the name of the file. */
  readonly message?: string;
}

/**
 * Writes files and reports each one. All paths are checked before the first file is written.
 *
 * @throws {@link UsageError} if a file cannot be written.
 */
export async function writeOut(
  outputs: readonly Output[],
  language: Language,
  io: Io,
): Promise<void> {
  for (const { file } of outputs) await writing(file, () => io.checkOutput(file));
  for (const { file, content, message = commandLines[language].written(file) } of outputs) {
    await writing(file, () => io.writeFile(file, content));
    io.err(message);
  }
}

async function writing(file: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    // An error without a system code was raised while the stream was created, not by the file.
    if (typeof (error as { code?: unknown }).code !== 'string' || error instanceof UsageError)
      throw error;
    const reason = codeOf(error);
    if (reason === 'EISDIR') throw new UsageError((say) => say.isAFolder(file));
    if (reason === 'EEXIST') throw new UsageError((say) => say.alreadyExists(file));
    if (reason === isInput) throw new UsageError((say) => say.isAnInput(file));
    throw new UsageError((say) => say.unwritableFile(file, reason));
  }
}

/** The error code for an output that is also an input. */
export const isInput = 'IS_INPUT';

const codeOf = (error: unknown) => (error as { code?: string }).code ?? String(error);
