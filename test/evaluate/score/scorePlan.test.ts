import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { type PlanScoreOptions, scorePlan } from '../../../src/evaluate/score/scorePlan.js';
import type { MissingRule, ScoringMethod } from '../../../src/model/Score.js';
import { atLeast, figure, planOf, target } from '../figures.js';

const ids = ['a', 'b', 'c'];
const plan = planOf(
  ...ids.map((name) => target(atLeast('100'), { id: `test.field.g1.${name}`, indicator: name })),
);
/** Figures for a, b and c; the ratio to a target of 100 is the score. */
const evaluation = (...values: (string | undefined)[]) =>
  evaluatePlan(
    plan,
    values.flatMap((value, index) =>
      value === undefined ? [] : [figure(2025, value, { indicator: ids[index] ?? '' })],
    ),
    { year: 2025 },
  );
const score = (options: Partial<PlanScoreOptions>, ...values: (string | undefined)[]) =>
  scorePlan(evaluation(...values), { method: 'realisationRatio', missing: 'exclude', ...options });

describe('scorePlan', () => {
  it('states every choice and its coverage', () => {
    // (50 + 80) / 2 = 65, from two of three targets
    expect(score({}, '50', '80', undefined)).toMatchObject({
      status: 'assessed',
      score: 65,
      method: 'realisationRatio',
      aggregation: 'arithmetic',
      weights: 'equal',
      missing: 'exclude',
      coverage: { scored: 2, all: 3, share: 2 / 3 },
      domains: [{ domain: 'test.field', score: 65 }],
    });
  });

  it('treats missing data as requested', () => {
    // (50 + 80 + 0) / 3 = 43.33…
    expect(score({ missing: 'zero' }, '50', '80', undefined)).toMatchObject({
      score: 43.3333333333,
    });
    expect(score({ missing: 'refuse' }, '50', '80', undefined)).toMatchObject({
      status: 'notAssessed',
      reason: 'noObservation',
    });
    expect(score({ missing: 'refuse' }, '50', '80', '20')).toMatchObject({ score: 50 });
    expect(() => scorePlan(evaluation('50'), { method: 'attainment' } as PlanScoreOptions)).toThrow(
      expect.objectContaining({ code: 'badArgument' }),
    );
  });

  it('weights and aggregates', () => {
    // (3 × 50 + 1 × 90) / 4 = 60; √(40 × 90) = 60; anything times zero is zero
    expect(score({ weights: { 'test.field.g1.a': 3 } }, '50', '90')).toMatchObject({ score: 60 });
    expect(score({ aggregation: 'geometric' }, '40', '90')).toMatchObject({ score: 60 });
    expect(score({ aggregation: 'geometric' }, '0', '90')).toMatchObject({ score: 0 });
    expect(score({ weights: 'domains' }, '40', '90')).toMatchObject({ score: 65 });
  });

  it('refuses invalid weights', () => {
    expect(() => score({ weights: { 'test.field.g1.x': 1 } }, '1')).toThrow(
      expect.objectContaining({ code: 'unknownId', nearest: 'test.field.g1.a' }),
    );
    for (const weight of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e308])
      expect(() => score({ weights: { 'test.field.g1.a': weight } }, '1')).toThrow(
        expect.objectContaining({ code: 'badArgument' }),
      );
    expect(() => score({ weights: [] as never }, '1')).toThrow(
      expect.objectContaining({ code: 'badArgument' }),
    );
    expect(() =>
      scorePlan(evaluatePlan(planOf(), [], { year: 2025 }), {
        method: 'x' as never,
        missing: 'zero',
      }),
    ).toThrow(expect.objectContaining({ code: 'badArgument' }));
    expect(() => scorePlan(evaluation('1'), undefined as never)).toThrow(
      expect.objectContaining({ code: 'badArgument' }),
    );
    expect(score({ weights: { 'test.field.g1.a': 0 } }, '50')).toMatchObject({
      status: 'notAssessed',
    });
  });

  it('gives the range over the other choices, which includes the score', () => {
    const { range, ...result } = score({}, '50', '80', '100');
    // by attainment: one of three, 33.3
    expect([range?.low, range?.high]).toEqual([
      33.3333333333,
      result.status === 'assessed'
        ? Math.max(result.score, ...(range?.choices.map((one) => one.score) ?? []))
        : undefined,
    ]);
    expect(
      range?.choices.some(
        (one) =>
          one.method === 'attainment' &&
          one.aggregation === 'arithmetic' &&
          one.score === 33.3333333333,
      ),
    ).toBe(true);
  });

  it('is 100 if all targets are attained, in any order', () => {
    expect(score({}, '100', '120', '100')).toMatchObject({ score: 100 });
    const there = evaluation('10', '20', '70');
    const turned = { ...there, targets: [...there.targets].reverse() };
    const of = (one: typeof there) =>
      scorePlan(one, { method: 'realisationRatio', missing: 'exclude' });
    expect(of(turned)).toMatchObject({ score: (of(there) as { score: number }).score });
  });

  it('has no score without any', () => {
    expect(score({})).toMatchObject({
      status: 'notAssessed',
      coverage: { scored: 0, all: 3, share: 0 },
    });
    expect(score({})).not.toHaveProperty('range');
  });
});

describe('a target that a method cannot score', () => {
  // a attains without a base, b misses without one; c has a base and covers a fifth of the way.
  const observations = [
    figure(2025, '100', { indicator: 'a' }),
    figure(2025, '1', { indicator: 'b' }),
    figure(2020, '0', { indicator: 'c' }),
    figure(2025, '20', { indicator: 'c' }),
  ];
  const by = (method: ScoringMethod, missing: MissingRule = 'exclude') =>
    scorePlan(evaluatePlan(plan, observations, { year: 2025 }), { method, missing });

  it('is left out, attained or missed, and counted', () => {
    expect(by('realisation')).toMatchObject({
      score: 20,
      coverage: { scored: 1, all: 3, excluded: { attained: 1, missed: 1 } },
    });
    // (100 + 1 + 20) ÷ 3 = 40.33; (100 + 0 + 0) ÷ 3 = 33.33
    expect(by('realisationRatio')).toMatchObject({ score: 40.3333333333 });
    expect(by('attainment')).toMatchObject({
      score: 33.3333333333,
      coverage: { scored: 3, excluded: { attained: 0, missed: 0 } },
    });
  });

  it('is not missing data: it neither counts as zero nor is refused', () => {
    expect(by('realisation', 'zero')).toMatchObject({ score: 20 });
    expect(by('realisation', 'refuse')).toMatchObject({ status: 'assessed', score: 20 });
  });

  it('is outside the range too, which covers methods that score the same targets', () => {
    const { range } = by('realisation');
    // efficacy 60 + 40 × 0.2 = 68; the path asks for half: 0.2 ÷ 0.5 = 40
    expect([range?.low, range?.high]).toEqual([20, 68]);
    expect(new Set(range?.choices.map(({ method }) => method))).toEqual(
      new Set(['realisation', 'efficacy', 'pathRatio']),
    );
  });

  it('does not inflate the score: one more figure moves it by that figure only', () => {
    // Without b the ratio is (100 + 20) ÷ 2 = 60, with it 40.33: one that misses lowers it.
    const without = observations.filter(({ indicator }) => indicator !== 'b');
    const score = (given: typeof observations) =>
      scorePlan(evaluatePlan(plan, given, { year: 2025 }), {
        method: 'realisationRatio',
        missing: 'exclude',
      });
    expect([score(without), score(observations)]).toMatchObject([
      { score: 60 },
      { score: 40.3333333333 },
    ]);
    // A base for a changes nothing if the method does not use the base.
    const base = figure(2020, '50', { indicator: 'a' });
    expect(score([...observations, base])).toMatchObject({ score: 40.3333333333 });
  });
});
