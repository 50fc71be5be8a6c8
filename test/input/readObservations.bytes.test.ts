import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readAssignments } from '../../src/input/readAssignments.js';
import { readObservationFiles, readObservations } from '../../src/input/readObservations.js';
import { readPlanTable } from '../../src/input/readPlanTable.js';
import { catalogue } from '../../src/library/catalogue.js';

const bytes = new TextEncoder().encode('指标,年份,数值\n婴儿死亡率,2025,2.70\n');
const buffer = bytes.slice().buffer as ArrayBuffer;
const read = async (content: unknown) => {
  const { observations } = await readObservations(content as Uint8Array, { catalogue });
  return observations.map(({ value }) => value);
};

describe('a file', () => {
  it.each([
    ['bytes', bytes],
    ['a part of a longer buffer', new Uint8Array([0, ...bytes, 0]).subarray(1, -1)],
    ['a buffer of Node', Buffer.from(bytes)],
    ['a buffer', buffer],
    ['a Blob', new Blob([buffer])],
    ['a File', new File([bytes], 'a.csv')],
    ['bytes of another realm', runInNewContext('Uint8Array.from(list)', { list: [...bytes] })],
    ['a buffer of another realm', runInNewContext('Uint8Array.from(l).buffer', { l: [...bytes] })],
  ])('is accepted as %s', async (_, content) => {
    expect(await read(content)).toEqual(['2.70']);
  });

  it('that is too large is refused before it is read', async () => {
    const read = () => {
      throw new Error('read');
    };
    const file = { size: 2 ** 40, arrayBuffer: read, slice: read };
    const result = await readObservations(file);
    expect(!result.ok && result.issues.map(({ code }) => code)).toEqual(['tooLarge']);
  });

  it.each([['text'], [['a', 'b']], [{ size: 1 }], [null]])('is not %j', async (content) => {
    await expect(read(content)).rejects.toThrow(
      'bytes must be a Uint8Array, an ArrayBuffer or a Blob',
    );
  });
});

describe('an invalid argument is named by its path', () => {
  const wrong = 1 as never;
  it.each([
    ['bytes', 'bytes', () => readObservations(wrong)],
    ['options', 'object', () => readObservations(bytes, wrong)],
    ['options.defaults', 'object', () => readObservations(bytes, { defaults: wrong })],
    ['files', 'list', () => readObservationFiles(wrong)],
    ['files[1]', 'object', () => readObservationFiles([{ file: 'a', bytes }, wrong])],
    ['files[0].bytes', 'bytes', () => readObservationFiles([{ file: 'a', bytes: wrong }])],
    ['options', 'object', () => readObservationFiles([], wrong)],
    ['bytes', 'bytes', () => readAssignments(wrong, { catalogue })],
    ['options', 'object', () => readAssignments(bytes, wrong)],
    ['options.catalogue', 'object', () => readAssignments(bytes, { catalogue: wrong })],
    ['options.catalogue.plans', 'list', () => readAssignments(bytes, { catalogue: {} as never })],
    ['bytes', 'bytes', () => readPlanTable(wrong)],
    ['options', 'object', () => readPlanTable(bytes, wrong)],
  ])('%s has to be: %s', async (path, kind, call) => {
    await expect(call()).rejects.toMatchObject({
      code: 'badArgument',
      what: 'argument',
      path,
      expected: { kind },
    });
  });
});

it('figures are counted file by file', async () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const files = [
    { file: 'a.csv', bytes: utf8('指标,2019年,2020年\n婴儿死亡率（‰）,2.95,2.70\n') },
    { file: 'b.csv', bytes: utf8('指标,年份,数值\n') },
    { file: 'c.csv', bytes: utf8('指标,年份,数值\n婴儿死亡率,2021,2.5\n') },
  ];
  const result = await readObservationFiles(files, { catalogue });
  expect(result.files).toEqual([
    { file: 'a.csv', observations: 2 },
    { file: 'b.csv', observations: 0 },
    { file: 'c.csv', observations: 1 },
  ]);
  expect(result.tables.map(({ file }) => file)).toEqual(['a.csv', 'b.csv', 'c.csv']);
  expect(result.ok ? [] : result.issues).toEqual([
    { code: 'emptyFile', severity: 'error', file: 'b.csv', expected: { kind: 'rows' } },
  ]);
});

it('missing figures in one file do not make another empty', async () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const files = [
    { file: 'a.csv', bytes: utf8('指标,2020年\n婴儿死亡率（‰）,缺\n') },
    { file: 'b.csv', bytes: utf8('指标,2020年\n注：略,\n') },
  ];
  const result = await readObservationFiles(files, { catalogue });
  expect(result.ok ? [] : result.issues).toEqual([
    { code: 'emptyFile', severity: 'error', file: 'b.csv', expected: { kind: 'rows' } },
  ]);
});
