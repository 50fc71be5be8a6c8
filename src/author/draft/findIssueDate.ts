import type { Line } from './readLines.js';
import { readNumeral } from './readNumeral.js';

const numeral = '[一二三四五六七八九十零〇○]';
const date = new RegExp(
  `(\\d{4}|${numeral}{4})年(\\d{1,2}|${numeral}{1,3})月(\\d{1,2}|${numeral}{1,3})日`,
);

/** The last date of a notice, as an ISO date. */
export function findIssueDate(notice: readonly Line[]): string | undefined {
  for (const { folded } of [...notice].reverse()) {
    const match = date.exec(folded.replace(/\s/g, ''));
    if (match === null) continue;
    const [year, month, day] = [toYear(match[1]), toNumber(match[2]), toNumber(match[3])];
    if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) continue;
    return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  }
  return undefined;
}

const toNumber = (word = '') => (/^\d/.test(word) ? Number(word) : (readNumeral(word) ?? 0));
const toYear = (word = '') =>
  /^\d/.test(word)
    ? Number(word)
    : Number([...word].map((digit) => readNumeral(digit) ?? 0).join(''));
