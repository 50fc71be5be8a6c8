import { describe, expect, it } from 'vitest';
import { formatEstimate } from '../../src/locale/formatEstimate.js';

describe('formatEstimate', () => {
  it.each<[value: number, written: string, apartFrom?: string[]]>([
    [3.8159514727732287, '3.82%'],
    // Half to even: 0.125 and 0.135 are below 1 and keep two significant digits.
    [0.125, '0.12%'],
    [0.135, '0.14%'],
    [-0.004567, '−0.0046%'],
    // String(3e-7) has an exponent.
    [3e-7, '0.0000003%'],
    [89.997, '90%'],
    [89.997, '89.997%', ['90']],
    // 4.99713 is 5.00, 4.997 and 4.9971 with more decimals; three keep it below 5.
    [4.99713, '4.997%', ['5.0']],
  ])('writes %d as %s', (value, written, apartFrom) => {
    expect(formatEstimate({ value, unit: 'percent' }, 'zh', apartFrom)).toBe(written);
  });

  it('refuses what is not a number with a unit', () => {
    const format = (estimate: object) => () => formatEstimate(estimate as never, 'en');
    expect(format({ value: Number.NaN, unit: 'percent' })).toThrow(
      'estimate.value must be a number',
    );
    expect(format({ value: '4.9', unit: 'percent' })).toThrow('estimate.value must be a number');
    expect(format({ value: 4.9, unit: '%' })).toThrow('There is no unit “%”');
  });

  it('names the value to keep apart from that is not a decimal string', () => {
    const estimate = { value: 4.9, unit: 'percent' } as const;
    expect(() => formatEstimate(estimate, 'en', ['5.0', '5 %'])).toThrow(
      expect.objectContaining({ code: 'badNumber', path: 'apartFrom[1]', found: '5 %' }),
    );
  });
});
