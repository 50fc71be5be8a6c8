import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { Rule } from '../../src/model/Rule.js';
import type { UnitId } from '../../src/quantity/units.js';
import type { Chart, ChartMark } from '../../src/report/Chart.js';
import { layOutChart } from '../../src/report/layOutChart.js';
import { makeIndicator, makePlan, series, townships } from './invented.js';

const chartOf = (rule: Rule, values: Record<number, string>, unit: UnitId = 'percent') => {
  const catalogue = { indicators: [makeIndicator(unit)], areas: townships };
  const figures = series(unit, values);
  const evaluation = evaluatePlan(makePlan(rule, '某目标'), figures, { year: 2025, catalogue });
  const [target] = evaluation.targets;
  return target && layOutChart(target, '某率', 'zh');
};
const write = (mark: ChartMark): string => {
  switch (mark.kind) {
    case 'line':
      return `${mark.role}: ${mark.points.join(' → ')}`;
    case 'band':
      return `band: ${mark.points.join(' → ')}`;
    case 'dot':
      return `${mark.role} dot: ${mark.at} “${mark.title}”`;
    case 'text':
      return `“${mark.text}”: ${mark.at} ${mark.anchor}`;
  }
};
const show = ({ title, width, height, marks }: Chart) => [
  `== ${title}, ${width} × ${height}`,
  ...marks.map(write),
];

/**
 * The marks of charts, read one by one. A year is (560 − 52 − 76) ÷ 10 = 43.2 wide where the years
 * are 2020 to 2030; the values lie between y = 208 and y = 32.
 */
it('charts of each kind', () => {
  const charts = [
    // A forecast of 50.03 close above the target of 50: the label of the target moves down, so that
    // the two are 19 apart. From 40 the path climbs 1 a year.
    chartOf(
      { kind: 'atLeast', value: '50', unit: 'percent' },
      { 2020: '40', 2021: '41.1', 2022: '41.9', 2023: '43', 2024: '44.1', 2025: '45' },
    ),
    // Close below a target of 51: the label moves up.
    chartOf(
      { kind: 'atLeast', value: '51', unit: 'percent' },
      { 2020: '40', 2021: '41.1', 2022: '41.9', 2023: '43', 2024: '44.1', 2025: '45' },
    ),
    // Far from a target of 48: it stays beside its line.
    chartOf(
      { kind: 'atLeast', value: '48', unit: 'percent' },
      { 2020: '40', 2021: '41.1', 2022: '41.9', 2023: '43', 2024: '44.1', 2025: '45' },
    ),
    // A range has two bounds, and its label beside the first. The base is in it: no path.
    chartOf(
      { kind: 'between', min: '1', max: '2', unit: 'count' },
      { 2020: '1', 2025: '4' },
      'count',
    ),
    // Figures in percent, a target in per mille: 0.6 % is 6 ‰.
    chartOf({ kind: 'atMost', value: '5', unit: 'permille' }, { 2020: '0.6', 2024: '0.7' }),
    // No line is drawn for a trend without a base.
    chartOf({ kind: 'trend', direction: 'up' }, { 2022: '40', 2024: '42' }),
  ].flatMap((chart) => (chart === undefined ? ['no chart'] : show(chart)));
  const file = resolve(import.meta.dirname, 'worked/charts.zh.txt');
  expect(`${charts.join('\n')}\n`).toBe(readFileSync(file, 'utf8'));
});
