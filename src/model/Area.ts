import type { LocalizedText } from './LocalizedText.js';

/** A place that figures are published for. */
export interface Area {
  /** GB/T 2260 (six digits) or the statistical code (nine digits for townships). */
  readonly code: string;
  /** The name in use. */
  readonly name: LocalizedText;
  /** Other spellings and former names. */
  readonly aliases: readonly string[];
  /** The code of the area that it is part of. */
  readonly parent?: string;
}
