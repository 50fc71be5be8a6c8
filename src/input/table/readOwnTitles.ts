import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { TableRegion } from './findTables.js';
import type { Layout } from './Layout.js';
import { readTitles, type TitleFacts } from './readTitles.js';

type Rows = readonly (readonly unknown[])[];

/**
 * Reads the titles and names of a table. The titles of the table above (`above`) apply too, except
 * for their unit, which may be meant for that table only. If they do not apply, and this table’s
 * own titles name no area, the area of the table above is kept for a notice.
 */
export function readSharedTitles(
  { before, above }: Pick<TableRegion, 'before' | 'above'>,
  titles: Rows,
  names: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): TitleFacts {
  const own = readTitles(titles, names, vocabulary);
  if (before.length === 0) return own;
  if (above.length === 0) {
    const { places } = vocabulary;
    const { area = places.home } = readTitles(before, [], vocabulary).facts.place ?? {};
    const isNamed =
      own.facts.place !== undefined ||
      own.areaIn !== undefined ||
      titles.flat().some((cell) => places.mentions(String(cell)));
    return area === places.home || isNamed ? own : { ...own, areaIn: places.nameOf(area) };
  }
  const outer = readTitles(above, names, vocabulary);
  const { unit: _unit, ...facts } = outer.facts;
  const { place } = facts;
  const stated = readTitles(titles, [], vocabulary);
  const { year, otherYear } = stated.year === undefined ? outer : own;
  const { indicator = outer.indicator } = stated;
  const areaIn = outer.areaIn ?? (place && vocabulary.places.nameOf(place.area));
  return {
    ...outer,
    facts: { ...facts, ...own.facts },
    otherYear,
    ...dropUndefined({ year, indicator, areaIn }),
  };
}

/**
 * Reads the titles of each of several tables side by side: 单位：% above one table and 单位：‰ above the
 * other. A fact that is not stated above each table applies to all of them.
 */
export function readOwnTitles(
  shared: TitleFacts,
  titles: Rows,
  layouts: readonly Layout[],
  vocabulary: Vocabulary,
): readonly TitleFacts[] {
  if (layouts.length === 1) return [shared];
  const owns = layouts.map(({ left, right }) =>
    readTitles(
      titles.map((row) => row.slice(left, right)),
      [],
      vocabulary,
    ),
  );
  const all = (states: (own: TitleFacts) => unknown) =>
    owns.every((own) => states(own) !== undefined);
  const hasPlaces = all(({ facts }) => facts.place);
  return owns.map(({ facts: { unit, place }, areaIn, year, indicator, groups, groupClash }) => ({
    ...shared,
    facts: {
      ...shared.facts,
      ...(all(({ facts }) => facts.unit) ? { unit } : {}),
      ...(hasPlaces ? { place } : {}),
    } as TitleFacts['facts'],
    ...(all((own) => own.year) ? { year, otherYear: undefined } : {}),
    ...(hasPlaces ? { areaIn, areaClash: undefined } : {}),
    ...(all((own) => own.indicator) ? { indicator } : {}),
    ...(all((own) => own.groups[0]) ? { groups, groupClash } : {}),
  })) as readonly TitleFacts[];
}
