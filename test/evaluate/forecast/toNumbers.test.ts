import { describe, expect, it } from 'vitest';
import { toNumbers } from '../../../src/evaluate/forecast/toNumbers.js';
import { convertQuantity } from '../../../src/quantity/convertQuantity.js';
import { Decimal } from '../../../src/quantity/decimal.js';
import type { UnitId } from '../../../src/quantity/units.js';
import { figure, indicatorOf } from '../figures.js';

const point = (year: number, value: string, unit: UnitId, counts?: readonly [string, string]) => {
  const [numerator, denominator] = counts ?? [];
  const observation = figure(year, value, {
    unit,
    ...(numerator === undefined || denominator === undefined ? {} : { numerator, denominator }),
  });
  const converted = convertQuantity(observation, 'permille').value;
  return { year, exact: new Decimal(converted), approximate: Number(converted), observation };
};
const rate = indicatorOf({ unit: 'permille', scale: 'log', bounds: { min: '0', max: '1000' } });
const counted = (year: number) => point(year, '2.00', 'permille', ['6', '3000']);

describe('toNumbers', () => {
  it('gives years, values, and the places of the most precise value', () => {
    const points = [point(2021, '3', 'permille'), point(2022, '2.70', 'permille')];
    expect(toNumbers(points, 'permille', rate, false)).toEqual({
      years: [2021, 2022],
      values: [3, 2.7],
      decimals: 2,
    });
    // 0.27 % is 2.7 ‰: one place, not two.
    expect(toNumbers([point(2021, '0.27', 'percent')], 'permille', rate, false).decimals).toBe(1);
  });

  it('uses counts if the latest and two other years have them, and omits the rest', () => {
    const points = [point(2020, '9', 'permille'), ...[2021, 2022, 2023].map(counted)];
    const { years, counts } = toNumbers(points, 'permille', rate, false);
    expect(years).toEqual([2021, 2022, 2023]);
    expect(counts).toMatchObject({
      kind: 'rate',
      years: [2021, 2022, 2023],
      events: [6, 6, 6],
      exposures: [3000, 3000, 3000],
      factor: 1000,
      dispersion: { p: expect.closeTo(1, 6) },
    });
    expect(toNumbers(points.slice(0, 3), 'permille', rate, false)).not.toHaveProperty('counts');
    const older = [...[2020, 2021, 2022].map(counted), point(2023, '2', 'permille')];
    expect(toNumbers(older, 'permille', rate, false)).not.toHaveProperty('counts');
  });

  it.each([
    ['a value that does not follow from them', ['9', '3000']],
    ['parts of a person', ['6.01', '3000']],
    ['a denominator of zero', ['6', '0']],
    ['a negative numerator', ['-6', '3000']],
    ['negative counts', ['-6', '-3000']],
    ['numerator and denominator of zero', ['0', '0']],
  ] as const)('uses no counts with %s', (_name, counts) => {
    const points = [2021, 2022, 2023].map((year) => point(year, '2.00', 'permille', counts));
    expect(toNumbers(points, 'permille', rate, false)).not.toHaveProperty('counts');
  });

  it('uses no counts of a gap, or of a percentage that can exceed 100 %', () => {
    const points = [2021, 2022, 2023].map(counted);
    expect(toNumbers(points, 'permille', rate, true)).not.toHaveProperty('counts');
    const gross = indicatorOf({ bounds: { min: '0', max: '200' } });
    expect(toNumbers(points, 'permille', gross, false)).not.toHaveProperty('counts');
    expect(toNumbers(points, 'permille', indicatorOf(), false).counts?.kind).toBe('share');
  });
});
