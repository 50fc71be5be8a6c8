import type { IssueCode } from '../../errors/Issue.js';
import { isDecimalString, maxDigits } from '../../quantity/decimal.js';
import type { expectations } from './expectations.js';

/** What a reader of figures finds wrong. */
export interface FigureFault {
  readonly code: IssueCode;
  readonly expected: keyof (typeof expectations)['en'] & ('value' | 'shortNumber' | 'quotedNumber');
  readonly nearest?: string;
}

/** A cell read as a figure: the decimal string, or why it is none. */
export type Figure = { readonly value: string } | FigureFault;

/** The characters that an input method for Chinese leaves in a figure: full-width digits and signs, and 。 for a point. */
const fullWidth = /[０-９．。，－＋％]/;
// As a plain check: as a type guard it would leave no string behind where it says no.
const isFigure: (text: string) => boolean = isDecimalString;
const separated = /^[-+]?\d+([,'’ \u00a0\u2009\u202f]\d+)+(\.\d+)?$/;

/**
 * A cell as a decimal string. Nothing is repaired: what could be meant is said in the issue, and the row is left to its owner.
 *
 * @edge JSON numbers are taken by their shortest form that reads back as the same number, as long as that needs no exponent; what lies
 * beyond the 15 to 17 digits of a float was lost before it came here and cannot be known. Whole numbers above 2^53 are refused for this.
 */
export function readFigure(cell: unknown): Figure {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return { code: 'notANumber', expected: 'value' };
    const text = String(cell);
    return isDecimalString(text) && Math.abs(cell) <= Number.MAX_SAFE_INTEGER ? { value: text } : { code: 'notANumber', expected: 'quotedNumber' };
  }
  if (cell === undefined || cell === null) return { code: 'missingValue', expected: 'value' };
  if (typeof cell !== 'string') return { code: 'notANumber', expected: 'value' };
  const text: string = cell.trim();
  if (text === '') return { code: 'missingValue', expected: 'value' };
  // The length goes first: a line of ten million characters meets no regular expression.
  if (text.length > maxDigits) return { code: 'numberTooLong', expected: 'shortNumber' };
  if (isFigure(text)) return { value: text };
  if (fullWidth.test(text)) {
    const narrow = text.normalize('NFKC').replace(/。/g, '.');
    return { code: 'fullWidthDigits', expected: 'value', ...(isFigure(narrow) ? { nearest: narrow } : {}) };
  }
  if (separated.test(text)) return { code: 'thousandsSeparator', expected: 'value' };
  return { code: 'notANumber', expected: 'value' };
}
