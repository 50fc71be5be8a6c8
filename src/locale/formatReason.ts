import { requireArgument } from '../errors/requireArgument.js';
import type { Language } from '../model/LocalizedText.js';
import type { Reason } from '../model/NotAssessed.js';
import { requireLanguage } from '../model/shapes.js';
import { labels } from './locales.js';

/**
 * Formats the reason why a result was not assessed.
 *
 * @throws `PlansError` `badArgument` for an unknown reason or language.
 * @example
 * ```ts
 * import { formatReason } from '@lipu/plans/words';
 * console.log(formatReason('noBaseline', 'zh')); // 缺基期数据
 * console.log(formatReason('noBaseline', 'en')); // no figure for the base year
 * ```
 */
export function formatReason(reason: Reason, language: Language): string {
  requireLanguage(language);
  requireArgument('reason', reason, Object.keys(labels[language].reason));
  return labels[language].reason[reason];
}
