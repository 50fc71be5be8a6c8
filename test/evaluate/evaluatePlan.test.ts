import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluatePlan,
  type PlanOptions,
  type StageOptions,
} from '../../src/evaluate/evaluatePlan.js';
import type { Observation } from '../../src/model/Observation.js';
import { atLeast, atMost, figure, indicatorOf, planOf, target } from './figures.js';

const names = ['a', 'b', 'c', 'd'];
const plan = planOf(
  ...names.map((name) => target(atLeast('60'), { id: `test.field.g1.${name}`, indicator: name })),
);
const of = (indicator: string, year: number, value: string, more: Partial<Observation> = {}) =>
  figure(year, value, { indicator, ...more });

describe('the summary', () => {
  it('has counts that add up, with both denominators, strict and with 基本实现', () => {
    const observations = [of('a', 2025, '61'), of('b', 2025, '59.8'), of('c', 2025, '40')];
    // 60 × 0.005 = 0.3: 59.8 is nearly there, 40 is not, d has no data
    const { summary } = evaluatePlan(plan, observations, {
      year: 2025,
      policy: { nearBand: '0.005' },
    });
    expect(summary).toMatchObject({
      total: 4,
      attained: 1,
      nearlyAttained: 1,
      missed: 1,
      notAssessed: 1,
      byReason: { noObservation: 1 },
      compliance: {
        strict: { numerator: 1, monitorable: 3, all: 4 },
        withNearly: { numerator: 2, monitorable: 3, all: 4 },
      },
      domains: [{ domain: 'test.field', total: 4, attained: 1 }],
      lists: { goal: { total: 4 }, measure: { total: 0 } },
    });
  });

  it('adds up and does not depend on the order of any observations', () => {
    const one = fc.record({
      name: fc.constantFrom(...names, 'other'),
      year: fc.integer({ min: 2015, max: 2031 }),
      value: fc.integer({ min: 0, max: 100 }),
      sex: fc.constantFrom('total' as const, 'female' as const),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 30 }),
        fc.integer({ min: 2015, max: 2031 }),
        (rows, year) => {
          const observations = rows.map((row) =>
            of(row.name, row.year, String(row.value), { sex: row.sex }),
          );
          const { summary, targets } = evaluatePlan(plan, observations, { year });
          expect(
            summary.attained + summary.nearlyAttained + summary.missed + summary.notAssessed,
          ).toBe(4);
          expect(Object.values(summary.byReason).reduce((sum, count) => sum + count, 0)).toBe(
            summary.notAssessed,
          );
          expect(evaluatePlan(plan, [...observations].reverse(), { year }).targets).toEqual(
            targets,
          );
          expect(JSON.stringify(targets)).not.toMatch(/null,"(share|value)"|NaN|Infinity/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reports unused and contradictory figures', () => {
    const observations = [
      of('x', 2025, '1'),
      of('a', 2025, '1', { area: 'there' }),
      of('b', 2024, '1'),
      of('b', 2024, '2'),
    ];
    expect(
      evaluatePlan(plan, observations, { year: 2025 }).issues.map((one) => [
        one.code,
        one.found,
        one.year,
      ]),
    ).toEqual([
      ['contradiction', 'b', 2024],
      ['otherArea', 'there', undefined],
      ['unused', 'x', undefined],
    ]);
  });
});

describe('the year of an evaluation', () => {
  it('is required unless the stage implies it', () => {
    expect(() => evaluatePlan(plan, [], {} as PlanOptions)).toThrow(
      expect.objectContaining({ code: 'badYear', path: 'options.year' }),
    );
  });

  it.each([1899, 2201, 2025.5, Number.NaN])('is not %d', (year) => {
    expect(() => evaluatePlan(plan, [], { year })).toThrow(
      expect.objectContaining({
        code: 'badYear',
        found: year,
        expected: { kind: 'year', from: 1900, to: 2200 },
      }),
    );
  });

  it.each([1900, 2200])('may be %d', (year) => {
    expect(evaluatePlan(plan, [], { year }).year).toBe(year);
  });
});

describe('the stages', () => {
  const reason = (when: StageOptions, ...observations: Observation[]) => {
    const { attainment } = evaluatePlan(plan, observations, when).targets[0] ?? {};
    return attainment?.status === 'notAssessed' ? attainment.reason : attainment?.status;
  };
  it('apply three sets of rules', () => {
    expect(reason({ year: 2025 }, of('a', 2019, '61'))).toBe('attained');
    expect(reason({ stage: 'midterm' }, of('a', 2020, '61'))).toBe('tooOld');
    expect(reason({ stage: 'midterm' }, of('a', 2025, '61'))).toBe('attained');
    expect(reason({ stage: 'final' }, of('a', 2029, '61'))).toBe('tooOld');
    expect(reason({ stage: 'final' }, of('a', 2030, '61'))).toBe('attained');
  });
  it('have default years', () => {
    expect(evaluatePlan(plan, [], { stage: 'midterm' }).year).toBe(2025);
    expect(evaluatePlan(plan, [], { stage: 'final' }).year).toBe(2030);
    for (const options of [
      {},
      { stage: 'midterm', year: 2030 },
      { stage: 'final', year: 2029 },
      { year: 1800 },
    ] as const)
      expect(() => evaluatePlan(plan, [], options as PlanOptions)).toThrow(
        expect.objectContaining({ code: 'badYear' }),
      );
  });
});

describe('warnings and disparities', () => {
  const evaluate = (...observations: Observation[]) => {
    const [result] = evaluatePlan(planOf(target(atMost('10', 'permille'))), observations, {
      year: 2025,
      catalogue: { indicators: [rate] },
    }).targets;
    if (result === undefined) throw new Error('no target');
    return { ...result, codes: result.warnings.map((one) => one.code) };
  };
  const rate = {
    id: 'rate',
    name: { zh: '率', en: 'Rate' },
    aliases: [],
    definition: { zh: '率', en: 'Rate' },
    unit: 'permille',
    polarity: -1,
    bounds: { min: '0', max: '1000' },
    population: { zh: '人', en: 'People' },
    scale: 'identity',
    baselines: [],
  } as const;
  const at = (year: number, value: string, more: Partial<Observation> = {}) =>
    figure(year, value, { unit: 'permille', ...more });

  it('cover missing, stale and suspect figures', () => {
    expect(evaluate().codes).toEqual(['missing']);
    expect(evaluate(at(2022, '9')).codes).toEqual(['stale']);
    expect(evaluate(at(2023, '9')).codes).toEqual([]);
    // 20 ‰ after 2 ‰: ten times as much
    expect(
      evaluate(at(2024, '2'), at(2025, '20')).warnings.find((one) => one.code === 'suspectUnit'),
    ).toMatchObject({ factor: 10, threshold: 8 });
  });

  it('need three years for a forecast, and warn if it is far from the target', () => {
    expect(evaluate(at(2024, '12'), at(2025, '11')).forecast).toEqual({
      status: 'notAssessed',
      reason: 'tooFewYears',
    });
    // Down by a tenth a year from 14 in 2022: 10.2 in 2025, 6 in 2030; the limit is 10.
    const falling = [at(2022, '14'), at(2023, '12.6'), at(2024, '11.3'), at(2025, '10.2')];
    expect(evaluate(...falling).forecast).toMatchObject({
      status: 'assessed',
      model: 'values',
      attainedIn: 2026,
      years: [2022, 2023, 2024, 2025],
    });
    const rising = [at(2022, '11'), at(2023, '12'), at(2024, '13.1'), at(2025, '14.3')];
    expect(evaluate(...rising).codes).toContain('unlikelyToAttain');
    expect(evaluate(...falling).codes).not.toContain('unlikelyToAttain');
  });

  it('name a failing group if the total attains', () => {
    const groups = [
      at(2025, '9.5'),
      at(2025, '8', { residence: 'urban', denominator: '3000', numerator: '24' }),
      at(2025, '11', { residence: 'rural', denominator: '3000', numerator: '33' }),
    ];
    const { disparities, codes } = evaluate(
      ...groups,
      at(2020, '9', { residence: 'urban' }),
      at(2020, '10', { residence: 'rural' }),
    );
    // 11 − 8 = 3 against 10 − 9 = 1; (8 × 3000 + 11 × 3000) ÷ 6000 = 9.5
    expect(disparities).toMatchObject([
      {
        kind: 'residence',
        year: 2025,
        absolute: { value: '3' },
        relative: 1.375,
        base: { absolute: { value: '1' } },
        trend: 'widening',
        masked: ['rural'],
        total: { reported: '9.5', weighted: '9.5', agrees: true },
      },
    ]);
    expect(codes).toContain('maskedGroup');
  });
});

describe('an indicator that the catalogue does not define', () => {
  const over = planOf(
    target(atLeast('60'), { indicator: 'rate', components: ['rate', 'part'] }),
    target(
      {
        kind: 'compare',
        relation: 'atLeast',
        reference: { zh: '参照', en: 'reference' },
        referenceIndicator: 'other',
      },
      { id: 'test.field.g1.rates', indicator: 'rates' },
    ),
  );
  const figures = [figure(2025, '61', { indicator: 'rates' })];
  const issuesWith = (options: Partial<PlanOptions>) =>
    evaluatePlan(over, figures, { year: 2025, ...options } as PlanOptions).issues;

  it('is reported once, with the nearest one, be it that of a group or of a reference', () => {
    const unknown = { code: 'unknownIndicator', severity: 'notice' };
    expect(issuesWith({ catalogue: { indicators: [indicatorOf()] } })).toEqual([
      { ...unknown, found: 'part' },
      { ...unknown, found: 'rates', nearest: 'rate' },
      { ...unknown, found: 'other' },
    ]);
    const all = ['rate', 'part', 'rates', 'other'].map((id) => indicatorOf({ id }));
    expect(issuesWith({ catalogue: { indicators: all } })).toEqual([]);
  });

  it('is not reported if there are no definitions at all', () => {
    for (const options of [{}, { catalogue: {} }, { catalogue: { indicators: [] } }])
      expect(issuesWith(options)).toEqual([]);
  });
});
