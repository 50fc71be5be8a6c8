import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { scorePlan } from '../../../src/evaluate/score/scorePlan.js';
import { figure } from '../figures.js';
import { evaluate, name, number, plan, score } from './twoDomains.js';

describe('a score by hand', () => {
  it('gives each domain its own score, and weights domains equally on request', () => {
    // one: (20 + 40) / 2 = 30; two: (60 + 90) / 2 = 75 from two of three; all four: 210 / 4 = 52.5;
    // domains alike: (30 + 75) / 2 = 52.5
    const even = score({ a: 20, b: 40, c: 60, d: 90 });
    expect(even).toMatchObject({
      score: 52.5,
      domains: [
        { domain: 'one', score: 30 },
        { domain: 'two', score: 75, coverage: { scored: 2, all: 3, share: 2 / 3 } },
      ],
    });
    // Without b: (20 + 60 + 90) / 3 = 56.67; domains alike (20 + 75) / 2 = 47.5
    expect(number(score({ a: 20, c: 60, d: 90 }))).toBe(56.6666666667);
    expect(score({ a: 20, c: 60, d: 90 }, { weights: 'domains' })).toMatchObject({
      score: 47.5,
      weights: 'domains',
      domains: [{ score: 20 }, { score: 75 }],
    });
    // A domain without a score does not count.
    expect(score({ c: 60, d: 90 }, { weights: 'domains' })).toMatchObject({
      score: 75,
      domains: [
        {
          status: 'notAssessed',
          reason: 'noObservation',
          coverage: { scored: 0, all: 2, share: 0 },
        },
        { score: 75 },
      ],
    });
    // Counted as zero it does: (0 + (60 + 90 + 0) / 3) / 2 = 25
    expect(score({ c: 60, d: 90 }, { weights: 'domains', missing: 'zero' })).toMatchObject({
      score: 25,
    });
  });

  it('weights targets inside the domains too', () => {
    // one: (3 × 20 + 1 × 40) / 4 = 25; the whole: (60 + 40 + 60) / 5 = 32
    expect(score({ a: 20, b: 40, c: 60 }, { weights: { a: 3 } })).toMatchObject({
      score: 32,
      domains: [{ score: 25 }, { score: 60 }],
    });
    // A weight of zero takes a zero out of a product: √(40 × 90) = 60
    expect(
      score({ a: 0, b: 40, c: 90 }, { aggregation: 'geometric', weights: { a: 0 } }),
    ).toMatchObject({ score: 60 });
    expect(score({ a: 0, b: 40, c: 90 }, { aggregation: 'geometric' })).toMatchObject({ score: 0 });
  });

  it('uses the method of the policy unless one is given', () => {
    const evaluation = evaluatePlan(
      plan,
      [figure(2020, '0', { indicator: 'a' }), figure(2025, '50', { indicator: 'a' })],
      { year: 2025, policy: { method: 'efficacy' } },
    );
    // 60 + 40 × 0.5 = 80
    expect(scorePlan(evaluation, { missing: 'exclude' })).toMatchObject({
      method: 'efficacy',
      aggregation: 'arithmetic',
      weights: 'equal',
      score: 80,
    });
  });

  it('lists every other choice with a score, all within its range', () => {
    const { range } = score({ a: 20, b: 40, c: 60 });
    // No target is attained, so the two geometric means that are 0 are left out: 5 × 2 × 2 − 2.
    expect(range?.choices).toHaveLength(18);
    expect(
      new Set(range?.choices.map((one) => `${one.method} ${one.aggregation} ${one.weights}`)).size,
    ).toBe(18);
    const efficacy = range?.choices.find(
      (one) =>
        one.method === 'efficacy' && one.aggregation === 'arithmetic' && one.weights === 'domains',
    );
    // 60 + 0.4 × 20 = 68, 60 + 0.4 × 40 = 76, their mean 72; 60 + 0.4 × 60 = 84; (72 + 84) / 2 = 78
    expect(efficacy?.score).toBe(78);
    // Lowest: no target is attained. Highest: compared with the straight path, 20, 40 and 60 become
    // 40, 80 and 100; ((40 + 80) / 2 + 100) / 2 = 80
    expect([range?.low, range?.high]).toEqual([0, 80]);
  });

  it('widens the range for custom weights', () => {
    // All the weight on e, which lies above every even mixture.
    const { range, ...whole } = score(
      { a: 90, b: 90, c: 90, d: 90, e: 99 },
      { weights: { a: 0, b: 0, c: 0, d: 0 } },
    );
    expect(number(whole)).toBe(99);
    expect(range?.low).toBe(0);
    expect(range?.high).toBeGreaterThanOrEqual(99);
  });

  it('includes its own score in the range, even if it is outside all other choices', () => {
    // 90 alone is 60 + 0.4 × 90 = 96; every even mixture with four values of 1 is far below it.
    const { range, ...whole } = score(
      { a: 1, b: 1, c: 1, d: 1, e: 90 },
      { method: 'efficacy', weights: { a: 0, b: 0, c: 0, d: 0 } },
    );
    expect([number(whole), range?.high]).toEqual([96, 96]);
    // Its own weights come last.
    expect(range?.choices.map(({ score: one }) => one).indexOf(96)).toBe(18);
  });

  it('ranges over the listed choices, even for a geometric mean of 0', () => {
    // a and b at 0 and 60: 30 by arithmetic means, 0 by the geometric ones that were asked for.
    for (const aggregation of ['arithmetic', 'geometric'] as const) {
      const { range, ...whole } = score({ a: 0, b: 60 }, { aggregation, method: 'realisation' });
      expect(number(whole)).toBe(aggregation === 'geometric' ? 0 : 30);
      const scores = range?.choices.map((one) => one.score) ?? [];
      expect(scores).toContain(number(whole));
      expect([range?.low, range?.high]).toEqual([Math.min(...scores), Math.max(...scores)]);
      expect(
        range?.choices
          .filter((one) => one.aggregation === 'geometric' && one.score === 0)
          .map(({ method, weights }) => `${method} ${weights}`),
      ).toEqual(aggregation === 'geometric' ? ['realisation equal'] : []);
    }
  });

  it('gives no score of 0 without any score', () => {
    expect(score({}, { missing: 'zero' })).toMatchObject({
      status: 'notAssessed',
      reason: 'noObservation',
      coverage: { scored: 0, all: 5, share: 0 },
    });
    const empty = {
      ...plan,
      domains: [...plan.domains, { id: 'three', number: 3, name, goals: [], measures: [] }],
    };
    expect(
      scorePlan(evaluatePlan(empty, [], { year: 2025 }), { missing: 'exclude' }).domains[2],
    ).toEqual({
      domain: 'three',
      status: 'notAssessed',
      reason: 'noObservation',
      coverage: { scored: 0, all: 0, share: 0, excluded: { attained: 0, missed: 0 } },
    });
  });

  it('refuses unknown choices and names the valid ones', () => {
    const bad = (found: unknown, more = {}) =>
      expect.objectContaining({ code: 'badArgument', found, ...more });
    expect(() => score({}, { missing: 'ignore' as never })).toThrow(
      bad('ignore', {
        what: 'argument',
        path: 'options.missing',
        expected: { kind: 'oneOf', words: ['exclude', 'zero', 'refuse'] },
      }),
    );
    expect(() => score({}, { aggregation: 'harmonic' as never })).toThrow(
      bad('harmonic', { what: 'argument', path: 'options.aggregation' }),
    );
    expect(() => score({}, { method: 'mean' as never })).toThrow(
      bad('mean', { what: 'argument', path: 'options.method' }),
    );
    for (const wrong of ['even', null, [1], 3])
      expect(() => score({}, { weights: wrong as never })).toThrow(
        bad(wrong, { what: 'argument', path: 'options.weights', expected: { kind: 'weights' } }),
      );
    for (const wrong of [-1, Number.NaN, 1e9 + 1, '1', null])
      expect(() => score({}, { weights: { a: wrong as never } })).toThrow(
        bad(wrong, { path: 'options.weights.a', expected: { kind: 'number', from: 0, to: 1e9 } }),
      );
    expect(() => score({}, { weights: { a: 1e9, b: 0 } })).not.toThrow();
    expect(() => score({}, { weights: { quite_another: 1 } })).toThrow(
      expect.objectContaining({ code: 'unknownId', found: 'quite_another', nearest: undefined }),
    );
    for (const wrong of [null, 'exclude', undefined])
      expect(() => scorePlan(evaluate({}), wrong as never)).toThrow(
        bad(wrong, { path: 'options' }),
      );
    for (const wrong of [null, 'evaluation', {}])
      expect(() => scorePlan(wrong as never, { missing: 'exclude' })).toThrow(
        expect.objectContaining({
          code: 'badArgument',
          path: expect.stringMatching(/^evaluation/),
        }),
      );
  });
});
