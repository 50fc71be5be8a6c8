import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { scorePlan } from '../../../src/evaluate/score/scorePlan.js';
import { scoreTarget } from '../../../src/evaluate/score/scoreTarget.js';
import { scoringMethods } from '../../../src/model/Score.js';
import { figure } from '../figures.js';
import { ids, number, plan, score, type Values } from './twoDomains.js';

const some = fc.record(
  {
    a: fc.integer({ min: 0, max: 120 }),
    b: fc.integer({ min: 0, max: 120 }),
    c: fc.integer({ min: 0, max: 120 }),
    d: fc.integer({ min: 0, max: 120 }),
    e: fc.integer({ min: 0, max: 120 }),
  },
  { requiredKeys: [] },
);
const weights = fc.record({
  a: fc.integer({ min: 0, max: 9 }),
  b: fc.integer({ min: 0, max: 9 }),
  c: fc.integer({ min: 0, max: 9 }),
  d: fc.integer({ min: 0, max: 9 }),
  e: fc.integer({ min: 0, max: 9 }),
});
const aggregation = fc.constantFrom('arithmetic' as const, 'geometric' as const);

describe('whatever the values', () => {
  it('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(
        some,
        weights,
        fc.integer({ min: 1, max: 1000 }),
        aggregation,
        (values, by, factor, way) => {
          const scaled = Object.fromEntries(
            Object.entries(by).map(([id, weight]) => [id, weight * factor]),
          );
          const [before, after] = [
            score(values, { weights: by, aggregation: way }),
            score(values, { weights: scaled, aggregation: way }),
          ];
          expect(after.status).toBe(before.status);
          if (before.status === 'assessed') expect(number(after)).toBeCloseTo(before.score, 9);
        },
      ),
    );
  });

  it('a domain with a growing weight draws the whole to its score', () => {
    fc.assert(
      fc.property(some, aggregation, (values, way) => {
        fc.pre(values.c !== undefined || values.d !== undefined || values.e !== undefined);
        const heavy = score(values, {
          aggregation: way,
          weights: { a: 1e-6, b: 1e-6, c: 1e9, d: 1e9, e: 1e9 },
        });
        const [, two] = heavy.domains;
        if (two === undefined) throw new Error('no second domain');
        // A product is zero if any part of it is, however small its weight.
        if (way === 'geometric' && number(heavy) === 0) return;
        expect(number(heavy)).toBeCloseTo(number(two), 6);
      }),
    );
  });

  it('counting missing targets as zero never raises a score', () => {
    fc.assert(
      fc.property(
        some,
        weights,
        aggregation,
        fc.constantFrom(...scoringMethods),
        (values, by, way, method) => {
          const zero = score(values, { weights: by, aggregation: way, method, missing: 'zero' });
          const exclude = score(values, { weights: by, aggregation: way, method });
          if (exclude.status === 'notAssessed') return;
          expect(number(zero)).toBeLessThanOrEqual(exclude.score + 1e-9);
          expect(zero.coverage).toEqual(exclude.coverage);
          if (exclude.coverage.scored === exclude.coverage.all)
            expect(number(zero)).toBe(exclude.score);
        },
      ),
    );
  });

  it('a score is between its lowest and highest part, the geometric below the arithmetic', () => {
    fc.assert(
      fc.property(some, weights, (values, by) => {
        const parts = Object.entries(values).flatMap(([id, value]) =>
          value === undefined || by[id as 'a'] === 0 ? [] : [Math.min(value, 100)],
        );
        const [arithmetic, geometric] = [
          score(values, { weights: by }),
          score(values, { weights: by, aggregation: 'geometric' }),
        ];
        if (parts.length === 0) {
          expect([arithmetic.status, geometric.status]).toEqual(['notAssessed', 'notAssessed']);
          return;
        }
        expect(number(arithmetic)).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
        expect(number(arithmetic)).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
        expect(number(geometric)).toBeLessThanOrEqual(number(arithmetic) + 1e-9);
        expect(number(geometric)).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
      }),
    );
  });

  it('coverage adds up over the domains', () => {
    fc.assert(
      fc.property(some, (values) => {
        const { coverage, domains } = score(values);
        expect(domains.reduce((sum, one) => sum + one.coverage.scored, 0)).toBe(coverage.scored);
        expect(domains.reduce((sum, one) => sum + one.coverage.all, 0)).toBe(coverage.all);
        expect(coverage.scored).toBe(Object.keys(values).length);
      }),
    );
  });

  /** Values with or without a base of 0, as the year-2020 figures of a real county come. */
  const reported = fc.record({ values: some, based: fc.subarray(ids) });
  const observe = (values: Values, based: readonly string[]) =>
    evaluatePlan(
      plan,
      Object.entries(values).flatMap(([indicator, value]) => [
        ...(based.includes(indicator) ? [figure(2020, '0', { indicator })] : []),
        figure(2025, String(value), { indicator }),
      ]),
      { year: 2025 },
    );
  const given = { missing: 'exclude' } as const;

  it('without a base no method that needs one scores a target, attained or missed', () => {
    fc.assert(
      fc.property(reported, fc.constantFrom(...scoringMethods), ({ values, based }, method) => {
        const needsBase = ['realisation', 'efficacy', 'pathRatio'].includes(method);
        const known = ids.filter((id) => values[id] !== undefined);
        const scored = needsBase ? known.filter((id) => based.includes(id)) : known;
        const { coverage } = scorePlan(observe(values, based), { ...given, method });
        expect(coverage.scored).toBe(scored.length);
        const left = known.filter((id) => !scored.includes(id));
        expect(coverage.excluded).toEqual({
          attained: left.filter((id) => (values[id] ?? 0) >= 100).length,
          missed: left.filter((id) => (values[id] ?? 0) < 100).length,
        });
      }),
    );
  });

  it('one figure or one base more moves a score towards that target, and never past it', () => {
    fc.assert(
      fc.property(
        reported,
        fc.constantFrom(...ids),
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom(...scoringMethods),
        weights,
        ({ values, based }, id, value, method, by) => {
          const options = { ...given, method, weights: by };
          const { [id]: _, ...others } = values;
          const whole = { ...others, [id]: value };
          const steps = [
            observe(others, based),
            observe(
              whole,
              based.filter((other) => other !== id),
            ),
            observe(whole, [...based, id]),
          ];
          for (const [index, after] of steps.entries()) {
            const before = index === 0 ? undefined : steps[index - 1];
            if (before === undefined) continue;
            const [was, is] = [before, after].map((one) => scorePlan(one, options));
            const target = after.targets.find((one) => one.target === id);
            const own = target && scoreTarget(target, { method });
            if (was?.status !== 'assessed' || is?.status !== 'assessed') continue;
            // If the method still cannot score the target, nothing changes.
            const pull = own?.status === 'assessed' ? own.score : was.score;
            expect(is.score).toBeGreaterThanOrEqual(Math.min(was.score, pull) - 1e-9);
            expect(is.score).toBeLessThanOrEqual(Math.max(was.score, pull) + 1e-9);
          }
        },
      ),
    );
  });
});
