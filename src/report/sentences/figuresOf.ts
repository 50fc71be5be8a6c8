import type { TargetEvaluation, TargetVerdict } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { Quantity } from '../../quantity/Quantity.js';

/** The parts of an evaluation that contain figures; a verdict alone has fewer of them. */
export type WithFigures = Pick<TargetVerdict, 'rule' | 'observed' | 'attainment'> &
  Partial<Pick<TargetEvaluation, 'baseline'>> & {
    readonly evidence?: Pick<TargetEvaluation['evidence'], 'series'>;
  };

/**
 * The figures of a target that a reader can compare. Each is written with enough digits to look
 * different from the others that it does not equal.
 */
export function figuresOf({
  rule,
  observed,
  attainment,
  baseline,
  evidence,
}: WithFigures): readonly Quantity[] {
  const { failingUnits = [] } = attainment;
  return [
    observed,
    baseline,
    baseline?.printed,
    ...requiredBy({ rule, attainment }),
    ...(evidence?.series ?? []),
    ...failingUnits,
  ].filter((figure) => figure !== undefined && figure !== null);
}

/** The figures that a target requires: the threshold, the ends of its tolerance or of its range. */
export function requiredBy({
  rule,
  attainment,
}: Pick<TargetVerdict, 'rule' | 'attainment'>): readonly Quantity[] {
  const { threshold } = attainment;
  const range =
    rule.kind === 'between'
      ? [rule.min, rule.max].map((value) => ({ value, unit: rule.unit }))
      : [];
  return [...range, ...(threshold === undefined ? [] : [threshold]), ...limitsOf(attainment)];
}

/** The lower and the upper end of a tolerance, in the unit of the threshold. */
export function limitsOf({
  threshold,
  tolerance,
}: Pick<TargetVerdict['attainment'], 'threshold' | 'tolerance'>): readonly Quantity[] {
  if (threshold === undefined || tolerance === undefined) return [];
  const { value, unit } = threshold;
  if (!isConvertible(tolerance.unit, unit)) return [];
  const width = new Decimal(convertQuantity(tolerance, unit).value);
  const middle = new Decimal(value);
  return [middle.minus(width), middle.plus(width)].map((end) => ({ value: end.toFixed(), unit }));
}
