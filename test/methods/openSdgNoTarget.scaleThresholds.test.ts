import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/methods/input.js';
import { scaleThresholds } from '../../src/methods/openSdgNoTarget.js';
import { Decimal } from '../../src/quantity/decimal.js';

function scale(sign: 1 | -1, base: string, limit?: string): number {
  const point = { year: 2020, value: new Decimal(base) };
  const span: Span = {
    sign,
    base: point,
    latest: point,
    series: [point],
    target: undefined,
    unsatisfactory: undefined,
    satisfactory: undefined,
    limit: limit === undefined ? undefined : new Decimal(limit),
  };
  return scaleThresholds(span).toNumber();
}

describe('scaleThresholds', () => {
  it('worked by hand', () => {
    expect(scale(1, '98', '100')).toBeCloseTo(0.08579461297404736, 15); // 1 − 0.98^4.44
    expect(scale(1, '50', '100')).toBeCloseTo(0.9539290869596531, 15); // 1 − 0.5^4.44
    // (2·10 − 12)/10 = 0.8; 1 − 0.8^4.44
    expect(scale(-1, '12', '10')).toBeCloseTo(0.6287046226695863, 15);
  });

  it('is the same at equal relative distances from an upper and a lower limit', () => {
    expect(scale(1, '8', '10')).toBe(scale(-1, '12', '10'));
  });

  it('is 0 at the limit and 1 far from it', () => {
    expect(scale(1, '10', '10')).toBe(0);
    expect(scale(-1, '10', '10')).toBe(0);
    expect(scale(-1, '20', '10')).toBe(1);
    expect(scale(-1, '25', '10')).toBe(1);
  });

  it('is 1 without a limit, with a limit of zero, and with one in the other direction', () => {
    expect(scale(1, '98')).toBe(1);
    expect(scale(-1, '98', '0')).toBe(1);
    expect(scale(-1, '98', '-5')).toBe(1);
    expect(scale(-1, '98', '100')).toBe(1);
    expect(scale(1, '12', '10')).toBe(1);
  });
});
