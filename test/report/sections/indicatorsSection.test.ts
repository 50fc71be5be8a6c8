import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import type { Target } from '../../../src/model/Target.js';
import { buildReport } from '../../../src/report/buildReport.js';
import { makeIndicator, makePlan, series, townships } from '../invented.js';

/** At the end of the period: this year's figure, and the verdict beside it. */
function endOf(target: Partial<Target>, values: Readonly<Record<number, string>>) {
  const plan = makePlan({ kind: 'atLeast', value: '90', unit: 'percent' }, '90%以上', target);
  const catalogue = {
    plans: [plan],
    indicators: [makeIndicator('percent', { polarity: 1 })],
    areas: townships,
  };
  const evaluation = evaluatePlan(plan, series('percent', values), { stage: 'final', catalogue });
  const { sections } = buildReport(evaluation, { language: 'zh', catalogue });
  const [table] = sections
    .filter(({ id }) => id === 'indicators')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const text = (cell: unknown) =>
    typeof cell === 'string' ? cell : (cell as { text: string }).text;
  return table?.rows.map((row) => [row[4], row[6]].map(text));
}

describe('the figure of the last year, and the verdict', () => {
  it('are about the year in which a target was due', () => {
    // 85 of 2025 misses; 95 of 2030 comes too late.
    expect(endOf({ dueYear: 2025 }, { 2025: '85', 2030: '95' })).toEqual([
      ['85%（2025年）', '✗ 未达到'],
    ]);
  });

  it('are the latest one, and the years that fail, where a target meets it again', () => {
    expect(endOf({ timing: 'maintain' }, { 2022: '89', 2024: '88', 2030: '95' })).toEqual([
      ['95%', '✗ 未达到（2022年、2024年未能保持）'],
    ]);
    // 89 in the last year is the last of two that fail.
    expect(endOf({ timing: 'maintain' }, { 2022: '88', 2030: '89' })).toEqual([
      ['88%（2022年）', '✗ 未达到'],
    ]);
  });
});
