import { dropUndefined } from '../../errors/dropUndefined.js';
import { addTo } from '../../lookup/addTo.js';
import type { Contradiction, ContradictoryFigure } from '../../model/Contradiction.js';
import type { Observation } from '../../model/Observation.js';

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

/** Observations that contradict each other, by what they are about, oldest first. */
export function listContradictions(
  rivals: readonly Observation[],
  judged: string,
): readonly Contradiction[] {
  if (rivals.length === 0) return [];
  const groups = new Map<string, Observation[]>();
  for (const rival of rivals) {
    const { indicator, year, area, institution, sex, residence, age } = rival;
    addTo(groups, [year, indicator, area, institution, sex, residence, age].join('\n'), rival);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) =>
      group.slice(0, 1).map((first) => toContradiction(first, group, judged)),
    );
}

function toContradiction(
  { indicator, year, area, institution, sex, residence, age }: Observation,
  group: readonly Observation[],
  judged: string,
): Contradiction {
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
