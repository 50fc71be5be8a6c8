import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { atLeast, figure, planOf, target } from './figures.js';

describe('summarise', () => {
  it('counts each domain and each list on its own', () => {
    const name = { zh: '某', en: 'Some' };
    const addressed = (id: string, domain: number, list: 'goal' | 'measure') =>
      target(atLeast('60'), { id, indicator: id, clause: { plan: 'test', domain, list, item: 1 } });
    const targets = [
      addressed('a', 1, 'goal'),
      addressed('b', 1, 'measure'),
      addressed('c', 2, 'measure'),
      addressed('d', 2, 'measure'),
    ];
    const plan = {
      ...planOf(...targets),
      domains: [
        { id: 'test.one', number: 1, name, goals: [], measures: [] },
        { id: 'test.two', number: 2, name, goals: [], measures: [] },
      ],
    };
    const { summary } = evaluatePlan(
      plan,
      [
        figure(2025, '61', { indicator: 'a' }),
        figure(2025, '59', { indicator: 'b' }),
        figure(2025, '60', { indicator: 'd' }),
      ],
      {
        year: 2025,
      },
    );
    // a and d attain, b misses, c has no figure
    expect(summary).toMatchObject({
      total: 4,
      attained: 2,
      nearlyAttained: 0,
      missed: 1,
      notAssessed: 1,
    });
    expect(
      summary.domains.map(({ domain, number, total, attained, missed, notAssessed }) => [
        domain,
        number,
        total,
        attained,
        missed,
        notAssessed,
      ]),
    ).toEqual([
      ['test.one', 1, 2, 1, 1, 0],
      ['test.two', 2, 2, 1, 0, 1],
    ]);
    expect(summary.lists.goal).toMatchObject({ total: 1, attained: 1, byReason: {} });
    expect(summary.lists.measure).toMatchObject({
      total: 3,
      attained: 1,
      missed: 1,
      notAssessed: 1,
      byReason: { noObservation: 1 },
    });
    expect(summary.domains[1]?.compliance).toEqual({
      strict: { numerator: 1, monitorable: 1, all: 2 },
      withNearly: { numerator: 1, monitorable: 1, all: 2 },
    });
  });

  it('counts each reason as often as it was given', () => {
    const trend = target({ kind: 'trend', direction: 'up' }, { id: 't1', indicator: 't' });
    const { summary } = evaluatePlan(
      planOf(trend, { ...trend, id: 't2' }, target(atLeast('1'), { id: 'a', indicator: 'a' })),
      [figure(2025, '1', { indicator: 't' })],
      {
        year: 2025,
      },
    );
    expect(summary.byReason).toEqual({ noBaseline: 2, noObservation: 1 });
  });
});
