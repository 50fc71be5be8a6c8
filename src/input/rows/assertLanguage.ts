import { PlansError } from '../../errors/PlansError.js';
import { expectations } from './expectations.js';

/** Refuses a language that has no messages. @throws {@link PlansError} `badArgument`. */
export function assertLanguage(language: string): void {
  if (Object.hasOwn(expectations, language)) return;
  throw new PlansError('badArgument', `There is no language “${String(language)}”; expected zh or en`, { found: language, expected: 'zh or en' });
}
