import { requireArgument } from '../errors/requireArgument.js';
import type { Language } from '../model/LocalizedText.js';
import type { Rule } from '../model/Rule.js';
import { requireLanguage, ruleShape } from '../model/shapes.js';
import type { Change } from '../model/Trajectory.js';
import { Decimal } from '../quantity/decimal.js';
import type { Quantity } from '../quantity/Quantity.js';
import { directionOf } from '../rules/desiredDirection.js';
import { changeKinds } from './changeKinds.js';
import { formatDifference, formatShare } from './formatQuantity.js';
import { changes } from './locales.js';
import type { Move } from './Sentences.js';

/**
 * Formats a change, always with the year that it is compared with: 比2020年下降0.3个千分点, 比2020年降低2.5%,
 * 与2020年持平.
 *
 * @edge In Chinese, a rise in points is 上升, or 提高 if the given rule does not require a fall. A
 * relative rise is always 上升, and a rise of an amount is 增加.
 * @source The wording of the national monitoring reports: points for % and ‰, a relative change for
 * rates per 100 000.
 * @throws `PlansError` `badNumber` for a difference that is not a decimal string, `unknownId` for
 * an unknown unit, `badArgument` for an unknown language or an argument of the wrong type.
 * @example
 * ```ts
 * import { formatChange } from '@lipu/plans/words';
 * const difference = { value: '-0.3', unit: 'permille' } as const;
 * const change = { from: 2020, to: 2022, difference };
 * console.log(formatChange(change, 'zh')); // 比2020年下降0.3个千分点
 * console.log(formatChange(change, 'en')); // down 0.3 per mille points on 2020
 * ```
 */
export function formatChange(change: Change, language: Language, rule?: Rule): string {
  requireArgument('change', change, {
    from: 'number',
    'relative?': 'number',
    difference: { value: 'decimal', unit: 'text' },
  });
  requireLanguage(language);
  if (rule !== undefined) requireArgument('rule', rule, ruleShape);
  return writeChange(change, language, rule);
}

/**
 * Formats a change like `formatChange`, but does not check its arguments. A change is never rounded
 * to no change, or to one of `needed` (the changes that would have met the target), unless they are
 * equal.
 */
export function writeChange(
  change: Change,
  language: Language,
  rule?: Rule,
  needed: readonly Quantity[] = [],
): string {
  const { from, difference, relative } = change;
  const words = changes[language];
  if (isZero(difference.value)) return words.unchanged(from);
  const isFall = difference.value.startsWith('-');
  const kind = changeKinds[difference.unit];
  if (kind === 'share')
    return relative === undefined
      ? words.fromZero(from)
      : words.by[isFall ? 'shareDown' : 'shareUp'](
          formatShare(Math.abs(relative), [
            0,
            ...needed.map(({ value }) =>
              new Decimal(relative).times(value).div(difference.value).abs().toNumber(),
            ),
          ]),
          from,
        );
  const move: Move =
    kind === 'points'
      ? isFall
        ? 'pointsDown'
        : `points${rule === undefined || isFallDesired(rule) ? 'Up' : 'Gain'}`
      : isFall
        ? 'amountDown'
        : 'amountUp';
  return words.by[move](formatDifference(difference, language, needed), from);
}

/** Whether the rule alone implies that less is better. */
export const isFallDesired = (rule: Rule): boolean => directionOf(rule, undefined) === -1;

/** Whether a decimal string is zero, whatever its precision. */
export const isZero = (value: string): boolean => /^-?0+(\.0+)?$/.test(value);
