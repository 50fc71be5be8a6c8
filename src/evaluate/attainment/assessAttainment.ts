import { requireArgument } from '../../errors/requireArgument.js';
import type { Attainment, AttainmentDetails } from '../../model/Attainment.js';
import type { Indicator } from '../../model/Indicator.js';
import type { PolicyInput } from '../../model/Policy.js';
import type { Rule, RuleUnit } from '../../model/Rule.js';
import { anyRuleShape, measuredShape, requireRule } from '../../model/shapes.js';
import { convertArgument } from '../../quantity/convertQuantity.js';
import type { Decimal } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { subtractFigures } from '../../quantity/subtractFigures.js';
import { toDecimal } from '../../quantity/toDecimal.js';
import type { UnitId } from '../../quantity/units.js';
import type { Criterion } from '../../rules/Criterion.js';
import { assessValue, type Verdict } from '../../rules/Criterion.js';
import { criterionFor } from '../../rules/criterionFor.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import { resolvePolicy } from '../policy.js';
import { formatExact } from '../series/Series.js';

/** A value to be judged, with the other figures that the rule may need. */
export interface AttainmentInput<U extends UnitId = UnitId> extends Quantity<U> {
  /**
   * For `changeFrom`, and for `trend` up or down: the base-year value. For `slowing`: the mean
   * yearly change before it. For `narrows`: the gap in the base year.
   */
  readonly base?: Quantity<U>;
  /** For `compare`: the quantity in the same year with which the value is compared. */
  readonly reference?: Quantity<U>;
  /**
   * The definition: polarity, bounds and the unit of the tolerances. Without it, “about”, ranges
   * and “in line with” can be missed on either side, and no level counts as the best possible.
   */
  readonly indicator?: Pick<Indicator, 'polarity' | 'bounds' | 'suspectAbove' | 'unit'> | undefined;
}

/**
 * Judges one value by a target's rule, exactly and without rounding.
 *
 * @formula attained ⇔ d·(x − T) ≥ 0; margin = d·(x − T), with x the value, T the target figure, and
 * d = 1 where more is better and −1 where less is. About: |x − T| ≤ τ, the tolerance of the policy.
 * Range: min ≤ x ≤ max. Relative: T = base·(1 + change). Trend: d·(x − base) > 0, or ≥ 0 with
 * `hold`. Comparison with another quantity: x ≥ reference or |x − reference| ≤ τ. Narrowing gap:
 * gap < gap of the base year, or > if it is a ratio.
 * @unit The margin is in the unit of the rule; values in another unit of its dimension are
 * converted exactly.
 * @edge Bounds are inclusive. With a favourable direction, “about”, ranges and “in line with” can
 * be missed only on the unfavourable side. No rule requires more than the best possible value: the
 * threshold of a relative change or a comparison is capped at it, and a trend whose base already
 * has it only has to stay there. If a figure that the rule needs is missing, the result is
 * `notAssessed` with the reason, unless the value is the best possible. `nearlyAttained` (基本实现)
 * is used only if `policy.nearBand` is above 0. `evaluateTarget` judges targets over several years,
 * townships or institutions.
 * @source 以上、以下、以内 include the number: Civil Code of the PRC, art. 1259.
 * @throws {@link PlansError} `badNumber` for a value that is not a decimal string, `mixedUnits` for
 * a unit of another dimension, `unknownId` for an unknown unit that has to be converted, `badYear`
 * for an invalid base year, `badArgument` for an argument of the wrong type.
 * @example
 * ```ts
 * import { assessAttainment, getTarget } from '@lipu/plans';
 * const target = getTarget('children.health.g3.under-five-mortality-rate');
 * const value = { value: '6.76', unit: 'permille' } as const;
 * const { status, margin, threshold } = assessAttainment(target, value);
 * console.log(status, margin, threshold?.value); // missed { value: '-0.76', unit: 'permille' } 6.0
 * ```
 */
export function assessAttainment<const T extends { readonly rule: Rule }>(
  target: T,
  input: AttainmentInput<NoInfer<RuleUnit<T['rule']>>>,
  policy?: PolicyInput,
): Attainment {
  requireRule(target);
  requireArgument('input', input, 'object');
  const resolved = resolvePolicy(policy);
  const { rule } = target;
  const bound = holdAgainstBound(rule, input, resolved.nearBand);
  if (bound !== undefined) return bound;
  requireArgument('target.rule', rule, anyRuleShape);
  requireArgument('input', input, { 'indicator?': measuredShape });
  const { indicator } = input;
  const unit = unitOf(rule, indicator, input.unit);
  const read = (quantity: Quantity | undefined, path: string) =>
    quantity === undefined
      ? undefined
      : toDecimal(convertArgument(quantity, unit, path).value, path);
  const value = read(input, 'input') as Decimal;
  const base = read(input.base, 'input.base');
  const reference = read(input.reference, 'input.reference');
  const criterion = criterionFor(rule, { unit, base, reference, value, indicator }, resolved);
  if (typeof criterion === 'string') return { status: 'notAssessed', reason: criterion };
  const verdict = assessValue(value, criterion, resolved.nearBand);
  return { status: verdict.status, ...toAttainmentDetails(verdict, criterion, rule) };
}

/**
 * A fast path for a figure of ordinary length that is compared with a bound, which is nearly every
 * call. Without it, a verdict takes eight times as long (`npm run bench -- attainment`). A property
 * test checks that both paths give the same result. If it returns `undefined`, the general path
 * takes over and raises any error.
 */
function holdAgainstBound(
  rule: Rule,
  { value, unit, base, reference }: AttainmentInput,
  nearBand: string,
): Attainment | undefined {
  if (
    (rule.kind !== 'atLeast' && rule.kind !== 'atMost') ||
    base !== undefined ||
    reference !== undefined ||
    nearBand !== '0'
  )
    return undefined;
  const figure =
    unit === rule.unit ? value : convertArgument({ value, unit }, rule.unit, 'input').value;
  const margin =
    rule.kind === 'atLeast'
      ? subtractFigures(figure, rule.value)
      : subtractFigures(rule.value, figure);
  if (margin === undefined) return undefined;
  return {
    status: margin >= 0 ? 'attained' : 'missed',
    margin: { value: String(margin), unit: rule.unit },
    threshold: { value: rule.value, unit: rule.unit },
  };
}

/**
 * Returns the unit in which a rule is judged: its own, or else that of the indicator, or else that
 * of the value.
 */
export const unitOf = (
  rule: Rule,
  indicator: Pick<Indicator, 'unit'> | undefined,
  given: UnitId,
): UnitId => traitsOf(rule).unit(rule) ?? indicator?.unit ?? given;

/**
 * Converts a verdict to its public shape, in which a printed figure is unchanged. If only the
 * natural bound is known, there is no margin.
 */
export function toAttainmentDetails(
  verdict: Verdict,
  { unit, figure, tolerance, unknown }: Criterion,
  rule: Rule,
): AttainmentDetails {
  if (unknown !== undefined) return {};
  const printed = traitsOf(rule).printed(rule);
  return {
    margin: { value: formatExact(verdict.margin), unit },
    threshold: { value: printed ?? formatExact(figure ?? verdict.end), unit },
    ...(tolerance === undefined ? {} : { tolerance: { value: formatExact(tolerance), unit } }),
  };
}
