import { toPlanRows } from '../author/toPlanRows.js';
import { readComplete } from '../errors/readComplete.js';
import { requireArgument, requireOptions } from '../errors/requireArgument.js';
import { makeVocabulary, type Vocabulary } from '../input/rows/Vocabulary.js';
import { planTableWords } from '../locale/locales.js';
import { planCodeWords } from '../locale/planCodeWords.js';
import { requirePlan } from '../lookup/requirePlan.js';
import type { Bytes } from '../model/Bytes.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { Indicator } from '../model/Indicator.js';
import type { Language } from '../model/LocalizedText.js';
import { languages } from '../model/LocalizedText.js';
import type { Plan } from '../model/Plan.js';
import { type PlanColumn, planColumns } from '../model/PlanTable.js';
import { namedIndicatorShape, optionsShape } from '../model/shapes.js';
import { unitNames } from '../quantity/unitNames.js';
import type { UnitId } from '../quantity/units.js';
import { byteOrderMark, writeCsv } from '../report/escape.js';
import { widthOf } from './widthOf.js';
import { templateFormats } from './writeTemplate.js';

/** Options for a plan as a table. */
export interface WritePlanTableOptions {
  readonly format: 'csv' | 'xlsx';
  /** The language of the headings and words. */
  readonly language: Language;
  /** The indicators that the table itself defines, such as those of a draft. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** The indicators that are written by name; others are written by id. */
  readonly catalogue?: Pick<CatalogueInput, 'indicators'> | undefined;
}

/**
 * Writes a plan as a table with a row for the plan, each domain, clause, target, interpretation and
 * duty. It can be corrected in a spreadsheet program, and `readPlanTable` reads it back without
 * loss.
 *
 * @edge Columns without any content are left out, except those for the higher-level plan and the
 * date of issue, which may have to be added by hand. Codes are written as words of the language.
 * The `baselines` of `indicators` are not written.
 * @throws `PlansError` `badArgument` for invalid options or an argument that is not a plan.
 * @example
 * ```ts
 * import { childrenPlan } from '@lipu/plans';
 * import { writePlanTable } from '@lipu/plans/author';
 * const bytes = await writePlanTable(childrenPlan, { format: 'csv', language: 'zh' });
 * console.log(new TextDecoder().decode(bytes).split(',')[0]); // 行
 * ```
 */
export async function writePlanTable(plan: Plan, options: WritePlanTableOptions): Promise<Bytes> {
  requirePlan(plan);
  requireArgument('plan', plan, { name: 'object', 'issuedOn?': 'text', source: 'text' });
  requireOptions('options', options, {
    ...optionsShape,
    format: templateFormats,
    language: languages,
    'indicators?': [namedIndicatorShape],
  });
  return readComplete('plan', () => write(plan, options));
}

async function write(plan: Plan, options: WritePlanTableOptions): Promise<Bytes> {
  const { format, language, indicators = [], catalogue } = options;
  const rows = toPlanRows(plan, indicators);
  const columns = planColumns.filter(
    (column) => asked.has(column) || rows.some((row) => row[column] !== undefined),
  );
  // This is the order in which `readPlanTable` looks up names.
  const own = new Set(indicators.map(({ id }) => id));
  const others = (catalogue?.indicators ?? []).filter(({ id }) => !own.has(id));
  const vocabulary = makeVocabulary({ indicators: [...indicators, ...others] });
  const show = (column: PlanColumn, code: string) => toWord(column, code, language, vocabulary);
  const { columns: headings, sheet } = planTableWords[language];
  const table = [
    columns.map((column) => headings[column]),
    ...rows.map((row) => columns.map((column) => keepMark(show(column, row[column] ?? '')))),
  ];
  if (format === 'csv') return new TextEncoder().encode(byteOrderMark + writeCsv(table));
  const data = table.map((cells, index) =>
    cells.map((value) => ({
      value,
      type: String,
      ...(index === 0 ? { fontWeight: 'bold' as const, backgroundColor: '#e8edf3' } : {}),
    })),
  );
  const widths = columns.map((_, at) => ({
    width: Math.min(40, Math.max(...table.map((cells) => widthOf(cells[at] as string))) + 2),
  }));
  // This is loaded only for a workbook, since a CSV table does not need it.
  const { packSheets } = await import('../report/xlsx/packSheets.js');
  return packSheets([{ sheet, data, columns: widths, stickyRowsCount: 1 }]);
}

/** Adds an apostrophe before a leading one, since `readPlanTable` removes one. */
const keepMark = (text: string) => text.replace(/^'+(?=\s*[=+\-@])/, "'$&");

/** Facts about a plan that its text often leaves out. */
const asked: ReadonlySet<PlanColumn> = new Set(['parent', 'issuedOn']);

const indicatorColumns: ReadonlySet<PlanColumn> = new Set([
  'indicator',
  'referenceIndicator',
  'within',
]);

/** Returns the word for a code, from which the code is read back. */
function toWord(
  column: PlanColumn,
  code: string,
  language: Language,
  { indicators, units: spelled }: Vocabulary,
): string {
  if (code === '') return '';
  if (column === 'unit') {
    const symbol = unitNames[code as UnitId].symbol[language].trim();
    return spelled.find(symbol) === code ? symbol : code;
  }
  if (indicatorColumns.has(column)) {
    const name = indicators.find(code)?.definition?.name[language];
    return name !== undefined && indicators.find(name)?.id === code ? name : code;
  }
  return planCodeWords(language, column)[code] ?? code;
}
