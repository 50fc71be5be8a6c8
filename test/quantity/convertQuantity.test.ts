import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlansError } from '../../src/errors/PlansError.js';
import { convertQuantity } from '../../src/quantity/convertQuantity.js';
import { Decimal, powerOfTen } from '../../src/quantity/decimal.js';
import type { UnitId } from '../../src/quantity/units.js';
import { units } from '../../src/quantity/units.js';

const ids = Object.keys(units) as UnitId[];
const proportions: UnitId[] = ['percent', 'permille', 'per10000', 'per100000'];

describe('convertQuantity', () => {
  it.each([
    // 2.70 per thousand are 0.270 per hundred: the point moves one place, the printed zero stays.
    ['2.70', 'permille', 'percent', '0.270'],
    ['0.27', 'percent', 'permille', '2.7'],
    // 12 per 100 000 are 0.12 per thousand.
    ['12', 'per100000', 'permille', '0.12'],
    ['0.3', 'per10000', 'per100000', '3'],
    ['1', 'percent', 'per100000', '1000'],
    ['6.6', 'hundredMillionPersons', 'persons', '660000000'],
    ['4.35', 'tenThousandYuan', 'yuan', '43500'],
    ['1.2', 'hundredMillionYuan', 'tenThousandYuan', '12000'],
    ['-0.76', 'permille', 'percent', '-0.076'],
    // Zeros before the number go, and zero has no sign.
    ['007.50', 'permille', 'percent', '0.750'],
    ['0.005', 'percent', 'per100000', '5'],
    ['-0.00', 'percent', 'permille', '0.0'],
    ['-0', 'permille', 'percent', '0.0'],
    ['0', 'hundredMillionYuan', 'yuan', '0'],
    ['-12.5', 'persons', 'hundredMillionPersons', '-0.000000125'],
  ] as const)('%s %s in %s is %s', (value, from, to, expected) => {
    expect(convertQuantity({ value, unit: from }, to)).toEqual({ value: expected, unit: to });
  });

  it('keeps a value of the same unit as printed', () => {
    expect(convertQuantity({ value: '002.70', unit: 'permille' }, 'permille').value).toBe('002.70');
  });

  it('refuses every pair of units of different dimensions', () => {
    for (const from of ids)
      for (const to of ids) {
        const convert = () => convertQuantity({ value: '1', unit: from }, to);
        if (units[from].dimension === units[to].dimension) expect(convert).not.toThrow();
        else
          expect(convert, `${from} to ${to}`).toThrow(
            expect.objectContaining({ code: 'mixedUnits' }),
          );
      }
  });

  it.each(['1e3', '0x10', 'Infinity', 'NaN', '1,000', '１２', '', ' 1', '1.', '.5', '+1'])(
    'refuses “%s”, which is not a decimal string',
    (value) => {
      expect(() => convertQuantity({ value, unit: 'percent' }, 'permille')).toThrow(
        expect.objectContaining({ code: 'badNumber' }),
      );
    },
  );

  it('names both units if they do not convert', () => {
    expect(() => convertQuantity({ value: '1', unit: 'years' }, 'yuan')).toThrow(
      expect.objectContaining({ found: 'years', expected: { kind: 'convertible', unit: 'yuan' } }),
    );
  });

  it('refuses a float and names the nearest unit for a misspelt one', () => {
    expect(() =>
      convertQuantity({ value: 2.7 as unknown as string, unit: 'percent' }, 'permille'),
    ).toThrow(PlansError);
    expect(() => convertQuantity({ value: '1', unit: 'permile' as UnitId }, 'percent')).toThrow(
      expect.objectContaining({ code: 'unknownId', nearest: 'permille' }),
    );
  });

  it('gives the result of decimal arithmetic, with the printed places', () => {
    const text = fc.stringMatching(/^-?[0-9]{1,30}(\.[0-9]{1,30})?$/);
    const unit = fc.constantFrom(...proportions);
    fc.assert(
      fc.property(text, unit, unit, (value, from, to) => {
        if (from === to) return;
        const shift = units[from].exponent - units[to].exponent;
        const places = Math.max(0, (value.split('.')[1]?.length ?? 0) - shift);
        const exact = new Decimal(value).times(powerOfTen(shift));
        expect(convertQuantity({ value, unit: from }, to).value).toBe(exact.toFixed(places));
      }),
    );
  });

  it('returns the same number after any round trip through the proportions', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 38n), max: 10n ** 38n }),
        fc.nat(30),
        fc.array(fc.constantFrom(...proportions), { minLength: 1, maxLength: 6 }),
        (digits, places, way) => {
          const text = digits
            .toString()
            .replace('-', '')
            .padStart(places + 1, '0');
          const sign = digits < 0n ? '-' : '';
          const point = text.length - places;
          const fraction = places === 0 ? '' : `.${text.slice(point)}`;
          const value = `${sign}${text.slice(0, point)}${fraction}`;
          let quantity: { value: string; unit: UnitId } = { value, unit: 'permille' };
          for (const unit of [...way, 'permille' as const])
            quantity = convertQuantity(quantity, unit);
          expect(asFraction(quantity.value)).toBe(asFraction(value));
        },
      ),
    );
  });
});

/**
 * A decimal string as a reduced fraction: a reference implementation that shares no code with the
 * library.
 */
function asFraction(text: string): string {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const trimmed = fraction.replace(/0+$/, '');
  const number = BigInt(whole + trimmed) * (text.startsWith('-') ? -1n : 1n);
  return `${number}/${10n ** BigInt(trimmed.length)}`;
}
