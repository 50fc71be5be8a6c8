import { describe, expect, it } from 'vitest';
import { compareEvaluations } from '../../src/evaluate/compareEvaluations.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { evaluateYears } from '../../src/evaluate/evaluateYears.js';
import { toRows } from '../../src/evaluate/toRows.js';
import { areaOf, atLeast, figure, indicatorOf, planOf, target } from './figures.js';

const plan = planOf(
  target(atLeast('60')),
  target({ kind: 'trend', direction: 'up' }, { id: 'test.field.g1.other', indicator: 'other' }),
);
const observations = [figure(2020, '40.0'), figure(2024, '52.0'), figure(2025, '61.5')];

describe('toRows', () => {
  it('writes a verdict as codes, figures as published', () => {
    // margin 52.0 − 60 = −8; way (52 − 40) ÷ (60 − 40) = 0.6; expected 4 ÷ 10 = 0.4; pace 1.5
    expect(toRows(evaluatePlan(plan, observations, { year: 2024 }))[0]).toEqual({
      plan: 'test',
      area: 'here',
      year: 2024,
      stage: 'annual',
      domain: 'test.field',
      list: 'goal',
      clause: 'test.field.g1',
      target: 'test.field.g1.rate',
      restates: null,
      indicator: 'rate',
      rule: 'atLeast',
      timing: 'reach',
      scope: 'area',
      dueYear: 2030,
      status: 'missed',
      reason: null,
      component: null,
      valueYear: 2024,
      value: '52.0',
      unit: 'percent',
      valueStatus: 'final',
      valueArea: null,
      valueInstitution: null,
      threshold: '60',
      thresholdUnit: 'percent',
      margin: '-8',
      baseYear: 2020,
      baseValue: '40.0',
      baseUnit: 'percent',
      regime: 'improve',
      course: 'ahead',
      progress: 0.6,
      pace: expect.closeTo(1.5, 12),
      firstAttained: null,
      lostSince: null,
    });
  });

  it('leaves out everything after the margin if only verdicts were evaluated', () => {
    const [whole] = toRows(evaluatePlan(plan, observations, { year: 2024 }));
    const [verdict] = toRows(evaluatePlan(plan, observations, { year: 2024, parts: 'verdicts' }));
    const columns = Object.keys(whole ?? {});
    const later = columns.slice(columns.indexOf('margin') + 1);
    expect(Object.keys(verdict ?? {})).toEqual(columns);
    expect(verdict).toEqual({ ...whole, ...Object.fromEntries(later.map((key) => [key, null])) });
  });

  it('has every column in the same order, null for missing values', () => {
    const rows = toRows(evaluatePlan(plan, observations, { year: 2025 }));
    const [first, second] = rows;
    expect(Object.keys(second ?? {})).toEqual(Object.keys(first ?? {}));
    expect(second).toMatchObject({
      target: 'test.field.g1.other',
      rule: 'trend',
      status: 'notAssessed',
      reason: 'noObservation',
      valueYear: null,
      value: null,
      unit: null,
      valueStatus: null,
      threshold: null,
      thresholdUnit: null,
      margin: null,
      baseYear: null,
      baseValue: null,
      baseUnit: null,
      regime: 'unknown',
      course: null,
      progress: null,
      pace: null,
      firstAttained: null,
    });
    expect(first).toMatchObject({ status: 'attained', firstAttained: 2025 });
    expect(Object.values(second ?? {}).includes(undefined as never)).toBe(false);
  });

  it('names the group that the figures are of, for a target over several groups', () => {
    const over = planOf(target(atLeast('60'), { components: ['one', 'two'] }));
    const of = (indicator: string, value: string) => figure(2024, value, { indicator });
    const [row] = toRows(evaluatePlan(over, [of('one', '70'), of('two', '50')], { year: 2024 }));
    expect(row).toMatchObject({ indicator: 'rate', component: 'two', value: '50' });
  });

  it('names the township or the institution that decides', () => {
    const of = (value: string, more: object) => figure(2024, value, more);
    const rowOf = (scope: 'perTownship' | 'perInstitution', ...figures: typeof observations) => {
      const each = planOf(target(atLeast('60'), { scope }));
      const areas = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')];
      const catalogue = { indicators: [indicatorOf({})], areas };
      return toRows(evaluatePlan(each, figures, { year: 2024, catalogue }))[0];
    };
    // The lowest one decides, whether or not it attains the target.
    const [a, b] = [of('70', { area: 'a' }), of('65', { area: 'b' })];
    expect(rowOf('perTownship', a, b)).toMatchObject({
      status: 'attained',
      value: '65',
      valueArea: 'b',
      valueInstitution: null,
    });
    const one = of('70', { area: 'a', institution: '甲院' });
    const two = of('50', { area: 'b', institution: '乙院' });
    expect(rowOf('perInstitution', one, two)).toMatchObject({
      status: 'missed',
      value: '50',
      valueArea: 'b',
      valueInstitution: '乙院',
    });
  });

  it('accepts many evaluations, one after the other', () => {
    const years = evaluateYears(plan, observations, { from: 2024, to: 2025 });
    expect(toRows(years).map(({ year, target: id }) => [year, id.slice(-5)])).toEqual([
      [2024, '.rate'],
      [2024, 'other'],
      [2025, '.rate'],
      [2025, 'other'],
    ]);
    expect(toRows(new Set(years))).toEqual(toRows(years));
    expect(toRows([])).toEqual([]);
  });

  it('refuses invalid evaluations', () => {
    for (const wrong of [null, undefined, 3, 'plan', {}, [null]])
      expect(() => toRows(wrong as never)).toThrow(
        expect.objectContaining({
          code: 'badArgument',
          path: expect.stringMatching(/^evaluation/),
        }),
      );
  });
});

it('rows that repeat no target give the compliance rate', () => {
  const repeated = planOf(
    target(atLeast('60')),
    target(atLeast('60'), { id: 'test.field.m1.rate', restates: 'test.field.g1.rate' }),
  );
  const evaluation = evaluatePlan(repeated, [figure(2025, '61.5')], { year: 2025 });
  const attained = toRows(evaluation).filter(({ status }) => status === 'attained');
  expect(attained.map(({ restates }) => restates)).toEqual([null, 'test.field.g1.rate']);
  expect(evaluation.summary.compliance.strict.numerator).toBe(1);
  const { unchanged } = compareEvaluations(evaluation, evaluation);
  expect(unchanged.map(({ restates }) => restates)).toEqual([undefined, 'test.field.g1.rate']);
});
