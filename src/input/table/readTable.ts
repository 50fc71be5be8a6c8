import type { Issue } from '../../errors/Issue.js';
import type { Observation } from '../../model/Observation.js';
import type { Grid } from '../files/Grid.js';
import { limits } from '../files/limits.js';
import type { Source } from '../files/readSource.js';
import type { IssueCollector } from '../IssueCollector.js';
import type { ReadOptions } from '../ReadOptions.js';
import { type ColumnName, columns } from '../rows/columns.js';
import { listRows, parseRows } from '../rows/parseRows.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { classifyColumns, type Layout } from './classifyColumns.js';
import { findHeader } from './findHeader.js';
import { isEmptyCell } from './isEmptyCell.js';
import { makeRows } from './makeRows.js';
import { normaliseCells } from './normaliseCells.js';
import { spreadMerged } from './spreadMerged.js';

const noHeadings: ReadonlyMap<string, ColumnName> = /* @__PURE__ */ new Map();

/** One table as observations. */
export function readTable(source: Source, context: TableContext): readonly Observation[] {
  return 'grid' in source
    ? readGrid(source.grid, source.sheet, context)
    : readJson(source.json, context);
}

function readJson(
  json: unknown,
  { options, vocabulary, reports }: TableContext,
): readonly Observation[] {
  const list = listRows(json);
  const rows =
    list &&
    normaliseCells(
      list,
      { vocabulary, headings: noHeadings, numberOf: (index) => index + 1 },
      reports,
    );
  const parsed = parseRows(rows, { options, vocabulary, found: json });
  reports.append(parsed.notices);
  if (!parsed.ok) reports.append(parsed.issues);
  return parsed.observations;
}

function readGrid(
  grid: Grid,
  sheet: string | undefined,
  { options, vocabulary, reports }: TableContext,
): readonly Observation[] {
  reports.enterTable(sheet, 0);
  if (grid.cells.length > limits.rows) {
    reports.error('tooLarge', {
      found: grid.cells.length,
      expected: { kind: 'atMost', value: limits.rows, unit: 'rows' },
    });
    return [];
  }
  const first = grid.cells.findIndex((row) => row.some((cell) => !isEmptyCell(cell)));
  const header = findHeader(grid, vocabulary);
  // A quotation mark that is never closed can swallow the table from its header on.
  for (const [at, { code, facts }] of grid.rowFaults)
    if (at < (header?.bottom ?? grid.cells.length))
      reports.error(code, { sheetRow: at + 1, ...facts });
  if (header === undefined && sheet !== undefined) {
    // A workbook of several sheets has some for its readers.
    if (first !== -1) reports.notice('noTable', { found: sheet });
    return [];
  }
  if (first === -1) {
    reports.error('emptyFile', { expected: { kind: 'table' } });
    return [];
  }
  if (header === undefined) {
    reportMissing(classifyColumns({ top: 0, bottom: 0, columns: [] }), reports);
    return [];
  }
  const layout = classifyColumns(header);
  reports.enterTable(sheet, header.bottom);
  reportMissing(layout, reports);
  if (layout.missing.length > 0) return [];
  const { rows, numbers } = makeRows(spreadMerged(grid, header, layout), header, layout, reports);
  if (
    grid.cells.slice(header.bottom).every((row) => row.every(isEmptyCell)) &&
    grid.cellFaults.size === 0
  )
    reports.error('emptyFile', { expected: { kind: 'rows' } });
  const tidied = normaliseCells(
    rows,
    { vocabulary, headings: layout.headings, numberOf: (index) => numbers[index] as number },
    reports,
  );
  const parsed = parseRows(tidied, { options, vocabulary, numbers, headings: layout.headings });
  reports.append(once(parsed.notices, layout.isWide));
  if (!parsed.ok) reports.append(once(parsed.issues, layout.isWide));
  return parsed.observations;
}

function reportMissing({ missing }: Layout, reports: IssueCollector): void {
  for (const column of missing)
    reports.error('missingColumn', {
      column,
      expected: { kind: 'heading', words: columns[column].slice(0, 2) },
    });
}

/** In a wide table, what is wrong with the name of a row would be said for each of its figures. */
function once(issues: readonly Issue[], isWide: boolean): readonly Issue[] {
  if (!isWide) return issues;
  const said = new Set<string>();
  return issues.filter(({ code, row, column, found }) => {
    const key = JSON.stringify([code, row, column, found]);
    return !said.has(key) && said.add(key) !== undefined;
  });
}

/** What reading a table needs to know, and where it reports issues. */
export interface TableContext {
  readonly options: ReadOptions;
  readonly vocabulary: Vocabulary;
  readonly reports: IssueCollector;
}
