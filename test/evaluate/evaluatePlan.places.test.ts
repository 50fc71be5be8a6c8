import { describe, expect, it } from 'vitest';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { evaluatePlan as evaluateAny } from '../../src/evaluate/evaluatePlan.js';
import { catalogue } from '../../src/library/catalogue.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import type { Observation } from '../../src/model/Observation.js';
import { growthOf } from '../growthOf.js';
import { areaOf, atLeast, figure, planOf, target } from './figures.js';

const doctors = 'child-health-doctors-per-township-health-centre';
const of = (value: string, more: Partial<Observation>) =>
  figure(2025, value, { indicator: doctors, unit: 'countPerInstitution', area: '450381', ...more });

describe('a file that mixes institutions, higher areas and unknown places', () => {
  // 合计 is the plan's own area as soon as a table is read.
  const observations = [
    of('3', { institution: '荔城镇中心卫生院' }),
    of('2', { area: '450381101', institution: '东昌镇卫生院' }),
    of('26', {}),
    of('1.4', { area: '全国' }),
    of('1.9', { area: '450300' }),
    of('1.7', { area: '桂林市' }),
    of('2', { area: '荔城鎮' }),
    of('2', { area: '450381999' }),
  ];
  const { targets, issues } = evaluatePlan(childrenPlan, observations, { year: 2025 });

  it('judges only the institutions', () => {
    const found = targets.find(({ indicator }) => indicator === doctors);
    expect(found?.attainment).toMatchObject({ status: 'attained', margin: { value: '0' } });
    expect(found?.observed).toMatchObject({ value: '2', institution: '东昌镇卫生院' });
  });

  it('reports every place that is not judged', () => {
    const shown = issues.map(({ code, severity, found, nearest }) => [
      code,
      severity,
      found,
      nearest,
    ]);
    expect(shown).toEqual([
      ['otherArea', 'notice', '全国', undefined],
      ['otherArea', 'notice', '450300', undefined],
      ['otherArea', 'notice', '桂林市', undefined],
      ['unknownArea', 'error', '荔城鎮', '荔城镇'],
      // A code inside the area that is not the code of a township.
      ['unknownArea', 'error', '450381999', '450381109'],
    ]);
  });
});

describe('areas that are given twice', () => {
  it('are townships once', () => {
    const twice = { ...catalogue, areas: [...catalogue.areas, ...catalogue.areas] };
    const perTownship = {
      ...planOf(target(atLeast('90'), { scope: 'perTownship' })),
      areaCode: '450381',
    };
    const reports = [figure(2025, '10', { area: '450381100' })];
    const [found] = evaluateAny(perTownship, reports, { year: 2025, catalogue: twice }).targets;
    expect(found?.attainment.failingUnits).toHaveLength(1);
    expect(found?.attainment.nonReporting).toHaveLength(12);
  });
});

describe('ages', () => {
  const areas = [areaOf('here')];

  it('are groups of a disparity, not figures of the whole', () => {
    const plan = planOf(target(atLeast('90')));
    const by = (age: string, value: string) => figure(2025, value, { age });
    const [found] = evaluateAny(plan, [by('0-2', '80'), by('3-5', '95'), figure(2025, '91')], {
      year: 2025,
      catalogue: { areas },
    }).targets;
    expect(found).toMatchObject({
      observed: { value: '91' },
      attainment: { status: 'attained' },
      disparities: [{ kind: 'age', groups: [{ group: '0-2' }, { group: '3-5' }], masked: ['0-2'] }],
    });
  });
});

describe('groups and their total', () => {
  const plan = planOf(target(atLeast('90')));
  const by = (sex: 'female' | 'male', value: string, year = 2025) => figure(year, value, { sex });
  const gapOf = (observations: readonly Observation[]) =>
    evaluateAny(plan, observations, { year: 2025 }).targets[0]?.disparities[0];

  it('are compared with the total of their own year', () => {
    // The groups are of 2023, where the total missed; only the total of 2025 attains.
    const figures = [by('female', '80', 2023), by('male', '95', 2023), figure(2025, '92')];
    expect(gapOf([...figures, figure(2023, '89')])).toMatchObject({ year: 2023, masked: [] });
    expect(gapOf([...figures, figure(2023, '91')])).toMatchObject({ masked: ['female'] });
  });

  it('show the trend of the relative and the absolute gap', () => {
    // 20 − 10 = 10 becomes 12 − 4 = 8, and 20 ÷ 10 = 2 becomes 12 ÷ 4 = 3
    expect(
      gapOf([
        by('female', '10', 2020),
        by('male', '20', 2020),
        by('female', '4'),
        by('male', '12'),
      ]),
    ).toMatchObject({
      absolute: { value: '8' },
      relative: 3,
      base: { absolute: { value: '10' }, relative: 2 },
      trend: 'narrowing',
      relativeTrend: 'widening',
    });
  });

  it('are added up only if all of them report', () => {
    const known = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here'), areaOf('c', 'here')];
    const at = (area: string, value: string) => figure(2025, value, { area, denominator: '100' });
    const check = (...parts: Observation[]) =>
      evaluateAny(plan, [figure(2025, '90'), ...parts], { year: 2025, catalogue: { areas: known } })
        .targets[0]?.disparities[0]?.total;
    expect(check(at('a', '80'), at('b', '85'))).toBeUndefined();
    // (80 + 85 + 90) ÷ 3 = 85
    expect(check(at('a', '80'), at('b', '85'), at('c', '90'))).toEqual({
      reported: '90',
      weighted: '85',
      agrees: false,
    });
  });
});

describe('many observations', () => {
  const plan = planOf(target(atLeast('90')));
  const observations = Array.from({ length: 160_000 }, () => figure(2025, '95'));
  const judge = (count: number) => {
    const { targets } = evaluateAny(plan, observations.slice(0, count), { year: 2025 });
    expect(targets[0]?.attainment.status).toBe('attained');
  };

  it('of one year are judged in linear time', () => {
    // Eight times the rows; quadratic time would take sixty-four times as long.
    expect(growthOf(judge, 20_000, 160_000)).toBeLessThan(24);
  });
});

describe('restated targets', () => {
  it('count once overall, and in their own list', () => {
    const clause = { plan: 'test', domain: 1, list: 'measure', item: 1 } as const;
    const plan = planOf(
      target(atLeast('90')),
      target(atLeast('90'), {
        id: 'test.field.m1.rate',
        clause,
        restates: 'test.field.g1.rate',
      }),
    );
    const { summary, targets } = evaluateAny(plan, [figure(2025, '95')], { year: 2025 });
    expect(summary).toMatchObject({
      total: 1,
      attained: 1,
      restated: 1,
      compliance: { strict: { numerator: 1, monitorable: 1, all: 1 } },
      lists: { goal: { total: 1, restated: 0 }, measure: { total: 1, restated: 0 } },
    });
    expect(targets[1]?.restates).toBe('test.field.g1.rate');
  });
});
