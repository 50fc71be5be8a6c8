import type { Issue } from '../errors/Issue.js';
import type { Attainment } from './Attainment.js';
import type { TargetRelation } from './PlanComparison.js';
import type { Stage } from './PlanEvaluation.js';
import type { Target } from './Target.js';
import type { Observed } from './TargetEvaluation.js';

/** A target of the higher-level plan, judged by the figures of the area. */
export interface ParentTarget
  extends Pick<Target, 'rule' | 'timing' | 'dueYear' | 'scope' | 'sex'> {
  /** The id of the indicator. */
  readonly indicator: string;
  /** The id of the target of the higher-level plan. */
  readonly parentTarget: string;
  /** The id of the target of the area's own plan, if that plan has one for this indicator. */
  readonly target?: string;
  /** How the area's own target relates to that of the higher-level plan. */
  readonly relation: Exclude<TargetRelation, 'onlyHere'>;
  /** The figure that was judged, or `null`. */
  readonly observed: Observed | null;
  /** Whether the area meets the target of the higher-level plan. */
  readonly attainment: Attainment;
}

/** How the figures of an area compare with the targets of the higher-level plan. */
export interface ParentEvaluation {
  /** The id of the area's own plan. */
  readonly plan: string;
  /** The id of the higher-level plan. */
  readonly parent: string;
  /** The code of the area that was judged; by default, that of its own plan. */
  readonly area: string;
  readonly year: number;
  readonly stage: Stage;
  /** The targets in the order of the higher-level plan. */
  readonly targets: readonly ParentTarget[];
  /** The number of targets with each status. */
  readonly summary: Readonly<Record<Attainment['status'], number>>;
  /** The issues found when the figures are judged against the targets of the higher-level plan. */
  readonly issues: readonly Issue[];
}
