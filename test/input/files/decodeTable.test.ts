import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { decodeTable, type TextOptions } from '../../../src/input/files/decodeTable.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';

const vocabulary = makeVocabulary({ indicators });
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 指标 in GB18030. */
const gb = [0xd6, 0xb8, 0xb1, 0xea];

function read(
  bytes: Uint8Array | string,
  options: Partial<TextOptions> = {},
  language: 'zh' | 'en' = 'en',
) {
  const reports = new IssueCollector(language, undefined);
  const content = decodeTable(
    typeof bytes === 'string' ? utf8(bytes) : bytes,
    { vocabulary, ...options },
    reports,
  );
  return {
    content,
    issues: reports.issues.map(({ code, message }) => [code, message]),
    notices: reports.notices,
  };
}
const gridOf = ({ content }: ReturnType<typeof read>) =>
  content !== undefined && 'grid' in content ? content.grid : undefined;
const cellsOf = (result: ReturnType<typeof read>) => gridOf(result)?.cells;
const refused = (code: string, message: string) => ({
  content: undefined,
  issues: [[code, message]],
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
    'or JSON, told by its first character: %j',
    (text) => {
      expect(read(text)).toEqual({ content: { json: JSON.parse(text) }, issues: [], notices: [] });
    },
  );

  it('a bracket further on is no JSON', () => {
    expect(cellsOf(read('指标,[1]'))).toEqual([['指标', '[1]']]);
  });

  it('a format that is given goes before the first character', () => {
    expect(read('2.7', { format: 'json' }).content).toEqual({ json: 2.7 });
    expect(cellsOf(read('[指标],年份', { format: 'csv' }))).toEqual([['[指标]', '年份']]);
  });

  it('TSV has tabs, whatever else there is; in CSV the delimiter is looked for', () => {
    const text = '指标,年份,数值\ta';
    expect(cellsOf(read(text, { format: 'tsv' }))).toEqual([['指标,年份,数值', 'a']]);
    expect(cellsOf(read(text, { format: 'csv' }))).toEqual([['指标', '年份', '数值\ta']]);
    expect(cellsOf(read(text))).toEqual([['指标', '年份', '数值\ta']]);
  });

  it('headings of every kind tell the delimiter: columns, years, indicators', () => {
    // Semicolons give three headings, commas more cells and no heading.
    expect(cellsOf(read('地区;2019年;婴儿死亡率（‰）\na,b,c,d,e\n'))?.[0]).toEqual([
      '地区',
      '2019年',
      '婴儿死亡率（‰）',
    ]);
  });

  it('an encoding that is named is used', () => {
    expect(cellsOf(read(Uint8Array.from(gb), { encoding: 'gbk' }))).toEqual([['指标']]);
  });
});

describe('what is no table is refused by name', () => {
  it.each([
    [
      'a binary file',
      Uint8Array.of(1, 0, 0, 2),
      'notThisFormat',
      '这是二进制文件，不是CSV、TSV、XLSX或JSON',
      'This is a binary file, not CSV, TSV, XLSX or JSON',
    ],
    [
      'bytes of no encoding',
      Uint8Array.of(0xff, 0xff),
      'wrongEncoding',
      '文字无法解码，应为UTF-8或GB18030编码的文件',
      'The text cannot be decoded; expected a file in UTF-8 or GB18030',
    ],
    [
      'nothing',
      '',
      'emptyFile',
      '内容为空，应为表头和数据行',
      'There is nothing in it; expected a header and rows',
    ],
    [
      'spaces and line ends',
      ' \r\n\t\n　',
      'emptyFile',
      '内容为空，应为表头和数据行',
      'There is nothing in it; expected a header and rows',
    ],
    [
      'a page',
      '<html></html>',
      'notThisFormat',
      '这是网页（HTML），不是CSV、TSV、XLSX或JSON',
      'This is a web page (HTML), not CSV, TSV, XLSX or JSON',
    ],
  ] as const)('%s', (_, bytes, code, zh, en) => {
    expect(read(bytes, {}, 'zh')).toEqual(refused(code, zh));
    expect(read(bytes)).toEqual(refused(code, en));
  });

  it('what is not in the encoding that was named', () => {
    expect(read(Uint8Array.from(gb), { encoding: 'utf-8' })).toEqual(
      refused('wrongEncoding', 'The text cannot be decoded; expected text in utf-8'),
    );
    expect(read(Uint8Array.from(gb), { encoding: 'utf-8' }, 'zh')).toEqual(
      refused('wrongEncoding', '文字无法解码，应为utf-8编码的文本'),
    );
  });

  it.each([
    '<html>',
    '<!DOCTYPE html>',
    '<!doctype HTML>',
    '<table border=1>',
    '<?xml version="1.0"?>',
    '\n  <HTML>',
    `${' '.repeat(300)}<html>`,
  ])('a page: %j', (text) => {
    expect(read(text).issues[0]?.[1]).toBe('This is a web page (HTML), not CSV, TSV, XLSX or JSON');
    expect(read(text, { format: 'json' }).issues[0]?.[0]).toBe('notThisFormat');
  });

  it.each(['a<html>', '<5,年份', 'html', '指标\n<table>'])('but no page: %j', (text) => {
    expect(cellsOf(read(text))).toBeDefined();
  });

  it.each([
    ['en', /^This cannot be read as JSON \(.+\)$/],
    ['zh', /^无法按JSON读取（.+）$/],
  ] as const)('JSON that breaks off, with what its reader says: %s', (language, sentence) => {
    const { content, issues } = read('[{"年份":', {}, language);
    expect(content).toBeUndefined();
    expect(issues).toEqual([['unreadable', expect.stringMatching(sentence)]]);
  });
});

describe('a text in two encodings', () => {
  const mixed = Uint8Array.from([...utf8('年份,数值\n2020,率\n'), ...gb, ...utf8('\n2021,率')]);
  const broken = Uint8Array.from([...utf8('年份,数值\n'), 0xff, ...utf8('\n2021,率')]);

  it('keeps the lines of most and names the others', () => {
    const result = read(mixed);
    expect(result.issues).toEqual([
      [
        'mixedEncoding',
        'The text mixes encodings (UTF-8 in line 1, GB18030 in line 3); expected UTF-8 throughout',
      ],
    ]);
    expect(gridOf(result)?.cells.filter((_, at) => at !== 2)).toEqual([
      ['年份', '数值'],
      ['2020', '率'],
      ['2021', '率'],
    ]);
    expect([...(gridOf(result)?.rowFaults ?? [])]).toEqual([
      [
        2,
        {
          code: 'mixedEncoding',
          facts: { found: 'a line in GB18030', expected: 'UTF-8 throughout' },
        },
      ],
    ]);
  });

  it('or a line in none', () => {
    const result = read(broken);
    expect(result.issues).toEqual([
      [
        'mixedEncoding',
        'The text mixes encodings (UTF-8 in line 1, bytes of no encoding in line 2); expected UTF-8 throughout',
      ],
    ]);
    expect([...(gridOf(result)?.rowFaults ?? [])]).toEqual([
      [1, { code: 'wrongEncoding', facts: { expected: 'UTF-8 throughout' } }],
    ]);
  });

  it('is named in Chinese', () => {
    expect(read(mixed, {}, 'zh').issues).toEqual([
      ['mixedEncoding', '文字混用了多种编码（第1行为UTF-8，第3行为GB18030），应为全文使用UTF-8'],
    ]);
    expect(gridOf(read(mixed, {}, 'zh'))?.rowFaults.get(2)?.facts.found).toBe('GB18030编码的一行');
    expect(read(broken, {}, 'zh').issues).toEqual([
      [
        'mixedEncoding',
        '文字混用了多种编码（第1行为UTF-8，第2行为不属于任何编码的字节），应为全文使用UTF-8',
      ],
    ]);
  });

  it('that is JSON can be read as little as any other that breaks off', () => {
    const json = Uint8Array.from([...utf8('[{"指标":"率"},\n'), ...gb, ...utf8('\n]')]);
    expect(read(json).issues.map(([code]) => code)).toEqual(['mixedEncoding', 'unreadable']);
  });
});
