import type { TypedPlan } from '../author/TypedPlan.js';
import type { IndicatorId } from '../data/indicators/ids.js';
import { childrenPlan } from '../data/plans/children/plan.js';
import type { ClauseId, DomainId, TargetRules } from '../data/plans/ids.js';
import { womenPlan } from '../data/plans/women/plan.js';
import { deepFreeze } from '../deepFreeze.js';

/** Either plan, with its literal ids. */
export type OurPlan = TypedPlan<
  'women' | 'children',
  DomainId,
  ClauseId,
  keyof TargetRules,
  IndicatorId
>;

/**
 * Both plans, in the order of the notice that issued them.
 *
 * @source 荔浦市妇女发展规划（2021—2030年） and 荔浦市儿童发展规划（2021—2030年）, issued
 * 2023-03-01
 * @example
 * ```ts
 * import { plans } from '@lipu/plans';
 * console.log(plans.map(({ id }) => id)); // [ 'women', 'children' ]
 * ```
 */
export const plans: readonly [OurPlan, OurPlan] = /* @__PURE__ */ deepFreeze([
  womenPlan,
  childrenPlan,
]);
