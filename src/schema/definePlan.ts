import { PlansError } from '../errors/PlansError.js';
import type { Catalogue } from '../model/Catalogue.js';
import type { Plan } from '../model/Plan.js';
import { planSchema } from './planSchema.js';
import { validatePlan } from './validatePlan.js';

/**
 * Checks a plan of any county, its shape and its cross references, and gives it back with its literal types.
 *
 * @edge With a catalogue, every indicator that a target names has to be in it.
 * @throws PlansError `badPlan`; the message names the first ten places.
 * @example
 * ```ts
 * import { childrenPlan } from '@lipu/plans';
 * import { definePlan } from '@lipu/plans/schema';
 * console.log(definePlan(childrenPlan) === childrenPlan); // true
 * ```
 */
export function definePlan<const P extends Plan>(
  plan: P,
  { catalogue }: { readonly catalogue?: Pick<Catalogue, 'indicators'> | undefined } = {},
): P {
  const shape = planSchema.safeParse(plan);
  const faults = shape.success
    ? validatePlan(plan, catalogue?.indicators)
    : shape.error.issues.map((issue) => `${issue.path.join('.') || 'plan'}: ${issue.message}`);
  if (faults.length === 0) return plan;
  throw new PlansError('badPlan', { what: 'plan', found: faults });
}
