import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Content, Io } from '../../src/cli/Io.js';
import { run } from '../../src/cli/run.js';
import '../../src/report/docx/writeDocument.js';
import '../../src/report/xlsx/writeTables.js';
import '../../src/template/writeWorkbook.js';

// Commands and writers of Office files are normally loaded on the first call. They are loaded here,
// before any test, so that no test waits for them.
const commands = resolve(import.meta.dirname, '../../src/cli/commands');
for (const file of readdirSync(commands)) await import(`${commands}/${file}`);

export type Bytes = string | Uint8Array;

/** Files by path. */
export type Files = Readonly<Record<string, Bytes | undefined>>;

export const toBytes = (content: Bytes): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Returns a text as it was written, with its byte order mark. */
export const toText = (content: Bytes | undefined): string =>
  typeof content === 'string'
    ? content
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);

/** Returns an error as the file system throws it. */
export const failure = (code: string) => Object.assign(new Error(code), { code });

/**
 * Creates an environment whose files exist only here. It records what is printed and written; a
 * stream is recorded as its text.
 */
export function makeIo(files: Files = {}, more: Partial<Io> = {}) {
  const written = new Map<string, Uint8Array>();
  const printed = { out: '', err: '' };
  const io: Io = {
    readFile: async (path) => {
      const content = files[path];
      if (content === undefined) throw failure('ENOENT');
      return toBytes(content);
    },
    openFile: async () => ({ size: 0, chunks: async function* () {} }),
    readInput: async () => new Uint8Array(),
    checkOutput: async () => undefined,
    writeFile: async (path, content) => {
      written.set(path, await collect(content));
    },
    out: (content) => {
      printed.out += toText(content);
    },
    err: (text) => {
      printed.err += text;
    },
    isTerminal: false,
    width: undefined,
    locale: 'en',
    ...more,
  };
  return { io, written, printed };
}

/**
 * Returns a function that runs command lines one after the other, with files that exist only here.
 */
export function makeShell(files: Files) {
  const disk: Record<string, Bytes | undefined> = { ...files };
  return async (line: string, locale = 'en') => {
    const { io, written, printed } = makeIo(disk, { locale });
    const code = await run(line.split(' '), io);
    Object.assign(disk, Object.fromEntries(written));
    return { code, ...printed, written };
  };
}

async function collect(content: Content): Promise<Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) return toBytes(content);
  let text = '';
  for await (const part of content) text += part;
  return toBytes(text);
}
