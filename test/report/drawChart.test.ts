import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/model/Rule.js';
import type { UnitId } from '../../src/quantity/units.js';
import { drawChart } from '../../src/report/drawChart.js';
import { makeIndicator, makePlan, say, series } from './invented.js';

/** The words of the chart of a target, in order. */
function wordsOf(rule: Rule, values: Record<number, string>, unit: UnitId = 'percent') {
  const { zh, en } = say(makePlan(rule, '逐步提高'), makeIndicator(unit), series(unit, values));
  const words = (svg: string | undefined) =>
    [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
      .map((match) => match[1] as string)
      .filter((word) => !/^[-\d.]+$/.test(word));
  return {
    zh: words(drawChart(zh.evaluation, { name: zh.name, language: 'zh' })),
    en: words(drawChart(en.evaluation, { name: en.name, language: 'en' })),
  };
}

describe('the horizontal line of a chart', () => {
  it('is the target if the rule has a figure', () => {
    const rule = { kind: 'atLeast', value: '50', unit: 'percent' } as const;
    expect(wordsOf(rule, { 2020: '40', 2022: '42' })).toEqual({
      zh: ['%', '目标'],
      en: ['%', 'target'],
    });
  });

  it('is the base of a trend, which has no target', () => {
    const rule = { kind: 'trend', direction: 'up' } as const;
    expect(wordsOf(rule, { 2020: '40', 2022: '42' })).toEqual({
      zh: ['%', '基期'],
      en: ['%', 'base'],
    });
  });
});

describe('a chart', () => {
  it('states printed digits, and the name of the indicator unless another is given', () => {
    const rule = { kind: 'atLeast', value: '50', unit: 'percent' } as const;
    const figures = [
      ...series('percent', { 2020: '40', 2021: '41.50' }),
      // 423 ‰ is 42.3 %.
      ...series('permille', { 2022: '423' }),
    ];
    const { zh } = say(makePlan(rule, '达到50%'), makeIndicator('percent'), figures);
    const svg = drawChart(zh.evaluation, { language: 'zh' }) ?? '';
    const titles = [...svg.matchAll(/class="dot"[^>]*><title>([^<]*)/g)].map((match) => match[1]);
    expect(titles).toEqual(['2020年：40%', '2021年：41.50%', '2022年：42.3%']);
    expect(svg).toContain(`aria-label="${zh.evaluation.name.zh}：`);
    expect(drawChart(zh.evaluation, { name: '某率', language: 'zh' })).toContain('label="某率：');
  });

  it('writes negative figures and scales with a minus sign, as sentences do', () => {
    const rule = { kind: 'atLeast', value: '1', unit: 'percent' } as const;
    const figures = series('percent', { 2020: '-2.5', 2022: '-1.50' });
    const { zh } = say(makePlan(rule, '达到1%'), makeIndicator('percent'), figures);
    const svg = drawChart(zh.evaluation, { language: 'zh' }) ?? '';
    const texts = [...svg.matchAll(/>([^<]+)<\/t(?:ext|itle)>/g)].map((match) => match[1]);
    expect(texts).toEqual(expect.arrayContaining(['2022年：−1.50%', '−2']));
    expect(texts.join()).not.toMatch(/-\d/);
  });

  it('needs two figures', () => {
    const rule = { kind: 'atLeast', value: '50', unit: 'percent' } as const;
    expect(wordsOf(rule, { 2022: '42' })).toEqual({ zh: [], en: [] });
  });

  it.each([
    [2020, ['2020', '2022', '2024', '2026', '2028', '2030']],
    [2010, ['2010', '2015', '2020', '2025', '2030']],
  ])('from %i labels no more years than fit on a phone', (first, years) => {
    const rule = { kind: 'atLeast', value: '50', unit: 'percent' } as const;
    const { zh } = say(
      makePlan(rule, '达到50%'),
      makeIndicator('percent'),
      series('percent', { [first]: '40', 2022: '42' }),
    );
    const svg = drawChart(zh.evaluation, { name: zh.name, language: 'zh' }) ?? '';
    expect([...svg.matchAll(/>(20\d\d)<\/text>/g)].map((match) => match[1])).toEqual(years);
  });

  it('draws a forecast as a band, a line and a hollow dot', () => {
    // The places are those of worked/charts.zh.txt.
    const rule = { kind: 'atLeast', value: '50', unit: 'percent' } as const;
    const values = { 2020: '40', 2021: '41.1', 2022: '41.9', 2023: '43', 2024: '44.1', 2025: '45' };
    const { zh } = say(
      makePlan(rule, '达到50%'),
      makeIndicator('percent'),
      series('percent', values),
      {
        year: 2025,
      },
    );
    const svg = drawChart(zh.evaluation, { name: zh.name, language: 'zh' }) ?? '';
    for (const part of [
      '<path class="band" fill-opacity=".15" d="M268,134.7L484,49.6L484,131.7Z"/>',
      '<path class="forecast" fill="none" stroke="currentColor" stroke-width="1.4" ' +
        'stroke-dasharray="1 4" d="M268,134.7L484,60.9"/>',
      '<circle class="forecast-dot" fill="#fff" stroke="currentColor" stroke-width="1.6" ' +
        'cx="484" cy="60.9" r="3.5"><title>2030年：50.03%</title></circle>',
      '<circle class="dot" cx="268" cy="134.7" r="2.5"><title>2025年：45%</title></circle>',
      '<text x="492" y="64.9" text-anchor="start">预计</text>',
    ])
      expect(svg).toContain(part);
  });

  it('has a title', () => {
    const rule = { kind: 'atLeast', value: '50', unit: 'percent' } as const;
    const { zh } = say(
      makePlan(rule, '达到50%'),
      makeIndicator('percent'),
      series('percent', { 2020: '40', 2022: '42' }),
    );
    expect(drawChart(zh.evaluation, { name: zh.name, language: 'zh' })).toContain(
      'aria-label="某率：数据、目标线与预测"',
    );
  });
});

describe('the figure of a dot', () => {
  const titlesOf = (rule: Rule, values: Record<number, string>) => {
    const { zh } = say(
      makePlan(rule, '某目标'),
      makeIndicator('percent'),
      series('percent', values),
    );
    const svg = drawChart(zh.evaluation, { name: zh.name, language: 'zh' }) ?? '';
    return [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map((match) => match[1]);
  };
  it('is never rounded to the target', () => {
    const rule = { kind: 'atLeast', value: '90', unit: 'percent' } as const;
    expect(titlesOf(rule, { 2021: '89.912345', 2022: '89.99999' })).toEqual([
      '2021年：89.91%',
      '2022年：89.99999%',
    ]);
  });
  it('may be as small as a double', () => {
    const rule = { kind: 'atMost', value: '1', unit: 'percent' } as const;
    // String(0.0000003) would be 3e-7, which is not a figure.
    expect(titlesOf(rule, { 2021: '0.0000003', 2022: '0.0000002' })).toEqual([
      '2021年：0.0000003%',
      '2022年：0.0000002%',
    ]);
  });
});
