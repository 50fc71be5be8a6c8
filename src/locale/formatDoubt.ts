import { requireArgument } from '../errors/requireArgument.js';
import type { Language } from '../model/LocalizedText.js';
import type { Doubt } from '../model/PlanDraft.js';
import { requireLanguage } from '../model/shapes.js';
import type { Scope } from '../model/Target.js';
import { doubtWords, labels, texts } from './locales.js';

/**
 * Formats a doubt of a draft as a line: the clause, its words, and the reason.
 *
 * @throws `PlansError` `badArgument` for an unknown language or an argument of the wrong type.
 * @example
 * ```ts
 * import { formatDoubt } from '@lipu/plans/author';
 * const doubt = { clause: 'county.health.g1', words: '达到95%', why: 'noSubject' } as const;
 * console.log(formatDoubt(doubt, 'zh')); // county.health.g1 “达到95%”：数字没有主语，未读取
 * ```
 */
export function formatDoubt(doubt: Doubt, language: Language): string {
  requireArgument('doubt', doubt, {
    words: 'text',
    why: Object.keys(doubtWords.en),
    'clause?': 'text',
    'nearest?': 'text',
  });
  requireLanguage(language);
  const { clause, words, why, nearest = '' } = doubt;
  const place = [clause, words === '' ? undefined : `“${words}”`].filter(Boolean).join(' ');
  const { scope } = labels[language];
  const reason = doubtWords[language][why](
    why === 'eachUnit' ? (scope[nearest as Scope] ?? nearest) : nearest,
  );
  return place === '' ? reason : place + texts[language].colon + reason;
}
