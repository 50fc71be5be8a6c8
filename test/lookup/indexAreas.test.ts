import { expect, it } from 'vitest';
import { indexAreas, isKnown, isWithin, resolveArea } from '../../src/lookup/indexAreas.js';
import type { Area } from '../../src/model/Area.js';

const area = (code: string, parent?: string): Area => ({
  code,
  name: { zh: code, en: code },
  aliases: [],
  ...(parent === undefined ? {} : { parent }),
});
const county = [area('1'), area('11', '1'), area('12', '1'), area('2')];

it('an area has the parts whose parent it is, in the order of the list', () => {
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
  ['', '', true],
  ['2', '', false],
])('%s is within “%s”: %s', (place, whole, expected) => {
  expect(isWithin(place, whole, indexAreas(county))).toBe(expected);
});

const named = indexAreas([
  { code: '45', name: { zh: '甲县', en: 'Jia' }, aliases: ['45旧', 'Old'] },
  { code: '46', name: { zh: '乙县', en: 'Yi' }, aliases: ['Jia'], parent: '4' },
]);

it.each([
  ['45', '45'],
  ['甲县', '45'],
  [' old ', '45'],
  // Two areas have this name; the first keeps it.
  ['jia', '45'],
  ['乙县', '46'],
  // Observations use this name, so they need no code.
  ['45旧', '45旧'],
  ['丙县', '丙县'],
])('%s is the area %s', (text, expected) => {
  expect(resolveArea(text, named, (place) => place === '45旧')).toBe(expected);
});

it('an empty text is an area only if observations state none', () => {
  expect(resolveArea('', named, (place) => place === '')).toBe('');
  expect(() => resolveArea('', named, () => false)).toThrow('There is no area “”');
});

it('a place is known if it is listed, has a part or is empty', () => {
  expect(['45', '4', '', '甲县'].map((place) => isKnown(place, named))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it('an area without a name is refused with its path', () => {
  expect(() => indexAreas([...county, { code: '3' } as Area])).toThrow('catalogue.areas[4].name');
});
