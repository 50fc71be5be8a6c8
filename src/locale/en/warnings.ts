import type { WarningCode } from '../../model/Warning.js';

/** A warning with the numbers that raised it and the threshold that was used. */
export const warnings = {
  unlikelyToAttain: (facts: {
    readonly year: number;
    readonly probability: string;
    readonly threshold: string;
    readonly expected: string;
  }) =>
    `At the present trend the probability of attaining the target in ${facts.year} is ${facts.probability}, below ${facts.threshold} (${facts.expected} expected).`,
  volatile: (facts: {
    readonly years: number;
    readonly spread: string;
    readonly threshold: string;
  }) =>
    `Over ${facts.years} years the spread of the yearly changes is ${facts.spread} of the mean level, above ${facts.threshold}.`,
  erodingHeadroom: (facts: {
    readonly atBase: string;
    readonly now: string;
    readonly missedFrom?: number | undefined;
  }) =>
    `The margin shrank from ${facts.atBase} at base to ${facts.now}${facts.missedFrom === undefined ? '' : `; at the mean yearly change the target would be missed from ${facts.missedFrom}`}.`,
  lostAttainment: (facts: { readonly since: number }) =>
    `The target was met before and has been missed since ${facts.since}.`,
  reversal: (facts: {
    readonly year: number;
    readonly before: string;
    readonly peak: string;
    readonly now: string;
  }) =>
    `In ${facts.year} it went from ${facts.peak} to ${facts.now}, against the earlier improvement (from ${facts.before}).`,
  maskedGroup: (facts: {
    readonly year: number;
    readonly breakdown: string;
    readonly groups: string;
  }) =>
    `In ${facts.year} the total meets the target, but ${facts.breakdown} these do not: ${facts.groups}.`,
  smallNumbers: (facts: {
    readonly numerator: string;
    readonly denominator: string;
    readonly level: string;
    readonly low: string;
    readonly high: string;
  }) =>
    `The figure rests on ${facts.numerator} of ${facts.denominator}; its ${facts.level} interval, ${facts.low} to ${facts.high}, does not tell it apart from the target.`,
  stale: (facts: { readonly latest: number; readonly year: number; readonly threshold: number }) =>
    `The latest figure is for ${facts.latest}, more than ${facts.threshold} years before ${facts.year}.`,
  missing: (facts: { readonly year: number }) =>
    `No figure up to ${facts.year}; a special survey could fill the gap.`,
  inconsistent: (facts: {
    readonly year: number;
    readonly value: string;
    readonly whole: string;
    readonly within: string;
  }) =>
    `${facts.value} in ${facts.year} is above ${facts.whole} for ${facts.within}, which includes it: one of them is wrong.`,
  suspectUnit: (facts: {
    readonly year: number;
    readonly before: string;
    readonly now: string;
    readonly factor: number;
  }) =>
    `In ${facts.year} it went from ${facts.before} to ${facts.now}, by a factor of ${facts.factor}: the unit may be wrong.`,
} satisfies Readonly<Record<WarningCode, unknown>>;

export type WarningWords = typeof warnings;
