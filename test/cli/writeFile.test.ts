import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { WriteTerms } from '../../src/cli/Io.js';
import { checkOutput, writeFile } from '../../src/cli/writeFile.js';

const root = mkdtempSync(join(tmpdir(), 'lipu-write-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
/** The outcome for a file: `done`, or the code of the error. */
const write = (name: string, content = 'new', { inputs = [] as string[], isForced = false } = {}) =>
  writeFile(at(name), content, { inputs: inputs.map(at), isForced }).then(
    () => 'done',
    (error: NodeJS.ErrnoException) => error.code,
  );

describe('writeFile', () => {
  it('creates a file and its folders, and nothing else', async () => {
    expect(await write('a/b/c.csv')).toBe('done');
    expect(read('a/b/c.csv')).toBe('new');
    expect(readdirSync(at('a/b'))).toEqual(['c.csv']);
  });

  it('writes beside the files that were read', async () => {
    writeFileSync(at('figures.csv'), 'old');
    writeFileSync(at('report.csv'), 'old');
    const inputs = ['figures.csv', 'gone.csv'];
    expect(await write('new.csv', 'new', { inputs })).toBe('done');
    expect(await write('report.csv', 'new', { inputs, isForced: true })).toBe('done');
    expect(read('figures.csv')).toBe('old');
  });

  it('recognises an open file, such as standard input', async () => {
    writeFileSync(at('f'), 'old');
    writeFileSync(at('g'), 'old');
    const open = openSync(at('f'), 'r');
    const terms = { inputs: [open], isForced: true };
    await expect(writeFile(at('f'), 'new', terms)).rejects.toMatchObject({ code: 'IS_INPUT' });
    await writeFile(at('g'), 'new', terms);
    closeSync(open);
    expect([read('f'), read('g')]).toEqual(['old', 'new']);
    // The number does not belong to an open file.
    await writeFile(at('f'), 'new', terms);
    expect(read('f')).toBe('new');
  });

  it('replaces an existing file only on request, and keeps its mode', async () => {
    writeFileSync(at('f'), 'old', { mode: 0o640 });
    expect(await write('f')).toBe('EEXIST');
    expect(read('f')).toBe('old');
    expect(await write('f', 'new', { isForced: true })).toBe('done');
    expect(read('f')).toBe('new');
    expect(statSync(at('f')).mode & 0o777).toBe(0o640);
  });

  it('reports the same errors before anything is written', async () => {
    writeFileSync(at('f'), 'old');
    mkdirSync(at('folder'));
    const check = (name: string, terms?: WriteTerms) =>
      checkOutput(at(name), terms).then(
        () => 'done',
        (error: NodeJS.ErrnoException) => error.code,
      );
    expect(await check('f')).toBe('EEXIST');
    expect(await check('f', { inputs: [], isForced: true })).toBe('done');
    expect(await check('f', { inputs: [at('f')], isForced: true })).toBe('IS_INPUT');
    expect([await check('folder'), await check('a/b')]).toEqual(['EISDIR', 'done']);
    expect(readdirSync(folder).sort()).toEqual(['f', 'folder']);
  });

  it.each(['figures.csv', './figures.csv', 'sub/../figures.csv', 'soft.csv', 'hard.csv'])(
    'never replaces an input, under whatever name: %s',
    async (name) => {
      mkdirSync(at('sub'));
      writeFileSync(at('figures.csv'), 'old');
      symlinkSync(at('figures.csv'), at('soft.csv'));
      linkSync(at('figures.csv'), at('hard.csv'));
      const inputs = ['other.csv', 'figures.csv'];
      expect(await write(name, 'new', { inputs, isForced: true })).toBe('IS_INPUT');
      expect(read('figures.csv')).toBe('old');
    },
  );

  it('follows a link, and refuses one to nothing', async () => {
    writeFileSync(at('real'), 'old');
    symlinkSync(at('real'), at('link'));
    symlinkSync(at('gone'), at('dangling'));
    expect(await write('link', 'new', { isForced: true })).toBe('done');
    expect([read('real'), lstatSync(at('link')).isSymbolicLink()]).toEqual(['new', true]);
    expect(await write('dangling')).toBe('ENOENT');
  });

  it('reports a folder, a file in the path and a name that is too long', async () => {
    mkdirSync(at('folder'));
    writeFileSync(at('file'), 'old');
    expect(await write('folder')).toBe('EISDIR');
    expect(await write('file/below')).toBe('ENOTDIR');
    expect(await write('x'.repeat(300))).toBe('ENAMETOOLONG');
  });

  it.skipIf(process.platform !== 'linux')('returns if no folder can be created', async () => {
    const terms = { inputs: [], isForced: false };
    await expect(writeFile('/proc/none/f', 'x', terms)).rejects.toThrow();
    // A pipe is written to, and remains a pipe.
    execFileSync('mkfifo', [at('pipe')]);
    const reader = readFile(at('pipe'), 'utf8');
    await writeFile(at('pipe'), 'x', terms);
    expect([await reader, statSync(at('pipe')).isFIFO()]).toEqual(['x', true]);
  });

  it('leaves only the old file if a stream fails', async () => {
    writeFileSync(at('f'), 'old');
    async function* breaking() {
      yield 'half';
      throw Object.assign(new Error('broken'), { code: 'BROKEN' });
    }
    await expect(
      writeFile(at('f'), breaking(), { inputs: [], isForced: true }),
    ).rejects.toMatchObject({ code: 'BROKEN' });
    expect([read('f'), readdirSync(folder)]).toEqual(['old', ['f']]);
    expect(existsSync(at('.lipu-plans'))).toBe(false);
  });
});
