import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/quantity/decimal.js';
import type { Criterion } from '../../src/rules/Criterion.js';
import { assessValue } from '../../src/rules/Criterion.js';

const of = (
  value: string,
  {
    low,
    high,
    figure,
    strict = false,
  }: { low?: string; high?: string; figure?: string; strict?: boolean },
  nearBand = '0',
) => {
  const criterion: Criterion = {
    unit: 'percent',
    strict,
    ...(low === undefined ? {} : { low: new Decimal(low) }),
    ...(high === undefined ? {} : { high: new Decimal(high) }),
    ...(figure === undefined ? {} : { figure: new Decimal(figure) }),
  };
  const { status, margin, end } = assessValue(new Decimal(value), criterion, nearBand);
  return [status, margin.toFixed(), end.toFixed()];
};

describe('assessValue', () => {
  it('compares a value with the end that is nearer to being crossed', () => {
    // Between 43 and 47: 44 has 1 below it and 3 above it, 46.5 has 0.5 above it; in the middle
    // both are 2 and the lower is named.
    expect(of('44', { low: '43', high: '47' })).toEqual(['attained', '1', '43']);
    expect(of('46.5', { low: '43', high: '47' })).toEqual(['attained', '0.5', '47']);
    expect(of('45', { low: '43', high: '47' })).toEqual(['attained', '2', '43']);
    expect(of('42', { low: '43', high: '47' })).toEqual(['missed', '-1', '43']);
    expect(of('50', { low: '43', high: '47' })).toEqual(['missed', '-3', '47']);
  });

  it('includes the end itself, unless the value has to move past it', () => {
    expect(of('5', { high: '5' })).toEqual(['attained', '0', '5']);
    expect(of('5', { high: '5', strict: true })).toEqual(['missed', '0', '5']);
    expect(of('5', { low: '5' })).toEqual(['attained', '0', '5']);
    expect(of('5.1', { low: '5', strict: true })).toEqual(['attained', '0.1', '5']);
  });

  it('counts a shortfall within a share of the figure as near, edge included', () => {
    // 0.005 × 20 = 0.1
    expect(of('20.1', { high: '20', figure: '20' }, '0.005')[0]).toBe('nearlyAttained');
    expect(of('20.11', { high: '20', figure: '20' }, '0.005')[0]).toBe('missed');
    expect(of('-20.1', { low: '-20', figure: '-20' }, '0.005')[0]).toBe('nearlyAttained');
    expect(of('-20.11', { low: '-20', figure: '-20' }, '0.005')[0]).toBe('missed');
    expect(of('20.1', { high: '20', figure: '20' })[0]).toBe('missed');
    expect(of('20.1', { high: '20' }, '0.005')[0]).toBe('missed');
  });

  it('has no near band by default, even at a distance of zero', () => {
    expect(of('5', { low: '5', figure: '5', strict: true })[0]).toBe('missed');
  });

  it('has no near band around a figure of zero', () => {
    // Standing still on a trend that starts from zero is a shortfall of zero, which is not "near".
    expect(of('0', { low: '0', figure: '0', strict: true }, '0.5')[0]).toBe('missed');
  });
});
