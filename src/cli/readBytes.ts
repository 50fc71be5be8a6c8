import type { Io } from './Io.js';
import { UsageError } from './UsageError.js';

/** The bytes of a file, or of standard input for `-`. @throws {@link UsageError} where there is no such file. */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  if (path === '-') return io.readInput();
  try {
    return await io.readFile(path);
  } catch (error) {
    const code = (error as { code?: string }).code;
    throw new UsageError(
      code === 'ENOENT' ? `There is no file ${path}` : code === 'EISDIR' ? `${path} is a folder, not a file` : `${path} cannot be read (${code ?? 'unknown reason'})`,
    );
  }
}
