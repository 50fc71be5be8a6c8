import type { PartsOf } from '../errors/requireArgument.js';
import { addTo } from '../lookup/addTo.js';
import type { Catalogue, CatalogueInput } from '../model/Catalogue.js';
import type { Plan } from '../model/Plan.js';
import { namedIndicatorShape, textShape } from '../model/shapes.js';
import { NameIndex } from './rows/NameIndex.js';

/** The plans whose parts can be assigned, and the indicators whose names refer to their targets. */
type Assignable = Pick<Catalogue, 'plans'> & Pick<CatalogueInput, 'indicators'>;

const planShape = {
  id: 'text',
  name: textShape,
  domains: [{ id: 'text', name: textShape, goals: [{ id: 'text' }], measures: [{ id: 'text' }] }],
  targets: [{ id: 'text', indicator: 'text', 'components?': 'texts' }],
} as const satisfies PartsOf<Plan>;

export const assignableShape = [
  'options',
  { plans: [planShape], 'indicators?': [namedIndicatorShape], 'areas?': 'objects' },
] as const;

/** Indexes the ids that each id or name refers to. Ids take precedence over names. */
export function indexAssignable({
  plans,
  indicators = [],
}: Assignable): NameIndex<readonly string[]> {
  const index = new NameIndex<readonly string[]>();
  const named = new Map<string, string[]>();
  const definitions = new Map(indicators.map((one) => [one.id, one]));
  for (const { id, name, domains, targets } of plans) {
    const clauses = domains.flatMap(({ goals, measures }) => [...goals, ...measures]);
    for (const one of [id, ...[domains, clauses, targets].flat().map((part) => part.id)])
      index.add(one, [one]);
    for (const part of [{ id, name }, ...domains])
      for (const word of [part.name.zh, part.name.en]) addTo(named, word, part.id);
    for (const { id: target, indicator, components = [] } of targets)
      for (const one of [indicator, ...components]) {
        const { name: own, aliases } = definitions.get(one) ?? { aliases: [] };
        for (const word of [one, ...(own ? [own.zh, own.en] : []), ...aliases])
          addTo(named, word, target);
      }
  }
  for (const [word, ids] of named) index.add(word, [...new Set(ids)]);
  return index;
}
