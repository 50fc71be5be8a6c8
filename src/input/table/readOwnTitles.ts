import type { Vocabulary } from '../rows/Vocabulary.js';
import type { Layout } from './Layout.js';
import { readTitles, type TitleFacts } from './readTitles.js';

/**
 * What the titles state about each of several tables side by side: 单位：% above one table and 单位：‰
 * above the other. Whatever the titles do not state above each table is about all of them.
 */
export function readOwnTitles(
  shared: TitleFacts,
  titles: readonly (readonly unknown[])[],
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
  const hasUnits = all(({ facts }) => facts.unit);
  const hasPlaces = all(({ facts }) => facts.place);
  const hasYears = all(({ year }) => year);
  const hasIndicators = all(({ indicator }) => indicator);
  const hasGroups = all(({ groups }) => groups[0]);
  return owns.map(({ facts: { unit, place }, year, indicator, groups }) => ({
    ...shared,
    facts: {
      ...shared.facts,
      ...(hasUnits ? { unit } : {}),
      ...(hasPlaces ? { place } : {}),
    } as TitleFacts['facts'],
    ...(hasYears ? { year } : {}),
    ...(hasIndicators ? { indicator } : {}),
    ...(hasGroups ? { groups } : {}),
  })) as readonly TitleFacts[];
}
