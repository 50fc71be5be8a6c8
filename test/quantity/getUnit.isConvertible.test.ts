import { describe, expect, it } from 'vitest';
import { isConvertible } from '../../src/quantity/getUnit.js';
import type { UnitId } from '../../src/quantity/units.js';

describe('isConvertible', () => {
  it.each([
    ['percent', 'percent', true],
    ['percent', 'per100000', true],
    ['persons', 'hundredMillionPersons', true],
    ['per1000children', 'permille', false],
    ['count', 'persons', false],
  ] as const)('%s into %s: %s', (from, to, expected) => {
    expect(isConvertible(from, to)).toBe(expected);
    expect(isConvertible(to, from)).toBe(expected);
  });

  it('refuses a unit that does not exist', () => {
    expect(() => isConvertible('percent', 'procent' as UnitId)).toThrow(
      expect.objectContaining({ code: 'unknownId', nearest: 'percent' }),
    );
    expect(() => isConvertible('procent' as UnitId, 'percent')).toThrow(
      expect.objectContaining({ code: 'unknownId', nearest: 'percent' }),
    );
  });
});
