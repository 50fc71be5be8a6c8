import type { Attainment, AttainmentDetails } from '../../model/Attainment.js';
import type { Rule, RuleUnit } from '../../model/Rule.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import type { Decimal } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { subtractFigures } from '../../quantity/subtractFigures.js';
import { toDecimal } from '../../quantity/toDecimal.js';
import type { UnitId } from '../../quantity/units.js';
import type { Criterion } from '../../rules/Criterion.js';
import { assessValue, type Verdict } from '../../rules/Criterion.js';
import { criterionFor } from '../../rules/criterionFor.js';
import { type PolicyInput, resolvePolicy } from '../policy.js';

/** A value to be judged, with the other figures that the rule may need. */
export interface AttainmentInput<U extends UnitId = UnitId> extends Quantity<U> {
  /** For `changeFrom` and `trend` the value of the base year, for `narrows` the gap of the base year, for `slowing` the earlier mean yearly change. */
  readonly base?: Quantity<U>;
  /** For `compare` the quantity that it is set against, of the same year. */
  readonly reference?: Quantity<U>;
}

/**
 * Judges one value against a target's rule, exactly: nothing is rounded before it is judged.
 *
 * @formula attained ⇔ d·(x − T) ≥ 0; margin = d·(x − T). About: |x − T| ≤ τ. Range: min ≤ x ≤ max. Relative: T = base·(1 + change).
 * Trend: d·(x − base) > 0. Set against another quantity: x ≥ reference, |x − reference| ≤ τ, or gap < gap of the base year.
 * @unit The margin is in the unit of the rule; values in another unit of its dimension are converted exactly.
 * @edge A bound includes its figure. Where a figure that the rule needs is not given, the answer is `notAssessed` with the reason.
 * A value that has to be maintained, or hold in every township, is judged over years and units by `evaluateTarget`.
 * @source 以上、以下、以内 include the number: Civil Code of the PRC, art. 1259. 基本实现 is off unless `policy.nearBand` says otherwise.
 * @throws {@link PlansError} `badNumber` for a value that is no decimal string, `mixedUnits` for a unit of another dimension, `badPolicy`.
 * @example
 * ```ts
 * import { assessAttainment, getTarget } from '@lipu/plans';
 * const target = getTarget('children.health.g3.under-five-mortality-rate');
 * const { status, margin, threshold } = assessAttainment(target, { value: '6.76', unit: 'permille' });
 * console.log(status, margin, threshold?.value); // missed { value: '-0.76', unit: 'permille' } 6.0
 * ```
 */
export function assessAttainment<const T extends { readonly rule: Rule }>(
  target: T,
  input: AttainmentInput<NoInfer<RuleUnit<T['rule']>>>,
  policy?: PolicyInput,
): Attainment {
  const resolved = resolvePolicy(policy);
  const { rule } = target;
  const bound = holdAgainstBound(rule, input, resolved.nearBand);
  if (bound !== undefined) return bound;
  const unit = unitOf(rule, input.unit);
  const read = (quantity: Quantity | undefined) =>
    quantity === undefined ? undefined : toDecimal(convertQuantity(quantity, unit).value);
  const criterion = criterionFor(
    rule,
    { unit, base: read(input.base), reference: read(input.reference) },
    resolved,
  );
  const value = read(input) as Decimal;
  if (typeof criterion === 'string') return { status: 'notAssessed', reason: criterion };
  const verdict = assessValue(value, criterion, resolved.nearBand);
  return { status: verdict.status, ...toAttainmentDetails(verdict, criterion, rule) };
}

/**
 * The verdict of nearly every call: a figure of usual length in the unit of a bound. It is the same verdict as that of the path for every rule,
 * without decimals, for a tenth of the time. `undefined` leaves the call to that path, and with it every complaint.
 */
function holdAgainstBound(
  rule: Rule,
  { value, unit, base, reference }: AttainmentInput,
  nearBand: string,
): Attainment | undefined {
  if (
    (rule.kind !== 'atLeast' && rule.kind !== 'atMost') ||
    unit !== rule.unit ||
    base !== undefined ||
    reference !== undefined ||
    nearBand !== '0'
  )
    return undefined;
  const margin =
    rule.kind === 'atLeast'
      ? subtractFigures(value, rule.value)
      : subtractFigures(rule.value, value);
  if (margin === undefined) return undefined;
  return {
    status: margin >= 0 ? 'attained' : 'missed',
    margin: { value: String(margin), unit },
    threshold: { value: rule.value, unit },
  };
}

/** The unit in which a rule is judged: its own, percent for coverage, else that of the value. */
export function unitOf(rule: Rule, given: UnitId): UnitId {
  if (rule.kind === 'coverage') return 'percent';
  return 'unit' in rule && rule.kind !== 'changeFrom' ? rule.unit : given;
}

/** A verdict in the shape that leaves the library; a printed figure keeps its printed form. */
export function toAttainmentDetails(
  verdict: Verdict,
  criterion: Criterion,
  rule: Rule,
): AttainmentDetails {
  const { unit, tolerance } = criterion;
  const printed =
    rule.kind === 'atLeast' || rule.kind === 'atMost' || rule.kind === 'around'
      ? rule.value
      : undefined;
  return {
    margin: { value: verdict.margin.toFixed(), unit },
    threshold: {
      value:
        printed ??
        (criterion.figure !== undefined && rule.kind !== 'between'
          ? criterion.figure
          : verdict.end
        ).toFixed(),
      unit,
    },
    ...(tolerance === undefined ? {} : { tolerance: { value: tolerance.toFixed(), unit } }),
  };
}
