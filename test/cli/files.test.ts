import { describe, expect, it } from 'vitest';
import { readBytes, writeOut } from '../../src/cli/files.js';
import type { Io, UsageError } from '../../src/cli/Io.js';
import { usages } from '../../src/locale/locales.js';

/** An outside world in which every file fails with one code. */
const failing = (code: string): Io => {
  const fail = async () => {
    throw Object.assign(new Error(code), { code });
  };
  return {
    readFile: fail,
    readInput: async () => new Uint8Array([1]),
    writeFile: fail,
    out: () => undefined,
    err: () => undefined,
    locale: 'C',
  };
};
const said = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: UsageError) => [error.say(usages.zh), error.say(usages.en)],
  );

describe('readBytes and writeOut', () => {
  it.each([
    ['ENOENT', '没有文件f', 'No such file: f'],
    ['EISDIR', 'f是文件夹，不是文件', 'f is a folder, not a file'],
    ['EACCES', '无法读取f（EACCES）', 'f cannot be read (EACCES)'],
  ])('reading names %s', async (code, zh, en) => {
    expect(await said(readBytes('f', failing(code)))).toEqual([zh, en]);
  });

  it.each([
    ['EISDIR', 'f是文件夹，不是文件', 'f is a folder, not a file'],
    ['ENOSPC', '无法写入f（ENOSPC）', 'f cannot be written (ENOSPC)'],
  ])('writing names %s', async (code, zh, en) => {
    expect(await said(writeOut('f', 'x', 'zh', failing(code)))).toEqual([zh, en]);
  });

  it('take standard input for a dash, and say what was written', async () => {
    expect(await readBytes('-', failing('ENOENT'))).toEqual(new Uint8Array([1]));
    let err = '';
    const io: Io = {
      ...failing(''),
      writeFile: async () => undefined,
      err: (text) => {
        err += text;
      },
    };
    await writeOut('f.html', 'x', 'zh', io);
    expect(err).toBe('已写入f.html\n');
  });
});
