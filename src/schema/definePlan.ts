import { validatePlan } from '../author/validatePlan.js';
import { PlansError } from '../errors/PlansError.js';
import { requireArgument, requireOptions } from '../errors/requireArgument.js';
import type { Catalogue } from '../model/Catalogue.js';
import type { Plan } from '../model/Plan.js';
import { indicatorShape, optionsShape } from '../model/shapes.js';
import { planSchema } from './planSchema.js';

/**
 * Validates the shape and the cross references of a plan of any area, and returns it with its
 * literal types.
 *
 * @edge If a catalogue is given, it must contain every indicator that a target names.
 * @throws `PlansError` `badPlan` for a plan with problems, the first ten of which are in the
 * message; `badArgument`, `badNumber` or `badYear` for invalid options.
 * @example
 * ```ts
 * import { childrenPlan } from '@lipu/plans';
 * import { definePlan } from '@lipu/plans/schema';
 * console.log(definePlan(childrenPlan) === childrenPlan); // true
 * ```
 */
export function definePlan<const P extends Plan>(
  plan: P,
  options: { readonly catalogue?: Pick<Catalogue, 'indicators'> | undefined } = {},
): P {
  requireOptions('options', options, optionsShape);
  const { indicators } = options.catalogue ?? {};
  if (indicators !== undefined)
    requireArgument('options.catalogue.indicators', indicators, [indicatorShape]);
  const shape = planSchema.safeParse(plan);
  const problems = shape.success
    ? validatePlan(plan, indicators)
    : shape.error.issues.map((issue) => `${issue.path.join('.') || 'plan'}: ${issue.message}`);
  if (problems.length === 0) return plan;
  throw new PlansError('badPlan', { what: 'plan', found: problems });
}
