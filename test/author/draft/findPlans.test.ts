import { describe, expect, it } from 'vitest';
import { findPlans } from '../../../src/author/draft/findPlans.js';
import { readLines } from '../../../src/author/draft/readLines.js';

/** The notice and the plans of a text, in a short form: title, years and lines. */
function split(...texts: readonly string[]) {
  const { notice, plans } = findPlans(readLines(texts.join('\n')));
  return {
    notice: notice.map(({ printed }) => printed),
    plans: plans.map(({ title, period, lines }) => [
      title,
      period && `${period.start}-${period.end}`,
      lines.map(({ printed }) => printed).join('|'),
    ]),
  };
}
const titleOf = (...texts: readonly string[]) => split(...texts).plans[0]?.[0];
const periodOf = (...texts: readonly string[]) => split(...texts).plans[0]?.[1];
const filler = (count: number) => Array.from({ length: count }, () => '序言');

describe('a text', () => {
  it('has the lines before the first title as its notice', () => {
    expect(
      split('通知', '2022年5月6日', '某县妇女发展规划', '甲', '某县儿童发展规划', '乙'),
    ).toEqual({
      notice: ['通知', '2022年5月6日'],
      plans: [
        ['某县妇女发展规划', undefined, '甲'],
        ['某县儿童发展规划', undefined, '乙'],
      ],
    });
    expect(split('某县妇女发展规划', '某县儿童发展规划', '乙').plans).toEqual([
      ['某县妇女发展规划', undefined, ''],
      ['某县儿童发展规划', undefined, '乙'],
    ]);
  });

  it('has one untitled plan if it has no title', () => {
    expect(split('（2021—2030年）', '甲')).toEqual({
      notice: [],
      plans: [['', '2021-2030', '（2021—2030年）|甲']],
    });
  });

  it('may repeat a title on its cover, or name it again in the next plan', () => {
    expect(split('某县妇女发展规划', '目录', '某县妇女发展规划', '甲').plans).toEqual([
      ['某县妇女发展规划', undefined, '甲'],
    ]);
    // The table of contents names both plans before the first begins.
    const [women, children] = ['某县妇女发展规划', '某县儿童发展规划'];
    expect(split(women, children, women, '主要目标', children, '目标').plans).toEqual([
      [women, undefined, '主要目标'],
      [children, undefined, '目标'],
    ]);
  });

  it('may repeat a title on every page, or name it in a link below the last plan', () => {
    const [women, children] = ['某县妇女发展规划', '某县儿童发展规划'];
    const pages = ['（一）健康', '主要目标：1.甲', women, '2.乙', women, '（2021—2030年）', '3.丙'];
    expect(split(women, ...pages, children, '目标', '丁', women, '戊').plans).toEqual([
      [women, '2021-2030', '（一）健康|主要目标：1.甲|2.乙|（2021—2030年）|3.丙'],
      [children, undefined, '目标|丁|戊'],
    ]);
  });
});

describe('a title', () => {
  it.each([
    ['某县妇女发展规划', '某县妇女发展规划'],
    ['《某县 儿童发展纲要》', '某县儿童发展纲要'],
    ['某县妇女儿童事业发展规划', '某县妇女儿童事业发展规划'],
    ['某县妇女发展规划（2021—2030年）', '某县妇女发展规划'],
    ['某县妇女发展规划（2021年—2030年）', '某县妇女发展规划'],
    ['某县妇女发展规划2021——2030', '某县妇女发展规划'],
    ['某县妇女发展规划（二〇二一年至二〇三〇年）', '某县妇女发展规划'],
    ['某县“十四五”儿童健康发展规划', '某县“十四五”儿童健康发展规划'],
    ['某县儿童事业发展“十四五”规划', '某县儿童事业发展“十四五”规划'],
    ['（2021—2030年）某县妇女发展规划', '（2021—2030年）某县妇女发展规划'],
    ['1. 某县妇女发展规划', ''],
    ['关于印发某县妇女发展规划', ''],
    ['妇女健康，某县妇女发展规划', ''],
    ['某县妇女健康规划', ''],
  ])('%s: %s', (line, title) => {
    expect(titleOf(line)?.replace('(', '（').replace(')', '）').replace('-', '—')).toBe(title);
  });

  it('has at most 40 characters', () => {
    // 32 characters and the eight of 某县妇女发展规划.
    expect(titleOf(`${'字'.repeat(32)}某县妇女发展规划`)).toHaveLength(40);
    expect(titleOf(`${'字'.repeat(33)}某县妇女发展规划`)).toBe('');
  });

  it('may be on two lines, the first of which ends anywhere', () => {
    expect(titleOf('某县妇女发展', '规划')).toBe('某县妇女发展规划');
    expect(split('某县', '妇女发展规划', '甲').plans).toEqual([
      ['某县妇女发展规划', undefined, '甲'],
    ]);
    expect(titleOf('某县妇女发展', '1. 规划')).toBe('');
    expect(titleOf('某县妇女发展')).toBe('');
    expect(titleOf('某县', '1. 妇女发展规划')).toBe('');
  });

  it('does not begin with a date, or with words that are not a place, above it', () => {
    expect(titleOf('二〇二二年三月', '某县妇女发展规划')).toBe('某县妇女发展规划');
    expect(titleOf('县情', '妇女发展规划')).toBe('妇女发展规划');
  });
});

describe('the years', () => {
  it('are in the title, or in one of the 40 lines below it', () => {
    expect(periodOf('某县妇女发展规划（2021—2030年）', '2011—2020年')).toBe('2021-2030');
    expect(periodOf('某县妇女发展规划', '2021 年 — 2030 年')).toBe('2021-2030');
    expect(periodOf('某县妇女发展规划', ...filler(39), '2021-2030年')).toBe('2021-2030');
    expect(periodOf('某县妇女发展规划', ...filler(40), '2021-2030年')).toBeUndefined();
    expect(periodOf(...filler(39), '2021-2030年')).toBe('2021-2030');
    expect(periodOf(...filler(40), '2021-2030年')).toBeUndefined();
  });

  it('are not those of the notice', () => {
    expect(periodOf('2011—2020年', '某县妇女发展规划', '2021—2030年')).toBe('2021-2030');
  });

  it.each([
    ['1900—2200年', '1900-2200'],
    ['1899—1910年', undefined],
    ['2191—2201年', undefined],
    ['2021—2021年', undefined],
  ])('lie between 1900 and 2200 and are in order: %s', (years, period) => {
    expect(periodOf('某县妇女发展规划', years)).toBe(period);
  });

  it('may be joined by 至, in brackets or at the beginning of a line', () => {
    expect(periodOf('某县妇女发展规划（2021至2030年）')).toBe('2021-2030');
    expect(periodOf('某县妇女发展规划', '二〇二一年到二〇三〇年')).toBe('2021-2030');
    expect(periodOf('某县妇女发展规划', '自2011年至2020年')).toBeUndefined();
  });

  it('are the first that form a valid period', () => {
    expect(periodOf('某县妇女发展规划', '电话2030-2021', '2021—2030年')).toBe('2021-2030');
  });
});
