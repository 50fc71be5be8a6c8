/** The languages of the library. */
export const languages = ['zh', 'en'] as const;
/** A language of the library. */
export type Language = (typeof languages)[number];

/** A text in each language of the library. */
export type LocalizedText = Readonly<Record<Language, string>>;
