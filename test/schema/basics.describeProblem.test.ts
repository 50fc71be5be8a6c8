import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { describeProblem } from '../../src/schema/basics.js';
import { indicatorSchema } from '../../src/schema/indicatorSchema.js';
import { observationSchema } from '../../src/schema/observationSchema.js';
import { planEvaluationSchema } from '../../src/schema/planEvaluationSchema.js';
import { planSchema } from '../../src/schema/planSchema.js';
import { policyInputSchema } from '../../src/schema/policySchema.js';
import { ruleSchema } from '../../src/schema/ruleSchema.js';

/** The problems that a schema finds in a value, each with its place and a sentence. */
function problemsOf(schema: z.core.$ZodType, value: unknown): readonly string[] {
  const { error } = z.safeParse(schema, value);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

const observation = {
  indicator: 'x',
  year: 2020,
  value: '2.70',
  unit: 'permille',
  area: '',
  sex: 'total',
  residence: 'total',
  status: 'final',
};

describe('the problem with a value', () => {
  it.each<[object, string]>([
    [{ value: 2.7 }, 'value: expected a string, found 2.7'],
    [{ value: '2,7' }, 'value: expected a string such as “2.70”, found “2,7”'],
    [
      { value: '7'.repeat(121) },
      `value: expected at most 120 characters, found “${'7'.repeat(40)}…”`,
    ],
    [{ value: null }, 'value: expected a string, found null'],
    [{ value: ['2.70'] }, 'value: expected a string, found a list'],
    [{ value: { of: '2.70' } }, 'value: expected a string, found an object'],
    [{ indicator: '' }, 'indicator: expected a non-empty string, found an empty one'],
    [{ year: '2020' }, 'year: expected a number, found “2020”'],
    [{ year: Number.NaN }, 'year: expected a number, found NaN'],
    [{ year: 2020.5 }, 'year: expected a whole number, found 2020.5'],
    [{ year: 1899 }, 'year: expected at least 1900, found 1899'],
    [{ year: 2201 }, 'year: expected at most 2200, found 2201'],
    [{ sex: '女' }, 'sex: expected “total”, “female” or “male”, found “女”'],
    [{ notes: 'a', remark: 'b' }, ': unknown keys “notes”, “remark”'],
  ])('of an observation with %j', (change, sentence) => {
    expect(problemsOf(observationSchema, observation)).toEqual([]);
    expect(problemsOf(observationSchema, { ...observation, ...change })).toEqual([sentence]);
  });

  it('quotes a text of forty characters in full, and the beginning of a longer one', () => {
    expect(problemsOf(observationSchema, { ...observation, value: 'x'.repeat(40) })).toEqual([
      `value: expected a string such as “2.70”, found “${'x'.repeat(40)}”`,
    ]);
    expect(problemsOf(observationSchema, { ...observation, value: 'x'.repeat(41) })).toEqual([
      `value: expected a string such as “2.70”, found “${'x'.repeat(40)}…”`,
    ]);
  });

  it.each<[unknown, string]>([
    [undefined, ': expected an object, found nothing'],
    [[], ': expected an object, found a list'],
    [7, ': expected an object, found 7'],
  ])('of %j, which is not an observation', (value, sentence) => {
    expect(problemsOf(observationSchema, value)).toEqual([sentence]);
  });

  it('names the valid kinds for an unknown one', () => {
    const kinds =
      '“atLeast”, “atMost”, “around”, “between”, “changeFrom”, “trend”, “compare” or “coverage”';
    expect(problemsOf(ruleSchema, { kind: 'exactly' })).toEqual([
      `kind: expected ${kinds}, found “exactly”`,
    ]);
    expect(problemsOf(ruleSchema, {})).toEqual([`kind: expected ${kinds}, found nothing`]);
  });

  it('distinguishes an open end from a closed one', () => {
    expect(problemsOf(policyInputSchema, { confidence: 1 })).toEqual([
      'confidence: expected less than 1, found 1',
    ]);
    expect(problemsOf(policyInputSchema, { confidence: 0 })).toEqual([
      'confidence: expected more than 0, found 0',
    ]);
    expect(problemsOf(policyInputSchema, { poolingYears: 0 })).toEqual([
      'poolingYears: expected at least 1, found 0',
    ]);
  });

  it('gives an example of the expected string', () => {
    expect(problemsOf(planSchema, { ...childrenPlan, issuedOn: '2023-3-1' })).toEqual([
      'issuedOn: expected a string such as “2023-03-01”, found “2023-3-1”',
    ]);
    expect(problemsOf(indicatorSchema, { ...indicators[0], id: 'A B' })).toEqual([
      'id: expected a string such as “infant-mortality-rate”, found “A B”',
    ]);
  });

  it('names the valid numbers for an unknown one', () => {
    expect(problemsOf(indicatorSchema, { ...indicators[0], polarity: 2 })).toEqual([
      'polarity: expected 1, -1 or 0, found 2',
    ]);
  });

  it('finds the place inside an evaluation', () => {
    const evaluation = JSON.parse(
      JSON.stringify(evaluatePlan(childrenPlan, [], { year: 2025 })),
    ) as { summary: object; targets: object[] };
    expect(
      problemsOf(planEvaluationSchema, {
        ...evaluation,
        summary: { ...evaluation.summary, byReason: { noReason: 1 } },
      }),
    ).toEqual(['summary.byReason: unknown key “noReason”']);
    const [first, ...others] = evaluation.targets;
    const warnings = [{ code: 'missing', urgency: 'high', year: null }];
    expect(
      problemsOf(planEvaluationSchema, {
        ...evaluation,
        targets: [{ ...first, warnings }, ...others],
      }),
    ).toEqual(['targets.0.warnings.0.year: expected a number, found null']);
    expect(
      problemsOf(planEvaluationSchema, {
        ...evaluation,
        targets: [{ ...first, history: { currentRun: true } }, ...others],
      }),
    ).toEqual(['targets.0.history.currentRun: expected a number, found true']);
  });

  it('names a list, an object, and true or false where they are expected', () => {
    expect(problemsOf(planSchema, { ...childrenPlan, domains: 7 })).toEqual([
      'domains: expected a list, found 7',
    ]);
    const evaluation = evaluatePlan(childrenPlan, [], { year: 2025 });
    const summary = { ...evaluation.summary, byReason: 7 };
    expect(problemsOf(planEvaluationSchema, { ...evaluation, summary })).toEqual([
      'summary.byReason: expected an object, found 7',
    ]);
    const gap = {
      kind: 'sex',
      year: 2025,
      groups: [{ group: 'female', value: '2', attained: 'yes' }],
      absolute: { value: '1', unit: 'percent' },
      masked: [],
    };
    const targets = [{ ...evaluation.targets[0], disparities: [gap] }];
    expect(problemsOf(planEvaluationSchema, { ...evaluation, targets })).toEqual([
      'targets.0.disparities.0.groups.0.attained: expected true or false, found “yes”',
    ]);
  });

  it.each(['-rate', 'rate-', 'death--rate', 'Rate', '死亡率', ''])(
    'refuses %j as the id of an indicator',
    (id) => {
      expect(problemsOf(indicatorSchema, { ...indicators[0], id })).toEqual([
        `id: expected a string such as “infant-mortality-rate”, found “${id}”`,
      ]);
    },
  );

  it('leaves unused checks to zod', () => {
    expect(
      describeProblem({ code: 'not_multiple_of', divisor: 2, origin: 'number', input: 3 }),
    ).toBeUndefined();
    const even = observationSchema.check(
      z.refine(({ year }) => year % 2 === 0, { error: 'even years only' }),
    );
    expect(problemsOf(even, { ...observation, year: 2021 })).toEqual([': even years only']);
  });
});
