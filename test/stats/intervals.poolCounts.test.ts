import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlansError } from '../../src/errors/PlansError.js';
import { poolCounts } from '../../src/stats/intervals.js';

test('sums of numerators and of denominators', () => {
  // One death in five years of 3 000, 2 900, 3 100, 2 800 and 3 200 births: 1 in 15 000.
  const counts = ['3000', '2900', '3100', '2800', '3200'].map((denominator, i) => ({
    numerator: i === 2 ? '1' : '0',
    denominator,
  }));
  expect(poolCounts(counts)).toEqual({ numerator: '1', denominator: '15000' });
});

test('is exact where floating point is not', () => {
  // 0.1 + 0.2 is 0.30000000000000004 in binary, and 9007199254740993 has no double.
  expect(
    poolCounts([
      { numerator: '0.1', denominator: '9007199254740992' },
      { numerator: '0.2', denominator: '1' },
    ]),
  ).toEqual({ numerator: '0.3', denominator: '9007199254740993' });
});

test('an empty list has no sum', () => {
  expect(poolCounts([])).toBeUndefined();
});

test.each(['1e3', '', '1,000', 'NaN'])('“%s” is refused', (numerator) => {
  expect(() => poolCounts([{ numerator, denominator: '1' }])).toThrow(PlansError);
  expect(() => poolCounts([{ numerator: '1', denominator: numerator }])).toThrow(PlansError);
});

test('the order of the years never matters, and pooling in two steps is pooling once', () => {
  const count = fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String);
  const list = fc.array(fc.record({ numerator: count, denominator: count }), {
    minLength: 2,
    maxLength: 10,
  });
  fc.assert(
    fc.property(list, (counts) => {
      const once = poolCounts(counts);
      const sum = (key: 'numerator' | 'denominator'): string =>
        String(counts.reduce((total, c) => total + BigInt(c[key]), 0n));
      expect(once).toEqual({ numerator: sum('numerator'), denominator: sum('denominator') });
      expect(poolCounts([...counts].reverse())).toEqual(once);
      const rest = poolCounts(counts.slice(1));
      expect(poolCounts([counts[0], rest].filter((c) => c !== undefined))).toEqual(once);
    }),
  );
});

test('sums of any digits are those of whole numbers of their last place', () => {
  const places = 6;
  const scale = 10n ** BigInt(places);
  // 1.5 is 1 500 000 millionths.
  const write = (millionths: bigint) => {
    const [whole, rest] = [millionths / scale, millionths % scale];
    const fraction = String(rest).padStart(places, '0').replace(/0+$/, '');
    return fraction === '' ? String(whole) : `${whole}.${fraction}`;
  };
  const whole = fc
    .oneof(fc.bigInt(0n, 9999n), fc.bigInt(0n, 10n ** 17n))
    .map((count) => count * scale);
  const count = fc.oneof(whole, whole, fc.bigInt(0n, 10n ** 16n));
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 10 }), (counts) => {
      const total = write(counts.reduce((sum, one) => sum + one, 0n));
      const pooled = poolCounts(
        counts.map((one) => ({ numerator: write(one), denominator: write(one) })),
      );
      expect(pooled).toEqual({ numerator: total, denominator: total });
    }),
    { numRuns: 2000 },
  );
});
