import { isDecimalString } from '../../quantity/decimal.js';
import { type Content, rounded, unclear } from './cellContent.js';
import { showNumber } from './numberFormat.js';
import type { CellStyle } from './readStyles.js';
import { readText } from './richText.js';
import { toDisplayedDigits } from './toDisplayedDigits.js';

/** Reads a number as its cell shows it: as a figure, a day, or a figure with its unit. */
export function readNumber(
  raw: string,
  { format, isMarked }: CellStyle,
  { is1904 }: { readonly is1904: boolean },
): Content {
  const text = toDisplayedDigits(raw);
  if (isMarked) return readText({ text, marked: text }, isMarked);
  if (format.kind === 'date') {
    const day = toDay(text, is1904);
    return { value: format.isYear && day !== undefined ? `${day.slice(0, 4)}年` : (day ?? text) };
  }
  const shown = showNumber(text, format);
  if (shown === undefined) return unclear(text, format.kind === 'general' ? '' : format.code);
  return shown.isRounded ? rounded(text, shown.text) : { value: shown.text };
}

/** Converts a serial number, which counts days from 1 January 1900 or 1904, to a date. */
function toDay(text: string, is1904: boolean): string | undefined {
  const days = isDecimalString(text) ? Math.floor(Number(text)) : Number.NaN;
  // Spreadsheets treat 1900 as a leap year, so days before March 1900 are off by one.
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + days * 86_400_000);
  const isDay = days >= 0 && date.getTime() < Date.UTC(10_000, 0, 1);
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}
