import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDifference,
  formatEstimates,
  formatQuantity,
  formatRoundedDifference,
  formatShare,
  formatUnit,
  writeEstimate,
  writeQuantity,
} from '../../src/locale/formatQuantity.js';
import { Decimal } from '../../src/quantity/decimal.js';
import { unitIds } from '../../src/quantity/units.js';

const percent = (value: string) => ({ value, unit: 'percent' }) as const;

describe('formatQuantity', () => {
  it.each([
    ['2.70', '2.70%'],
    ['95.1234', '95.1234%'],
    // Five decimals are cut to two, half to even: 95.125 lies between 95.12 and 95.13.
    ['95.12500', '95.12%'],
    ['95.13500', '95.14%'],
    // Below 1 two significant digits stay.
    ['0.0123456', '0.012%'],
    ['-0.00001', '−0.00001%'],
  ])('writes %s as %s', (value, written) => {
    expect(formatQuantity(percent(value), 'zh')).toBe(written);
  });

  it('writes the sign of the unit in each language', () => {
    const rate = { value: '16.1', unit: 'per100000' } as const;
    expect(formatQuantity(rate, 'zh')).toBe('16.1/10万');
    expect(formatQuantity(rate, 'en')).toBe('16.1 per 100 000');
  });

  it.each([
    ['1.12', 'per1000children', '1.12', '1.12 per 1 000 children'],
    ['4.5', 'per1000people', '4.5个', '4.5 per 1 000 people'],
    ['9.2', 'hoursPerDay', '9.2小时', '9.2 h a day'],
    ['1', 'timesPerYear', '1次', '1 times a year'],
    ['2', 'countPerInstitution', '2名', '2 per institution'],
    ['107', 'per100girls', '107（女=100）', '107 per 100 girls'],
  ] as const)('does not repeat the name of an indicator: %s %s', (value, unit, zh, en) => {
    expect([formatQuantity({ value, unit }, 'zh'), formatQuantity({ value, unit }, 'en')]).toEqual([
      zh,
      en,
    ]);
  });

  it('never puts a value on a threshold that it does not reach', () => {
    expect(formatQuantity(percent('89.99999'), 'zh', ['90'])).toBe('89.99999%');
    expect(formatQuantity(percent('90.00001'), 'zh', ['90'])).toBe('90.00001%');
    expect(formatQuantity(percent('89.98765'), 'zh', ['90'])).toBe('89.99%');
    // A value that is exactly on the mark stays there.
    expect(formatQuantity(percent('90.00000'), 'zh', ['90'])).toBe('90%');
  });

  it('never writes different figures alike, in any units', () => {
    // Both round to 2 at up to four decimals; at five, half to even, they are 1.99999 and 2.00001.
    const [below, above] = [percent('1.999994'), percent('2.000006')];
    expect(writeQuantity(below, 'zh', [above])).toBe('1.99999%');
    expect(writeQuantity(above, 'zh', [below])).toBe('2.00001%');
    // 3.00000001 ‰ is 0.300000001 %; a figure of another dimension is left out.
    const limit = { value: '3.0', unit: 'permille' } as const;
    const hours = { value: '0.3', unit: 'hoursPerDay' } as const;
    expect(writeQuantity(percent('0.300000001'), 'zh', [limit])).toBe('0.300000001%');
    expect(writeQuantity(percent('0.300000001'), 'zh', [hours])).toBe('0.3%');
  });

  it('compares with any mark as the exact value does', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: 0, max: 99999999 }))
      .map(([whole, part]) => `${whole}.${String(part).padStart(8, '0')}`);
    fc.assert(
      fc.property(decimal, decimal, (value, mark) => {
        const written = formatQuantity(percent(value), 'en', [mark])
          .replace('%', '')
          .replace('−', '-');
        expect(new Decimal(written).comparedTo(mark)).toBe(new Decimal(value).comparedTo(mark));
      }),
    );
  });
});

describe('writeEstimate', () => {
  it('is always rounded', () => {
    expect(writeEstimate(93.456, 'percent', 'en')).toBe('93.46%');
    expect(writeEstimate(0, 'percent', 'en')).toBe('0%');
    expect(writeEstimate(89.996, 'percent', 'en', [percent('90')])).toBe('89.996%');
  });
});

describe('formatEstimates', () => {
  it('have as many decimals as the finest, but at most two', () => {
    expect(formatEstimates([4.0912, 3.6, 4], 'permille', 'zh')).toEqual([
      '4.09‰',
      '3.60‰',
      '4.00‰',
    ]);
    expect(formatEstimates([12.5, 10], 'percent', 'en')).toEqual(['12.5%', '10.0%']);
    expect(formatEstimates([90, 80], 'percent', 'en')).toEqual(['90%', '80%']);
    // 0.0123 keeps two significant digits, and the others gain no digits by it.
    expect(formatEstimates([1.5, 0.0123], 'percent', 'en')).toEqual(['1.50%', '0.012%']);
  });

  it('never equal a threshold that they miss', () => {
    const estimates = formatEstimates([89.996, 80], 'percent', 'en', [percent('90')]);
    expect(estimates).toEqual(['89.996%', '80.00%']);
  });
});

describe('formatDifference', () => {
  it('is in points for percent and per mille, else in the unit itself; without a sign', () => {
    expect(formatDifference(percent('-1'), 'en')).toBe('1 percentage point');
    expect(formatDifference(percent('0.5'), 'zh')).toBe('0.5个百分点');
    expect(formatDifference({ value: '2', unit: 'permille' }, 'en')).toBe('2 per mille points');
    expect(formatDifference({ value: '-3', unit: 'count' }, 'zh')).toBe('3个');
    // 0.5 over 8 years is 0.0625, to two significant digits and half to even 0.062.
    expect(formatRoundedDifference(percent('0.0625'), 'zh')).toBe('0.062个百分点');
  });
});

describe('formatShare', () => {
  it('has one decimal, or more where it would fall on another share', () => {
    expect(formatShare(0.0812)).toBe('8.1%');
    expect(formatShare(0.2496)).toBe('25%');
    expect(formatShare(0.2496, [0.25])).toBe('24.96%');
  });
});

describe('formatUnit', () => {
  it('is never empty', () => {
    for (const unit of unitIds)
      for (const language of ['zh', 'en'] as const) expect(formatUnit(unit, language)).not.toBe('');
    expect(formatUnit('count', 'en')).toBe('count');
    // Without the space that separates it from a figure.
    expect(formatUnit('per100000', 'en')).toBe('per 100 000');
  });
});
