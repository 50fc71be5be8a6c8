import { describe, expect, it } from 'vitest';
import { unitIds, units } from '../../src/quantity/units.js';

describe('units', () => {
  it('contains the name, the measure and the spellings of each unit', () => {
    expect(Object.keys(units)).toEqual(unitIds);
    expect(units.tenThousandYuan).toEqual({
      name: { zh: '万元', en: 'ten thousand yuan' },
      symbol: { zh: '万元', en: ' × 10 000 yuan' },
      dimension: 'yuan',
      exponent: 4,
      spellings: ['万元', '10000 yuan', '10 000 yuan'],
    });
  });

  it('is frozen', () => {
    for (const part of [units, units.permille, units.permille.name, units.permille.spellings])
      expect(Object.isFrozen(part)).toBe(true);
  });
});
