import type { IssueCode } from '../../errors/Issue.js';

/** The years that a figure can be of. */
export const years = { first: 2000, last: 2040 } as const;

interface YearCell {
  readonly year?: number;
  readonly code?: IssueCode;
  /** Whether it is not written as a year but can be read in one way only. */
  readonly isLoose?: boolean;
}

const strict = /^(0|[1-9]\d*)年?$/;
/** 2025年度, 2025年末, and the days on which a year begins or ends. */
const loose =
  /^((?:19|20)\d{2})(?:\s*年(?:度|末|底|终|全年|12月(?:31日)?)?|[-/.](?:12[-/.]31|0?1[-/.]0?1))$/;

/** A cell as a year, or why it is none. */
export function readYear(cell: unknown, isLoose: boolean): YearCell {
  if (typeof cell === 'number') return inRange(cell);
  const text = typeof cell === 'string' ? cell.trim() : '';
  if (text.length > 20) return { code: 'notAYear' };
  const plain = strict.exec(text);
  if (plain !== null) return inRange(Number(plain[1]));
  const narrow = text.normalize('NFKC');
  const wide = narrow === text ? null : strict.exec(narrow);
  if (!isLoose) return { code: wide === null ? 'notAYear' : 'fullWidthDigits' };
  const found = wide ?? loose.exec(narrow);
  return found === null ? { code: 'notAYear' } : { ...inRange(Number(found[1])), isLoose: true };
}

function inRange(year: number): YearCell {
  if (!Number.isInteger(year)) return { code: 'notAYear' };
  return year >= years.first && year <= years.last ? { year } : { code: 'yearOutOfRange' };
}
