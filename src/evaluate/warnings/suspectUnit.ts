import type { SuspectReference } from '../../model/Warning.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { Quantity } from '../../quantity/Quantity.js';
import {
  isNear,
  isTenfoldNearZero,
  reach,
  slipFromTarget,
  slipsFromTarget,
} from '../../quantity/slips.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import type { Point } from '../series/Series.js';
import type { Check, Finding, WarningInput } from './WarningInput.js';

/**
 * Warns that the figure is many times larger or smaller than the previous one or the printed base,
 * or that its distance from the target is that of a typical slip: ‰ entered as %, a rate without
 * its unit, a percentage as a fraction.
 *
 * @edge It is raised only for proportions. A figure with counts is never suspect, since they
 * confirm it; nor is a figure far from the printed base if the figures between them lead to it in
 * smaller steps.
 */
export const suspectUnit: Check<'suspectUnit'> = (input) => {
  const { evaluation, points, indicator } = input;
  const last = points.at(-1);
  const { derived } = evaluation.observed ?? {};
  if (last === undefined || indicator === undefined || derived?.startsWith('gap')) return undefined;
  if (!isConvertible(indicator.unit, 'percent') || last.approximate <= 0) return undefined;
  if (last.observation.numerator !== undefined) return undefined;
  return comparePrevious(input, last) ?? comparePrinted(input, last) ?? compareTarget(input, last);
};

type Found = Finding<'suspectUnit'> | undefined;

/** Returns a figure in its own unit, since the unit may be the error. */
const asPublished = ({ observation: { value, unit } }: Point): Quantity => ({ value, unit });

function comparePrevious({ points, indicator, context }: WarningInput, last: Point): Found {
  const before = points.at(-2);
  const threshold = context.policy.warnings.suspectFactor;
  if (before === undefined || indicator === undefined) return undefined;
  if (before.approximate <= 0) return undefined;
  const rough = last.approximate / before.approximate;
  // This is far below the threshold, so no exact division is needed.
  if (rough < threshold * 0.999 && rough > 1.001 / threshold) return undefined;
  const { unit } = indicator;
  const all = points.map(({ observation }) => Number(convertQuantity(observation, unit).value));
  const [value, known] = [all.at(-1) ?? 0, all.at(-2) ?? 0];
  if (isTenfoldNearZero(value, known, all.slice(0, -1), unit)) return undefined;
  return find(last, before.exact, {
    against: 'previous',
    before: asPublished(before),
    now: asPublished(last),
    threshold,
  });
}

function comparePrinted({ base, points, unit, context }: WarningInput, last: Point): Found {
  const printed = base?.used.origin === 'plan' ? base.used : base?.used.printed;
  if (printed === undefined || base === undefined || base.year >= last.year) return undefined;
  const known = new Decimal(convertQuantity(printed, unit).value);
  const threshold = context.policy.warnings.suspectFactor;
  const sorted = points.map(({ approximate }) => approximate).sort((a, b) => a - b);
  if (known.lte(0) || reach(sorted, known.toNumber(), threshold)(last.approximate))
    return undefined;
  const { value, unit: own } = printed;
  return find(last, known, {
    against: 'printed',
    before: { value, unit: own },
    now: asPublished(last),
    threshold,
  });
}

function compareTarget(
  { evaluation: { rule, attainment }, indicator, base, unit, direction }: WarningInput,
  last: Point,
): Found {
  const { threshold } = attainment;
  if (threshold === undefined || indicator === undefined || base?.used.origin === 'plan')
    return undefined;
  if (traitsOf(rule).against(rule) !== 'figure') return undefined;
  const { unit: own } = indicator;
  const known = new Decimal(convertQuantity(threshold, unit).value);
  const figure = Number(convertQuantity(threshold, own).value);
  const value = Number(convertQuantity(last.observation, own).value);
  const stated = last.observation.unit === own ? [] : [Number(last.observation.value)];
  return known.gt(0) && slipsFromTarget(value, figure, direction, indicator, stated)
    ? find(last, known, {
        against: 'target',
        before: threshold,
        now: asPublished(last),
        threshold: slipFromTarget,
      })
    : undefined;
}

interface Compared {
  readonly against: SuspectReference;
  readonly before: Quantity;
  readonly now: Quantity;
  readonly threshold: number;
}

/** Returns a finding if a figure is at least `threshold` times a known one, or vice versa. */
function find({ year, exact }: Point, known: Decimal, compared: Compared): Found {
  const factor = exact.div(known).toSignificantDigits(6).toNumber();
  return isNear(factor, 1, compared.threshold) ? undefined : { year, ...compared, factor };
}
