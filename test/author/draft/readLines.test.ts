import { describe, expect, it } from 'vitest';
import { readLines, readMarker } from '../../../src/author/draft/readLines.js';

describe('the number of a line', () => {
  it.each<[line: string, style: string, number: number, rest: string]>([
    ['第一章 妇女与健康', 'chapter', 1, '妇女与健康'],
    ['第 十二 篇:妇女与健康', 'chapter', 12, '妇女与健康'],
    ['第3部分、妇女与健康', 'chapter', 3, '妇女与健康'],
    ['第二节 主要目标', 'section', 2, '主要目标'],
    ['二、主要目标', 'han', 2, '主要目标'],
    ['三十五.主要目标', 'han', 35, '主要目标'],
    ['领域一:儿童与健康', 'field', 1, '儿童与健康'],
    ['重点领域 2 儿童与健康', 'field', 2, '儿童与健康'],
    ['(一)妇女与健康', 'hanParen', 1, '妇女与健康'],
    ['( 二 )、妇女与健康', 'hanParen', 2, '妇女与健康'],
    ['(12)完善体系', 'arabicParen', 12, '完善体系'],
    ['12) 完善体系', 'arabicParen', 12, '完善体系'],
    ['1.完善体系', 'arabic', 1, '完善体系'],
    ['12、完善体系', 'arabic', 12, '完善体系'],
    ['3 完善体系', 'arabic', 3, '完善体系'],
    ['叁、组织实施', 'chapter', 3, '组织实施'],
    ['①完善体系', 'circled', 1, '完善体系'],
    ['② 完善体系', 'circled', 2, '完善体系'],
    ['⑫、 完善体系', 'circled', 12, '完善体系'],
    ['⑳.完善体系', 'circled', 20, '完善体系'],
    ['--完善体系', 'dash', 0, '完善体系'],
    ['• 完善体系', 'dash', 0, '完善体系'],
    ['--5岁以下儿童', 'dash', 0, '5岁以下儿童'],
  ])('%s: %s %i', (line, style, number, rest) => {
    const marker = readMarker(line);
    expect([marker?.style, marker?.number, marker?.isDecimal]).toEqual([style, number, false]);
    expect(line.slice(marker?.length)).toBe(rest);
  });

  it.each([
    '完善体系',
    '第一要务',
    '三五、完善体系',
    '(0)完善体系',
    '0.完善体系',
    '1234.完善体系',
    '-5',
    // The second half of 2021——2030年.
    '--2030年',
    '⑴完善体系',
    // The character before ① and the one after ⑳.
    '\u245f完善体系',
    '\u2474完善体系',
    '',
  ])('is missing: %s', (line) => {
    expect(readMarker(line)).toBeUndefined();
  });

  it('may be a figure of several digits', () => {
    expect(readMarker('12.5‰以下')?.isDecimal).toBe(true);
  });

  it.each([
    ['3.5‰以下', true],
    ['3.婴儿', false],
    ['3、5岁以下儿童', false],
    // A later figure does not affect the number.
    ['3.婴儿2.5‰', false],
  ])('may be a figure: %s: %s', (line, isDecimal) => {
    expect(readMarker(line)).toMatchObject({ style: 'arabic', number: 3, isDecimal });
  });
});

describe('the lines of a text', () => {
  it('are those with text, without surrounding white space', () => {
    expect(readLines('\ufeff 甲\u3000\r\n\r\n\u200b１. 乙\f丙\u2028丁\v戊\r己')).toEqual([
      { folded: '甲', printed: '甲', marker: undefined, isApart: true },
      {
        folded: '1. 乙',
        printed: '１. 乙',
        marker: { style: 'arabic', number: 1, length: 3, isDecimal: false },
        isApart: true,
      },
      ...['丙', '丁', '戊', '己'].map((text) => ({
        folded: text,
        printed: text,
        marker: undefined,
        isApart: false,
      })),
    ]);
    expect(readLines(' \n\t')).toEqual([]);
  });

  it.each([
    '（一）健康……………3',
    '健康....... 12',
    '健康···········123',
    '健康------4',
    '- 12 -',
    '—3—',
    '第 3 页 共 12 页',
  ])('leave out tables of contents and page numbers: %s', (line) => {
    expect(readLines(`甲\n${line}\n乙`).map(({ printed }) => printed)).toEqual(['甲', '乙']);
  });

  it.each([
    // Three points, no page number, four digits, words after the page number.
    '健康...3',
    '健康....',
    '健康....2020',
    '健康....3‰',
    '- 12',
    '甲- 1 -',
    '- 1 -乙',
    '- 1234 -',
  ])('keep %s', (line) => {
    expect(readLines(line)).toHaveLength(1);
  });

  const read = (...texts: readonly string[]) =>
    readLines(texts.join('\n')).map(({ printed, isApart }) => (isApart ? ' ' : '') + printed);

  it('leave out the header of every page, and continue a paragraph below it', () => {
    const header = (issue: number) => `石桥县人民政府公报  2022年第${issue}期`;
    expect(
      read('甲降至', '', '- 1 -', header(1), '', '5%。', '- 2 -', '', header(12), '乙'),
    ).toEqual([' 甲降至', '5%。', '乙']);
    expect(read('甲', `\f${header(1)}`, '乙', '丙\f', header(1), '丁')).toEqual([
      ' 甲',
      '乙',
      '丙',
      '丁',
    ]);
  });

  it('keep a line that only one page has, a short one, a sentence and a title', () => {
    const lines = ['石桥县人民政府公报', '主要目标', '覆盖率达到九成以上。', '甲县儿童发展规划'];
    expect(readLines(lines.flatMap((line) => ['- 1 -', line]).join('\n'))).toHaveLength(4);
    for (const line of lines.slice(1))
      expect(readLines(`- 1 -\n${line}\n- 2 -\n${line}`)).toHaveLength(2);
  });
});
