import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy, resolvePolicy } from '../../src/evaluate/policy.js';
import { policyInputSchema } from '../../src/schema/policySchema.js';

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

  it('is accepted by the schema if and only if an evaluation accepts it', () => {
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
