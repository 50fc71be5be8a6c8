import type { IssueCode, IssueFacts } from '../../errors/Issue.js';
import type { CellKind, RowKind } from '../../model/TableAccount.js';
import { type CellError, type Grid, isUnusable } from '../files/Grid.js';
import type { ReadRow } from '../rows/ReadRow.js';
import { columnAt, type Facts, isBlank, noFacts, type Row } from '../rows/Row.js';
import type { RowContext } from '../rows/RowAccess.js';
import { RowReader } from '../rows/RowReader.js';
import { isNoFigure } from '../rows/readFigure.js';
import { reportGroup } from '../rows/reportGroup.js';
import type { TableRegion } from './findTables.js';
import { isRepeated } from './headerLines.js';
import type { KeyColumn, Layout } from './Layout.js';
import { findLone, isNoteOrSignature, rankOf, readLoneText } from './readSection.js';
import { basis } from './readStatedGroup.js';
import { isChapter, Sections } from './Sections.js';
import { isNamed, SubRows } from './SubRows.js';
import {
  emptyRow,
  fillFigure,
  fillKeys,
  findOtherHeading,
  headingsOf,
  isOfGroup,
  isUnfilled,
  reportErrors,
  spanOf,
  stateFigure,
  type TableRow,
} from './TableRow.js';
import type { Tally } from './Tally.js';

/**
 * Reads the figures of a table one by one. Unusable cells are reported; the rest of the row is
 * still read. `raw` is the grid in which merged cells are not repeated, for the tally.
 */
export function readRows(
  grid: Grid,
  raw: Grid,
  table: TableRegion,
  layout: Layout,
  context: RowContext,
  assumed: Facts,
  tally: Tally,
): readonly ReadRow[] {
  const rows = new TableRows(grid, table, layout, context, assumed);
  for (let at = table.bottom; at < table.end; at += 1) {
    const kind = rows.take(at, raw.cells[at] as readonly unknown[], tally);
    if (kind !== undefined) tally.row(raw.cells[at] as readonly unknown[], kind);
  }
  const unfilled = rows.unfilled + (rows.read.length === 0 ? rows.spare : 0);
  if (unfilled > 0) context.collector.notice('unfilled', { count: unfilled });
  return rows.read;
}

/** The rows of one table; sections and names above apply to the rows that follow. */
class TableRows {
  readonly read: ReadRow[] = [];
  /** The number of template rows that are not filled in, apart from spare rows without a name. */
  unfilled = 0;
  spare = 0;
  readonly #grid: Grid;
  readonly #table: TableRegion;
  readonly #layout: Layout;
  readonly #context: RowContext;
  readonly #assumed: Facts;
  readonly #row: TableRow;
  readonly #reader: RowReader;
  readonly #headings: readonly Row['headings'][];
  readonly #indicatorAt: number | undefined;
  /** The column of institutions in a template, where their names are to be filled in. */
  readonly #nameKey: KeyColumn | undefined;
  readonly #sections: Sections;
  readonly #subRows = new SubRows();
  readonly #gapHeadings: Row['headings'];
  #isBelowOtherHeadings = false;

  constructor(grid: Grid, table: TableRegion, layout: Layout, context: RowContext, assumed: Facts) {
    const { keys, figures, isTemplate } = layout;
    this.#grid = grid;
    this.#table = table;
    this.#layout = layout;
    this.#context = context;
    this.#assumed = assumed;
    this.#headings = figures.map((figure) => headingsOf(keys, figure));
    this.#indicatorAt = keys.find(({ cell }) => cell === columnAt.indicator)?.at;
    this.#nameKey =
      isTemplate && !keys.some(({ cell }) => cell === columnAt.area)
        ? keys.find(({ cell }) => cell === columnAt.institution)
        : undefined;
    this.#gapHeadings = headingsOf(keys.filter(({ isScope }) => !isScope));
    this.#sections = new Sections(context.vocabulary.places.home);
    this.#row = emptyRow(assumed, figures);
    this.#reader = new RowReader(context, this.#row);
  }

  /** Reads a row; `undefined` if it is empty. */
  take(at: number, raw: readonly unknown[], tally: Tally): RowKind | undefined {
    const { left, right } = this.#layout;
    const { collector, vocabulary } = this.#context;
    const header = this.#table.columns;
    const cells = this.#grid.cells[at] as readonly unknown[];
    const number = at - this.#table.bottom + 1;
    const error = this.#grid.rowErrors.get(at);
    if (error !== undefined) {
      if (left === 0) collector.error(error.code, { row: number, ...error.facts });
      return 'error';
    }
    const errors = this.#grid.cellErrors.get(at);
    const { filled, first, last, width } = spanOf(cells, left, right, header.length);
    if (filled === 0 && errors === undefined)
      // The row is empty, apart from a possible stray cell beside the table.
      return width <= header.length ? undefined : this.#remark(number, cells[width - 1]);
    if (filled > 0 && isRepeated(cells, this.#table.lines, left, right)) {
      if (left === 0) collector.notice('secondHeader', { row: number });
      return 'repeatedHeader';
    }
    const heading = findOtherHeading(cells, this.#layout, vocabulary);
    this.#isBelowOtherHeadings ||= heading !== undefined;
    if (heading !== undefined) collector.error('unknownHeading', { row: number, found: heading });
    if (this.#isBelowOtherHeadings) return 'error';
    const lone = !errors && findLone(cells, first, Math.max(last, width - 1), this.#layout);
    const aside = lone && this.#readAside(lone.text, lone.at, number);
    if (aside) return aside;
    if (isNoteOrSignature(cells[first])) return this.#remark(number, cells[first]);
    this.#sections.pass(cells[first]);
    const { facts } = this.#sections;
    if (facts === 'refused') return 'error';
    if (width > header.length) {
      const expected = { kind: 'cells', count: header.length } as const;
      return this.#fail('rowTooLong', { row: number, found: width, expected });
    }
    if (
      errors !== undefined &&
      reportErrors(errors, cells, number, header, this.#layout, collector)
    )
      return 'error';
    const kind = this.#readNames(cells, number, facts);
    if (kind === 'figures') this.#readFigures(cells, errors, raw, tally);
    return kind;
  }

  #remark(row: number, found: unknown): RowKind {
    this.#context.collector.notice('remark', { row, found });
    return 'remark';
  }

  #fail(code: IssueCode, facts: IssueFacts): RowKind {
    this.#context.collector.error(code, facts);
    return 'error';
  }

  /** Reads a cell that is alone in its row; `undefined` if it is a row whose figures are empty. */
  #readAside(text: string, at: number, row: number): RowKind | undefined {
    const { collector, vocabulary } = this.#context;
    const lone = readLoneText(text, vocabulary, this.#layout, at);
    if (lone.kind === 'topic' || (lone.kind === 'remark' && lone.isName)) this.#subRows.name = text;
    switch (lone.kind) {
      case 'row':
        return undefined;
      case 'remark':
        return this.#remark(row, text);
      case 'indicator':
        this.#sections.leave(text);
        this.#subRows.name = text;
        return 'section';
      case 'unit':
        this.#sections.enterUnit(lone.unit);
        return 'section';
      case 'topic':
      case 'section': {
        const isWord = isChapter(text, this.#grid, this.#table, vocabulary);
        const isTopic = lone.kind === 'topic' || isWord;
        const facts: Facts = isWord ? noFacts : lone.facts;
        if (!this.#sections.open({ rank: rankOf(text), isTopic, facts })) break;
        if (isTopic && (facts === noFacts || facts.population)) return this.#remark(row, text);
        if (Object.keys(facts).length > 0 || basis.test(text.trim()))
          reportGroup(text, facts, collector, { row });
        return 'section';
      }
      case 'refused':
        this.#sections.refuse(rankOf(text));
    }
    return this.#fail('unknownSection', { row, found: text });
  }

  /** Reads what the figures of a row are about. */
  #readNames(cells: readonly unknown[], number: number, section: Facts): RowKind {
    const { collector, vocabulary } = this.#context;
    const isNameless = this.#nameKey !== undefined && isBlank(cells[this.#nameKey.at]);
    if (this.#layout.isTemplate && isUnfilled(cells, this.#layout)) {
      if (isNameless) this.spare += 1;
      else this.unfilled += 1;
      return 'unfilled';
    }
    const where = { row: number, column: this.#nameKey?.heading };
    if (isNameless)
      return this.#fail('missingValue', { ...where, expected: { kind: 'institution' } });
    const name = this.#indicatorAt === undefined ? undefined : cells[this.#indicatorAt];
    const own = this.#subRows.read(name, vocabulary);
    const sub = this.#subRows.join(own);
    if (sub === 'leftOut') {
      collector.notice('partOfWhole', { row: number, found: name });
      return 'partOfWhole';
    }
    const row = this.#row;
    row.number = number;
    row.assumed = section === noFacts ? this.#assumed : { ...this.#assumed, ...section };
    row.stated = sub ?? noFacts;
    fillKeys(row, cells, this.#layout.keys);
    const gap = this.#reader.gaps.find(row.cells, this.#gapHeadings);
    if (gap !== undefined) return this.#fail('missingValue', { row: number, ...gap });
    if (!isNamed(own) || (isBlank(name) && isOfGroup(cells, this.#layout)))
      row.cells[columnAt.indicator] = this.#subRows.name;
    return 'figures';
  }

  #readFigures(
    cells: readonly unknown[],
    errors: ReadonlyMap<number, CellError> | undefined,
    raw: readonly unknown[],
    tally: Tally,
  ): void {
    const { figures, isWide } = this.#layout;
    const row = this.#row;
    const sub = row.stated;
    const name = cells[this.#indicatorAt ?? -1];
    for (let index = 0; index < figures.length; index += 1) {
      const figure = figures[index] as Layout['figures'][number];
      const value = cells[figure.at];
      // An empty cell means that there is no figure in a wide table, and is an error in a long one.
      if (isWide && isBlank(value)) continue;
      let outcome: CellKind;
      if (isWide && isNoFigure(value)) {
        const place = { row: row.number, column: figure.heading };
        this.#context.collector.notice('noFigure', { ...place, found: value });
        outcome = 'missing';
      } else if (isUnusable(errors?.get(figure.at))) outcome = 'error';
      else if (!stateFigure(row, figure, sub, name, this.#context.collector)) outcome = 'error';
      else {
        fillFigure(row, cells, figure);
        row.headings = this.#headings[index] as Row['headings'];
        const read = this.#reader.read(row);
        if (read !== undefined) this.read.push(read);
        outcome = this.#reader.outcome;
      }
      if (!isBlank(raw[figure.at])) tally.cells[outcome] += 1;
    }
  }
}
