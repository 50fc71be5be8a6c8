import type { Vocabulary } from '../rows/Vocabulary.js';
import type { HeadingParts } from './readHeading.js';

/** What parts of a heading say together. `undefined` where two of them contradict each other, as 2019年（2020年） does: it can be read in two ways. */
export function joinParts(parts: readonly HeadingParts[], { indicators, sex, residence, units }: Vocabulary): HeadingParts | undefined {
  const meanings: Partial<Record<keyof HeadingParts, (word: string) => unknown>> = {
    indicator: (word) => indicators.find(word),
    sex: (word) => sex.find(word),
    residence: (word) => residence.find(word),
    unit: (word) => units.find(word),
  };
  const joined: Record<string, unknown> = {};
  for (const part of parts)
    for (const [key, word] of Object.entries(part) as [keyof HeadingParts, string][]) {
      const mean = meanings[key] ?? ((same: string) => same);
      if (joined[key] !== undefined && mean(joined[key] as string) !== mean(word)) return undefined;
      joined[key] = word;
    }
  return joined;
}
