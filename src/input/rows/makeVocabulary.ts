import type { UnitId } from '../../quantity/UnitId.js';
import { units } from '../../quantity/units.js';
import { groupWords } from './groupWords.js';
import type { KnownIndicator, Vocabulary, VocabularyInput } from './Vocabulary.js';
import { WordList } from './NameIndex.js';

/** Puts the words together. A definition that comes later replaces one of the same id, as in an evaluation. */
export function makeVocabulary({ plans = [], indicators = [], areas = [] }: VocabularyInput): Vocabulary {
  const known = new WordList<KnownIndicator>();
  const definitions = [...new Map(indicators.map((definition) => [definition.id, definition])).values()].map((definition) => ({ id: definition.id, definition }));
  for (const one of definitions) known.add(one.id, one);
  for (const one of definitions) for (const name of [one.definition.name.zh, one.definition.name.en]) known.add(name, one);
  for (const one of definitions) for (const alias of one.definition.aliases) known.add(alias, one);
  for (const { indicator, components = [], rule } of plans.flatMap((plan) => plan.targets))
    for (const id of [indicator, ...components, ...(rule.kind === 'compare' && rule.referenceIndicator !== undefined ? [rule.referenceIndicator] : [])]) known.add(id, { id });

  const places: Vocabulary['areas'] = new WordList();
  for (const area of areas) places.add(area.code, area);
  for (const area of areas) for (const name of [area.name.zh, area.name.en, ...area.aliases]) places.add(name, area);

  const spelled: Vocabulary['units'] = new WordList();
  for (const id of Object.keys(units) as UnitId[]) {
    const { name, symbol, spellings } = units[id];
    for (const word of [id, ...spellings, symbol.zh, symbol.en, name.zh, name.en]) spelled.add(word, id);
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

function listWords<Name extends string>(words: Readonly<Record<Name, readonly string[]>>): WordList<Name> {
  const list = new WordList<Name>();
  for (const name of Object.keys(words) as Name[]) for (const word of words[name]) list.add(word, name);
  return list;
}
