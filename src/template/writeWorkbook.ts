import type { CellObject, Sheet } from 'write-excel-file/universal';
import { templateWords } from '../locale/locales.js';
import type { Bytes } from '../model/Bytes.js';
import type { Language } from '../model/LocalizedText.js';
import type { Target } from '../model/Target.js';
import { packSheets } from '../report/xlsx/packSheets.js';
import { type FormSheet, formFeature } from './formFeature.js';
import {
  isOpen,
  layOut,
  quoteWordings,
  type TemplateColumn,
  type TemplateTable,
} from './layOut.js';
import { type Template, type TemplateRow, templateParts } from './Template.js';
import { widthOf } from './widthOf.js';

/** The widths, in characters, on a sheet that is printed in landscape and one page wide. */
const widths: Readonly<Record<TemplateColumn, number>> = {
  name: 26,
  area: 12,
  institution: 22,
  group: 6,
  year: 6,
  unit: 10,
  value: 10,
  numerator: 11,
  denominator: 11,
  status: 7,
  source: 10,
  note: 10,
  last: 12,
  base: 12,
  target: 24,
  population: 32,
  id: 12,
  usedFor: 12,
};
const hidden: ReadonlySet<TemplateColumn> = new Set(['id', 'usedFor']);
const centred: ReadonlySet<TemplateColumn> = new Set(['group', 'year', 'unit', 'status']);
/** The height of a line of text, in points. */
const lineHeight = 14;

const border = { borderStyle: 'thin', borderColor: '#999999' } as const;
const wrapped = { wrap: true, alignVertical: 'center' } as const;
const yellow = '#fff8d6';
const grey = '#e8edf3';

type Line = (CellObject | null)[];

/** The sheet of a part, with the head of the form, the heading, and the rows. */
interface WrittenSheet {
  readonly sheet: Sheet<Blob>;
  readonly form: FormSheet;
}

/** Writes a template as a workbook. */
export async function writeWorkbook(template: Template, language: Language): Promise<Bytes> {
  const { rows, supports = [] } = template;
  const parts = templateParts
    .map((part) => ({ part, own: rows.filter((row) => row.part === part) }))
    .filter(({ own }) => own.length > 0);
  const written = parts.map(({ part, own }) => writePart(part, own, template, language));
  if (supports.length > 0 || written.length === 0) written.push(writeSupports(template, language));
  return packSheets(
    written.map(({ sheet }) => sheet),
    {
      features: [
        formFeature(
          written.map(({ form }) => form),
          language,
        ),
      ],
      fontSize: 10,
    },
  );
}

function writePart(
  part: TemplateRow['part'],
  rows: readonly TemplateRow[],
  template: Template,
  language: Language,
): WrittenSheet {
  const words = templateWords[language];
  const table = layOut(rows, template, language, false);
  const { columns } = table;
  const name = words.sheets[part];
  const head = headOf(part, table, template, language);
  const data = [
    ...head,
    table.header.map((value, at) => ({
      ...border,
      ...wrapped,
      value,
      type: String,
      fontWeight: 'bold' as const,
      align: 'center' as const,
      height: 2 * lineHeight,
      backgroundColor: fillsColumn(columns[at] as TemplateColumn, rows) ? yellow : grey,
    })),
    ...table.cells.map((texts, index) => {
      const row = rows[index] as TemplateRow;
      const height = heightOf(
        texts,
        columns.map((column) => (hidden.has(column) ? Infinity : widths[column])),
      );
      return texts.map((text, at): CellObject => {
        const column = columns[at] as TemplateColumn;
        return {
          ...border,
          ...wrapped,
          height,
          ...(centred.has(column) ? { align: 'center' } : {}),
          ...(isOpen(column, row) ? { backgroundColor: yellow } : {}),
          ...(column === 'year'
            ? { value: Number(text), type: Number }
            : { value: text, type: String }),
        };
      });
    }),
  ];
  return {
    sheet: {
      sheet: name,
      data,
      columns: columns.map((column) => ({ width: widths[column] })),
      orientation: 'landscape',
      stickyRowsCount: head.length + 1,
      stickyColumnsCount: 1,
    },
    form: {
      name,
      columns,
      rows,
      headRows: head.length + 1,
      hidden: new Set(columns.flatMap((column, at) => (hidden.has(column) ? [at] : []))),
    },
  };
}

/** Estimates the height of a row, since not every program fits it to its text. */
const heightOf = (texts: readonly string[], columns: readonly number[]): number =>
  lineHeight *
  columns.reduce(
    // Words and punctuation wrap before the edge.
    (most, width, at) => Math.max(most, Math.ceil((widthOf(texts[at] ?? '') * 1.1) / width)),
    1,
  );

const fillsColumn = (column: TemplateColumn, rows: readonly TemplateRow[]) =>
  rows.some((row) => isOpen(column, row));

/**
 * Writes the title, the blanks to be filled in, and the instructions. Each text is merged over
 * several columns.
 */
function headOf(
  part: TemplateRow['part'],
  { columns }: TemplateTable,
  { plan, area, year, unit = '' }: Template,
  language: Language,
): Line[] {
  const { form, title, parts, hints, sheets } = templateWords[language];
  const place = 'name' in area ? area.name[language] : area.code;
  const line = (texts: readonly string[], style: Partial<CellObject>) =>
    spread(texts, columns, style);
  return [
    line([title(plan.name[language], year, sheets[part])], {
      fontWeight: 'bold',
      fontSize: 14,
      align: 'center',
      height: 24,
    }),
    line([`${form.area}${place}`, `${form.unit}${unit}`, form.number, form.issuer], { height: 18 }),
    line([form.author, form.reviewer, form.telephone, form.date], { height: 18 }),
    line([hints(parts[part])], { height: 42 }),
  ];
}

/** Spreads strings over all columns, each over about the same width. */
function spread(
  texts: readonly string[],
  columns: readonly TemplateColumn[],
  style: Partial<CellObject>,
): Line {
  const shownWidth = (column: TemplateColumn) => (hidden.has(column) ? 0 : widths[column]);
  const total = columns.reduce((sum, column) => sum + shownWidth(column), 0);
  const line: Line = [];
  let [from, width, used] = [0, 0, 0];
  for (const [at, column] of columns.entries()) {
    width += shownWidth(column);
    const isLast = at === columns.length - 1;
    const isFull = used < texts.length - 1 && width >= (total * (used + 1)) / texts.length;
    if (!isLast && !isFull) continue;
    const columnSpan = at - from + 1;
    line.push({ ...wrapped, ...style, value: texts[used] ?? '', type: String, columnSpan });
    for (let covered = 1; covered < columnSpan; covered += 1) line.push(null);
    used += 1;
    from = at + 1;
  }
  return line;
}

/** Writes the sheet of what other units report, which is for information only. */
function writeSupports({ supports = [] }: Template, language: Language): WrittenSheet {
  const { sheets, supports: words } = templateWords[language];
  const lines = new Map<string, { name: string; lead: string; targets: Target[] }>();
  for (const { row, lead = words.noLead } of supports) {
    const key = `${row.indicator.id}\n${lead}`;
    const line = lines.get(key) ?? { name: row.indicator.name[language], lead, targets: [] };
    line.targets.push(...row.targets);
    lines.set(key, line);
  }
  const header = [words.indicator, words.lead, words.target];
  const columns = [40, 30, 60];
  const cell = (value: string) => ({ ...border, ...wrapped, value, type: String });
  return {
    sheet: {
      sheet: sheets.supports,
      data: [
        [{ value: words.title, type: String, fontWeight: 'bold', columnSpan: 3 }, null, null],
        header.map((value) => ({ ...cell(value), fontWeight: 'bold', backgroundColor: grey })),
        ...[...lines.values()].map(({ name, lead, targets }) => {
          const line = [name, lead, quoteWordings(targets, language)];
          const height = heightOf(line, columns);
          return line.map((value) => ({ ...cell(value), height }));
        }),
      ],
      columns: columns.map((width) => ({ width })),
      orientation: 'landscape',
    },
    form: { name: sheets.supports, columns: [], rows: [], headRows: 2, hidden: new Set() },
  };
}
