import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/input/files/readSource.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import type { ReadOptions } from '../../../src/input/ReadOptions.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { makeWorkbook } from '../makeWorkbook.js';
import { makeCompound, makeXls, xls } from '../makeXls.js';

const vocabulary = makeVocabulary({});
const ole = makeXls([{ records: [xls.number(0, 0, 1)] }]);
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const reports = new IssueCollector(undefined);
  const sources = await readSource(bytes, options, { vocabulary, collector: reports });
  return {
    sources,
    said: reports.issues.map(({ code, found }) => [code, found]),
    expected: reports.issues.map(({ expected }) => expected),
  };
}
/** The cells of each table, with the name of its sheet. */
const tables = async (...input: Parameters<typeof read>) =>
  (await read(...input)).sources.map((source) =>
    'grid' in source
      ? { ...('sheet' in source ? { sheet: source.sheet } : {}), cells: source.grid.cells }
      : source,
  );

describe('the content of a file', () => {
  it('a text with a table', async () => {
    expect(await tables(utf8('指标,年份'))).toEqual([{ cells: [['指标', '年份']] }]);
  });
  it('JSON', async () => {
    expect((await read(utf8('[1]'))).sources).toEqual([{ json: [1] }]);
  });
  it('a workbook of one sheet, whose name is irrelevant', async () => {
    expect(await tables(makeWorkbook([{ name: '甲', rows: [['指标']] }]))).toEqual([
      { cells: [['指标']] },
    ]);
  });
  it('an old workbook, of one sheet and of several', async () => {
    expect(await tables(ole)).toEqual([{ cells: [['1']] }]);
    const [records, name] = [[xls.number(0, 0, 2)], '乙'];
    expect(await tables(makeXls([{ records }, { records, name }]))).toEqual([
      { sheet: '表', cells: [['2']] },
      { sheet: '乙', cells: [['2']] },
    ]);
  });
  it('a workbook of several sheets, by name', async () => {
    const bytes = makeWorkbook([
      { name: '甲', rows: [['指标']] },
      { name: '乙', rows: [['年份']] },
    ]);
    expect(await tables(bytes)).toEqual([
      { sheet: '甲', cells: [['指标']] },
      { sheet: '乙', cells: [['年份']] },
    ]);
    expect(await tables(bytes, { sheet: '乙' })).toEqual([{ cells: [['年份']] }]);
  });
  it('content takes precedence over the given format', async () => {
    expect(
      await tables(makeWorkbook([{ name: '甲', rows: [['指标']] }]), { format: 'csv' }),
    ).toEqual([{ cells: [['指标']] }]);
  });
  it('format and encoding are passed on to the text', async () => {
    expect(await tables(utf8('指标,年份\ta'), { format: 'tsv' })).toEqual([
      { cells: [['指标,年份', 'a']] },
    ]);
    // 指标 in GBK.
    expect(await tables(Uint8Array.of(0xd6, 0xb8, 0xb1, 0xea), { encoding: 'gbk' })).toEqual([
      { cells: [['指标']] },
    ]);
  });
});

describe('an unreadable file is refused with its kind', () => {
  it.each([
    ['nothing', new Uint8Array(), 'emptyFile', undefined],
    [
      'a workbook of Excel 95',
      makeCompound({ Book: new Uint8Array(10) }),
      'notThisFormat',
      'xls95',
    ],
    ['a workbook before Excel 5', Uint8Array.of(9, 0, 4, 0, 2, 0), 'notThisFormat', 'xls95'],
    ['what only begins as an old workbook', ole.subarray(0, 8), 'unreadable', undefined],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'notThisFormat', 'image'],
    [
      'a binary file that is recognised by its text',
      Uint8Array.of(1, 0, 0, 2),
      'notThisFormat',
      'binary',
    ],
    ['an archive without a workbook', zipSync({ a: utf8('x') }), 'notThisFormat', 'zip'],
  ] as const)('%s', async (_, bytes, code, found) => {
    expect(await read(bytes)).toMatchObject({ sources: [], said: [[code, found]] });
  });

  const readable = { kind: 'format', formats: ['csv', 'tsv', 'xlsx', 'xls', 'ods', 'json'] };
  it.each([
    ['nothing', new Uint8Array(), { kind: 'table' }],
    ['spaces', utf8(' \n'), { kind: 'table' }],
    ['a workbook of Excel 95', makeCompound({ Book: new Uint8Array(10) }), readable],
    ['a broken one', ole.subarray(0, 8), { kind: 'format', formats: ['xls'] }],
    ['a password', makeCompound({ EncryptedPackage: new Uint8Array(10) }), { kind: 'noPassword' }],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), readable],
    ['a binary file', Uint8Array.of(1, 0, 0, 2), readable],
    ['a web page', utf8('<html>'), readable],
    ['JSON that breaks off', utf8('[1'), { kind: 'format', formats: ['json'] }],
    [
      'bytes of no encoding',
      Uint8Array.of(0xff, 0xff),
      { kind: 'encoding', encodings: ['UTF-8', 'GB18030'] },
    ],
  ])('and the expected kind is stated: %s', async (_, bytes, expected) => {
    expect((await read(bytes)).expected).toEqual([expected]);
  });
  it('a given format or encoding is the expected one', async () => {
    for (const format of ['xlsx', 'xls', 'ods'] as const)
      expect((await read(utf8('指标'), { format })).expected).toEqual([
        { kind: 'format', formats: [format] },
      ]);
    expect((await read(Uint8Array.of(0xff), { encoding: 'utf-8' })).expected).toEqual([
      { kind: 'encoding', encodings: ['utf-8'] },
    ]);
  });

  it('a text where a workbook was expected, and a picture', async () => {
    const options = { format: 'xlsx' } as const;
    expect(await read(utf8('指标,年份'), options)).toMatchObject({
      sources: [],
      said: [['notThisFormat', 'text']],
    });
    expect((await read(Uint8Array.of(0x1f, 0x8b), options)).said).toEqual([
      ['notThisFormat', 'binary'],
    ]);
  });

  it('no bytes are an empty file, even if a workbook was expected', async () => {
    expect((await read(new Uint8Array(), { format: 'xlsx' })).said).toEqual([
      ['emptyFile', undefined],
    ]);
  });
});
