import type { Attainment } from './Attainment.js';
import type { TargetRelation } from './PlanComparison.js';
import type { Stage } from './PlanEvaluation.js';
import type { Target } from './Target.js';
import type { Observed } from './TargetEvaluation.js';

/** A target of the plan above, judged by the figures of the area below. */
export interface ParentTarget
  extends Pick<Target, 'rule' | 'timing' | 'dueYear' | 'scope' | 'sex'> {
  /** The id of the indicator. */
  readonly indicator: string;
  /** The id of the target of the plan above. */
  readonly parentTarget: string;
  /** The id of the target of the area's own plan, where it has one of this indicator. */
  readonly target?: string;
  /** How the own target relates to that of the plan above. */
  readonly relation: Exclude<TargetRelation, 'onlyHere'>;
  /** The figure that was judged, or `null`. */
  readonly observed: Observed | null;
  /** Whether the area meets the target of the plan above. */
  readonly attainment: Attainment;
}

/** How an area compares with the targets of the plan above its own. */
export interface ParentEvaluation {
  /** The id of the area's own plan. */
  readonly plan: string;
  /** The id of the plan above. */
  readonly parent: string;
  /** The area that was judged: that of the own plan unless another was given. */
  readonly area: string;
  readonly year: number;
  readonly stage: Stage;
  /** In the order of the plan above. */
  readonly targets: readonly ParentTarget[];
  /** How many of them have each status. */
  readonly summary: Readonly<Record<Attainment['status'], number>>;
}
