import { requireArgument } from '../errors/requireArgument.js';
import type { Language } from '../model/LocalizedText.js';
import { requireLanguage } from '../model/shapes.js';
import type { Quantity } from '../quantity/Quantity.js';
import { requireFigure } from '../quantity/toDecimal.js';
import { isZero } from './formatChange.js';
import { formatDifference } from './formatQuantity.js';

/**
 * Formats the margin between a figure and its target with its sign, as a report prints it: plus if
 * the figure is better than the target, minus if it is worse. Differences of percentages are in
 * points.
 *
 * @throws `PlansError` `badNumber` for a value that is not a decimal string, `unknownId` for an
 * unknown unit, `badArgument` for an unknown language or an argument of the wrong type.
 * @example
 * ```ts
 * import { formatMargin } from '@lipu/plans/words';
 * console.log(formatMargin({ value: '-0.76', unit: 'permille' }, 'en')); // −0.76 per mille points
 * console.log(formatMargin({ value: '1.3', unit: 'per100000' }, 'zh')); // +1.3/10万
 * ```
 */
export function formatMargin(margin: Quantity, language: Language): string {
  requireArgument('margin', margin, 'object');
  requireLanguage(language);
  requireFigure(margin.value, 'margin');
  return writeMargin(margin, language);
}

/** Formats a margin like `formatMargin`, but does not check its arguments. */
export const writeMargin = (margin: Quantity, language: Language): string =>
  signOf(margin.value) + formatDifference(margin, language);

const signOf = (value: string) => (isZero(value) ? '' : value.startsWith('-') ? '−' : '+');
