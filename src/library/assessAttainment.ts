import {
  type AttainmentInput,
  assessAttainment as assess,
} from '../evaluate/attainment/assessAttainment.js';
import type { Attainment } from '../model/Attainment.js';
import type { PolicyInput } from '../model/Policy.js';
import type { Rule, RuleUnit } from '../model/Rule.js';
import { withIndicator } from './withIndicator.js';

/**
 * Judges one value by a target's rule, exactly and without rounding. It is the function of the same
 * name in `@lipu/plans/core`, but by default it takes the indicator's definition from our
 * catalogue.
 *
 * @formula attained ⇔ d·(x − T) ≥ 0; margin = d·(x − T), with x the value, T the target figure, and
 * d = 1 where more is better and −1 where less is
 * @unit The margin is in the unit of the rule, else in that of the indicator.
 * @edge If the indicator has a favourable direction, “about”, ranges and “in line with” can be
 * missed only on the unfavourable side.
 * @throws {@link PlansError} `badNumber` for a value that is not a decimal string, `mixedUnits` for
 * a unit of another dimension, `unknownId` for an unknown unit that has to be converted, `badYear`
 * for an invalid base year, `badArgument` for an argument of the wrong type.
 * @example
 * ```ts
 * import { assessAttainment, getTarget } from '@lipu/plans';
 * const target = getTarget('children.health.g3.under-five-mortality-rate');
 * const { status, margin } = assessAttainment(target, { value: '6.76', unit: 'permille' });
 * console.log(status, margin); // missed { value: '-0.76', unit: 'permille' }
 * ```
 */
export function assessAttainment<
  const T extends { readonly rule: Rule; readonly indicator?: string },
>(
  target: T,
  input: AttainmentInput<NoInfer<RuleUnit<T['rule']>>>,
  policy?: PolicyInput,
): Attainment {
  return assess<{ readonly rule: Rule }>(target, withIndicator(target, input), policy);
}
