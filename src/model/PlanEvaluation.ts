import { deepFreeze } from '../deepFreeze.js';
import type { Issue } from '../errors/Issue.js';
import type { Reason } from './NotAssessed.js';
import type { Policy } from './Policy.js';
import type { TargetEvaluation, TargetVerdict } from './TargetEvaluation.js';

/**
 * The stages at which a plan is evaluated; each has its own rules.
 *
 * @example
 * ```ts
 * import { stages } from '@lipu/plans';
 * console.log(stages); // [ 'annual', 'midterm', 'final' ]
 * ```
 */
export const stages = /* @__PURE__ */ deepFreeze(['annual', 'midterm', 'final'] as const);
/** The stage of an evaluation: yearly monitoring, mid-term or final evaluation. */
export type Stage = (typeof stages)[number];

/** A compliance rate with its denominators. */
export interface Compliance {
  /** The targets attained; in `withNearly`, also those nearly attained (基本实现). */
  readonly numerator: number;
  /** The targets that were assessed, which is the denominator of the national reports. */
  readonly monitorable: number;
  /** All targets, except for those that repeat another. */
  readonly all: number;
}

/** Counts that add up: attained + nearlyAttained + missed + notAssessed = total. */
export interface Counts {
  /** All targets that are counted. */
  readonly total: number;
  readonly attained: number;
  /** The targets nearly attained (基本实现); zero unless the policy sets `nearBand`. */
  readonly nearlyAttained: number;
  readonly missed: number;
  /** The targets that could not be assessed. */
  readonly notAssessed: number;
  /** The targets that repeat another one counted here, which are in no other count. */
  readonly restated: number;
  /** Why targets were not assessed; the counts add up to `notAssessed`. */
  readonly byReason: Readonly<Partial<Record<Reason, number>>>;
  /** The compliance rate (达标率), without and with nearly attained targets (基本实现). */
  readonly compliance: { readonly strict: Compliance; readonly withNearly: Compliance };
}

/** The counts of a whole plan, by domain and by list. */
export interface Summary<DomainId extends string = string> extends Counts {
  /** The same counts for each domain. */
  readonly domains: readonly ({ readonly domain: DomainId; readonly number: number } & Counts)[];
  /** The same counts for goals and for measures. */
  readonly lists: { readonly goal: Counts; readonly measure: Counts };
}

/**
 * The evaluation of a plan for one area and year. It is plain JSON: if it is written as JSON and
 * parsed with `planEvaluationSchema`, the result is equal to it.
 */
export interface PlanEvaluation {
  /** The version of the shape; raised when programs for an older version would misread it. */
  readonly schemaVersion: 1;
  /** The version of the library that produced the evaluation. */
  readonly libraryVersion: string;
  /** The id of the plan. */
  readonly plan: string;
  /** The code of the evaluated area, or its name if it has no code. */
  readonly area: string;
  /** The year that was evaluated. */
  readonly year: number;
  /** The stage, which determines which figures are accepted. */
  readonly stage: Stage;
  /** The complete policy that was used. */
  readonly policy: Policy;
  /** One evaluation for each target, in the order of the text. */
  readonly targets: readonly TargetEvaluation[];
  /** The counts of the whole plan, by domain and by list. */
  readonly summary: Summary;
  /**
   * Figures that contradict each other or their counts, or that no target uses; an unknown area or
   * indicator; a year outside the period.
   */
  readonly issues: readonly Issue[];
}

/** The verdicts on the targets of a plan, with the figure behind each of them. */
export interface PlanVerdicts extends Omit<PlanEvaluation, 'targets'> {
  /** One verdict for each target, in the order of the text. */
  readonly targets: readonly TargetVerdict[];
}
