#!/usr/bin/env node
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { run } from './run.js';

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

// A reader that closes the pipe early (`| head`) ends the command in silence.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  readInput,
  writeFile: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  locale:
    process.env['LC_ALL'] ||
    process.env['LC_MESSAGES'] ||
    process.env['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale,
});
