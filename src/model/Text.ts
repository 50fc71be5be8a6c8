/** A wording in both languages of the library. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
