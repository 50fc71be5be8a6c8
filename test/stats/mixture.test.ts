import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixtureCdf, mixtureQuantile } from '../../src/stats/mixture.js';

const one = { df: 4, weights: [1], centres: [10], errors: [2] };
const two = { df: Infinity, weights: [0.5, 0.5], centres: [-1, 1], errors: [1, 1] };

describe('mixtureCdf', () => {
  test('of one part is that part', () => {
    // t(4): 97.5 % at 2.7764, so 10 + 2·2.7764.
    expect(mixtureCdf(one, 10)).toBe(0.5);
    expect(mixtureCdf(one, 15.5528)).toBeCloseTo(0.975, 5);
  });

  test('of two normal parts is their mean', () => {
    // Φ(1) and Φ(−1) at 0; Φ(2) = 0.9772499 and Φ(0) = ½ at 1.
    expect(mixtureCdf(two, 0)).toBeCloseTo(0.5, 12);
    expect(mixtureCdf(two, 1)).toBeCloseTo((0.9772499 + 0.5) / 2, 6);
  });

  test('without an error is a step', () => {
    const sure = { ...one, errors: [0] };
    expect([9.9, 10, 10.1].map((x) => mixtureCdf(sure, x))).toEqual([0, 1, 1]);
  });
});

describe('mixtureQuantile', () => {
  test('of one part is its own', () => {
    expect(mixtureQuantile(one, 0.975)).toBeCloseTo(15.5528, 3);
    expect(mixtureQuantile({ ...one, errors: [0] }, 0.3)).toBe(10);
  });

  test('inverts the distribution, to a thousandth of the smaller tail', () => {
    const error = fc.double({ min: 0.01, max: 20, noNaN: true });
    const centre = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.tuple(centre, centre),
        fc.tuple(error, error),
        fc.constantFrom(1, 2, 5, 8, Infinity),
        (p, share, centres, errors, df) => {
          const mixture = { df, weights: [share, 1 - share], centres, errors };
          const found = mixtureCdf(mixture, mixtureQuantile(mixture, p));
          expect(Math.abs(found - p)).toBeLessThanOrEqual(Math.min(p, 1 - p) * 1.1e-3);
        },
      ),
    );
  });
});
