import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentTQuantile } from '../../src/stats/distributions.js';
import { normalCdf, studentTCdf } from '../../src/stats/tails.js';

describe('normalCdf', () => {
  // As printed in the usual tables of the normal distribution.
  test.each([
    [0, 0.5],
    [1, 0.8413447],
    [1.959964, 0.975],
    [-3, 0.0013499],
    [2.326348, 0.99],
  ])('at %f: %f', (x, expected) => {
    expect(normalCdf(x)).toBeCloseTo(expected, 7);
  });

  test('tends to 0 and 1 at the extremes, and its tails add up to 1', () => {
    // 1 − Φ(4) = 3.16712e−5, 1 − Φ(6) = 9.8659e−10 (tables of the far tail).
    expect(normalCdf(-4)).toBeCloseTo(3.16712e-5, 10);
    expect(normalCdf(-6)).toBeCloseTo(9.8659e-10, 14);
    for (const x of [0.1, 1, 3, 5, 8, 8.9, 9, 9.1])
      expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14);
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
    expect(normalCdf(Infinity)).toBe(1);
  });
});

describe('studentTCdf', () => {
  // As printed in the usual tables of Student's t, read the other way.
  test.each([
    [6.3138, 1, 0.95],
    [12.7062, 1, 0.975],
    [4.3027, 2, 0.975],
    [3.1824, 3, 0.975],
    [2.7764, 4, 0.975],
    [4.6041, 4, 0.995],
    [2.5706, 5, 0.975],
    [2.2281, 10, 0.975],
    [1.8125, 10, 0.95],
    [2.75, 30, 0.995],
    [-2.2281, 10, 0.025],
  ])('x %f, df %i: %f', (x, df, expected) => {
    expect(studentTCdf(x, df)).toBeCloseTo(expected, 5);
  });

  test('is ½ at 0, and 0 and 1 at the extremes', () => {
    expect(studentTCdf(0, 5)).toBe(0.5);
    expect(studentTCdf(Infinity, 5)).toBe(1);
    expect(studentTCdf(-Infinity, 4)).toBe(0);
    expect(studentTCdf(1e300, 5)).toBe(1);
    expect(studentTCdf(-1e300, 5)).toBe(0);
  });

  test('inverts the quantile', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.0005, max: 0.9995, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (p, df) => {
          expect(studentTCdf(studentTQuantile(p, df) ?? NaN, df)).toBeCloseTo(p, 6);
        },
      ),
    );
  });

  test('never falls as x rises, and its tails add up to 1', () => {
    const x = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(x, x, fc.integer({ min: 1, max: 60 }), (a, b, df) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(studentTCdf(low, df)).toBeLessThanOrEqual(studentTCdf(high, df) + 1e-12);
        expect(studentTCdf(a, df) + studentTCdf(-a, df)).toBeCloseTo(1, 12);
      }),
    );
  });
});
