import type { Area } from '../model/Area.js';
import type { Indicator } from '../model/Indicator.js';
import type { Plan } from '../model/Plan.js';
import type { UnitId } from '../units/UnitId.js';
import { units } from '../units/units.js';

/** What the words of a table are matched with. The schema brings no documents of its own: they come from the caller. */
export interface VocabularyInput {
  /** Where no indicators are given, their ids are those that the targets of these plans name. */
  readonly plans?: readonly Plan[] | undefined;
  /** With them, rows are matched by id, name or alias, and values are held against bounds and units. */
  readonly indicators?: readonly Indicator[] | undefined;
  readonly areas?: readonly Area[] | undefined;
}

/** Words folded for look-up, with what they stand for. */
export interface Vocabulary {
  readonly indicators: ReadonlyMap<string, { readonly id: string; readonly definition?: Indicator }>;
  /** Whether any id of the right form is taken, because the caller named none. */
  readonly isOpen: boolean;
  readonly areas: ReadonlyMap<string, string>;
  /** The area of rows that name none. */
  readonly homeArea: string;
  readonly units: ReadonlyMap<string, UnitId>;
}

/** Folds what does not tell names apart: width, letter case, spaces. Only for looking names up, never for figures. */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Puts the words together. */
export function makeVocabulary({ plans = [], indicators, areas = [] }: VocabularyInput): Vocabulary {
  const known = new Map<string, { id: string; definition?: Indicator }>();
  for (const plan of indicators === undefined ? plans : [])
    for (const target of plan.targets) {
      const reference = target.rule.kind === 'compare' ? target.rule.referenceIndicator : undefined;
      for (const id of [target.indicator, ...(target.components ?? []), ...(reference === undefined ? [] : [reference])]) known.set(foldName(id), { id });
    }
  for (const definition of indicators ?? [])
    for (const name of [definition.id, definition.name.zh, definition.name.en, ...definition.aliases]) known.set(foldName(name), { id: definition.id, definition });
  const places = new Map(areas.flatMap((area) => [area.code, area.name.zh, area.name.en, ...area.aliases].map((name): [string, string] => [foldName(name), area.code])));
  const tops = areas.filter((area) => area.parent === undefined);
  const spelled = new Map<string, UnitId>();
  for (const [id, unit] of Object.entries(units) as [UnitId, (typeof units)[UnitId]][])
    for (const word of [id, unit.name.zh, unit.name.en, unit.symbol.zh, unit.symbol.en, ...unit.spellings])
      if (word.trim() !== '' && !spelled.has(foldName(word))) spelled.set(foldName(word), id);
  return { indicators: known, isOpen: known.size === 0, areas: places, homeArea: tops.length === 1 ? (tops[0]?.code ?? '') : '', units: spelled };
}
