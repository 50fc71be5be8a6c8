import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../src/evaluate/evaluateTarget.js';
import { scoreTarget } from '../../src/evaluate/score/scoreTarget.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Rule } from '../../src/model/Rule.js';
import { scoringMethods } from '../../src/model/Score.js';
import type { Target } from '../../src/model/Target.js';
import { Decimal } from '../../src/quantity/decimal.js';
import { areaOf, figure, indicatorOf, target } from './figures.js';

const areas = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')];
const reference = { zh: '某', en: 'something' };
const rules: readonly Rule[] = [
  { kind: 'atLeast', value: '60', unit: 'percent' },
  { kind: 'atMost', value: '60', unit: 'percent' },
  { kind: 'around', value: '60', unit: 'percent' },
  { kind: 'between', min: '55', max: '65', unit: 'percent' },
  { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' },
  { kind: 'changeFrom', baseYear: 2020, change: '20', unit: 'percent' },
  { kind: 'trend', direction: 'up' },
  { kind: 'trend', direction: 'down' },
  { kind: 'trend', direction: 'slowing' },
  { kind: 'compare', relation: 'atLeast', reference, referenceIndicator: 'other' },
  { kind: 'compare', relation: 'matches', reference, referenceIndicator: 'other' },
  { kind: 'compare', relation: 'narrows', reference, across: 'sex' },
  { kind: 'compare', relation: 'narrows', reference, across: 'township' },
  { kind: 'coverage' },
  { kind: 'coverage', extent: 'none' },
];
const value = fc
  .integer({ min: 0, max: 1000 })
  .map((tenths) => `${Math.trunc(tenths / 10)}.${tenths % 10}`);
const observation: fc.Arbitrary<Observation> = fc
  .record({
    year: fc.integer({ min: 2016, max: 2027 }),
    value,
    area: fc.constantFrom('here', 'here', 'here', 'a', 'b'),
    sex: fc.constantFrom('total' as const, 'total' as const, 'female' as const, 'male' as const),
    residence: fc.constantFrom(
      'total' as const,
      'total' as const,
      'urban' as const,
      'rural' as const,
    ),
    status: fc.constantFrom('final' as const, 'final' as const, 'provisional' as const),
    indicator: fc.constantFrom('rate', 'rate', 'rate', 'other', 'one', 'two'),
  })
  .map(({ year, value: printed, ...more }) => figure(year, printed, more));
const observations = fc.uniqueArray(observation, {
  maxLength: 24,
  selector: ({ indicator, year, area, sex, residence, status }) =>
    [indicator, year, area, sex, residence, status].join(),
});
const anyTarget: fc.Arbitrary<Target> = fc
  .record({
    rule: fc.constantFrom(...rules),
    scope: fc.constantFrom('area' as const, 'area' as const, 'perTownship' as const),
    timing: fc.constantFrom('reach' as const, 'maintain' as const),
    parts: fc.boolean(),
  })
  .map(({ rule, scope, timing, parts }) =>
    target(rule, { scope, timing, ...(parts ? { components: ['one', 'two'] } : {}) }),
  );
const catalogue = { areas, indicators: [indicatorOf({ bounds: { min: '0', max: '100' } })] };
const evaluate = (one: Target, figures: readonly Observation[], year = 2025) =>
  evaluateTarget(one, figures, {
    year,
    area: 'here',
    catalogue,
  });

describe('whatever the figures', () => {
  it('their order never matters', () => {
    const shuffled = observations.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(anyTarget, shuffled, (one, [before, after]) => {
        expect(evaluate(one, after)).toEqual(evaluate(one, before));
      }),
      { numRuns: 500 },
    );
  });

  it('figures after the evaluation year never matter', () => {
    fc.assert(
      fc.property(anyTarget, observations, (one, figures) => {
        const past = figures.filter((figure) => figure.year <= 2022);
        expect(evaluate(one, figures, 2022)).toEqual(evaluate(one, past, 2022));
      }),
      { numRuns: 300 },
    );
  });

  it('a bare verdict is that of the whole evaluation, without the tests of chance', () => {
    fc.assert(
      fc.property(anyTarget, observations, (one, figures) => {
        const options = { year: 2025, area: 'here', catalogue };
        const verdict = evaluateTarget(one, figures, { ...options, parts: 'verdicts' });
        const whole = evaluateTarget(one, figures, options);
        const { run: _, smallNumbers: __, change: ___, ...attainment } = whole.attainment;
        const kept = Object.keys(verdict).map((key) => [key, whole[key as keyof typeof whole]]);
        expect(verdict).toStrictEqual({ ...Object.fromEntries(kept), attainment });
        expect(Object.keys(verdict)).toEqual(Object.keys(whole).slice(0, kept.length));
        expect('trajectory' in verdict).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('every verdict is in words or in finite numbers, and survives JSON', () => {
    fc.assert(
      fc.property(anyTarget, observations, (one, figures) => {
        const result = evaluate(one, figures);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(JSON.stringify(result)).not.toMatch(/:null,"(?!attainment|trajectory)/);
        for (const method of scoringMethods) {
          const score = scoreTarget(result, { method });
          if (score.status === 'assessed')
            expect(score.score >= 0 && score.score <= 100).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a verdict agrees with the sign of its margin', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), observations, (rule, figures) => {
        const { attainment } = evaluate(target(rule), figures);
        if (attainment.status === 'notAssessed') return;
        // At the best possible value without a base, the distance is unknown.
        const margin = Number(attainment.margin?.value ?? 0);
        if (attainment.status === 'attained') expect(margin).toBeGreaterThanOrEqual(0);
        else expect(margin).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a series of years', () => {
  /** A figure of each year of 2018 to 2025, rising or falling by up to 5 points a year. */
  const series = fc
    .record({
      start: fc.integer({ min: 300, max: 700 }),
      step: fc.integer({ min: -50, max: 50 }),
      noise: fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 8, maxLength: 8 }),
    })
    .map(({ start, step, noise }) =>
      noise.map((extra, i) => {
        const tenths = Math.min(1000, Math.max(0, start + step * i + extra));
        return figure(2018 + i, (tenths / 10).toFixed(1));
      }),
    );

  it('has a year of attainment only if the latest value misses the target', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), series, (rule, figures) => {
        const { forecast, attainment, observed } = evaluate(target(rule), figures);
        if (forecast.status === 'notAssessed' || attainment.status === 'notAssessed') return;
        if (attainment.status === 'attained') expect(forecast.attainedIn).toBeUndefined();
        else if (forecast.attainedIn !== undefined)
          expect(forecast.attainedIn).toBeGreaterThan(observed?.year ?? Infinity);
      }),
      { numRuns: 300 },
    );
  });

  it('attains in the due year if it follows the required change, and not before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), series, (rule, figures) => {
        // Seven years are left after 2025, so most quotients never end.
        const due = target(rule, { dueYear: 2032 });
        const { trajectory } = evaluate(due, figures);
        if (trajectory.regime === 'unknown' || trajectory.requiredPerYear === undefined) return;
        const change = new Decimal(trajectory.requiredPerYear.value);
        const last = new Decimal(figures.at(-1)?.value ?? 0);
        const enough = last.plus(change.times(7)).toFixed();
        const judge = (value: string) =>
          evaluate(due, [...figures, figure(2032, value)], 2032).attainment.status;
        expect(judge(enough)).toBe('attained');
        // One unit of the last place less in each year misses it.
        const less = change
          .abs()
          .minus('1e-10')
          .times(change.isNegative() ? -1 : 1);
        expect(judge(last.plus(less.times(7)).toFixed())).toBe('missed');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a better value', () => {
  const rank = { notAssessed: -1, missed: 0, nearlyAttained: 1, attained: 2 };
  const better: readonly [Rule, 1 | -1][] = [
    [{ kind: 'atLeast', value: '60', unit: 'percent' }, 1],
    [{ kind: 'atMost', value: '60', unit: 'percent' }, -1],
    [{ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' }, -1],
    [{ kind: 'changeFrom', baseYear: 2020, change: '20', unit: 'percent' }, 1],
    [{ kind: 'trend', direction: 'up' }, 1],
    [{ kind: 'trend', direction: 'down' }, -1],
    [{ kind: 'compare', relation: 'atLeast', reference, referenceIndicator: 'other' }, 1],
    [{ kind: 'coverage' }, 1],
  ];

  it('never lowers an attainment, its margin or a score, in any kind of rule', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...better),
        value,
        value,
        value,
        value,
        ([rule, way], base, other, a, b) => {
          const [worse, best] = (Number(a) - Number(b)) * way <= 0 ? [a, b] : [b, a];
          const of = (now: string) =>
            evaluateTarget(
              target(rule),
              [figure(2020, base), figure(2025, now), figure(2025, other, { indicator: 'other' })],
              {
                year: 2025,
                area: 'here',
                policy: { nearBand: '0.05' },
              },
            );
          const [low, high] = [of(worse), of(best)];
          expect(rank[low.attainment.status]).toBeLessThanOrEqual(rank[high.attainment.status]);
          expect(Number(low.attainment.margin?.value)).toBeLessThanOrEqual(
            Number(high.attainment.margin?.value),
          );
          for (const method of scoringMethods) {
            const [less, more] = [scoreTarget(low, { method }), scoreTarget(high, { method })];
            if (less.status === 'assessed' && more.status === 'assessed')
              expect(less.score).toBeLessThanOrEqual(more.score);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
