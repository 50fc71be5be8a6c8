import { isDecimalString, maxDigits } from '../../quantity/decimal.js';

/** What a cell was taken for where it is not written as a figure: the figure, and the unit that stood behind it. */
export interface LooseFigure {
  readonly value: string;
  readonly unit?: string;
}

/** What an input method for Chinese leaves in a figure. */
const wide = /[０-９．。，－＋％／]/g;
/** Several groups of three, or one before a decimal point: no other reading is possible. */
const grouped = /^-?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;
const oneGroup = /^\d{1,3},\d{3}$/;
const withUnit = /^([-+]?[\d,]+(?:\.\d+)?)\s*([^\d\s.,].*|1\s*\/.*)$/;

/**
 * A cell that is not a plain figure but can be read in one way only: full-width digits, 。 for the point, thousands separators, a unit behind.
 * `undefined` where it can't, and for plain figures: both go on as they stand.
 *
 * @edge “1,234” alone is left: elsewhere it is 1.234. Among counts, which are whole, it is 1234.
 */
export function readCell(cell: unknown, { isUnit, isCount }: { readonly isUnit: (word: string) => boolean; readonly isCount: boolean }): LooseFigure | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (text.length > maxDigits || isPlain(text)) return undefined;
  // One by one: of a whole cell, NFKC would make figures of the marks of footnotes too (2.7², 2.7①).
  const narrow = text.replace(wide, (sign) => (sign === '。' ? '.' : sign.normalize('NFKC')));
  const bare = readBare(narrow, isCount);
  if (bare !== undefined) return { value: bare };
  const parts = withUnit.exec(narrow);
  if (parts === null) return undefined;
  const [value, unit] = [readBare(parts[1] as string, isCount), parts[2] as string];
  return value === undefined || !isUnit(unit) ? undefined : { value, unit };
}

const isPlain: (text: string) => boolean = isDecimalString;

function readBare(text: string, isCount: boolean): string | undefined {
  const unsigned = text.replace(/^\+(?=\d)/, '');
  if (isPlain(unsigned)) return unsigned;
  return grouped.test(unsigned) || (isCount && oneGroup.test(unsigned)) ? unsigned.replaceAll(',', '') : undefined;
}
