import { describe, expect, it } from 'vitest';
import { readBytes, writeOut } from '../../src/cli/files.js';
import { type Io, UsageError } from '../../src/cli/Io.js';
import { usages } from '../../src/locale/locales.js';
import { failure, makeIo } from './makeIo.js';

/** An environment in which every file fails with the same code. */
const failing = (code: string): Io => {
  const fail = async () => {
    throw failure(code);
  };
  return makeIo({}, { readFile: fail, writeFile: fail }).io;
};
const said = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: UsageError) => [error.say(usages.zh), error.say(usages.en)],
  );

describe('readBytes and writeOut', () => {
  it.each([
    ['ENOENT', '找不到文件f', 'No such file: f'],
    ['EISDIR', 'f是文件夹，不是文件', 'f is a folder, not a file'],
    ['EACCES', '无法读取f：没有权限', 'f cannot be read: permission denied'],
    ['EFBIG', 'f超过200 MB的上限', 'f is larger than 200 MB, the limit'],
    ['EODD', '无法读取f：EODD', 'f cannot be read: EODD'],
  ])('reading reports %s', async (code, zh, en) => {
    expect(await said(readBytes('f', failing(code)))).toEqual([zh, en]);
  });

  it('names standard input if it is too large', async () => {
    const io = makeIo({}, { readInput: () => Promise.reject(failure('EFBIG')) }).io;
    expect(await said(readBytes('-', io))).toEqual([
      '标准输入超过200 MB的上限',
      'Standard input is larger than 200 MB, the limit',
    ]);
  });

  it.each([
    ['EISDIR', 'f是文件夹，不是文件', 'f is a folder, not a file'],
    ['ENOSPC', '无法写入f：磁盘空间不足', 'f cannot be written: the disk is full'],
    ['EEXIST', 'f已存在；如需覆盖，请加 --force', 'f already exists; add --force to replace it'],
    [
      'IS_INPUT',
      'f是输入文件，不能覆盖；请另行指定文件名',
      'f is an input file and is not overwritten; choose another name',
    ],
  ])('writing reports %s', async (code, zh, en) => {
    expect(await said(writeOut([{ file: 'f', content: 'x' }], 'zh', failing(code)))).toEqual([
      zh,
      en,
    ]);
  });

  it('read standard input for a dash, and report what was written', async () => {
    const { io, printed } = makeIo({}, { readInput: async () => new Uint8Array([1]) });
    expect(await readBytes('-', io)).toEqual(new Uint8Array([1]));
    await writeOut([{ file: 'f.html', content: 'x' }], 'zh', io);
    expect(printed.err).toBe('已写入f.html\n');
  });

  it.each([new Error('a stream that breaks'), new UsageError((words) => words.noTarget())])(
    'pass on an error that the file did not cause: %s',
    async (error) => {
      const writeFile = async () => {
        throw error;
      };
      const { io } = makeIo({}, { writeFile });
      await expect(writeOut([{ file: 'f', content: 'x' }], 'en', io)).rejects.toBe(error);
    },
  );

  it('write nothing if one of several files exists', async () => {
    const outputs = ['a', 'b', 'c'].map((file) => ({ file, content: file }));
    const { io, written, printed } = makeIo(
      {},
      {
        checkOutput: async (path) => {
          if (path === 'c') throw failure('EEXIST');
        },
      },
    );
    expect(await said(writeOut(outputs, 'en', io))).toEqual([
      'c已存在；如需覆盖，请加 --force',
      'c already exists; add --force to replace it',
    ]);
    expect([written.size, printed.err]).toEqual([0, '']);
  });
});
