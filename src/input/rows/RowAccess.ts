import type { IssueCode, IssueFacts } from '../../errors/Issue.js';
import { toPlainText } from '../../errors/toPlainText.js';
import type { Column } from '../../model/Column.js';
import type { Observation } from '../../model/Observation.js';
import type { TableAccount } from '../../model/TableAccount.js';
import type { IssueCollector } from '../IssueCollector.js';
import { Gaps } from './Gaps.js';
import type { Place } from './Places.js';
import type { CountRow } from './ReadRow.js';
import { columnAt, type Facts, noFacts, type Row, type YearCell } from './Row.js';
import type { FigureForm } from './readFigure.js';
import type { NamedIndicator } from './readNames.js';
import type { Vocabulary } from './Vocabulary.js';

/** What reading rows requires and collects. */
export interface RowContext {
  readonly vocabulary: Vocabulary;
  /**
   * Whether to read, with a notice, cells that are written loosely but can be read in only one way.
   */
  readonly isLoose: boolean;
  /**
   * Reads what the remark of a row states about its figure. Rows that a program passes use columns
   * instead.
   */
  readonly readRemark?: (access: RowAccess) => Facts | 'notObserved';
  readonly collector: IssueCollector;
  /** Counts in rows of their own, for the rates in other rows. */
  readonly counts: CountRow[];
  /** How the tables of the files were understood. */
  readonly tables: TableAccount[];
  /** Figures that are left out because they contradict each other. */
  readonly contradicted: Observation[];
}

const longestText = 2000;
export const shortText = { kind: 'atMost', value: longestText, unit: 'characters' } as const;

/**
 * Gives access to the cells of the current row, and reports issues about it. One object serves all
 * rows.
 */
export class RowAccess {
  readonly vocabulary: Vocabulary;
  readonly isLoose: boolean;
  readonly value: FigureForm;
  /** The form in which counts are written. */
  readonly count: FigureForm;
  /** A cache: each name of an indicator is looked up once. */
  readonly names = new Map<string, NamedIndicator | undefined>();
  readonly counts: CountRow[];
  readonly gaps = new Gaps();
  /** A cache: each cell of a year is read once. */
  readonly years = new Map<unknown, YearCell>();
  /** A cache: each remark is read once. */
  readonly remarks = new Map<string, Facts | 'notObserved' | 'unknown'>();
  readonly collector: IssueCollector;
  /** The place of rows that name no place. */
  readonly home: Place;
  /** Other areas that a notice has already reported. */
  readonly named = new Set<Place>();
  readonly unknownPlaces = new Map<string, Place>();
  /** The last place in a column of areas, which 其中：农村 below it is part of. */
  above: Place | undefined;
  row: Row;
  /** The facts in the cell that names a group of any kind. */
  group: Facts = noFacts;
  /** Whether the row has an error. */
  isBad = false;
  /** The keys of notices that are reported once rather than for each row. */
  readonly #said = new Set<string>();

  constructor({ vocabulary, isLoose, collector, counts }: RowContext, row: Row) {
    const { units } = vocabulary;
    this.vocabulary = vocabulary;
    this.home = { area: vocabulary.places.home, kind: 'home' };
    this.isLoose = isLoose;
    this.collector = collector;
    this.counts = counts;
    this.row = row;
    this.value = { isLoose, isUnit: (word) => units.find(word) !== undefined };
    this.count = {
      isLoose,
      isCount: true,
      isUnit: (word) => units.find(word) === 'persons' || units.find(word) === 'count',
    };
  }

  cell(column: Column): unknown {
    return this.row.cells[columnAt[column]];
  }

  /** The heading of a column, or its key if the table does not have that column. */
  headingOf(column: Column): string {
    return this.row.headings[columnAt[column]] ?? column;
  }

  fail(code: IssueCode, column: Column, facts: IssueFacts): undefined {
    return this.failAt(this.headingOf(column), code, facts);
  }

  failAt(column: string | undefined, code: IssueCode, facts: IssueFacts): undefined {
    this.isBad = true;
    this.collector.report(code, { row: this.row.number, column, ...facts });
    return undefined;
  }

  notice(code: IssueCode, column: Column, facts: IssueFacts): void {
    this.collector.report(code, {
      severity: 'notice',
      row: this.row.number,
      column: this.headingOf(column),
      ...facts,
    });
  }

  noticeOnce(key: string, ...args: [IssueCode, Column, IssueFacts]): void {
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.notice(...args);
  }

  /** Reports a cell that contradicts the heading of its figure. */
  contradicts(column: Column, stated: string): undefined {
    return this.fail('badStructure', column, {
      found: this.cell(column),
      expected: { kind: 'sameAs', column: this.headingOf('value'), value: stated },
    });
  }

  /**
   * A cell as text without spaces around it, empty if it is blank; `undefined` if it is not text.
   */
  text(column: Column): string | undefined {
    const cell = this.cell(column);
    return cell === undefined || cell === null ? '' : this.#textOf(cell, column)?.trim();
  }

  /**
   * The text of a cell that is kept as one line. Control characters other than line breaks raise a
   * notice.
   */
  freeText(column: Column): string | undefined {
    const cell = this.cell(column);
    if (cell === undefined || cell === null) return '';
    const text = this.#textOf(cell, column);
    if (text === undefined) return undefined;
    const line = toPlainText(text);
    if (line !== text && toPlainText(text.replace(/\s/g, ' ')) !== text.replace(/\s/g, ' '))
      this.notice('controlCharacters', column, { found: text });
    return line.trim();
  }

  #textOf(cell: unknown, column: Column): string | undefined {
    if (Number.isFinite(cell)) return String(cell);
    if (typeof cell !== 'string')
      return this.fail('badStructure', column, { found: cell, expected: { kind: 'text' } });
    const text = cell.length > longestText ? cell.trim() : cell;
    return text.length <= longestText
      ? text
      : this.fail('textTooLong', column, { found: cell, expected: shortText });
  }
}
