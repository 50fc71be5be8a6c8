import type { IndicatorFacts } from '../model/Indicator.js';
import type { Incomparability } from '../model/PlanComparison.js';
import type { ChangeRule, CompareRule, RangeRule, Rule } from '../model/Rule.js';
import { convertQuantity } from '../quantity/convertQuantity.js';
import { isConvertible } from '../quantity/getUnit.js';
import type { Quantity } from '../quantity/Quantity.js';
import { toDecimal } from '../quantity/toDecimal.js';

/**
 * Whether one rule requires more (1) or less (-1) than another, and the difference of the figures.
 */
interface Asked {
  readonly sign: number;
  readonly difference?: Quantity;
}

/**
 * Determines which of two rules about one indicator requires more, or why they cannot be ranked.
 */
export function compareRules(
  mine: Rule,
  theirs: Rule,
  definition: IndicatorFacts | undefined,
): Asked | Incomparability {
  const [own, other] = [toBound(mine, definition), toBound(theirs, definition)];
  if (own !== undefined && other !== undefined) return compareBounds(own, other);
  if (mine.kind === 'between' && theirs.kind === 'between') return compareRanges(mine, theirs);
  if (mine.kind === 'changeFrom' && theirs.kind === 'changeFrom')
    return compareChanges(mine, theirs);
  if (mine.kind === 'trend' && theirs.kind === 'trend')
    return mine.direction === theirs.direction ? { sign: 0 } : 'otherKind';
  if (mine.kind === 'compare' && theirs.kind === 'compare')
    return mine.relation !== theirs.relation
      ? 'otherKind'
      : referenceOf(mine) === referenceOf(theirs)
        ? { sign: 0 }
        : 'otherReference';
  return 'otherKind';
}

/** A figure to be reached from one side. */
interface Bound extends Quantity {
  /** Whether more is better; unknown for “about” if the indicator has no favourable direction. */
  readonly isUp: boolean | undefined;
  /** Whether a tolerance applies (左右, 基本). */
  readonly isAbout: boolean;
}

/** Returns the figure that a rule requires, if any. Full coverage counts as at least 100 %. */
function toBound(rule: Rule, definition: IndicatorFacts | undefined): Bound | undefined {
  const { polarity = 0 } = definition ?? {};
  const about = { isUp: polarity === 0 ? undefined : polarity === 1, isAbout: true };
  switch (rule.kind) {
    case 'atLeast':
    case 'atMost': {
      const { value, unit } = rule;
      return { value, unit, isUp: rule.kind === 'atLeast', isAbout: false };
    }
    case 'around':
      return { value: rule.value, unit: rule.unit, ...about };
    case 'coverage': {
      const isUp = rule.extent !== 'none';
      const isAbout = rule.basically === true;
      return { value: isUp ? '100' : '0', unit: 'percent', isUp, isAbout };
    }
    case 'compare':
      if (rule.referenceValue === undefined) return undefined;
      return rule.relation === 'atLeast'
        ? { ...rule.referenceValue, isUp: true, isAbout: false }
        : { ...rule.referenceValue, ...about };
    case 'between':
    case 'changeFrom':
    case 'trend':
      return undefined;
  }
}

function compareBounds(own: Bound, other: Bound): Asked | Incomparability {
  if (own.isUp !== other.isUp) return 'otherKind';
  if (!isConvertible(own.unit, other.unit)) return 'otherUnit';
  const difference = toDecimal(own.value).minus(convertQuantity(other, own.unit).value);
  const order = difference.comparedTo(0);
  if (order !== 0 && own.isUp === undefined) return 'noDirection';
  const byFigure = own.isUp === false ? -order : order;
  const byTolerance = Number(other.isAbout) - Number(own.isAbout);
  if (byFigure * byTolerance < 0) return 'mixed';
  return {
    sign: Math.sign(byFigure + byTolerance),
    ...(order === 0 ? {} : { difference: { value: difference.toFixed(), unit: own.unit } }),
  };
}

/** Compares two ranges: one inside the other is tighter. */
function compareRanges(mine: RangeRule, theirs: RangeRule): Asked | Incomparability {
  if (!isConvertible(mine.unit, theirs.unit)) return 'otherUnit';
  const order = (end: 'min' | 'max') =>
    toDecimal(mine[end]).comparedTo(
      convertQuantity({ value: theirs[end], unit: theirs.unit }, mine.unit).value,
    );
  const [low, high] = [order('min'), -order('max')];
  return low * high < 0 ? 'mixed' : { sign: Math.sign(low + high) };
}

/** Compares two changes: a larger one in the same direction, from the same year, is tighter. */
function compareChanges(mine: ChangeRule, theirs: ChangeRule): Asked | Incomparability {
  if (mine.baseYear !== theirs.baseYear) return 'otherBase';
  const [own, other] = [toDecimal(mine.change), toDecimal(theirs.change)];
  if (own.isNegative() !== other.isNegative()) return 'otherKind';
  return { sign: own.abs().comparedTo(other.abs()) };
}

/** Returns a key for what a value or a gap is compared with. */
const referenceOf = ({ referenceIndicator, across, gap, reference }: CompareRule): string =>
  referenceIndicator ?? (across === undefined ? reference.zh : `${across} ${gap ?? 'difference'}`);
