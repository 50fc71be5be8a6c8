import type { Grid } from '../files/Grid.js';
import { isKindOfNoYear } from '../rows/kindsOfNoYear.js';
import { isBlank } from '../rows/Row.js';
import { isNoFigure } from '../rows/readFigure.js';
import { isIndicator, readGroupWord } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { describesIndicators } from './describesIndicators.js';
import type { TableRegion } from './findTables.js';
import { findReportedArea } from './findTitleArea.js';
import { isRemark } from './readRemark.js';
import { isNote } from './titleWords.js';

const figure = /^[-+]?[\d,]+(?:\.\d+)?\s*[%‰]?$/;
const code = /^\d{6,12}$/;
/** The number of a record in a database: 3f2a-91, below id. */
const idHeading = /^_?(?:row|record)?[ _-]?(?:uu|gu)?id$/i;
const recordId = /^(?=.*\d)[\w-]{4,}$/;
/** The name of a person, a place or a series: words that begin with a capital. */
const name = /^[A-Z][\p{L}.'’ -]*$/u;

/** Headings that name parts of a year. */
const ofPart = /^(?:季度?|月度?|月份|半年|quarter|month)$/i;
const ofCycle = /(?:周期|频率|频次)$|^(?:frequency|cycle)$/i;
/**
 * Whether a column distinguishes figures for a year from others: 季度, or cells such as 计划 and 预测.
 */
export function tellsKinds(
  grid: Grid,
  { bottom, end, lines }: TableRegion,
  at: number,
  heading: string,
): boolean {
  if (ofPart.test(heading)) return true;
  // 季度 below 监测周期 states how often an indicator is monitored.
  if (ofCycle.test(heading)) return false;
  const repeated = new Set(lines.map((line) => line[at]?.text));
  for (let row = bottom; row < end; row += 1) {
    const text = String(grid.cells[row]?.[at] ?? '').trim();
    if (isKindOfNoYear(text) && !repeated.has(text)) return true;
  }
  return false;
}

/**
 * Classifies a column whose heading is not understood. A `key` may distinguish rows, so that no row
 * can be trusted without it: its cells differ, or name a place, a group or a status.
 */
export function classifyUnknown(
  grid: Grid,
  { bottom, end }: TableRegion,
  at: number,
  heading: string,
  vocabulary: Vocabulary,
): 'ornament' | 'key' {
  const rows = grid.cells.slice(bottom, end);
  const column = rows.map((row) => row[at]);
  if (describesIndicators(heading, column, vocabulary)) return 'ornament';
  const texts = new Set<string>();
  for (const cell of column) {
    if (isBlank(cell) || isNoFigure(cell) || isNote(cell)) continue;
    const text = String(cell).trim();
    if (code.test(text)) return 'key';
    if (typeof cell === 'number' || figure.test(text)) continue;
    if (idHeading.test(heading) && recordId.test(text)) continue;
    texts.add(text);
    if (texts.size > 1) return 'key';
  }
  const [text] = texts;
  // Whether the column names an indicator that differs from those of the rows.
  const isOther = rows.some(
    (row) => row[at] === text && row.indexOf(text) === row.lastIndexOf(text),
  );
  return text !== undefined &&
    (name.test(text) ||
      (isOther && isIndicator(text, vocabulary)) ||
      readGroupWord(text, vocabulary) !== undefined ||
      findReportedArea(text, vocabulary) !== undefined ||
      isRemark(text, vocabulary) ||
      vocabulary.units.find(text) !== undefined)
    ? 'key'
    : 'ornament';
}
