import { indicatorsOf } from '../../lookup/indicatorsOf.js';
import type { Area } from '../../model/Area.js';
import type { CatalogueInput } from '../../model/Catalogue.js';
import type { Indicator } from '../../model/Indicator.js';
import type { Observation } from '../../model/Observation.js';
import { type UnitId, units } from '../../quantity/units.js';
import { NameIndex } from './NameIndex.js';

/** An indicator that a row can name; without a definition only its id is known. */
export interface KnownIndicator {
  readonly id: string;
  readonly definition?: Indicator;
}

/** The words that rows can use. */
export interface Vocabulary {
  readonly indicators: NameIndex<KnownIndicator>;
  /** Whether any id of the right form is taken, because the caller named none. */
  readonly isOpen: boolean;
  readonly areas: NameIndex<Area>;
  readonly units: NameIndex<UnitId>;
  readonly sex: NameIndex<Observation['sex']>;
  readonly residence: NameIndex<Observation['residence']>;
  readonly status: NameIndex<Observation['status']>;
}

/** Puts the words together. A definition that comes later replaces one of the same id, as in an evaluation. */
export function makeVocabulary({
  plans = [],
  indicators = [],
  areas = [],
}: CatalogueInput = {}): Vocabulary {
  const known = new NameIndex<KnownIndicator>();
  const definitions = [
    ...new Map(indicators.map((definition) => [definition.id, definition])).values(),
  ].map((definition) => ({ id: definition.id, definition }));
  for (const one of definitions) known.add(one.id, one);
  for (const one of definitions)
    for (const name of [one.definition.name.zh, one.definition.name.en]) known.add(name, one);
  for (const one of definitions) for (const alias of one.definition.aliases) known.add(alias, one);
  for (const target of plans.flatMap((plan) => plan.targets))
    for (const id of indicatorsOf(target)) known.add(id, { id });

  const places: Vocabulary['areas'] = new NameIndex();
  for (const area of areas) places.add(area.code, area);
  for (const area of areas)
    for (const name of [area.name.zh, area.name.en, ...area.aliases]) places.add(name, area);

  const spelled: Vocabulary['units'] = new NameIndex();
  for (const id of Object.keys(units) as UnitId[]) {
    const { name, symbol, spellings } = units[id];
    for (const word of [id, ...spellings, symbol.zh, symbol.en, name.zh, name.en])
      spelled.add(word, id);
  }
  return {
    indicators: known,
    isOpen: known.size === 0,
    areas: places,
    units: spelled,
    sex: listWords(groupWords.sex),
    residence: listWords(groupWords.residence),
    status: listWords(groupWords.status),
  };
}

function listWords<Name extends string>(
  words: Readonly<Record<Name, readonly string[]>>,
): NameIndex<Name> {
  const list = new NameIndex<Name>();
  for (const name of Object.keys(words) as Name[])
    for (const word of words[name]) list.add(word, name);
  return list;
}

/** How people write the groups of an observation; an empty cell means the whole, or the figure as it finally stands. */
const groupWords = {
  sex: {
    total: ['', '合计', '总计', '全部', '不分性别', 'total', 'all', 'both'],
    female: ['女', '女性', 'female', 'f'],
    male: ['男', '男性', 'male', 'm'],
  },
  residence: {
    total: ['', '合计', '总计', '全部', '不分城乡', 'total', 'all'],
    urban: ['城市', '城镇', '城', 'urban'],
    rural: ['农村', '乡村', '乡', 'rural'],
  },
  status: {
    final: ['', '正式', '最终', 'final'],
    provisional: ['初步', '快报', 'provisional'],
    estimated: ['估计', '推算', 'estimated'],
  },
} as const satisfies {
  sex: Record<Observation['sex'], readonly string[]>;
  residence: Record<Observation['residence'], readonly string[]>;
  status: Record<Observation['status'], readonly string[]>;
};
