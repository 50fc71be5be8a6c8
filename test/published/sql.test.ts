import { beforeAll, describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { plans } from '../../src/library/plans.js';
import type { Observation } from '../../src/model/Observation.js';
import { judgeObservations } from './judgeObservations.js';
import { bounds, judgedYear, makeObservations } from './makeObservations.js';
import { makeWorkplace } from './makeWorkplace.js';
import { readCsv } from './readCsv.js';
import { readFences } from './readFences.js';
import { runQuery } from './runQuery.js';

const observations = makeObservations();
let rows: Awaited<ReturnType<typeof runQuery>>;
beforeAll(async () => {
  rows = await runQuery(makeWorkplace(observations));
});
const judged = () =>
  new Map(
    rows
      .filter((row) => row['year'] === String(judgedYear))
      .map((row) => [`${row['target']} ${row['area']} ${row['year']}`, row['verdict'] ?? '']),
  );

describe('the query of the guide', () => {
  it('is one statement', () => {
    const blocks = readFences('sql');
    expect(blocks).toHaveLength(2);
    expect(blocks[1]?.match(/;/g)).toHaveLength(1);
  });

  it('has types that hold every figure of the targets', () => {
    for (const row of readCsv('targets').rows) {
      for (const figure of [row['value'], row['min'], row['max']])
        expect(figure).toMatch(/^(-?\d{1,10}(\.\d{1,10})?)?$/);
      expect(row['change']).toMatch(/^(-?\d{1,3}(\.\d{1,2})?)?$/);
      // The library would fall back on a base that the plan prints; the query reads observations
      // alone.
      if (row['rule'] === 'changeFrom') expect(row['baseline_value']).toBe('');
    }
  });

  it('judges every figure against every bound as the library does', () => {
    const expected = judgeObservations(observations);
    expect(expected.size).toBeGreaterThan(1500);
    const found = judged();
    expect(found.size).toBe(expected.size);
    expect([...expected].filter(([key, status]) => found.get(key) !== status)).toEqual([]);
    expect(new Set(rows.map((row) => row['target']))).toEqual(
      new Set(bounds.map((target) => target.id)),
    );
  });

  it('meets each kind of bound on both sides', () => {
    for (const kind of ['atLeast', 'atMost', 'between', 'around', 'coverage', 'changeFrom'])
      for (const verdict of ['attained', 'missed'])
        expect(
          rows.filter((row) => row['rule'] === kind && row['verdict'] === verdict).length,
          `${kind} ${verdict}`,
        ).toBeGreaterThanOrEqual(2);
  });

  it('agrees with the evaluation of whole plans, area by area', () => {
    const found = judged();
    const areas = new Map<string, Observation[]>();
    for (const one of observations) areas.set(one.area, [...(areas.get(one.area) ?? []), one]);
    let compared = 0;
    for (const [area, own] of areas) {
      for (const plan of plans) {
        for (const evaluation of evaluatePlan(plan, own, { year: judgedYear, area }).targets) {
          const verdict = found.get(`${evaluation.target} ${area} ${judgedYear}`);
          // What is asked of every township cannot be read off one figure: there the library keeps
          // its verdict back.
          if (verdict === undefined || evaluation.scope !== 'area') continue;
          // A group reports beside the whole: the library judges the groups.
          if ('nonReportingComponents' in evaluation.attainment) continue;
          compared += 1;
          expect(evaluation.attainment.status, `${evaluation.target} ${area}`).toBe(verdict);
        }
      }
    }
    expect(compared).toBeGreaterThan(1400);
  });

  it('knows what it cannot judge', async () => {
    const figure = {
      indicator: 'infant-mortality-rate',
      year: 2025,
      value: '4.9',
      unit: 'permille',
      area: 'a',
      sex: 'total',
      residence: 'total',
      status: 'final',
    } as const;
    const injury = {
      ...figure,
      indicator: 'child-injury-mortality-rate',
      unit: 'per100000',
    } as const;
    const found = await runQuery(
      makeWorkplace([
        figure,
        { ...figure, area: 'two' },
        { ...figure, area: 'two', value: '5.1', status: 'provisional' },
        { ...figure, area: 'other unit', unit: 'persons' },
        { ...figure, area: 'eleven decimals', value: '5.00000000001' },
        { ...figure, area: 'girls', sex: 'female' },
        {
          ...figure,
          indicator: 'maternal-mortality-ratio',
          area: 'women',
          value: '12',
          unit: 'per100000',
          sex: 'female',
        },
        { ...injury, area: 'no base' },
        { ...injury, area: 'base', year: 2020 },
      ]),
    );
    const verdicts = (indicator: string) =>
      Object.fromEntries(
        found
          .filter((row) => row['target']?.endsWith(`.${indicator}`) && row['area'] !== null)
          .map((row) => [row['area'], row['verdict']]),
      );
    expect(verdicts('g3.infant-mortality-rate')).toEqual({
      a: 'attained',
      two: 'notAssessed',
      'other unit': 'notAssessed',
      'eleven decimals': 'notAssessed',
    });
    expect(verdicts('g2.maternal-mortality-ratio')).toEqual({ women: 'attained' });
    expect(verdicts('child-injury-mortality-rate')).toEqual({
      'no base': 'notAssessed',
      base: 'notAssessed',
    });
    // A target that nobody reported stands there once.
    const silent = found.filter((row) => row['area'] === null);
    expect(new Set(silent.map((row) => row['verdict']))).toEqual(new Set(['notAssessed']));
    expect(silent.length + 3).toBe(bounds.length);
  });
});
