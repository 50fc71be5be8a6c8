import type { SuspectReference, WarningCode } from '../model/Warning.js';

/**
 * The facts in each warning: the numbers that triggered it and the threshold. `p` is the
 * probability of such a result by chance alone.
 */
interface WarningFacts extends Readonly<Record<WarningCode, object>> {
  readonly unlikelyToAttain: {
    readonly year: number;
    /** As in the sentence on a forecast. */
    readonly probability: string;
    readonly threshold: string;
    readonly expected: string;
    /**
     * Set if the figure has kept pace so far: its course, and whether bounds limit the forecast.
     */
    readonly onPace: { readonly course: string; readonly isBounded: boolean } | undefined;
  };
  readonly volatile:
    | {
        readonly test: 'spread';
        readonly years: number;
        readonly spread: string;
        readonly threshold: string;
      }
    | {
        readonly test: 'dispersion';
        readonly years: number;
        readonly excess: string;
        readonly p: string;
      };
  readonly erodingHeadroom: {
    readonly perYear: string;
    /** The headroom, or the gap if the target is already missed. */
    readonly now: string;
    /** `undefined` if the target is already missed. */
    readonly missedFrom: number | undefined;
    readonly p: string;
  };
  readonly lostAttainment: { readonly since: number; readonly p: string };
  readonly reversal: {
    readonly year: number;
    readonly before: string;
    readonly peak: string;
    readonly now: string;
    readonly p: string;
  };
  readonly maskedGroup: {
    readonly year: number;
    readonly breakdown: string;
    readonly groups: string;
  };
  readonly smallNumbers: {
    readonly numerator: string;
    readonly denominator: string;
    readonly level: string;
    readonly low: string;
    readonly high: string;
  };
  readonly stale: { readonly latest: number; readonly year: number; readonly threshold: number };
  readonly missing: { readonly year: number };
  readonly contradicted: {
    /** The figures, and what they describe if that is not the total of the area. */
    readonly list: readonly {
      readonly of: readonly string[];
      readonly year: number;
      readonly figures: string;
    }[];
  };
  readonly baseDiffers: {
    readonly year: number;
    readonly observed: string;
    readonly printed: string;
  };
  readonly subgroupsOnly: {
    readonly latest: number;
    readonly total: number | undefined;
    /** The groups that miss the target; `undefined` if no group is known to miss it. */
    readonly failing: string | undefined;
  };
  readonly otherAreaOnly: {
    readonly year: number;
    readonly areas: readonly string[];
    readonly count: number;
  };
  readonly inconsistent: {
    readonly year: number;
    readonly value: string;
    readonly whole: string;
    readonly within: string;
  };
  readonly suspectUnit: {
    readonly year: number;
    readonly against: SuspectReference;
    readonly before: string;
    readonly now: string;
    /** The larger figure ÷ the smaller one. */
    readonly factor: string;
    readonly isLarger: boolean;
  };
}

/** A sentence for each warning. */
export type WarningWords = {
  readonly [Code in WarningCode]: (facts: WarningFacts[Code]) => string;
};
