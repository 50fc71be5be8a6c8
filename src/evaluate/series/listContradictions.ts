import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Contradiction, ContradictoryFigure } from '../../model/Contradiction.js';
import type { Observation } from '../../model/Observation.js';
import type { Context } from '../Context.js';
import type { Rivals } from './Series.js';

/**
 * The institution, area, groups and age that a figure describes, as an issue names them; empty for
 * the total of the area judged.
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

/** Contradictions, each once, by what they are about, the oldest of an indicator first. */
export function listContradictions({
  rivals,
  area,
}: Pick<Context, 'rivals' | 'area'>): readonly Contradiction[] {
  if (rivals.length === 0) return [];
  const groups = new Map(rivals.map((group) => [keyOf(group[0]), group]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => toContradiction(group, area));
}

const keyOf = ({ indicator, year, area, institution, sex, residence, age }: Observation) =>
  [year, indicator, area, institution, sex, residence, age].join('\n');

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
    figures: listFigures(group),
  });
}

/** The figures, each once, in an order that does not depend on that of the observations. */
function listFigures(group: readonly Observation[]): readonly ContradictoryFigure[] {
  const figures = new Map<string, ContradictoryFigure>();
  for (const { value, unit, numerator, denominator, source } of group)
    figures.set(
      [value, unit, numerator, denominator, source].join('\n'),
      dropUndefined({ value, unit, numerator, denominator, source }),
    );
  return [...figures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure);
}
