import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  chiSquareQuantile,
  chiSquareTail,
  logGamma,
  studentTQuantile,
} from '../../src/stats/distributions.js';

/**
 * The number of places that a table prints; the value has to round to exactly the printed number.
 */
function printed(value: number | undefined, places: number): string | undefined {
  return value?.toFixed(places);
}

describe('studentTQuantile', () => {
  // As printed in the usual tables of Student's t (NIST/SEMATECH e-Handbook 1.3.6.7.2 has the same
  // to three places).
  test.each([
    [0.9, 1, '3.0777'],
    [0.95, 1, '6.3138'],
    [0.975, 1, '12.7062'],
    [0.995, 1, '63.6567'],
    [0.95, 2, '2.9200'],
    [0.975, 2, '4.3027'],
    [0.975, 3, '3.1824'],
    [0.975, 4, '2.7764'],
    [0.995, 4, '4.6041'],
    [0.975, 5, '2.5706'],
    [0.975, 6, '2.4469'],
    [0.975, 7, '2.3646'],
    [0.975, 8, '2.3060'],
    [0.975, 9, '2.2622'],
    [0.975, 10, '2.2281'],
    [0.9995, 10, '4.5869'],
    [0.975, 20, '2.0860'],
    [0.995, 30, '2.7500'],
    [0.975, 60, '2.0003'],
    [0.975, 120, '1.9799'],
  ])('p %f, df %i: %s', (p, df, expected) => {
    expect(printed(studentTQuantile(p, df), 4)).toBe(expected);
  });

  // One degree of freedom is the Cauchy distribution: tan(π(p − ½)). Two: (2p − 1)·√(2/(1 − (2p −
  // 1)²)).
  test('agrees with the closed forms for one and two degrees of freedom', () => {
    for (const p of [0.001, 0.025, 0.2, 0.4, 0.6, 0.9, 0.999]) {
      expect(studentTQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 4);
      expect(studentTQuantile(p, 2)).toBeCloseTo(
        (2 * p - 1) * Math.sqrt(2 / (1 - (2 * p - 1) ** 2)),
        5,
      );
    }
  });

  test('is 0 in the middle and symmetric', () => {
    expect(Object.is(studentTQuantile(0.5, 4), 0)).toBe(true);
    // 0.25 and 0.75 are exact in binary.
    expect(studentTQuantile(0.25, 7)).toBe(-(studentTQuantile(0.75, 7) ?? NaN));
  });

  test.each([
    [0, 5],
    [1, 5],
    [-0.1, 5],
    [NaN, 5],
    [0.9, 0],
    [0.9, -1],
    [0.9, NaN],
    [0.9, Infinity],
    [0.9, 1e9],
  ])('p %f, df %f has no value', (p, df) => {
    expect(studentTQuantile(p, df)).toBeUndefined();
  });
});

describe('chiSquareQuantile', () => {
  // As printed in the usual tables of chi-square (NIST/SEMATECH e-Handbook 1.3.6.7.4 has the same
  // to three places).
  test.each([
    [0.95, 1, '3.8415'],
    [0.975, 1, '5.0239'],
    [0.99, 1, '6.6349'],
    [0.025, 2, '0.0506'],
    [0.95, 2, '5.9915'],
    [0.975, 2, '7.3778'],
    [0.025, 4, '0.4844'],
    [0.975, 4, '11.1433'],
    [0.95, 5, '11.0705'],
    [0.025, 10, '3.2470'],
    [0.975, 10, '20.4832'],
    [0.99, 10, '23.2093'],
    [0.025, 20, '9.5908'],
    [0.975, 20, '34.1696'],
    [0.975, 30, '46.9792'],
    [0.025, 40, '24.4330'],
    [0.975, 50, '71.4202'],
    [0.95, 100, '124.3421'],
  ])('p %f, df %i: %s', (p, df, expected) => {
    expect(printed(chiSquareQuantile(p, df), 4)).toBe(expected);
  });

  // Two degrees of freedom are an exponential distribution: −2·ln(1 − p).
  test('agrees with the closed form for two degrees of freedom', () => {
    for (const p of [0.001, 0.025, 0.5, 0.975, 0.999])
      expect(chiSquareQuantile(p, 2)).toBeCloseTo(-2 * Math.log1p(-p), 8);
  });

  // Wilson & Hilferty (1931): df·(1 − 2/(9df) + z·√(2/(9df)))³ with z₀.₉₇₅ = 1.959964; within 0.001
  // % for df of 1 000 and more.
  test.each([1_000, 2_000, 10_000, 200_000, 2_000_000])(
    'keeps its accuracy at %i degrees of freedom',
    (df) => {
      const expected = df * (1 - 2 / (9 * df) + 1.959964 * Math.sqrt(2 / (9 * df))) ** 3;
      expect(Math.abs((chiSquareQuantile(0.975, df) ?? NaN) / expected - 1)).toBeLessThan(1e-5);
    },
  );

  test('starts at 0 and has no value at 1 or outside its range', () => {
    expect(chiSquareQuantile(0, 3)).toBe(0);
    for (const p of [1, -0.1, 1.1, NaN]) expect(chiSquareQuantile(p, 3)).toBeUndefined();
    for (const df of [0, -2, NaN, Infinity, 1e9])
      expect(chiSquareQuantile(0.5, df)).toBeUndefined();
  });
});

describe('betaQuantile', () => {
  // The F table (NIST/SEMATECH e-Handbook 1.3.6.7.3, upper 5 % and 1 %) is a table of beta: with B
  // ~ Beta(d1/2, d2/2), F = d2·B/(d1·(1 − B)). For example F(5 %; 5, 10) = 3.326, so B =
  // 5·3.326/(10 + 5·3.326) = 0.6245.
  test.each([
    [0.95, 1, 1, '161.448'],
    [0.95, 1, 10, '4.965'],
    [0.95, 2, 3, '9.552'],
    [0.95, 2, 20, '3.493'],
    [0.95, 3, 7, '4.347'],
    [0.95, 4, 6, '4.534'],
    [0.95, 5, 10, '3.326'],
    [0.95, 6, 10, '3.217'],
    [0.95, 7, 30, '2.334'],
    [0.95, 8, 12, '2.849'],
    [0.95, 9, 60, '2.040'],
    [0.95, 10, 10, '2.978'],
    [0.95, 10, 100, '1.927'],
    [0.99, 2, 20, '5.849'],
    [0.99, 5, 10, '5.636'],
    [0.99, 10, 20, '3.368'],
  ])('p %f, F with %i and %i degrees of freedom: %s', (p, d1, d2, expected) => {
    const share = betaQuantile(p, d1 / 2, d2 / 2) ?? NaN;
    expect(printed((d2 * share) / (d1 * (1 - share)), 3)).toBe(expected);
  });

  // Beta(1, b): 1 − (1 − p)^(1/b). Beta(a, 1): p^(1/a). Beta(½, ½), the arcsine law: sin²(πp/2).
  test('agrees with the closed forms', () => {
    for (const p of [0.005, 0.025, 0.5, 0.975, 0.995]) {
      expect(betaQuantile(p, 1, 10)).toBeCloseTo(1 - (1 - p) ** (1 / 10), 8);
      expect(betaQuantile(p, 20, 1)).toBeCloseTo(p ** (1 / 20), 8);
      expect(betaQuantile(p, 0.5, 0.5)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 7);
    }
  });

  test('is 0 and 1 at the ends and has no value outside its range', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    for (const p of [-0.1, 1.1, NaN]) expect(betaQuantile(p, 2, 3)).toBeUndefined();
    for (const a of [0, -1, NaN, Infinity, 1e9]) {
      expect(betaQuantile(0.5, a, 3)).toBeUndefined();
      expect(betaQuantile(0.5, 3, a)).toBeUndefined();
    }
  });

  test('the p quantile of Beta(a, b) and the 1 − p quantile of Beta(b, a) add up to 1', () => {
    const parameter = fc.double({ min: 0.5, max: 2_000, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(0.005, 0.025, 0.1, 0.9, 0.975),
        parameter,
        parameter,
        (p, a, b) => {
          expect((betaQuantile(p, a, b) ?? NaN) + (betaQuantile(1 - p, b, a) ?? NaN)).toBeCloseTo(
            1,
            7,
          );
        },
      ),
    );
  });
});

test('any input gives a finite number or undefined', () => {
  const any = fc.oneof(
    fc.double(),
    fc.double({ min: 0, max: 1 }),
    fc.constantFrom(0, -0, 1, NaN, Infinity, -Infinity, 5e-324, 1 - 2 ** -53),
  );
  const size = fc.oneof(any, fc.double({ min: 0, max: 1_000 }));
  fc.assert(
    fc.property(any, size, size, (p, a, b) => {
      for (const value of [
        studentTQuantile(p, a),
        betaCdf(p, a, b),
        chiSquareQuantile(p, a),
        betaQuantile(p, a, b),
      ])
        expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

describe('betaCdf', () => {
  // Beta(2, 2): I(x) = 3x² − 2x³; at ¼ that is 3/16 − 1/32 = 5/32.
  test('agrees with the closed form, and has no value outside its range', () => {
    expect(betaCdf(0.25, 2, 2)).toBeCloseTo(5 / 32, 9);
    expect(betaCdf(0, 2, 3)).toBe(0);
    expect(betaCdf(1, 2, 3)).toBe(1);
    for (const x of [-0.1, 1.1, NaN]) expect(betaCdf(x, 2, 2)).toBeUndefined();
    for (const a of [0, -1, NaN, Infinity, 1e9]) expect(betaCdf(0.5, a, 2)).toBeUndefined();
  });
});

test('logGamma is the logarithm of a factorial', () => {
  // Γ(6) = 5! = 120; Γ(½) = √π.
  expect(logGamma(6)).toBeCloseTo(Math.log(120), 9);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 9);
});

describe('chiSquareTail', () => {
  // As printed in the usual tables of chi-square.
  test.each([
    [3.8415, 1, 0.05],
    [6.6349, 1, 0.01],
    [5.9915, 2, 0.05],
    [7.8147, 3, 0.05],
    [11.0705, 5, 0.05],
    [16.919, 9, 0.05],
    [18.307, 10, 0.05],
    [3.247, 10, 0.975],
  ])('x %f, df %i: %f', (x, df, expected) => {
    expect(chiSquareTail(x, df)).toBeCloseTo(expected, 5);
  });

  test('is 1 at 0 and 0 at infinity, and inverts the quantile', () => {
    expect(chiSquareTail(0, 3)).toBe(1);
    expect(chiSquareTail(-1, 3)).toBe(1);
    expect(chiSquareTail(Infinity, 3)).toBe(0);
    for (const df of [1, 2, 3, 4, 7, 8, 15])
      for (const p of [0.01, 0.2, 0.5, 0.9])
        expect(chiSquareTail(chiSquareQuantile(p, df) ?? NaN, df)).toBeCloseTo(1 - p, 7);
  });
});
