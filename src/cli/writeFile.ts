import { fstat } from 'node:fs';
import {
  access,
  constants,
  lstat,
  mkdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile as write,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { isInput } from './files.js';
import type { Content, WriteTerms } from './Io.js';

const mostCareful: WriteTerms = { inputs: [], isForced: false };

/**
 * Determines where a file will be written, and what is there now.
 *
 * @throws an error with the code `IS_INPUT` for a file that was read, `EEXIST` for one that exists
 * if `isForced` is false, and the codes of the file system.
 */
export async function checkOutput(path: string, { inputs, isForced } = mostCareful) {
  const target = await findPlace(path);
  const found = await find(target);
  if (found?.isDirectory()) throw failure('EISDIR');
  if (found !== undefined && !found.isFile()) return { target, found };
  for (const input of inputs)
    if (
      (typeof input === 'string' && (await findPlace(input)) === target) ||
      (await isSame(input, found))
    )
      throw failure(isInput);
  if (found !== undefined) {
    if (!isForced) throw failure('EEXIST');
    await access(target, constants.W_OK);
  }
  return { target, found };
}

/**
 * Writes a file completely or not at all: the content goes to a temporary file beside it, which is
 * then renamed. A device or a pipe is written directly.
 *
 * @edge Missing folders are created. If the path is a symbolic link, the file that it points to is
 * written and the link is kept.
 * @throws the errors of `checkOutput`.
 */
export async function writeFile(path: string, content: Content, terms?: WriteTerms): Promise<void> {
  const { target, found } = await checkOutput(path, terms);
  if (found !== undefined && !found.isFile()) return write(target, content);
  await makeFolder(dirname(target));
  const draft = join(dirname(target), `.lipu-plans-${process.pid}.tmp`);
  try {
    await write(draft, content, { flag: 'wx', mode: found?.mode ?? 0o666 });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

const failure = (code: string) => Object.assign(new Error(code), { code });

const unlessMissing = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return undefined;
  throw error;
};

const statOpen = promisify(fstat);

const find = (path: string) => stat(path).catch(unlessMissing);

/** Whether two names refer to the same file (hard links, other letter case, standard input). */
async function isSame(
  input: string | number,
  found: Awaited<ReturnType<typeof find>>,
): Promise<boolean> {
  if (found === undefined || found.ino === 0) return false;
  const other = await (typeof input === 'string' ? stat(input) : statOpen(input)).catch(
    () => undefined,
  );
  return other?.ino === found.ino && other.dev === found.dev;
}

/**
 * Resolves the links in the path of a file; for a file that does not exist yet, those of its
 * folder.
 */
async function findPlace(path: string): Promise<string> {
  const full = resolve(path);
  const real = await realpath(full).catch(unlessMissing);
  if (real !== undefined) return real;
  // A dangling link must not be silently replaced.
  if ((await lstat(full).catch(unlessMissing)) !== undefined) throw failure('ENOENT');
  const folder = dirname(full);
  return folder === full ? full : join(await findPlace(folder), basename(full));
}

/**
 * Creates a folder and those above it. Node's recursive `mkdir` never returns for a path below
 * `/proc`.
 */
async function makeFolder(path: string): Promise<void> {
  if ((await find(path)) !== undefined) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
