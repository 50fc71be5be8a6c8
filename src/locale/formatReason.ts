import type { Language } from '../model/LocalizedText.js';
import type { Reason } from '../model/NotAssessed.js';
import { labels } from './locales.js';

/**
 * Formats the reason for a result that is not assessed.
 *
 * @example
 * ```ts
 * import { formatReason } from '@lipu/plans/words';
 * console.log(formatReason('noBaseline', 'zh')); // 缺基期数据
 * console.log(formatReason('noBaseline', 'en')); // no figure for the base year
 * ```
 */
export const formatReason = (reason: Reason, language: Language): string =>
  labels[language].reason[reason];
