import type { Line } from './readLines.js';
import { goalHeadings, measureHeadings } from './structureWords.js';

const figure = /^[\d.,%‰≥≤<>/-]+(万|以上|以下|左右|以内)?$/;
const longestCell = 16;
const fewestCells = 6;
const fewestFigures = 3;
const headings = new Set<string>([...goalHeadings, ...measureHeadings]);

/**
 * Leaves out tables that were flattened into lines: a run of short lines with several bare figures,
 * or a line with several figures. Read as sentences, their cells would be joined to figures that
 * are not in the text.
 */
export function dropTables(lines: readonly Line[]): { kept: Line[]; tables: string[] } {
  const kept: Line[] = [];
  const tables: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (isCell(lines[end])) end += 1;
    const run = lines.slice(at, end);
    if (run.length >= fewestCells && countFigures(run) >= fewestFigures) {
      tables.push(run.map((line) => line.printed).join(' '));
      at = end;
      continue;
    }
    for (const line of end === at ? lines.slice(at, at + 1) : run)
      if (isRow(line)) tables.push(line.printed);
      else if (!isPageNumber(line)) kept.push(line);
    at = Math.max(end, at + 1);
  }
  return { kept, tables };
}

const isCell = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.folded.length <= longestCell &&
  !/[。;,:!?]/.test(line.folded) &&
  (line.marker === undefined || line.marker.style === 'arabic') &&
  !headings.has(line.folded);

const countFigures = (run: readonly Line[]) =>
  run.filter(({ folded }) => figure.test(folded)).length;

/** Whether a line consists of cells separated by spaces or tabs. */
function isRow({ folded }: Line): boolean {
  if (folded.length > 120 || /[。;!?]/.test(folded)) return false;
  return folded.split(/\s+/).filter((word) => figure.test(word)).length >= fewestFigures;
}

/** Whether a line is only a number. (The second half of a broken figure still has its % or ‰.) */
const isPageNumber = ({ folded }: Line) => /^\d{1,3}$/.test(folded);
