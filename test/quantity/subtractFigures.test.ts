import { describe, expect, it } from 'vitest';
import { subtractFigures } from '../../src/quantity/subtractFigures.js';

describe('subtractFigures', () => {
  it.each([
    ['6.0', '6.76', '-0.76'],
    ['2.70', '2.7', '0'],
    ['0', '-0', '0'],
    ['-0.0', '0', '0'],
    ['0.3', '0.299999', '0.000001'],
    // 0.1 + 0.2 in floats is 0.30000000000000004; the difference of 0.3 and 0.1 is
    // 0.19999999999999998.
    ['0.3', '0.1', '0.2'],
    ['007', '7.5', '-0.5'],
    ['99999999999999', '-0.5', '99999999999999.5'],
    ['999999999999999', '1', '999999999999998'],
  ])('%s − %s = %s', (a, b, expected) => {
    expect(String(subtractFigures(a, b))).toBe(expected);
  });

  // '/' and ':' stand on either side of the digits.
  it.each([
    '',
    '-',
    '.5',
    '-.5',
    '5.',
    '1.2.3',
    '1e5',
    '+1',
    ' 1',
    '1 ',
    '1,5',
    '1-',
    '１',
    '1/2',
    '1:2',
    'NaN',
    undefined,
    5,
  ])('is undefined for %j, which is not a figure', (text) => {
    expect(subtractFigures(text as string, '1')).toBeUndefined();
    expect(subtractFigures('1', text as string)).toBeUndefined();
  });

  it.each([
    ['1234567890123456', '1', 'sixteen characters'],
    ['1234.5678901', '1', 'seven decimals'],
    // 2^53 + 1 is not a double: it would be 2^53, and the difference 0.
    ['9007199254740993', '9007199254740992', 'whole numbers that doubles leave out'],
    // 999 999 999 999 999 + 1 = 10^15 has sixteen digits.
    ['999999999999999', '-1', 'a difference of sixteen digits'],
    // Moved by six places it has twenty digits.
    ['99999999999999', '0.000001', 'a difference of twenty digits'],
  ])('leaves %s − %s to decimals: %s', (a, b) => {
    expect(subtractFigures(a, b)).toBeUndefined();
    expect(subtractFigures(b, a)).toBeUndefined();
  });

  it('is defined for every figure of usual length', () => {
    expect(subtractFigures('-12345.678901', '98765.4')).toBe(-111111.078901);
  });
});
