import { type Check, requireArgument } from '../errors/requireArgument.js';
import type { Language } from '../model/LocalizedText.js';
import { requireLanguage } from '../model/shapes.js';
import { getUnit } from '../quantity/getUnit.js';
import type { DecimalString } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import { writeEstimate } from './formatQuantity.js';

const finite: Check = [Number.isFinite, { kind: 'number' }];

/**
 * Formats an estimate with its unit, such as the expected figure of a forecast or an end of its
 * interval: rounded half to even (GB/T 8170) to two decimals, or to two significant digits below 1.
 * For a published figure, which keeps its digits, use `formatQuantity`.
 *
 * @edge If rounding would put the estimate on or across one of the values of `apartFrom`, such as a
 * threshold, or would make both look the same, it keeps as many decimals as it needs.
 * @throws `PlansError` `unknownId` for an unknown unit, `badNumber` for a value of `apartFrom` that
 * is not a decimal string, `badArgument` for an unknown language or an argument of the wrong type.
 * @example
 * ```ts
 * import { formatEstimate } from '@lipu/plans/words';
 * const expected = { value: 4.99713, unit: 'permille' } as const;
 * console.log(formatEstimate(expected, 'en')); // 5‰
 * console.log(formatEstimate(expected, 'en', ['5.0'])); // 4.997‰
 * ```
 */
export function formatEstimate(
  estimate: { readonly value: number; readonly unit: UnitId },
  language: Language,
  apartFrom: readonly DecimalString[] = [],
): string {
  requireArgument('estimate', estimate, { value: finite });
  requireArgument('apartFrom', apartFrom, 'decimals');
  requireLanguage(language);
  const { value, unit } = estimate;
  getUnit(unit);
  const marks = apartFrom.map((mark) => ({ value: mark, unit }));
  return writeEstimate(value, unit, language, marks);
}
