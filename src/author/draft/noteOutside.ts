import type { Doubt } from '../../model/PlanDraft.js';
import type { Passage } from './foldText.js';
import { isShareUnit } from './groupFigures.js';
import { splitSentences } from './Reading.js';
import { type Mark, readFigures } from './readFigures.js';
import { readPredicate } from './readPredicate.js';

/**
 * Returns a doubt for each sentence outside the lists that sets a figure. Before the domains, only
 * sentences that name a year of the plan count, since the others describe the past.
 */
export function noteOutside(
  { preamble, rest }: { readonly preamble: Passage; readonly rest: Passage },
  start: number,
): Doubt[] {
  return [preamble, rest].flatMap((passage) =>
    splitSentences(passage.folded).flatMap(({ text, from }): Doubt[] => {
      const marks = readFigures(text);
      const figure = marks.find((mark) => setsLevel(text, mark));
      const isAhead = marks.some((mark) => mark.kind === 'year' && mark.year >= start);
      if (figure === undefined || (passage === preamble && !isAhead)) return [];
      const words = passage.printed.slice(from, from + text.length);
      const begin = Math.max(0, figure.from - 30);
      return [{ words: words.slice(begin, begin + 60), why: 'outsideLists' }];
    }),
  );
}

/** Whether a number is a share or a rate, or follows a verb for reaching it. */
const setsLevel = (text: string, mark: Mark): boolean =>
  mark.kind === 'figure' &&
  !mark.isWord &&
  (isShareUnit(mark.measure) ||
    readPredicate(text, { limit: 0, from: mark.from, boundWord: '' }).timing === 'reach');
