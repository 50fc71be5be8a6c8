import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { plans } from '../../src/library/plans.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Plan } from '../../src/model/Plan.js';
import { definePlan } from '../../src/schema/definePlan.js';
import { indicatorSchema } from '../../src/schema/indicatorSchema.js';
import { jsonSchemas } from '../../src/schema/jsonSchemas.js';
import { planEvaluationSchema } from '../../src/schema/planEvaluationSchema.js';
import { atLeast, figure, planOf, target } from '../evaluate/figures.js';

describe('definePlan', () => {
  it('returns both plans unchanged', () => {
    for (const plan of plans) expect(definePlan(plan, { catalogue: { indicators } })).toBe(plan);
  });

  const good = planOf(target(atLeast('90')));
  const broken: [string, Plan, string][] = [
    [
      'an id twice',
      planOf(target(atLeast('90')), target(atLeast('91'))),
      'test.field.g1.rate: duplicate id',
    ],
    [
      'a clause that does not exist',
      planOf(
        target(atLeast('90'), { clause: { plan: 'test', domain: 1, list: 'measure', item: 1 } }),
      ),
      'domain 1 has no measure 1',
    ],
    [
      'an id that does not follow its clause',
      planOf(target(atLeast('90'), { id: 'other.rate' })),
      'id must start with “test.field.g1.”',
    ],
    [
      'a due year outside the period',
      planOf(target(atLeast('90'), { dueYear: 2031 })),
      'due in 2031, outside 2021–2030',
    ],
    [
      'an empty range',
      planOf(target({ kind: 'between', min: '2', max: '1', unit: 'count' })),
      'range from 2 to 1 is empty',
    ],
    [
      'a base year after the due year',
      planOf(target({ kind: 'changeFrom', baseYear: 2030, change: '-20', unit: 'percent' })),
      'base year 2030 is not before 2030',
    ],
    [
      'a listed target that does not exist',
      { ...good, targets: [] },
      'test.field.g1: lists unknown target “test.field.g1.rate”',
    ],
    [
      'a period that ends before it starts',
      { ...good, period: { start: 2031, end: 2030 } },
      'period: starts in 2031',
    ],
    ['a figure that is not a figure', planOf(target(atLeast('1e3'))), 'targets.0.rule'],
    ['a misspelt key', { ...good, targts: [] } as Plan, 'targts'],
  ];

  it.each(broken)('refuses %s and names the place', (_, plan, place) => {
    expect(() => definePlan(plan)).toThrow(
      expect.objectContaining({
        code: 'badPlan',
        message: expect.stringContaining(place) as string,
      }),
    );
  });

  it('checks the indicators if they are given', () => {
    expect(definePlan(good)).toBe(good);
    expect(() => definePlan(good, { catalogue: { indicators } })).toThrow(
      'unknown indicator “rate”',
    );
  });

  it.each([
    ['are not an object', 7, 'options'],
    [
      'contain an indicator without a unit',
      { catalogue: { indicators: [{ ...indicators[0], unit: undefined }] } },
      'options.catalogue.indicators[0].unit',
    ],
  ])('refuses options that %s', (_, options, path) => {
    expect(() => definePlan(good, options as never)).toThrow(
      expect.objectContaining({ code: 'badArgument', path }),
    );
  });
});

describe('the schemas', () => {
  it('accept every indicator', () => {
    for (const indicator of indicators) expect(indicatorSchema.parse(indicator)).toEqual(indicator);
  });

  it('return an evaluation from JSON unchanged', () => {
    const infant = (year: number, value: string, more: Partial<Observation> = {}) =>
      figure(year, value, {
        indicator: 'infant-mortality-rate',
        unit: 'permille',
        area: '450381',
        ...more,
      });
    const observations = [
      infant(2010, '4.09'),
      infant(2020, '2.70', { source: 'a' }),
      infant(2022, '3', { numerator: '9', denominator: '3000' }),
      infant(2023, '3.4', { status: 'provisional' }),
      infant(2023, '3.3', { numerator: '10', denominator: '3000' }),
      ...[2020, 2023].flatMap((year) => [
        infant(year, '2', { residence: 'urban' }),
        infant(year, '4', { residence: 'rural' }),
      ]),
      infant(2023, '3', { area: '某地' }),
      figure(2023, '95', {
        indicator: 'national-immunisation-vaccine-coverage',
        area: '450381100',
      }),
      figure(2023, '1', { indicator: 'unknown-thing', area: '450381' }),
    ];
    for (const plan of plans)
      for (const options of [
        { year: 2023 },
        { stage: 'midterm' as const, policy: { nearBand: '0.005' } },
      ]) {
        const evaluation = evaluatePlan(plan, observations, options);
        expect(planEvaluationSchema.parse(JSON.parse(JSON.stringify(evaluation)))).toEqual(
          evaluation,
        );
      }
    expect(() =>
      planEvaluationSchema.parse({ ...evaluatePlan(planOf(), [], { year: 2023 }), more: 1 }),
    ).toThrow();
  });

  it('exist as JSON Schema 2020-12', () => {
    for (const schema of Object.values(jsonSchemas()))
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});
