import { isIsoDate } from '../../evaluate/calendar/calendar.js';
import { capture } from './Reading.js';
import type { Line } from './readLines.js';
import { readNumeral, readYear } from './readNumeral.js';

const numeral = '[一二三四五六七八九十零〇○]';
const date = new RegExp(
  `(\\d{4}|${numeral}{4})年(\\d{1,2}|${numeral}{1,3})月(\\d{1,2}|${numeral}{1,3})日`,
);

/** Finds the last date of a notice, as an ISO date. */
export function findIssueDate(notice: readonly Line[]): string | undefined {
  for (const { folded } of [...notice].reverse()) {
    const part = capture(date, folded.replace(/\s/g, ''));
    if (part === undefined) continue;
    const parts = [readYear(part(1)), toNumber(part(2)), toNumber(part(3))];
    const found = parts.map((number) => String(number).padStart(2, '0')).join('-');
    if (isIsoDate(found)) return found;
  }
  return undefined;
}

const toNumber = (word: string) => (/\d/.test(word) ? Number(word) : readNumeral(word));
