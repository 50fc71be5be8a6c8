import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { decodeTable, type TextOptions } from '../../../src/input/files/decodeTable.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';

const vocabulary = makeVocabulary({ indicators });
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 指标 in GB18030. */
const gb = [0xd6, 0xb8, 0xb1, 0xea];

function read(bytes: Uint8Array | string, options: Partial<TextOptions> = {}) {
  const reports = new IssueCollector(undefined);
  const content = decodeTable(
    typeof bytes === 'string' ? utf8(bytes) : bytes,
    { vocabulary, ...options },
    reports,
  );
  return {
    content,
    issues: reports.issues.map(({ code, found }) => [code, found]),
    notices: reports.notices,
  };
}
const gridOf = ({ content }: ReturnType<typeof read>) =>
  content !== undefined && 'grid' in content ? content.grid : undefined;
const cellsOf = (result: ReturnType<typeof read>) => gridOf(result)?.cells;
const refused = (code: string, found?: string) => ({
  content: undefined,
  issues: [[code, found]],
  notices: [],
});

describe('a text', () => {
  it('is a table', () => {
    const result = read('指标,年份\n婴儿死亡率,2020');
    expect(cellsOf(result)).toEqual([
      ['指标', '年份'],
      ['婴儿死亡率', '2020'],
    ]);
    expect(result.issues).toEqual([]);
  });

  it.each(['[{"年份":2020}]', '{"年份":2020}', '\n \t[1]', `${' '.repeat(300)}[1]`])(
    'or JSON, detected by its first character: %j',
    (text) => {
      expect(read(text)).toEqual({ content: { json: JSON.parse(text) }, issues: [], notices: [] });
    },
  );

  it('a bracket further on does not make it JSON', () => {
    expect(cellsOf(read('指标,[1]'))).toEqual([['指标', '[1]']]);
  });

  it('a given format takes precedence over the first character', () => {
    expect(read('2.7', { format: 'json' }).content).toEqual({ json: 2.7 });
    expect(cellsOf(read('[指标],年份', { format: 'csv' }))).toEqual([['[指标]', '年份']]);
  });

  it('TSV has tabs; in CSV the delimiter is detected', () => {
    const text = '指标,年份,数值\ta';
    expect(cellsOf(read(text, { format: 'tsv' }))).toEqual([['指标,年份,数值', 'a']]);
    expect(cellsOf(read(text, { format: 'csv' }))).toEqual([['指标', '年份', '数值\ta']]);
    expect(cellsOf(read(text))).toEqual([['指标', '年份', '数值\ta']]);
  });

  it('headings of every kind reveal the delimiter: columns, years, indicators', () => {
    // Semicolons give three headings, commas more cells and no heading.
    expect(cellsOf(read('地区;2019年;婴儿死亡率（‰）\na,b,c,d,e\n'))?.[0]).toEqual([
      '地区',
      '2019年',
      '婴儿死亡率（‰）',
    ]);
  });

  it('JSON Lines are a list of their lines, with all digits', () => {
    const { content, issues } = read('{"数值":2.7}\r\n{"数值":2.800000000000000000001}\n');
    const json = [{ 数值: 2.7 }, { 数值: '2.800000000000000000001' }];
    expect([content, issues]).toEqual([{ json }, []]);
  });

  it('a given encoding is used', () => {
    expect(cellsOf(read(Uint8Array.from(gb), { encoding: 'gbk' }))).toEqual([['指标']]);
  });
});

describe('an unreadable text is refused with its kind', () => {
  it.each([
    ['a binary file', Uint8Array.of(1, 0, 0, 2), 'notThisFormat', 'binary'],
    ['bytes of no encoding', Uint8Array.of(0xff, 0xff), 'wrongEncoding', undefined],
    ['nothing', '', 'emptyFile', undefined],
    ['spaces and line ends', ' \r\n\t\n　', 'emptyFile', undefined],
    ['a page', '<html></html>', 'notThisFormat', 'html'],
    [
      'a workbook as XML',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'notThisFormat',
      'xml',
    ],
  ] as const)('%s', (_, bytes, code, found) => {
    expect(read(bytes)).toEqual(refused(code, found));
  });

  it('a text in another encoding than the given one', () => {
    expect(read(Uint8Array.from(gb), { encoding: 'utf-8' })).toEqual(refused('wrongEncoding'));
  });

  it.each([
    '<html>',
    '<!DOCTYPE html>',
    '<!doctype HTML>',
    '<table border=1>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
    '<head><meta charset="gbk">',
    'MIME-Version: 1.0\nContent-Type: multipart/related',
    '\n  <HTML>',
    `${' '.repeat(300)}<html>`,
  ])('a page: %j', (text) => {
    expect(read(text).issues[0]?.[1]).toBe('html');
    expect(read(text, { format: 'json' }).issues[0]?.[0]).toBe('notThisFormat');
  });

  it.each(['a<html>', '<5,年份', 'html', '指标\n<table>'])('but not a page: %j', (text) => {
    expect(cellsOf(read(text))).toBeDefined();
  });

  it('truncated JSON, with the message of its parser', () => {
    const { content, issues } = read('[{"年份":');
    expect(content).toBeUndefined();
    expect(issues).toEqual([['unreadable', expect.stringMatching(/JSON/)]]);
  });

  it('JSON Lines with a line that is cut off', () => {
    expect(read('{"年份":2024}\n{"年份":20').issues).toEqual([
      ['unreadable', expect.stringMatching(/JSON/)],
    ]);
  });
});

describe('a text in two encodings', () => {
  const mixed = Uint8Array.from([...utf8('年份,数值\n2020,率\n'), ...gb, ...utf8('\n2021,率')]);
  const broken = Uint8Array.from([...utf8('年份,数值\n'), 0xff, ...utf8('\n2021,率')]);

  it('keeps the lines of the majority and reports the others', () => {
    const result = read(mixed);
    expect(result.issues).toEqual([['mixedEncoding', 'GB18030']]);
    expect(gridOf(result)?.cells.filter((_, at) => at !== 2)).toEqual([
      ['年份', '数值'],
      ['2020', '率'],
      ['2021', '率'],
    ]);
    expect([...(gridOf(result)?.rowErrors ?? [])]).toEqual([
      [
        2,
        {
          code: 'mixedEncoding',
          facts: {
            found: 'GB18030',
            expected: { kind: 'encoding', encodings: ['UTF-8'] },
          },
        },
      ],
    ]);
  });

  it('or a line in none', () => {
    const result = read(broken);
    expect(result.issues).toEqual([['mixedEncoding', undefined]]);
    expect([...(gridOf(result)?.rowErrors ?? [])]).toEqual([
      [
        1,
        { code: 'wrongEncoding', facts: { expected: { kind: 'encoding', encodings: ['UTF-8'] } } },
      ],
    ]);
  });

  it('that is JSON is unreadable as a whole, and reported', () => {
    const json = Uint8Array.from([...utf8('[{"指标":"率"},\n'), ...gb, ...utf8('\n]')]);
    expect(read(json).issues.map(([code]) => code)).toEqual(['mixedEncoding', 'unreadable']);
  });
});
