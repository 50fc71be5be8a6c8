import type { CellError, Grid } from '../files/Grid.js';
import type { IssueCollector } from '../IssueCollector.js';
import type { Layout } from './classifyColumns.js';
import type { Header } from './findHeader.js';
import { isEmptyCell } from './isEmptyCell.js';

/** The rows of a table, one figure in each, and the numbers of the rows that they stand in. */
export interface Rows {
  readonly rows: readonly Record<string, unknown>[];
  /** The number of each row, counted from 1 below the header. Rows of a wide table share theirs. */
  readonly numbers: readonly number[];
}

const remarkStart = /^(注|说明|备注|资料来源|数据来源|来源|Note|Source|Remark)s?\s*[:：]/i;
/** What statistical tables print where there is no figure. */
const noFigure = /^[-–—－─]{1,2}$/;

/** Takes the rows of a grid apart into figures. What cannot be used is reported; the rest of its row goes on. */
export function makeRows(
  grid: Grid,
  header: Header,
  layout: Layout,
  reports: IssueCollector,
): Rows {
  const rows: Record<string, unknown>[] = [];
  const numbers: number[] = [];
  const { keys, figures, isWide, corner } = layout;
  const nameless = new Set<number>();
  const headingRows = grid.cells.slice(header.top, header.bottom);
  const fixed = figures.map(({ says }) => says);
  const tableUnit = findTableUnit(grid, header);
  const unitHeading = [...layout.headings].find(([, name]) => name === 'unit')?.[0] ?? 'unit';
  let unfilled = 0;
  for (let at = header.bottom; at < grid.cells.length; at += 1) {
    const cells = grid.cells[at] as readonly unknown[];
    const row = at - header.bottom + 1;
    const fault = grid.rowFaults.get(at);
    if (fault !== undefined) {
      reports.error(fault.code, { row, ...fault.facts });
      continue;
    }
    const filled = cells.filter((cell) => !isEmptyCell(cell));
    if (filled.length === 0 && !grid.cellFaults.has(at)) continue;
    if (headingRows.some((headings) => isRepeated(cells, headings))) {
      reports.notice('secondHeader', { row });
      continue;
    }
    if (!grid.cellFaults.has(at) && isRemark(filled, cells, layout)) {
      reports.notice('remark', { row, found: filled[0] });
      continue;
    }
    const width = cells.findLastIndex((cell) => !isEmptyCell(cell)) + 1;
    if (width > header.columns.length) {
      reports.error('rowTooLong', {
        row,
        found: width,
        expected: { kind: 'cells', count: header.columns.length },
      });
      continue;
    }
    const faults = grid.cellFaults.get(at);
    if (faults !== undefined && reportFaults(faults, row, header, layout, reports)) continue;
    if (layout.isTemplate && isUnfilled(cells, layout)) {
      unfilled += 1;
      continue;
    }
    for (const [index, figure] of figures.entries()) {
      const value = cells[figure.at];
      // In a wide table an empty cell is a figure that nobody has; in a long one it is a row without its figure.
      if (
        faults?.has(figure.at) ||
        (isWide &&
          (isEmptyCell(value) || (typeof value === 'string' && noFigure.test(value.trim()))))
      )
        continue;
      const made: Record<string, unknown> = { ...fixed[index] };
      for (const key of keys) {
        if (key.heading === '' && key.at !== corner) {
          if (!isEmptyCell(cells[key.at])) nameless.add(key.at);
        } else put(made, key.heading, cells[key.at] ?? '');
      }
      put(made, figure.heading, value ?? '');
      if (
        tableUnit !== undefined &&
        figure.says.unit === undefined &&
        isEmptyCell(made[unitHeading])
      )
        made[unitHeading] = tableUnit;
      rows.push(made);
      numbers.push(row);
    }
  }
  for (const at of nameless) reports.notice('unknownColumn', { found: columnLetter(at) });
  if (unfilled > 0) reports.notice('unfilled', { count: unfilled });
  return { rows, numbers };
}

/** Assigns as JSON.parse does: `__proto__` is a heading like any other. */
function put(row: Record<string, unknown>, heading: string, cell: unknown): void {
  if (heading === '__proto__')
    Object.defineProperty(row, heading, {
      value: cell,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else row[heading] = cell;
}

/** A unit for the whole table, as it stands above its right corner: 单位：‰. */
function findTableUnit(grid: Grid, header: Header): string | undefined {
  for (const row of grid.cells.slice(0, header.top))
    for (const cell of row) {
      const found =
        typeof cell === 'string'
          ? /^[（(]?(?:计量)?单位\s*[:：]\s*([^、,，]{1,20}?)[)）]?$/.exec(cell.trim())
          : null;
      if (found !== null) return found[1];
    }
  return undefined;
}

function isRepeated(cells: readonly unknown[], heading: readonly unknown[]): boolean {
  return heading.every(
    (cell, at) => cell === cells[at] || (isEmptyCell(cell) && isEmptyCell(cells[at])),
  );
}

/** A lone cell that says it is a note, or that names a section of a wide table; merged over the row, it stands in each column of names. */
function isRemark(
  filled: readonly unknown[],
  cells: readonly unknown[],
  { keys, figures, isWide }: Layout,
): boolean {
  const [cell] = filled;
  if (typeof cell !== 'string' || filled.some((other) => other !== cell)) return false;
  const isAside = figures.every(({ at }) => isEmptyCell(cells[at]));
  return remarkStart.test(cell.trim())
    ? filled.length === 1 || isAside
    : isWide && isAside && keys.some(({ at }) => at === cells.indexOf(cell));
}

/** Whether nothing was filled in: neither the figure nor the counts behind it. */
function isUnfilled(cells: readonly unknown[], { figures, keys, headings }: Layout): boolean {
  const counts = keys.filter(
    ({ heading }) =>
      headings.get(heading) === 'numerator' || headings.get(heading) === 'denominator',
  );
  return [...figures, ...counts].every(({ at }) => isEmptyCell(cells[at]));
}

/** Reports cells that cannot be used; `true` where one of them says what the row is about, so that nothing of the row can be used. */
function reportFaults(
  faults: ReadonlyMap<number, CellError>,
  row: number,
  header: Header,
  layout: Layout,
  reports: IssueCollector,
): boolean {
  let spoils = false;
  for (const [at, { code, facts }] of faults) {
    const column = header.columns[at]?.heading || columnLetter(at);
    reports.error(code, { row, column, ...facts });
    if (layout.keys.some((key) => key.at === at && layout.headings.has(key.heading))) spoils = true;
  }
  return spoils;
}

/** A column as spreadsheets call it: A, B, … AA. */
function columnLetter(at: number): string {
  return at < 26
    ? String.fromCharCode(65 + at)
    : columnLetter(Math.floor(at / 26) - 1) + columnLetter(at % 26);
}
