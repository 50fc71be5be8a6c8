import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scales } from '../../src/stats/scales.js';

test('known values', () => {
  expect(scales.identity.transform(2.7)).toBe(2.7);
  expect(scales.log.transform(1)).toBe(0);
  expect(scales.log.transform(Math.E)).toBe(1);
  expect(scales.logit.transform(50)).toBe(0);
  // ln(80/20) = ln 4 = 1.386294; ln(97/3) = 3.476099.
  expect(scales.logit.transform(80)).toBeCloseTo(1.386294, 6);
  expect(scales.logit.transform(97)).toBeCloseTo(3.476099, 6);
  expect(scales.logit.inverse(0)).toBe(50);
});

describe('where a scale has no place', () => {
  test.each([0, -0, -1, NaN, Infinity])('log of %f', (value) => {
    expect(scales.log.transform(value)).toBeUndefined();
  });
  test.each([0, -0, 100, -5, 105, NaN, Infinity])('logit of %f', (value) => {
    expect(scales.logit.transform(value)).toBeUndefined();
  });
  test('identity takes every number and nothing else', () => {
    expect(scales.identity.transform(0)).toBe(0);
    expect(scales.identity.transform(-5)).toBe(-5);
    expect(scales.identity.transform(NaN)).toBeUndefined();
    expect(scales.identity.inverse(Infinity)).toBeUndefined();
  });
  test('coming back: never beyond the range, never infinite', () => {
    expect(scales.log.inverse(1_000)).toBeUndefined();
    expect(scales.log.inverse(NaN)).toBeUndefined();
    expect(scales.logit.inverse(NaN)).toBeUndefined();
    expect(scales.logit.inverse(1_000)).toBe(100);
    expect(scales.logit.inverse(-1_000)).toBe(0);
  });
});

describe.each(['identity', 'log', 'logit'] as const)('%s', (name) => {
  const value = fc.double({ min: 0.001, max: 99.999, noNaN: true });

  test('there and back', () => {
    fc.assert(
      fc.property(value, (x) => {
        expect(scales[name].inverse(scales[name].transform(x) ?? NaN)).toBeCloseTo(x, 9);
      }),
    );
  });

  test('keeps the order', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        fc.pre(b - a > 1e-9);
        expect(scales[name].transform(a)).toBeLessThan(scales[name].transform(b) ?? NaN);
      }),
    );
  });
});
