import { isZero } from '../../locale/formatChange.js';
import { formatDifference, writeQuantity } from '../../locale/formatQuantity.js';
import type { Margin } from '../../locale/Sentences.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';

/**
 * The size of the margin and, if the target has a tolerance, the limit from which it is measured;
 * `undefined` if the margin is zero or the rule has no figure.
 */
export function marginOf(
  target: Pick<TargetEvaluation, 'attainment' | 'rule' | 'observed'>,
  language: Language,
): Margin | undefined {
  const { attainment, rule } = target;
  const { margin } = attainment;
  const hasFigure =
    rule.kind !== 'trend' && !(rule.kind === 'compare' && rule.relation === 'narrows');
  return margin === undefined || !hasFigure || isZero(margin.value)
    ? undefined
    : { size: formatDifference(margin, language), limit: limitOf(target, margin, language) };
}

/**
 * The end of the tolerance from which a margin is measured: for 45 ± 2, the end whose distance from
 * the figure is the margin.
 */
function limitOf(
  {
    attainment: { threshold, tolerance },
    observed,
  }: Pick<TargetEvaluation, 'attainment' | 'observed'>,
  margin: Quantity,
  language: Language,
): string | undefined {
  if (threshold === undefined || tolerance === undefined || observed === null) return undefined;
  const { unit } = threshold;
  const exact = (quantity: Quantity) => new Decimal(convertQuantity(quantity, unit).value);
  const [middle, width, value] = [exact(threshold), exact(tolerance), exact(observed)];
  const low = middle.minus(width);
  const isLow = value.minus(low).abs().eq(exact(margin).abs());
  return writeQuantity({ value: (isLow ? low : middle.plus(width)).toFixed(), unit }, language);
}
