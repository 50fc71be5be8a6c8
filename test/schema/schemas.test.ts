import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { defaultPolicy, resolvePolicy } from '../../src/evaluate/policy.js';
import { parseObservations } from '../../src/input/parseObservations.js';
import { isDecimalString } from '../../src/quantity/decimal.js';
import { units } from '../../src/quantity/units.js';
import { decimalString, unitId } from '../../src/schema/basics.js';
import { indicatorSchema } from '../../src/schema/indicatorSchema.js';
import { issueSchema } from '../../src/schema/issueSchema.js';
import { observationSchema } from '../../src/schema/observationSchema.js';
import { planSchema } from '../../src/schema/planSchema.js';
import { policyInputSchema, policySchema } from '../../src/schema/policySchema.js';
import { targetSchema } from '../../src/schema/targetSchema.js';

describe('what the library holds', () => {
  it('passes its own schemas unchanged', () => {
    for (const plan of [womenPlan, childrenPlan]) {
      expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      for (const target of plan.targets) expect(targetSchema.parse(target)).toEqual(target);
    }
    for (const indicator of indicators)
      expect(indicatorSchema.parse(JSON.parse(JSON.stringify(indicator)))).toEqual(indicator);
    expect(policySchema.parse(defaultPolicy)).toEqual(defaultPolicy);
    expect(unitId.options).toEqual(Object.keys(units));
  });

  it('includes its issues', () => {
    const result = parseObservations([{ indicator: 'x', value: '1,000' }, 7], { indicators });
    const issues = [...(result.ok ? [] : result.issues), ...result.notices];
    expect(issues.length).toBeGreaterThan(3);
    for (const issue of issues)
      expect(issueSchema.parse(JSON.parse(JSON.stringify(issue)))).toEqual(issue);
  });
});

describe('a decimal string', () => {
  it('is the same to the schema as to the arithmetic', () => {
    const nearly = fc.oneof(
      fc.stringMatching(/^-?\d{0,3}\.?\d{0,3}$/),
      fc.string({ unit: fc.constantFrom('-', '.', '0', '7', 'e', ' ', '７', '\n') }),
      fc.nat(130).map((length) => '1'.repeat(length)),
    );
    fc.assert(
      fc.property(nearly, (word) => {
        expect(decimalString.safeParse(word).success).toBe(isDecimalString(word));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an observation', () => {
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
  it.each([
    ['a float', { value: 2.7 }],
    ['an optional key that is undefined', { note: undefined }],
    ['a key that is not known', { notes: 'x' }],
    ['a year with a fraction', { year: 2020.5 }],
    ['a spelling for a unit', { unit: '‰' }],
    ['a word for a group', { sex: '女' }],
  ])('is refused for %s', (_, change) => {
    expect(observationSchema.safeParse(observation).success).toBe(true);
    expect(observationSchema.safeParse({ ...observation, ...change }).success).toBe(false);
  });
});

describe('a policy', () => {
  const figures = [
    0,
    1,
    -1,
    0.5,
    1.5,
    31,
    2020,
    1899,
    Number.NaN,
    '0',
    '0.5',
    '-1',
    '',
    'x',
    'efficacy',
    null,
    true,
  ];
  const inputs = fc.record(
    {
      ...Object.fromEntries(
        Object.keys(defaultPolicy).map((key) => [key, fc.constantFrom<unknown>(...figures)]),
      ),
      warnings: fc.record(
        Object.fromEntries(
          Object.keys(defaultPolicy.warnings).map((key) => [
            key,
            fc.constantFrom<unknown>(...figures),
          ]),
        ),
        { requiredKeys: [] },
      ),
      misspelt: fc.constant(1),
    },
    { requiredKeys: [] },
  );
  const one = fc.oneof(
    inputs,
    fc
      .tuple(
        fc.constantFrom(...Object.keys(defaultPolicy).filter((key) => key !== 'warnings')),
        fc.constantFrom<unknown>(...figures),
      )
      .map(([key, value]) => ({ [key]: value })),
    fc
      .tuple(
        fc.constantFrom(...Object.keys(defaultPolicy.warnings)),
        fc.constantFrom<unknown>(...figures),
      )
      .map(([key, value]) => ({ warnings: { [key]: value } })),
  );

  it('is taken by the schema where an evaluation takes it, and refused where it refuses it', () => {
    const outcomes = { taken: 0, refused: 0 };
    const takes = (input: object) => {
      try {
        return resolvePolicy(input) !== undefined;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(one, (input) => {
        const isTaken = takes(input);
        outcomes[isTaken ? 'taken' : 'refused'] += 1;
        expect(policyInputSchema.safeParse(input).success, JSON.stringify(input)).toBe(isTaken);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(outcomes.taken, outcomes.refused)).toBeGreaterThan(100);
  });
});

describe('the schemas and the application around them', () => {
  it('work inside schemas of the application', () => {
    const survey = z.object({ title: z.string(), figures: z.array(observationSchema) });
    const figures = [
      {
        indicator: 'x',
        year: 2020,
        value: '1',
        unit: 'percent',
        area: '',
        sex: 'total',
        residence: 'total',
        status: 'final',
      },
    ];
    expect(survey.parse({ title: 't', figures })).toEqual({ title: 't', figures });
  });
});
