import { isZero } from '../../locale/formatChange.js';
import { formatDifference, writeQuantity } from '../../locale/formatQuantity.js';
import type { Margin } from '../../locale/Sentences.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetVerdict } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { figuresOf, limitsOf } from './figuresOf.js';

/**
 * The size of the margin and, if the target has a tolerance, the limit from which it is measured;
 * `undefined` if the margin is zero or the rule has no figure.
 */
export function marginOf(
  target: Pick<TargetVerdict, 'attainment' | 'rule' | 'observed'>,
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
  target: Pick<TargetVerdict, 'attainment' | 'rule' | 'observed'>,
  margin: Quantity,
  language: Language,
): string | undefined {
  const { observed } = target;
  const [low, high] = limitsOf(target.attainment);
  if (low === undefined || high === undefined || observed === null) return undefined;
  const exact = (quantity: Quantity) => new Decimal(convertQuantity(quantity, low.unit).value);
  const isLow = exact(observed).minus(low.value).abs().eq(exact(margin).abs());
  return writeQuantity(isLow ? low : high, language, figuresOf(target));
}
