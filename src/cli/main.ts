#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { limits } from '../input/files/limits.js';
import { usages } from '../locale/locales.js';
import { expandGlobs } from './expandGlobs.js';
import { makeWriter } from './makeWriter.js';
import { readBounded, tooLarge } from './readBounded.js';
import { readLanguage } from './readCall.js';
import { run } from './run.js';
import { checkOutput, writeFile } from './writeFile.js';

/**
 * Reads a file. One that is too large is refused before it is read; a pipe or a device, whose size
 * is not known, is refused as soon as it exceeds the limit.
 */
async function readFile(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const found = await file.stat();
    if (found.size > limits.bytes) throw tooLarge();
    if (found.isFile()) return await file.readFile();
    return await readBounded(file.createReadStream({ autoClose: false }), limits.bytes);
  } finally {
    await file.close();
  }
}

const readInput = () => readBounded(process.stdin, limits.bytes);

const locale =
  process.env['LC_ALL'] ||
  process.env['LC_MESSAGES'] ||
  process.env['LANG'] ||
  Intl.DateTimeFormat().resolvedOptions().locale;

let isClosed = false;
const write = makeWriter(process.stdout);
process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`| head`) has what it needs, so the exit code is
  // unchanged.
  isClosed = true;
  if (code === 'EPIPE') return;
  const words = usages[readLanguage(process.argv, locale)];
  process.stderr.write(`lipu-plans: ${words.unwritableOutput(code)}\n`);
  process.exit(2);
});
process.stderr.on('error', () => undefined);

const words = await expandGlobs(process.argv.slice(2), (path) => readdir(path));
process.exitCode = await run(words, {
  readFile,
  openFile: async (path) => ({
    size: (await stat(path)).size,
    chunks: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
  }),
  readInput,
  isTerminal: process.stderr.isTTY,
  // Some terminals report a width of 0.
  width: process.stdout.columns || undefined,
  checkOutput,
  writeFile,
  out: (content) => (isClosed ? undefined : write(content)),
  err: (text) => process.stderr.write(text),
  locale,
});
