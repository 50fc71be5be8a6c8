import type { ErrorWords } from '../errors/english.js';
import { composeError, type PlansError } from '../errors/PlansError.js';
import { requireArgument } from '../errors/requireArgument.js';
import type { Language } from '../model/LocalizedText.js';
import { requireLanguage } from '../model/shapes.js';
import { errorWords as en } from './en/errors.js';
import { errorWords as zh } from './zh/errors.js';

const errorWords: Readonly<Record<Language, ErrorWords>> = { zh, en };

/**
 * Formats an error as a sentence. In English, this is the message of the error.
 *
 * @throws `PlansError` `badArgument` for an unknown language or an argument of the wrong type.
 * @example
 * ```ts
 * import { getTarget, PlansError } from '@lipu/plans';
 * import { formatError } from '@lipu/plans/words';
 * try {
 *   getTarget('women.health.g2.maternal-mortality' as never);
 * } catch (error) {
 *   if (error instanceof PlansError) console.log(formatError(error, 'zh').length > 10); // true
 * }
 * ```
 */
export function formatError(error: PlansError, language: Language): string {
  requireArgument('error', error, {
    code: Object.keys(en.sentences),
    what: Object.keys(en.subjects),
    'path?': 'text',
    'observation?': 'object',
    'expected?': { kind: 'text', 'words?': 'texts' },
    'nearest?': 'text',
  });
  requireLanguage(language);
  return composeError(error.code, error, errorWords[language]);
}
