/** A wording in both languages of the library. */
export interface LocalizedText {
  /** Chinese. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}
