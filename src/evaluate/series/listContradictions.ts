import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Contradiction, ContradictoryFigure } from '../../model/Contradiction.js';
import type { Observation } from '../../model/Observation.js';
import type { Context } from '../Context.js';
import type { Rivals } from './Series.js';

/**
 * Lists the institution, area, groups and age that a figure describes, as an issue names them;
 * empty for the total of the evaluated area.
 */
export const subjectOf = (
  { area, institution, sex, residence, age }: Partial<Observation>,
  judged: string,
): readonly string[] =>
  [
    area === judged ? undefined : area,
    institution,
    ...[sex, residence].filter((group) => group !== 'total'),
    age,
  ].filter((one) => one !== undefined);

/** Lists the contradictions by indicator and year, each of them once. */
export const listContradictions = ({
  rivals,
  area,
}: Pick<Context, 'rivals' | 'area'>): readonly Contradiction[] =>
  // Few targets have contradictions.
  rivals.length === 0 ? [] : sortDistinct(rivals.map((group) => toContradiction(group, area)));

function toContradiction(group: Rivals, judged: string): Contradiction {
  const [{ indicator, year, area, institution, sex, residence, age }] = group;
  return dropUndefined({
    indicator,
    year,
    area: area === judged ? undefined : area,
    institution,
    sex,
    residence,
    age,
    figures: sortDistinct(group.map(toFigure)),
  });
}

const toFigure = ({
  value,
  unit,
  numerator,
  denominator,
  source,
}: Observation): ContradictoryFigure =>
  dropUndefined({ value, unit, numerator, denominator, source });

/** Returns each item once, in an order that does not depend on that of the observations. */
function sortDistinct<Item>(items: readonly Item[]): readonly Item[] {
  const byText = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...byText.keys()].sort().map((key) => byText.get(key) as Item);
}
