import type { Indicator } from '../model/Indicator.js';
import type { Reason } from '../model/NotAssessed.js';
import type { Policy } from '../model/Policy.js';
import type { Rule, RuleKind, RuleOf } from '../model/Rule.js';
import { convertQuantity } from '../quantity/convertQuantity.js';
import type { Decimal } from '../quantity/decimal.js';
import { isConvertible } from '../quantity/getUnit.js';
import type { DecimalString } from '../quantity/Quantity.js';
import { toPrintedDecimal } from '../quantity/toDecimal.js';
import { unitMeasures } from '../quantity/unitMeasures.js';
import type { UnitId } from '../quantity/units.js';
import { makeBand } from './band.js';
import type { Criterion } from './Criterion.js';
import { directionOf } from './desiredDirection.js';
import { traitsOf } from './ruleTraits.js';

/** The other figures that a rule may need, in `unit`. */
export interface RuleFigures {
  /** The unit in which the values are given. */
  readonly unit: UnitId;
  /** The value, gap or mean yearly change of the base. */
  readonly base?: Decimal | undefined;
  /** The quantity that the value is compared with. */
  readonly reference?: Decimal | undefined;
  /** The value to be judged, which may meet the rule whatever the other figures are. */
  readonly value?: Decimal | undefined;
  /** The definition: polarity, bounds and the unit of the tolerances. */
  readonly indicator?: Pick<Indicator, 'polarity' | 'bounds' | 'suspectAbove' | 'unit'> | undefined;
}

/** The values of the policy that affect a criterion. */
export type Tolerances = Pick<Policy, 'aroundTolerance' | 'matchTolerance'>;

/** A function that returns the criterion of a rule. */
type Ask<R extends Rule> = (
  rule: R,
  figures: RuleFigures,
  policy: Tolerances,
) => Criterion | Reason;

/** The criterion of each kind of rule; a new kind does not compile until it is described here. */
const criteria: { readonly [Kind in RuleKind]: Ask<RuleOf<Kind>> } = {
  atLeast(rule) {
    const low = toPrintedDecimal(rule.value);
    return { unit: rule.unit, low, strict: false, figure: low };
  },
  atMost(rule) {
    const high = toPrintedDecimal(rule.value);
    return { unit: rule.unit, high, strict: false, figure: high };
  },
  around: (rule, { indicator }, { aroundTolerance }) =>
    makeBand(rule.unit, toPrintedDecimal(rule.value), aroundTolerance, indicator),
  between(rule, { indicator }) {
    const polarity = indicator?.polarity ?? 0;
    return {
      unit: rule.unit,
      ...(polarity === -1 ? {} : { low: toPrintedDecimal(rule.min) }),
      ...(polarity === 1 ? {} : { high: toPrintedDecimal(rule.max) }),
      strict: false,
      isRange: true,
    };
  },
  changeFrom(rule, { unit, base }) {
    if (base === undefined) return 'noBaseline';
    const figure = base.times(toPrintedDecimal(rule.change).plus(100)).times('0.01');
    const side = rule.change.startsWith('-') ? { high: figure } : { low: figure };
    return { unit, ...side, strict: false, figure };
  },
  trend({ direction, hold = false }, { unit, base }) {
    if (base === undefined) return 'noBaseline';
    return direction === 'up'
      ? { unit, low: base, strict: !hold }
      : { unit, high: base, strict: !hold };
  },
  compare(rule, figures, { matchTolerance }) {
    const { relation, gap, referenceValue } = rule;
    const { unit, base, indicator } = figures;
    if (relation === 'narrows') {
      if (base === undefined) return 'noBaseline';
      return gap === 'ratio'
        ? { unit, low: base, strict: true }
        : { unit, high: base, strict: true };
    }
    const reference =
      referenceValue === undefined
        ? figures.reference
        : toPrintedDecimal(convertQuantity(referenceValue, unit).value);
    if (reference === undefined) return 'noReference';
    return relation === 'atLeast'
      ? { unit, low: reference, strict: false, figure: reference }
      : makeBand(unit, reference, matchTolerance, indicator);
  },
  coverage({ extent, basically = false }, _, { aroundTolerance }) {
    const unit = 'percent';
    const figure = toPrintedDecimal(extent === 'none' ? '0' : '100');
    if (basically)
      return makeBand(unit, figure, aroundTolerance, {
        unit,
        polarity: extent === 'none' ? -1 : 1,
      });
    return extent === 'none'
      ? { unit, high: figure, strict: false }
      : { unit, low: figure, strict: false, figure };
  },
};

/**
 * Returns what a rule requires of a value, or the reason why the requirement is unknown.
 *
 * @edge No rule requires more than is possible: if the base is the best value that an indicator can
 * have, a trend only has to hold it, and a relative change or a comparison is capped at the natural
 * bound. For a trend or a relative change, 100 % is such a bound even if a rate can exceed it; for
 * a yearly change, 0 is. A value at the bound meets the rule even if the base or the reference is
 * unknown.
 */
export function criterionFor(
  rule: Rule,
  figures: RuleFigures,
  policy: Tolerances,
): Criterion | Reason {
  const traits = traitsOf(rule);
  // The record pairs each kind with rules of that kind, so the cast is safe.
  const asked = (criteria[rule.kind] as Ask<Rule>)(rule, figures, policy);
  // A printed figure is always possible, since the plan was checked. Without a value, an unknown
  // requirement remains unknown.
  if (
    traits.against(rule) === 'figure' ||
    (typeof asked === 'string' && figures.value === undefined)
  )
    return asked;
  const { min, max } = boundsOf(rule, figures);
  const criterion = typeof asked === 'string' ? endAtValue(rule, figures, asked) : asked;
  if (criterion.low !== undefined && reaches(criterion.low, max, 1))
    return { ...criterion, ...atBound(criterion, max), low: max };
  if (criterion.high !== undefined && reaches(criterion.high, min, -1))
    return { ...criterion, ...atBound(criterion, min), high: min };
  return asked;
}

/**
 * Returns a criterion whose end is the value itself, for an unknown requirement that only the best
 * possible value is certain to meet.
 */
function endAtValue(
  rule: Rule,
  { unit, value, indicator }: RuleFigures,
  unknown: Reason,
): Criterion {
  const direction = directionOf(rule, indicator);
  const end = direction && { [direction === 1 ? 'low' : 'high']: value };
  return { unit, strict: true, unknown, ...end };
}

const atBound = (criterion: Criterion, bound: Decimal) => ({
  strict: false,
  ...(criterion.figure === undefined ? {} : { figure: bound }),
});

/** Whether an end lies on a bound or beyond it. */
function reaches(end: Decimal, bound: Decimal | undefined, side: 1 | -1): bound is Decimal {
  return bound !== undefined && end.comparedTo(bound) * side >= 0;
}

interface Bounds {
  readonly min?: Decimal | undefined;
  readonly max?: Decimal | undefined;
}

/**
 * Returns the range of values that a rule can require of its subject. A gap is never below 0 (a
 * ratio is at most 100), and no rule requires a yearly change below 0.
 */
function boundsOf(rule: Rule, { unit, indicator }: RuleFigures): Bounds {
  switch (traitsOf(rule).subject(rule)) {
    case 'gap':
      return rule.kind === 'compare' && rule.gap === 'ratio'
        ? { max: toPrintedDecimal('100') }
        : { min: toPrintedDecimal('0') };
    case 'yearlyChange':
      return { min: toPrintedDecimal('0') };
    case 'level':
      return indicator === undefined || !isConvertible(indicator.unit, unit)
        ? {}
        : {
            min: inUnit(indicator.bounds.min, indicator.unit, unit),
            max: inUnit(greatestFor(rule, indicator), indicator.unit, unit),
          };
  }
}

/**
 * Returns the best value that a rule can require. A rate that exceeds 100 % only because its
 * numerator and denominator come from different registers does not have to rise above 100 %.
 */
function greatestFor(
  rule: Rule,
  { bounds, suspectAbove, unit }: Pick<Indicator, 'bounds' | 'suspectAbove' | 'unit'>,
): DecimalString | undefined {
  if (bounds.max !== undefined || suspectAbove === undefined) return bounds.max;
  const { dimension, exponent } = unitMeasures[unit];
  const isWhole = dimension === 'proportion' && Number(suspectAbove) === 10 ** -exponent;
  return isWhole && traitsOf(rule).against(rule) === 'base' ? suspectAbove : undefined;
}

function inUnit(value: DecimalString | undefined, own: UnitId, unit: UnitId): Decimal | undefined {
  if (value === undefined) return undefined;
  return toPrintedDecimal(own === unit ? value : convertQuantity({ value, unit: own }, unit).value);
}
