import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/author/draftPlan.js';
import { growthOf } from '../growthOf.js';

const draftGoals = (goals: readonly string[]) =>
  draftPlan(
    ['某县妇女发展规划（2021—2030年）', '（一）妇女与健康', '主要目标：', ...goals].join('\n'),
    { id: 'county' },
  );

const listOf = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at));

/** Returns the given number of clauses, each with a figure of its own indicator. */
const draftClauses = (count: number) =>
  draftGoals(listOf(count, (at) => `第${at}类服务率达到95%以上。`));

/** Returns the given number of figures of one indicator in one clause: 50%, 50.01%, 50.02% … */
const draftFigures = (count: number) =>
  draftGoals([`1. ${listOf(count, (at) => `服务率达到${(5000 + at) / 100}%以上`).join('，')}。`]);

describe('a long text', () => {
  it('of 4 000 clauses gives a target and an indicator of each', () => {
    const { plan, indicators } = draftClauses(4000);
    expect(plan.domains[0]?.goals).toHaveLength(4000);
    expect(plan.targets).toHaveLength(4000);
    expect(indicators).toHaveLength(4000);
    expect(plan.targets.at(-1)?.id).toBe('county.health.g4000.county-own-4000');
  });

  it('with 4 000 figures of one indicator in a clause numbers their targets', () => {
    const { plan, indicators } = draftFigures(4000);
    expect(indicators).toHaveLength(1);
    expect(plan.targets).toHaveLength(4000);
    // The first has no number and the second the year. The other 3 998 have the numbers from 2 to
    // 4000, except for 2030, which the second has.
    expect(plan.targets.slice(0, 3).map(({ id }) => id.split('.').at(-1))).toEqual([
      'county-own-1',
      'county-own-1-2030',
      'county-own-1-2',
    ]);
    expect(plan.targets.at(-1)?.id).toBe('county.health.g1.county-own-1-4000');
  });

  it.each([
    ['clauses', draftClauses],
    ['figures in one clause', draftFigures],
  ])('takes time linear in its %s', { timeout: 60_000 }, (_, draft) => {
    // Eight times the text; quadratic time would take sixty-four times as long.
    expect(growthOf(draft, 500, 4000)).toBeLessThan(24);
  });
});
