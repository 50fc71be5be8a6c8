import { deepFreeze } from '../deepFreeze.js';
import type { Reason } from './NotAssessed.js';

/**
 * Every way of scoring a target; `scoreTarget` and `scorePlan` accept these names.
 *
 * @example
 * ```ts
 * import { scoringMethods } from '@lipu/plans';
 * console.log(scoringMethods.slice(0, 2)); // [ 'realisation', 'realisationRatio' ]
 * ```
 */
export const scoringMethods = /* @__PURE__ */ deepFreeze([
  'realisation',
  'realisationRatio',
  'efficacy',
  'pathRatio',
  'attainment',
] as const);

/**
 * How a target can be scored. `realisation`: the share of the distance from the base to the target
 * that is covered. `realisationRatio`: the value relative to the target. `efficacy`: 60 points at
 * the base, 100 at the target. `pathRatio`: progress relative to a straight path. `attainment`: 100
 * if the target is attained, otherwise 0.
 */
export type ScoringMethod = (typeof scoringMethods)[number];

/** The ways of averaging scores. */
export const aggregations = ['arithmetic', 'geometric'] as const;
/** How scores are averaged. */
export type Aggregation = (typeof aggregations)[number];

/** The rules for targets that could not be assessed. */
export const missingRules = ['exclude', 'zero', 'refuse'] as const;
/**
 * How targets that could not be assessed are treated. `exclude`: they are left out. `zero`: they
 * count as 0. `refuse`: there is no score unless every target was assessed.
 */
export type MissingRule = (typeof missingRules)[number];

/** A target's score from 0 to 100, by a named method. */
export type TargetScore =
  | { readonly status: 'assessed'; readonly method: ScoringMethod; readonly score: number }
  | { readonly status: 'notAssessed'; readonly method: ScoringMethod; readonly reason: Reason };

/** How scores are combined. */
export interface ScoringChoice {
  /** How each target is scored. */
  readonly method: ScoringMethod;
  /** How scores are averaged. */
  readonly aggregation: Aggregation;
  /**
   * `equal`: every target has the same weight. `domains`: every domain has the same weight.
   * Otherwise, the weight of each target, by id.
   */
  readonly weights: 'equal' | 'domains' | Readonly<Record<string, number>>;
}

/** The number of targets on which a score is based. */
export interface ScoreCoverage {
  /** The targets with a score. */
  readonly scored: number;
  /** All targets, except for those that repeat another. */
  readonly all: number;
  /** scored ÷ all, 0 to 1. */
  readonly share: number;
  /** The assessed targets that the method cannot score; `missed` includes nearly attained ones. */
  readonly excluded: { readonly attained: number; readonly missed: number };
}

/**
 * A score of the plan or of a domain from 0 to 100. `noObservation`: no target has a score, all
 * weights are 0, or `missing` is `'refuse'` and a target could not be assessed.
 */
export type CompositeScore = (
  | { readonly status: 'assessed'; readonly score: number }
  | { readonly status: 'notAssessed'; readonly reason: Reason }
) & {
  readonly coverage: ScoreCoverage;
};

/**
 * A composite index, with every choice that was made, and the range over the combinations of
 * method, aggregation and weights that score the same targets.
 */
export type PlanScore = CompositeScore &
  ScoringChoice & {
    /** How targets that could not be assessed were treated. */
    readonly missing: MissingRule;
    /** The score of each domain, with the id of the domain. */
    readonly domains: readonly (CompositeScore & { readonly domain: string })[];
    /**
     * The lowest and the highest score over `choices`: the choice that was made, and every other
     * choice that scores the same targets, except geometric means that are 0 only because one score
     * is 0. Left out if none gives a score.
     */
    readonly range?: {
      readonly low: number;
      readonly high: number;
      readonly choices: readonly (ScoringChoice & { readonly score: number })[];
    };
  };
