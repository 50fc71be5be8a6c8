import { describe, expect, it } from 'vitest';
import { getUnit } from '../../src/quantity/getUnit.js';
import type { UnitId } from '../../src/quantity/units.js';

describe('getUnit', () => {
  it('finds a unit by its id', () => {
    expect(getUnit('tenThousandPersons')).toMatchObject({ dimension: 'persons', exponent: 4 });
  });

  it('refuses an unknown unit, inherited property names too, and names the nearest', () => {
    expect(() => getUnit('constructor' as UnitId)).toThrow(
      expect.objectContaining({ code: 'unknownId', found: 'constructor', nearest: undefined }),
    );
    expect(() => getUnit(['years'] as unknown as UnitId)).toThrow(
      expect.objectContaining({ code: 'unknownId' }),
    );
    expect(() => getUnit('year' as UnitId)).toThrow(
      expect.objectContaining({ code: 'unknownId', what: 'unit', found: 'year', nearest: 'years' }),
    );
  });
});
