import { expect, it } from 'vitest';
import { indexAreas, isWithin } from '../../src/lookup/indexAreas.js';
import type { Area } from '../../src/model/Area.js';

const area = (code: string, parent?: string): Area => ({
  code,
  name: { zh: code, en: code },
  aliases: [],
  ...(parent === undefined ? {} : { parent }),
});
const county = [area('1'), area('11', '1'), area('12', '1'), area('2')];

it('an area has the parts that name it, in the order of the list', () => {
  const known = indexAreas(county);
  expect(['1', '11', '3'].map(known.has)).toEqual([true, true, false]);
  expect(['1', '11', '3'].map(known.parentOf)).toEqual([undefined, '1', undefined]);
  expect(['1', '11', '3'].map(known.partsOf)).toEqual([['11', '12'], [], []]);
});

it('of two areas with one code the later counts', () => {
  const known = indexAreas([...county, area('12', '2')]);
  expect(['1', '2'].map(known.partsOf)).toEqual([['11'], ['12']]);
});

it('an index is made once for each list', () => {
  expect(indexAreas(county)).toBe(indexAreas(county));
  expect(indexAreas([...county])).not.toBe(indexAreas(county));
});

it.each([
  ['1', '1', true],
  ['11', '1', true],
  ['2', '1', false],
  ['1', '11', false],
  // Without an area every place is within.
  ['2', '', true],
])('%s is within “%s”: %s', (place, whole, expected) => {
  expect(isWithin(place, whole, indexAreas(county))).toBe(expected);
});
