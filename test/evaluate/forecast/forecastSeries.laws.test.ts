import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forecastSeries } from '../../../src/evaluate/forecast/forecastSeries.js';
import { defaultPolicy } from '../../../src/evaluate/policy.js';
import { testDispersion } from '../../../src/stats/testCounts.js';

/** A share from 0 to 1, often one of its ends. */
const place = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 0.999, 0.5, 1e-6),
);

it('every forecast is possible and finite', () => {
  fc.assert(
    fc.property(
      fc.record({
        places: fc.array(place, { minLength: 3, maxLength: 14 }),
        gaps: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 14, maxLength: 14 }),
        ahead: fc.integer({ min: 1, max: 12 }),
        kind: fc.constantFrom('rate' as const, 'share' as const, 'values' as const),
        scale: fc.constantFrom('log' as const, 'logit' as const, 'identity' as const),
        size: fc.constantFrom(1, 3, 200, 3000, 1_000_000),
        decimals: fc.constantFrom(0, 1, 2, 4),
        target: place,
        isFloor: fc.boolean(),
      }),
      ({ places, gaps, ahead, kind, scale, size, decimals, target, isFloor }) => {
        const max = scale === 'log' && kind !== 'share' ? 1000 : 100;
        const years: number[] = [];
        for (const i of places.keys()) years.push((years.at(-1) ?? 2000) + (gaps[i] ?? 1));
        const events = places.map((share) => Math.round(share * size));
        const exposures = places.map(() => size);
        const values = (kind === 'values' ? places : events.map((count) => count / size)).map(
          (share) => Number((share * max).toFixed(decimals)),
        );
        const counted = kind === 'values' ? undefined : { kind, years, events, exposures };
        const end = target * max;
        const found = forecastSeries(
          {
            years,
            values,
            decimals,
            ...(counted
              ? { counts: { ...counted, factor: max, dispersion: testDispersion(counted) } }
              : {}),
          },
          {
            due: (years.at(-1) ?? 0) + ahead,
            ends: isFloor ? { low: end } : { high: end },
            isMet: false,
            scale,
            bounds: { min: 0, max },
            level: 0.95,
            policy: defaultPolicy.forecast,
          },
        );
        if (found === undefined) return;
        const { expected, probability, interval, robust = 0, attainedIn = 0 } = found;
        for (const value of [expected, interval.low, interval.high, robust]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(max);
        }
        expect(interval.low).toBeLessThanOrEqual(interval.high);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(Number.isInteger(attainedIn)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

it('values that have always been 0 or 100 % are expected to stay there, rather than not', () => {
  const cases = fc.record({
    scale: fc.constantFrom('logit' as const, 'identity' as const),
    bound: fc.constantFrom(0, 100),
    decimals: fc.integer({ min: 0, max: 2 }),
    count: fc.integer({ min: 4, max: 15 }),
    ahead: fc.integer({ min: 1, max: 10 }),
  });
  fc.assert(
    fc.property(cases, ({ scale, bound, decimals, count, ahead }) => {
      const years = Array.from({ length: count }, (_, at) => 2020 + at);
      const found = forecastSeries(
        { years, values: years.map(() => bound), decimals },
        {
          due: 2019 + count + ahead,
          ends: bound === 0 ? { high: 0 } : { low: 100 },
          isMet: true,
          scale,
          bounds: { min: 0, max: 100 },
          level: 0.95,
          policy: defaultPolicy.forecast,
        },
      );
      // As printed, it is the bound.
      expect(found?.expected.toFixed(decimals)).toBe(bound.toFixed(decimals));
      expect(found?.probability).toBeGreaterThan(0.5);
    }),
  );
});
