import type { WarningCode } from '../model/Warning.js';

/**
 * What each warning says: the numbers that raised it and the threshold that was used; `p` is the
 * probability that chance alone shows so much.
 */
interface WarningFacts extends Readonly<Record<WarningCode, object>> {
  readonly unlikelyToAttain: {
    readonly year: number;
    readonly probability: string;
    readonly threshold: string;
    readonly expected: string;
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
    /** `undefined` where the target is missed already. */
    readonly now: string | undefined;
    readonly usedUpIn: number;
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
  readonly contradicted: { readonly years: string };
  readonly subgroupsOnly: { readonly latest: number };
  readonly inconsistent: {
    readonly year: number;
    readonly value: string;
    readonly whole: string;
    readonly within: string;
  };
  readonly suspectUnit: {
    readonly year: number;
    readonly before: string;
    readonly now: string;
    readonly factor: number;
  };
}

/** A sentence for each warning. */
export type WarningWords = {
  readonly [Code in WarningCode]: (facts: WarningFacts[Code]) => string;
};
