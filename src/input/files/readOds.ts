import { Decimal, isDecimalString, powerOfTen } from '../../quantity/decimal.js';
import type { IssueCollector } from '../IssueCollector.js';
import { type Content, failed, rounded, unclear } from './cellContent.js';
import { type CellCount, GridBuilder } from './GridBuilder.js';
import { limits } from './limits.js';
import { OdsStyles } from './OdsStyles.js';
import { readNumber } from './readNumber.js';
import type { CellStyle } from './readStyles.js';
import { type Mark, readText, TextBuilder } from './richText.js';
import { toDisplayedDigits } from './toDisplayedDigits.js';
import type { WalkXml } from './walkXml.js';
import { chooseSheets, type Sheet, type SheetOptions } from './workbookParts.js';
import type { Archive } from './zip.js';

type Attribute = (name: string) => string | undefined;

/** The cells of a row that are not empty. A row may be repeated. */
interface OdsRow {
  readonly repeated: number;
  readonly isHidden: boolean;
  readonly cells: (Content & { readonly column: number })[];
}

interface OdsCell {
  readonly attribute: Attribute;
  readonly isCovered: boolean;
  readonly text: TextBuilder;
}

/**
 * Reads an OpenDocument spreadsheet (.ods). A cell has a number and the text that it shows. The
 * text is used if it is that number, rounded or not. Some programs write the bare number as the
 * text; the number format then determines how it is shown.
 *
 * @source OASIS, OpenDocument 1.3 Part 3, 9.1
 */
export function readOds(
  archive: Archive,
  walk: WalkXml,
  options: SheetOptions,
  collector: IssueCollector,
): readonly Sheet[] {
  if (archive.readXml('META-INF/manifest.xml')?.includes('encryption-data')) {
    collector.error('encrypted', { expected: { kind: 'noPassword' } });
    return [];
  }
  const xml = archive.readXml('content.xml');
  if (xml === undefined) return [];
  const { sheets, styles } = findSheets(xml, walk);
  const chosen = chooseSheets(sheets, options, collector);
  const count: CellCount = { cells: 0 };
  const grids = new Map(chosen.map(({ at }) => [at, new GridBuilder(count, options.hidden)]));
  readTables(xml, walk, grids, styles);
  return chosen.map(({ name, at }) => ({
    name,
    grid: (grids.get(at) as GridBuilder).finish(name, collector),
  }));
}

/** Finds the sheets and the styles. */
function findSheets(xml: string, walk: WalkXml) {
  const sheets: { name: string; at: number; isHidden: boolean }[] = [];
  const styles = new OdsStyles();
  walk(xml, {
    open(tag, attribute) {
      if (tag === 'table')
        sheets.push({
          name: attribute('table:name') ?? '',
          at: sheets.length,
          isHidden: styles.isHidden(attribute('table:style-name')),
        });
      return styles.enter(tag, attribute);
    },
  });
  return { sheets, styles };
}

function readTables(
  xml: string,
  walk: WalkXml,
  grids: ReadonlyMap<number, GridBuilder>,
  styles: OdsStyles,
): void {
  let [table, at, column, depth] = [-1, 0, 0, 0];
  let grid: GridBuilder | undefined;
  let merged: Parameters<GridBuilder['merge']>[0][] = [];
  let row: OdsRow | undefined;
  let cell: OdsCell | undefined;
  let isParagraph = false;
  const spans: (Mark | undefined)[] = [];
  walk(xml, {
    open(tag, attribute) {
      if (cell !== undefined) {
        depth += 1;
        if (tag === 'p' && depth === 1) {
          isParagraph = true;
          if (!cell.text.isEmpty) addText('\n');
        } else if (tag === 'span') spans.push(styles.markOf(attribute('text:style-name')));
        else if (tag === 's') addText(' '.repeat(Math.min(100, repeats(attribute, 'text:c'))));
        else if (tag === 'line-break' || tag === 'tab') addText(' ');
      } else if (tag === 'table') {
        table += 1;
        grid = grids.get(table);
        [at, column, merged] = [0, 0, []];
      } else if (grid === undefined) return;
      else if (tag === 'table-column') {
        const count = repeats(attribute, 'table:number-columns-repeated');
        if (isHiddenPart(attribute)) grid.hideColumns(column, column + count - 1);
        column += count;
      } else if (tag === 'table-row') {
        const repeated = repeats(attribute, 'table:number-rows-repeated');
        row = { repeated, isHidden: !grid.readsHidden && isHiddenPart(attribute), cells: [] };
        column = 0;
      } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
        depth = 0;
        cell = { attribute, isCovered: tag !== 'table-cell', text: new TextBuilder() };
      }
    },
    text(text) {
      if (isParagraph) addText(text);
    },
    close(tag) {
      if (cell === undefined) {
        if (tag === 'table-row') endRow();
        else if (tag === 'table') for (const range of merged) grid?.merge(range);
      } else if (depth === 0) endCell(cell);
      else {
        if (tag === 'span') spans.pop();
        else if (depth === 1) isParagraph = false;
        depth -= 1;
      }
    },
  });

  function addText(text: string): void {
    const mark = spans.includes('leftOut') ? 'leftOut' : spans.find((known) => known !== undefined);
    cell?.text.add(text, mark);
  }

  function endCell(ended: OdsCell): void {
    cell = undefined;
    const { attribute, isCovered } = ended;
    const count = repeats(attribute, 'table:number-columns-repeated');
    const content: Content = isCovered
      ? { value: '' }
      : readContent(ended, styles.ofCell(attribute('table:style-name')));
    // Reading stops at the first cell that is too far to the right.
    const end = Math.min(column + count, Math.max(column, limits.columns) + 1);
    if (content.value !== '' || content.error !== undefined)
      for (let place = column; place < end; place += 1)
        row?.cells.push({ ...content, column: place });
    const [right, bottom] = [
      column + repeats(attribute, 'table:number-columns-spanned') - 1,
      at + repeats(attribute, 'table:number-rows-spanned') - 1,
    ];
    if (right > column || bottom > at) merged.push({ top: at, left: column, bottom, right });
    column += count;
  }

  function endRow(): void {
    if (row === undefined || grid === undefined) return;
    const { cells, repeated, isHidden } = row;
    if (isHidden && cells.length > 0) grid.hideRows(repeated);
    else if (cells.length > 0)
      for (let index = 0; index < repeated; index += 1)
        for (const { column: place, value, error } of cells)
          grid.put(at + index, place, value, error);
    at += repeated;
    row = undefined;
  }
}

/** How many times an element is repeated; an invalid number means once. */
function repeats(attribute: Attribute, name: string): number {
  const count = Number(attribute(name) ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}

const isHiddenPart = (attribute: Attribute) =>
  ['collapse', 'filter'].includes(attribute('table:visibility') ?? '');

function readContent({ attribute, text: content }: OdsCell, style: CellStyle): Content {
  const { isMarked, format } = style;
  const { text, marked } = content.finish();
  const type = attribute('office:value-type');
  if (attribute('calcext:value-type') === 'error') return failed('notANumber', text);
  if (type === undefined && attribute('table:formula') !== undefined && text === '')
    return failed('formulaWithoutValue');
  if (type === 'date') {
    const isYear = /^\d{4}\s?年?$/.test(text.trim());
    return { value: isYear ? text.trim() : (attribute('office:date-value') ?? text).slice(0, 10) };
  }
  const number = toDisplayedDigits(attribute('office:value') ?? '');
  if (!isDecimalString(number) || marked !== undefined || isMarked)
    return readText({ text, marked }, isMarked);
  const isBare = type !== 'percentage' && toDisplayedDigits(text.trim()) === number;
  return isBare && format.kind !== 'general'
    ? readNumber(number, style, { is1904: false })
    : readShown(number, text, type === 'percentage');
}

/**
 * Exponents, fractions, currencies, negative numbers in brackets, and a column that is too narrow:
 * all digits of the number are used. Words before a number, as in 约40 and ＜40, are not such a form.
 */
const otherForm =
  /^(?:#*|[-+(]?(?:[¥￥$€£]|[A-Z]{2,3}\$?)?[-\d,.\s]*(?:e[-+]?\d+|\/\d+)?[¥￥$€£元]?\)?)$/i;

/** Reads a number with the digits that its cell shows and the unit after them. */
function readShown(number: string, text: string, isPercent: boolean): Content {
  const plain = /^(-?)\s*(\d[\d,]*(?:\.\d+)?)\s*(%?)([^\d,\s].*|)$/.exec(text.trim());
  if (plain === null || /^(?:\s*\d|e[-+]?\d)/i.test(plain[4] as string))
    return isPercent || !otherForm.test(text.trim()) ? unclear(number, text) : { value: number };
  const [, minus, digits, percent, unit] = plain as unknown as readonly string[] & { 2: string };
  const shown = `${minus}${digits.replaceAll(',', '')}`;
  const places = shown.split('.')[1]?.length ?? 0;
  const differenceOf = (scale: number) => new Decimal(number).times(scale).minus(shown).abs();
  const isNear = (difference: Decimal) => difference.times(2).times(powerOfTen(places)).lte(1);
  // The percent sign is only text beside the digits, unless the number is stored as a percentage.
  const asText = differenceOf(1);
  const difference = percent === '' || (!isPercent && isNear(asText)) ? asText : differenceOf(100);
  // Rounding changes at most half a unit of the last place. If the difference is larger, the format
  // shows something else.
  if (!isNear(difference)) return unclear(number, text);
  return difference.isZero()
    ? { value: `${shown}${percent}${unit}` }
    : rounded(number, `${shown}${percent}${unit}`);
}
