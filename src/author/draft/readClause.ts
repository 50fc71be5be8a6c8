import type { DraftComposer } from './composeDraft.js';
import type { Passage } from './foldText.js';
import {
  type Carried,
  type Reading,
  type Sentence,
  type Setting,
  splitSentences,
} from './Reading.js';
import { repairFigures } from './readFigures.js';
import { readFigureTargets } from './readFigureTargets.js';
import type { DraftItem } from './readItems.js';
import { readTrendTargets } from './readTrendTargets.js';

/** A comparison that no rule can express: `95%以上,高于全省平均水平`. */
const average = /(?:高于|低于|优于|不超过|达到)[^,\d]{0,8}平均(?:水平|值|数)/g;
const female = /女童|女性|妇女|女生|女孩/;

/** Reads all targets of a clause, in the order of its words. */
export function readClause(
  { text, joints }: DraftItem,
  setting: Setting,
  composer: DraftComposer,
): void {
  const { text: repaired, repaired: noisy } = repairFigures(text.folded);
  const carried: Carried = {
    named: [],
    scope: 'area',
    recent: [],
    denominator: '',
    institutions: [],
    heading: '',
  };
  for (const at of noisy) composer.note('noisyFigure', around(text, at));
  for (const at of joints) composer.note('brokenFigure', around(text, at));
  for (const sentence of splitSentences(repaired)) {
    const { readings, remarks, taken } = readFigureTargets(sentence, setting, carried);
    const trends = readTrendTargets(sentence, taken, setting, carried);
    const found = [...readings, ...trends].sort((one, other) => one.from - other.from);
    for (const reading of found) composer.add(withSex(reading, sentence, setting), text);
    for (const { 0: words, index } of sentence.text.matchAll(average)) {
      const at = sentence.from + index;
      if (!found.some(({ from, to }) => from <= at && at < to))
        composer.note('openReference', around(text, at, at + words.length));
    }
    for (const { why, from, to } of remarks) composer.note(why, around(text, from, to));
  }
}

/** Returns the words around a position in a clause. */
const around = ({ printed }: Passage, from: number, to = from) =>
  printed.slice(Math.max(0, from - 12), to + 12);

/** Sets the sex of a rate in a sentence about girls or women: `女童…,学前教育毛入园率…`. */
function withSex(reading: Reading, { text, from }: Sentence, { isOfWomen }: Setting): Reading {
  const { match, name } = reading.named;
  if (!isOfWomen || match === undefined || match.known.isOfSex || reading.rule.kind === 'compare')
    return reading;
  const before = text.slice(0, Math.max(0, reading.to - from));
  return female.test(before) || female.test(name) ? { ...reading, sex: 'female' } : reading;
}
