// Checked by the compiler alone (`npm run check:types`): a word that is missing does not compile.
import { labels as english } from '../../src/locale/en/labels.js';
import { rules } from '../../src/locale/en/rules.js';
import { sentences as patterns } from '../../src/locale/en/sentences.js';
import { warnings } from '../../src/locale/en/warnings.js';
import type { labels, ruleWords, sentences, warningWords } from '../../src/locale/locales.js';

const { missed: _missed, ...status } = english.status;
// @ts-expect-error A status without a word.
({ ...english, status }) satisfies (typeof labels)['en'];

const { stale: _stale, ...withoutStale } = warnings;
// @ts-expect-error A warning without a pattern.
withoutStale satisfies (typeof warningWords)['en'];

const { coverage: _coverage, ...signs } = rules.signs;
// @ts-expect-error A kind of rule without a pattern.
({ ...rules, signs }) satisfies (typeof ruleWords)['en'];

const { level: _level, ...withoutLevel } = patterns;
// @ts-expect-error A sentence that one language does not have.
({ zh: withoutLevel, en: patterns }) satisfies typeof sentences;
// @ts-expect-error A language without words.
({ en: patterns }) satisfies typeof sentences;
