import type { Plan } from '../model/Plan.js';
import { childrenPlan } from '../plans/children/plan.js';
import { womenPlan } from '../plans/women/plan.js';

/** Both plans. */
export const plans: readonly Plan[] = [womenPlan, childrenPlan];
