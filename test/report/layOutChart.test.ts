import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/model/Rule.js';
import { layOutChart } from '../../src/report/layOutChart.js';
import { type Case, makeSeveral, type Setting } from './several.js';

/** The words of a chart, without the numbers of its axes; and its lines by what they show. */
function chartOf(one: Case, setting?: Setting) {
  const [target] = makeSeveral({ one }).evaluate(setting).targets;
  const { marks } = (target && layOutChart(target, 'Name', 'en')) ?? { marks: [] };
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  return {
    words: texts.filter((text) => !/^-?[\d.]+$/.test(text)),
    years: texts.filter((text) => /^20\d\d(?:\.\d+)?$/.test(text)),
    lines: marks.flatMap((mark) =>
      mark.kind === 'line' && mark.role !== 'grid' ? [mark.role] : [],
    ),
    titles: marks.flatMap((mark) => (mark.kind === 'dot' ? [mark.title] : [])),
  };
}
const of = { 2020: '50', 2025: '61' };
const reference = { zh: '全国', en: 'the nation' };

describe('the lines of a chart', () => {
  it.each<[string, Rule, string]>([
    ['everyone', { kind: 'coverage', extent: 'all' }, 'target'],
    ['a direction', { kind: 'trend', direction: 'up' }, 'base'],
    [
      'another figure',
      {
        kind: 'compare',
        relation: 'atLeast',
        reference,
        referenceValue: { value: '55', unit: 'percent' },
      },
      'reference',
    ],
  ])('of a target on %s', (_, rule, word) => {
    expect(chartOf({ rule, of }).words).toEqual(['%', word]);
  });

  it('have no path if the base year met the target or has no figure', () => {
    expect(chartOf({ of }).lines).toEqual(['target', 'path', 'series']);
    expect(chartOf({ of: { 2020: '70', 2025: '61' } }).lines).toEqual(['target', 'series']);
    expect(chartOf({ of: { 2022: '50', 2025: '55' } }).lines).toEqual(['target', 'series']);
  });

  it('are in the unit of the latest figure if the target has none', () => {
    const figures = [
      { year: 2022, value: '40' },
      { year: 2024, value: '420', unit: 'permille' as const },
    ];
    const { words, titles } = chartOf({ rule: { kind: 'trend', direction: 'up' }, figures });
    expect([words, titles]).toEqual([['‰'], ['2022: 400‰', '2024: 420‰']]);
  });

  it('do not exist for a derived figure, whose series is another one', () => {
    const slow = { rule: { kind: 'trend', direction: 'slowing' } as const };
    expect(chartOf({ ...slow, of: { 2014: '10', 2020: '16', 2025: '19' } }).lines).toEqual([]);
  });
});

it('a chart of few years labels whole years', () => {
  const end = chartOf({ of: { 2028: '50', 2030: '61' } }, { stage: 'final', year: 2030 });
  expect(end.years).toEqual(['2028', '2029', '2030']);
});
