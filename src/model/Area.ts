import type { LocalizedText } from './LocalizedText.js';

/** A place for which figures are published. */
export interface Area {
  /** GB/T 2260 (six digits) or the statistical code (nine digits for townships). */
  readonly code: string;
  /** The current name. */
  readonly name: LocalizedText;
  /** Other spellings and former names. */
  readonly aliases: readonly string[];
  /** The code of the area that this one is part of. */
  readonly parent?: string;
}
