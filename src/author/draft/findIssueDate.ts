import { isIsoDate } from '../../evaluate/calendar/calendar.js';
import type { Line } from './readLines.js';
import { readNumeral, readYear } from './readNumeral.js';

const numeral = '[一二三四五六七八九十零〇○]';
const date = new RegExp(
  `(\\d{4}|${numeral}{4})年(\\d{1,2}|${numeral}{1,3})月(\\d{1,2}|${numeral}{1,3})日`,
);

/** The last date of a notice, as an ISO date. */
export function findIssueDate(notice: readonly Line[]): string | undefined {
  for (const { folded } of [...notice].reverse()) {
    const match = date.exec(folded.replace(/\s/g, ''));
    if (match === null) continue;
    const [year, month, day] = [readYear(match[1] ?? ''), toNumber(match[2]), toNumber(match[3])];
    const found = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
    if (isIsoDate(found)) return found;
  }
  return undefined;
}

const toNumber = (word = '') => (/^\d/.test(word) ? Number(word) : (readNumeral(word) ?? 0));
