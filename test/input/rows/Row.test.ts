import { describe, expect, it } from 'vitest';
import { isBlank } from '../../../src/input/rows/Row.js';

describe('isBlank', () => {
  it('is true of no cell but an absent one and one that is empty when trimmed', () => {
    expect([undefined, null, '', ' \t\u3000\u00a0\ufeff'].every(isBlank)).toBe(true);
    expect([0, false, Number.NaN, {}, '0', ' 荔浦市', '—'].some(isBlank)).toBe(false);
  });

  it('agrees with trimming for every first character', () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const differs = (cell: string) => isBlank(cell) !== (cell.trim() === '');
    expect(signs.filter((sign) => differs(sign) || differs(`${sign} `))).toEqual([]);
  });
});
