import { expect, it } from 'vitest';
import { PlanCells } from '../../src/author/PlanCells.js';
import { readIndicator } from '../../src/author/readIndicator.js';
import type { PlanColumn, PlanRow } from '../../src/model/PlanTable.js';

/** The indicator in the cells of a row, and the columns that were reported. */
function read(cells: Partial<Record<Exclude<PlanColumn, 'row'>, string>>) {
  const reported: string[] = [];
  const row = { row: 'indicator', slug: 'walk', ...cells } as PlanRow;
  const indicator = readIndicator(new PlanCells(row, 0, (_, column) => reported.push(column)));
  return { indicator, reported };
}
const text = (words: string) => ({ zh: words, en: words });

it('an indicator has a name and a unit; the rest follows', () => {
  const name = text('步行比例');
  expect(read({ name: '步行比例', unit: 'percent' })).toStrictEqual({
    indicator: {
      id: 'walk',
      name,
      aliases: [],
      definition: name,
      unit: 'percent',
      polarity: 0,
      bounds: {},
      population: name,
      scale: 'identity',
      baselines: [],
    },
    reported: [],
  });
});

it('either language is enough for its name', () => {
  expect(read({ nameEn: 'Walkers', unit: 'percent' })).toMatchObject({
    indicator: { name: text('Walkers') },
    reported: [],
  });
});

it.each([
  [{ unit: 'percent' }, 'name'],
  [{ name: '步行比例' }, 'unit'],
  [{ name: '步行比例', unit: 'percent', value: 'x' }, 'value'],
])('%j is not an indicator: %s', (cells, column) => {
  expect(read(cells)).toEqual({ indicator: undefined, reported: [column] });
});

it('a share has counts if both are named', () => {
  const cells = { name: '步行比例', unit: 'percent', numerator: '步行者' };
  expect(read(cells).indicator).not.toHaveProperty('counts');
  expect(read({ ...cells, denominator: '居民' }).indicator?.counts).toEqual({
    numerator: text('步行者'),
    denominator: text('居民'),
  });
});

it.each([
  ['up', 1],
  ['down', -1],
  ['none', 0],
])('the direction %s is %i', (direction, polarity) => {
  expect(read({ name: '步行比例', unit: 'percent', direction }).indicator?.polarity).toBe(polarity);
});
