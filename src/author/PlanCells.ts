import { isDecimalString } from '../errors/decimalString.js';
import type { IssueCode, IssueFacts } from '../errors/Issue.js';
import { isYear, yearRange } from '../errors/requireArgument.js';
import { isIsoDate } from '../evaluate/calendar/calendar.js';
import type { LocalizedText } from '../model/LocalizedText.js';
import type { PlanColumn, PlanRow } from '../model/PlanTable.js';

/** Reports a problem in a row of a plan table. */
export type ReportCell = (
  at: number,
  column: Exclude<PlanColumn, 'row'>,
  code: IssueCode,
  facts: IssueFacts,
) => void;

type Column = Exclude<PlanColumn, 'row'>;

/** The cells of one row. A cell that cannot be read is reported when it is accessed. */
export class PlanCells {
  readonly row: PlanRow;
  readonly at: number;
  readonly #report: ReportCell;
  /** Whether a cell of the row could not be read. */
  isBad = false;

  constructor(row: PlanRow, at: number, report: ReportCell) {
    this.row = row;
    this.at = at;
    this.#report = report;
  }

  fail(column: Column, code: IssueCode, facts: IssueFacts): undefined {
    this.isBad = true;
    this.#report(this.at, column, code, facts);
    return undefined;
  }

  text(column: Column): string | undefined {
    return this.row[column];
  }

  /** Reads a string that must not be empty. */
  need(column: Column): string {
    const text = this.row[column];
    if (text !== undefined) return text;
    this.fail(column, 'missingValue', { expected: { kind: 'text' } });
    return '';
  }

  /** Reads a string in both languages. If one is empty, the other is used for both. */
  both(column: Extract<Column, `${string}En`> extends `${infer Zh}En` ? Zh & Column : never) {
    const [zh, en] = [this.row[column], this.row[`${column}En`]];
    return zh === undefined && en === undefined
      ? undefined
      : ({ zh: zh ?? en ?? '', en: en ?? zh ?? '' } satisfies LocalizedText);
  }

  choice<Word extends string>(column: Column, words: readonly Word[]): Word | undefined {
    const found = this.row[column];
    if (found === undefined) return undefined;
    const word = words.find((known) => known === found);
    return word ?? this.fail(column, 'badStructure', { found, expected: { kind: 'oneOf', words } });
  }

  needChoice<Word extends string>(column: Column, words: readonly Word[]): Word | undefined {
    return this.row[column] === undefined
      ? this.fail(column, 'missingValue', { expected: { kind: 'oneOf', words } })
      : this.choice(column, words);
  }

  needWhole(column: Column): number | undefined {
    const found = this.row[column];
    const expected = { kind: 'count' } as const;
    if (found === undefined) return this.fail(column, 'missingValue', { expected });
    return /^\d{1,4}$/.test(found)
      ? Number(found)
      : this.fail(column, 'notANumber', { found, expected });
  }

  year(column: Column): number | undefined {
    const found = this.row[column];
    if (found === undefined) return undefined;
    if (!/^\d{1,4}$/.test(found))
      return this.fail(column, 'notAYear', { found, expected: yearRange });
    const year = Number(found);
    return isYear(year)
      ? year
      : this.fail(column, 'yearOutOfRange', { found, expected: yearRange });
  }

  needYear(column: Column): number | undefined {
    return this.row[column] === undefined
      ? this.fail(column, 'missingValue', { expected: yearRange })
      : this.year(column);
  }

  decimal(column: Column): string | undefined {
    const found = this.row[column];
    if (found === undefined || isDecimalString(found)) return found;
    return this.fail(column, 'notANumber', { found, expected: { kind: 'number' } });
  }

  needDecimal(column: Column): string | undefined {
    return this.row[column] === undefined
      ? this.fail(column, 'missingValue', { expected: { kind: 'number' } })
      : this.decimal(column);
  }

  /** Reads an ISO date. */
  day(column: Column): string | undefined {
    const found = this.row[column];
    if (found === undefined || isIsoDate(found)) return found;
    return this.fail(column, 'badStructure', { found, expected: { kind: 'date' } });
  }

  /** Reads the items listed in one cell. */
  list(column: Column): string[] | undefined {
    const text = this.row[column];
    return text === undefined ? undefined : splitList(text);
  }
}

/**
 * Splits the items listed in one cell. An item in quotation marks may contain a separator;
 * quotation marks inside it are doubled.
 */
export const splitList = (text: string): string[] =>
  [...text.matchAll(/\s*“((?:[^“”]|““|””)*)”\s*(?=[;；、]|$)|([^;；、]+)/g)]
    .map(([, quoted, plain = '']) => quoted?.replace(/([“”])\1/g, '$1') ?? plain.trim())
    .filter((part) => part !== '');

/** Lists items in one cell, in the form that `splitList` reads. */
export const joinList = (items: readonly string[]): string =>
  items
    .map((item) => (/[;；、]|^“/.test(item) ? `“${item.replace(/[“”]/g, '$&$&')}”` : item))
    .join('; ');
