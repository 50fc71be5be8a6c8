import type { Doubt } from '../../model/PlanDraft.js';
import type { Passage } from './foldText.js';
import { isShareUnit } from './groupFigures.js';
import { splitSentences } from './Reading.js';
import { type Mark, readFigures } from './readFigures.js';
import { readPredicate } from './readPredicate.js';

/**
 * A doubt for each sentence outside the lists that sets a figure: after the domains any such
 * sentence, before them one that names a year of the plan, since others describe the past.
 */
export function noteOutside(
  { preamble, rest }: { readonly preamble: Passage; readonly rest: Passage },
  start: number,
): Doubt[] {
  const isAhead = (mark: Mark) => mark.kind === 'year' && mark.year >= start;
  return [
    ...noteSentences(preamble, (marks) => marks.some(isAhead)),
    ...noteSentences(rest, () => true),
  ];
}

function noteSentences(
  { folded, printed }: Passage,
  isNoted: (marks: readonly Mark[]) => boolean,
): Doubt[] {
  return splitSentences(folded).flatMap(({ text, from }): Doubt[] => {
    const marks = readFigures(text);
    const figure = marks.find((mark) => setsLevel(text, mark));
    if (figure === undefined || !isNoted(marks)) return [];
    const words = printed.slice(from, from + text.length);
    const begin = Math.max(0, figure.from - 30);
    return [{ words: words.slice(begin, begin + 60), why: 'outsideLists' }];
  });
}

/** A share or a rate, or a number after a verb for reaching it. */
function setsLevel(text: string, mark: Mark): boolean {
  if (mark.kind !== 'figure' || mark.isWord) return false;
  if (isShareUnit(mark.measure)) return true;
  return readPredicate(text, { limit: 0, from: mark.from, boundWord: '' }).timing === 'reach';
}
