import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../src/quantity/compareQuantities.js';
import type { Quantity } from '../../src/quantity/Quantity.js';

const compare = (a: Quantity, b: Quantity) => compareQuantities(a, b);

describe('compareQuantities', () => {
  it.each([
    ['2.70', 'permille', '0.27', 'percent', 0],
    ['0.3', 'percent', '0.30000000000000004', 'percent', -1],
    [`69.${'9'.repeat(30)}`, 'percent', '70', 'percent', -1],
    ['-1', 'years', '-2', 'years', 1],
    ['12', 'per100000', '0.0121', 'percent', -1],
    ['0', 'count', '-0', 'count', 0],
  ] as const)('%s %s against %s %s is %i', (a, unitA, b, unitB, expected) => {
    expect(compare({ value: a, unit: unitA }, { value: b, unit: unitB })).toBe(expected);
  });

  it('names a missing quantity', () => {
    const one = { value: '1', unit: 'count' } as const;
    for (const [a, b] of [
      [undefined, one],
      [one, undefined],
      [one, null],
    ])
      expect(() => compare(a as Quantity, b as Quantity)).toThrow(
        expect.objectContaining({ code: 'badNumber', what: 'value', found: undefined }),
      );
  });

  it('refuses to compare different dimensions', () => {
    expect(() => compare({ value: '1', unit: 'count' }, { value: '1', unit: 'persons' })).toThrow(
      expect.objectContaining({ code: 'mixedUnits' }),
    );
  });
});
