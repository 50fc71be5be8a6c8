import type { WarningWords } from '../WarningWords.js';

export const warnings: WarningWords = {
  unlikelyToAttain: ({ year, probability, threshold, expected }) =>
    `At the present trend the probability of attaining the target in ${year} is ${probability}, ` +
    `below ${threshold} (${expected} expected).`,
  volatile: ({ years, spread, threshold }) =>
    `Over ${years} years the spread of the yearly changes is ${spread} of the mean level, ` +
    `above ${threshold}.`,
  erodingHeadroom: ({ atBase, now, missedFrom }) => {
    const end =
      missedFrom === undefined
        ? ''
        : `; at the mean yearly change the target would be missed from ${missedFrom}`;
    return `The margin shrank from ${atBase} at base to ${now}${end}.`;
  },
  lostAttainment: ({ since }) => `The target was met before and has been missed since ${since}.`,
  reversal: ({ year, before, peak, now }) =>
    `In ${year} it went from ${peak} to ${now}, against the earlier improvement (from ${before}).`,
  maskedGroup: ({ year, breakdown, groups }) =>
    `In ${year} the total meets the target, but ${breakdown} these do not: ${groups}.`,
  smallNumbers: ({ numerator, denominator, level, low, high }) =>
    `The figure rests on ${numerator} of ${denominator}; its ${level} interval, ` +
    `${low} to ${high}, does not tell it apart from the target.`,
  stale: ({ latest, year, threshold }) =>
    `The latest figure is for ${latest}, more than ${threshold} years before ${year}.`,
  missing: ({ year }) => `No figure up to ${year}; a special survey could fill the gap.`,
  inconsistent: ({ year, value, whole, within }) =>
    `${value} in ${year} is above ${whole} for ${within}, which includes it: one of them is wrong.`,
  suspectUnit: ({ year, before, now, factor }) =>
    `In ${year} it went from ${before} to ${now}, by a factor of ${factor}: the unit may be wrong.`,
};
