import type { IssueCode } from '../faults/Issue.js';
import { isDecimalString, maxDigits } from '../units/decimal.js';

/** A cell read as a figure, or why it is none. */
export type Figure = { readonly value: string } | { readonly code: IssueCode };

/**
 * A cell as a decimal string. Nothing is repaired: what could be meant is said in the issue, and the row is left to its owner.
 *
 * @edge JSON numbers are taken by their shortest form, as long as that needs no exponent; digits that a float has lost cannot be known.
 */
export function readFigure(cell: unknown): Figure {
  if (typeof cell === 'number') {
    const text = String(cell);
    return isDecimalString(text) && Math.abs(cell) <= Number.MAX_SAFE_INTEGER ? { value: text } : { code: 'notANumber' };
  }
  if (cell === undefined || cell === null) return { code: 'missingValue' };
  if (typeof cell !== 'string') return { code: 'notANumber' };
  if (cell.length > 4 * maxDigits) return { code: 'numberTooLong' };
  const text = cell.trim();
  if (text === '') return { code: 'missingValue' };
  if (isDecimalString(text)) return { value: text };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { code: 'numberTooLong' };
  if (/[０-９．。，－％]/.test(text)) return { code: 'fullWidthDigits' };
  if (/^-?\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(text) || /^-?\d+,\d+$/.test(text)) return { code: 'thousandsSeparator' };
  return { code: 'notANumber' };
}
