import type { Expected } from '../../errors/Expected.js';
import type { Column } from '../../model/Column.js';
import { observationStatuses, residences, sexes } from '../../model/Observation.js';
import type { NameIndex } from './NameIndex.js';
import { isSame } from './ObjectRows.js';
import { type Clash, columnAt, type Facts, isBlank, noFacts, type YearCell } from './Row.js';
import type { RowAccess } from './RowAccess.js';
import { isNoFigure } from './readFigure.js';
import { findInBoth, readGroupCell, toArabicYears, wholeYear } from './readNames.js';
import { reportGroup } from './reportGroup.js';
import type { Vocabulary } from './Vocabulary.js';

const words = { sex: sexes, residence: residences, status: observationStatuses };
/** The issue code for an unknown word in each of these columns. */
export const unknownWord = {
  sex: 'unknownSex',
  residence: 'unknownResidence',
  status: 'unknownStatus',
} as const;
/** The years that a figure can have. */
const years = { first: 2000, last: 2040 } as const;

const yearExpected = { kind: 'year', from: years.first, to: years.last } as const;

/** Columns that may have several cells, which are read elsewhere. */
const readElsewhere: ReadonlySet<string> = new Set([
  'indicator',
  'source',
  'note',
  'area',
] satisfies Clash['column'][]);

const isName = (column: Clash['column']) => column === 'indicator' || column === 'area';

/** Reports two cells for one column that disagree, and a second name that is not text. */
export function reportClashes(access: RowAccess, clashes: readonly Clash[]): void {
  for (const { column, heading, cell } of clashes) {
    if (isName(column) && typeof cell !== 'string' && !Number.isFinite(cell))
      access.fail('badStructure', column, {
        column: heading,
        found: cell,
        expected: { kind: 'text' },
      });
    if (column === 'group' || readElsewhere.has(column)) continue;
    if (meansSame(access, column, cell)) continue;
    access.fail('badStructure', column, {
      column: heading,
      found: cell,
      expected: sameAs(access.headingOf(column), access.cell(column)),
    });
  }
}

const indexes = { unit: 'units', sex: 'sex', residence: 'residence', status: 'status' } as const;

/** Whether a second cell means the same as the first: permille beside ‰, Female beside 女. */
function meansSame(access: RowAccess, column: Column, cell: unknown): boolean {
  const meaningOf = (one: unknown) =>
    column === 'year'
      ? readYear(one, access.isLoose).year
      : column in indexes
        ? access.vocabulary[indexes[column as keyof typeof indexes]].find(String(one))
        : undefined;
  const meaning = meaningOf(cell);
  return meaning !== undefined && meaning === meaningOf(access.cell(column));
}

export function readYearOf(access: RowAccess): number | undefined {
  const { stated, assumed } = access.row;
  const cell = access.cell('year');
  if (isBlank(cell)) {
    const year = stated.year ?? assumed.year;
    return year ?? access.fail('missingValue', 'year', { expected: yearExpected });
  }
  let read = access.years.get(cell);
  if (read === undefined) {
    read = readYear(cell, access.isLoose);
    if (read.code === 'notAYear' && access.isLoose)
      read = readYearAndStatus(cell, access.vocabulary) ?? read;
    access.years.set(cell, read);
  }
  const { year, isLoose, status } = read;
  const isTwice = status !== undefined && !isBlank(access.cell('status'));
  const code = isTwice ? 'notAYear' : read.code;
  if (code !== undefined) return access.fail(code, 'year', { found: cell, expected: yearExpected });
  if (stated.year !== undefined && stated.year !== year)
    return access.contradicts('year', String(stated.year));
  if (status !== undefined) access.group = { status, ...access.group };
  if (status !== undefined && status !== 'final') {
    const at = { row: access.row.number, column: access.headingOf('year') };
    reportGroup(String(cell), { status }, access.collector, at);
  } else if (isLoose)
    access.notice('normalised', 'year', {
      found: cell,
      expected: { kind: 'reading', value: String(year) },
    });
  return year;
}

const strict = /^(0|[1-9]\d*)年?$/;
/** A whole year, or the day on which it begins or ends: 2025年度, 2025年末, 2025年1—12月. */
const loose = new RegExp(
  [
    `^((?:19|20)\\d{2})(?:\\s*年(?:${wholeYear}|12月份?(?:31日|累计)?)?`,
    '|[-/.](?:12[-/.]31|0?1[-/.]0?1))$',
  ].join(''),
);

const longestYear = 20;
/** Reads a cell as a year, or returns the reason why it is not one. */
function readYear(cell: unknown, isLoose: boolean): YearCell {
  if (typeof cell === 'number') return inRange(cell);
  const text = typeof cell === 'string' ? cell.trim() : '';
  if (text.length > longestYear) return { code: 'notAYear' };
  const plain = strict.exec(text);
  if (plain !== null) return inRange(Number(plain[1]));
  const narrow = toArabicYears(text.normalize('NFKC'));
  const wide = strict.exec(narrow);
  if (!isLoose) return { code: wide === null ? 'notAYear' : 'fullWidthDigits' };
  const found = wide ?? loose.exec(narrow);
  return found === null ? { code: 'notAYear' } : { ...inRange(Number(found[1])), isLoose: true };
}

/** Reads a year that is followed by a status: 2025年（初步）, 2025年快报数. */
function readYearAndStatus(cell: unknown, { status: words }: Vocabulary): YearCell | undefined {
  if (typeof cell !== 'string' || cell.length > longestYear) return undefined;
  const text = toArabicYears(cell.normalize('NFKC').trim());
  const [, year, word = ''] = /^((?:19|20)\d{2})年?度?\s?\(?([^\d()]{2,8})\)?$/.exec(text) ?? [];
  const status = words.find(word);
  return status && { ...inRange(Number(year)), isLoose: true, status };
}

function inRange(year: number): YearCell {
  if (!Number.isInteger(year)) return { code: 'notAYear' };
  return year >= years.first && year <= years.last ? { year } : { code: 'yearOutOfRange' };
}

const allAges = /^(?:(?:各|全部|所有|不分)?年龄(?:段|组)?|全年龄段?|all ages)$/i;

/** Reads the age of a row; empty for all ages, and for a mark for a missing value. */
export function readAge(access: RowAccess): string | undefined {
  const word = access.freeText('age');
  // Fast path: most rows state no age.
  if (word === undefined || word === '') return word;
  const isAll =
    isNoFigure(word) || allAges.test(word) || access.vocabulary.sex.find(word) === 'total';
  return isAll ? '' : word;
}

/**
 * Reads the groups in the cells that name a group of any kind: 女 in one column and 农村 in another.
 */
export function readAnyGroups(access: RowAccess): Facts {
  const { cells, headings, clashes } = access.row;
  const first = cells[columnAt.group];
  let facts = isBlank(first) ? noFacts : readAnyGroup(access, first, headings[columnAt.group]);
  for (const { column, heading, cell } of clashes) {
    if (column !== 'group') continue;
    const more = readAnyGroup(access, cell, heading);
    if (Object.keys(more).some((key) => key in facts))
      access.failAt(heading, 'badStructure', {
        found: cell,
        expected: sameAs(headings[columnAt.group] ?? heading, first),
      });
    facts = { ...facts, ...more };
  }
  return facts;
}

function readAnyGroup(access: RowAccess, cell: unknown, heading: string | undefined): Facts {
  const facts = readGroupCell(cell, access.vocabulary);
  if (facts !== undefined) return facts;
  access.failAt(heading, 'unknownGroup', { found: cell });
  return noFacts;
}

/**
 * Reads the sex, residence or status of a row: the word in its cell, which must not contradict the
 * `stated` one, or else `otherwise`.
 */
export function readGroup<Word extends string>(
  access: RowAccess,
  column: 'sex' | 'residence' | 'status',
  index: NameIndex<Word>,
  stated: Word | undefined,
  otherwise: Word,
): Word | undefined {
  const word = access.text(column);
  if (word === undefined) return undefined;
  if (word === '') return stated ?? otherwise;
  const match = index.match(word);
  const found = 'found' in match ? match.found : findInBoth(index, word);
  if (found === undefined)
    return access.fail(unknownWord[column], column, {
      found: word,
      expected: { kind: 'oneOf', words: words[column] },
      nearest: 'nearest' in match ? match.nearest : undefined,
    });
  return stated !== undefined && stated !== found ? access.contradicts(column, stated) : found;
}

/** The expected value of a second cell for the same column. */
export function sameAs(column: string, cell: unknown): Expected {
  return {
    kind: 'sameAs',
    column,
    ...(isSame(cell, cell) ? { value: String(cell).slice(0, 60) } : {}),
  };
}
