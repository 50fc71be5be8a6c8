import { deepFreeze } from '../deepFreeze.js';

/**
 * The languages of the library.
 *
 * @example
 * ```ts
 * import { languages } from '@lipu/plans';
 * console.log(languages); // [ 'zh', 'en' ]
 * ```
 */
export const languages = /* @__PURE__ */ deepFreeze(['zh', 'en'] as const);
/** A language of the library: `zh` is Chinese, `en` English. */
export type Language = (typeof languages)[number];

/** A string in each language of the library. */
export type LocalizedText = Readonly<Record<Language, string>>;
