import type { IssueCode } from '../../errors/Issue.js';
import { years } from './expectations.js';

/** A cell as a year, or why it is none. Digits alone, or digits with 年. */
export function readYear(cell: unknown): number | IssueCode {
  const year = typeof cell === 'number' ? cell : parseYear(cell);
  if (year === undefined || !Number.isInteger(year)) return isFullWidth(cell) ? 'fullWidthDigits' : 'notAYear';
  return year >= years.first && year <= years.last ? year : 'yearOutOfRange';
}

function parseYear(cell: unknown): number | undefined {
  const text = typeof cell === 'string' ? cell.trim() : '';
  return text.length <= 20 && /^(0|[1-9]\d*)年?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

const isFullWidth = (cell: unknown) => typeof cell === 'string' && cell.length <= 20 && /^[\d０-９]+年?$/.test(cell.trim()) && /[０-９]/.test(cell);
