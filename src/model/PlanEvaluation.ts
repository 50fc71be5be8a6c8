import type { Issue } from '../faults/Issue.js';
import type { Policy } from './Policy.js';
import type { Reason } from './Reason.js';
import type { TargetEvaluation } from './TargetEvaluation.js';

/** Which of the three rule sets was used. */
export type Stage = 'annual' | 'midterm' | 'final';

/** A compliance rate, never without its denominators. */
export interface Compliance {
  readonly numerator: number;
  /** Targets with data: the denominator of the national reports. */
  readonly monitorable: number;
  /** Every target. */
  readonly all: number;
}

/** Counts that add up: attained + nearlyAttained + missed + notAssessed = total. */
export interface Counts {
  readonly total: number;
  readonly attained: number;
  readonly nearlyAttained: number;
  readonly missed: number;
  readonly notAssessed: number;
  /** Why targets were not assessed; the counts add up to `notAssessed`. */
  readonly byReason: Readonly<Partial<Record<Reason, number>>>;
  readonly compliance: { readonly strict: Compliance; readonly withNearly: Compliance };
}

/** The counts of a whole plan, by domain and by list. */
export interface Summary extends Counts {
  readonly domains: readonly ({ readonly domain: string; readonly number: number } & Counts)[];
  readonly lists: { readonly goal: Counts; readonly measure: Counts };
}

/** A plan, evaluated. Plain JSON: `evaluate → JSON → schema.parse` is the identity. */
export interface PlanEvaluation {
  readonly schemaVersion: 1;
  readonly libraryVersion: string;
  readonly plan: string;
  readonly area: string;
  readonly year: number;
  readonly stage: Stage;
  readonly policy: Policy;
  readonly targets: readonly TargetEvaluation[];
  readonly summary: Summary;
  readonly issues: readonly Issue[];
}
