import { composeRows } from '../author/composeRows.js';
import { joinList, splitList } from '../author/PlanCells.js';
import { validatePlan } from '../author/validatePlan.js';
import type { Issue } from '../errors/Issue.js';
import { requireOptions } from '../errors/requireArgument.js';
import { planTableWords } from '../locale/locales.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { Indicator } from '../model/Indicator.js';
import { type Language, languages } from '../model/LocalizedText.js';
import type { Plan } from '../model/Plan.js';
import { type PlanColumn, type PlanRow, planRowKinds } from '../model/PlanTable.js';
import { optionsShape } from '../model/shapes.js';
import { readSource } from './files/readSource.js';
import { requireBytes, toBytes } from './files/toBytes.js';
import { IssueCollector, type Origin } from './IssueCollector.js';
import { type PlanHeader, PlanWords } from './PlanWords.js';
import { type FileBytes, type ReadOptions, tableShape } from './ReadOptions.js';
import { NameIndex } from './rows/NameIndex.js';
import { isBlank } from './rows/Row.js';
import { makeVocabulary } from './rows/Vocabulary.js';

/** Options for a plan table. */
export interface PlanTableOptions
  extends Pick<ReadOptions, 'format' | 'encoding' | 'sheet' | 'file'> {
  /** The indicators that the table may name in addition to those that it defines. */
  readonly catalogue?: Pick<CatalogueInput, 'indicators'> | undefined;
}

/** A plan that was read from a table, or the errors in the table. */
export type PlanTable =
  | {
      readonly ok: true;
      readonly plan: Plan;
      /** The indicators that the table itself defines. */
      readonly indicators: readonly Indicator[];
      readonly notices: readonly Issue[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly [Issue, ...Issue[]];
      readonly notices: readonly Issue[];
    };

/**
 * Reads a plan from a table (CSV, TSV or a workbook) with a row for the plan, each domain, clause,
 * target, interpretation and duty, in the form that `writePlanTable` writes. Headings and words are
 * Chinese or English. An indicator is given by id, name or alias; indicators that the table defines
 * take precedence over those of the catalogue.
 *
 * @edge Every cell that cannot be read is an issue with row, column, the value found and the value
 * expected; a table with errors gives no plan. Without a catalogue, a word that names no indicator
 * of the table is taken as an id. A target without a due year or interpretations gets the defaults
 * of `composePlan`; so does one without a bound word, unless it has interpretations.
 * @throws `PlansError` with `badArgument` for invalid options or an encoding that does not exist,
 * but never for data.
 * @example
 * ```ts
 * import { womenPlan } from '@lipu/plans';
 * import { readPlanTable, writePlanTable } from '@lipu/plans/author';
 * const bytes = await writePlanTable(womenPlan, { format: 'csv', language: 'zh' });
 * const table = await readPlanTable(bytes);
 * console.log(table.ok && table.plan.targets.length === womenPlan.targets.length); // true
 * ```
 */
export async function readPlanTable(
  bytes: FileBytes,
  options: PlanTableOptions = {},
): Promise<PlanTable> {
  requireBytes('bytes', bytes);
  requireOptions('options', options, { ...optionsShape, ...tableShape });
  const collector = new IssueCollector(options.file);
  const { indicators = [] } = options.catalogue ?? {};
  const vocabulary = makeVocabulary({ indicators });
  const words = new PlanWords(vocabulary);
  const rows: PlanRow[] = [];
  const places: { readonly row: number; readonly origin: Origin; readonly header: PlanHeader }[] =
    [];
  let language: Language = 'zh';
  const content = await toBytes(bytes, collector);
  const sources =
    content === undefined ? [] : await readSource(content, options, { vocabulary, collector });
  for (const source of sources) {
    if (!('grid' in source)) continue;
    const { cells } = source.grid;
    const top = cells.findIndex((row) => words.readHeader(row) !== undefined);
    if (top === -1) continue;
    collector.enterTable(source.sheet, top + 1);
    const headings = cells[top] as readonly unknown[];
    const header = words.readHeader(headings) as PlanHeader;
    language = header.language;
    const { columns, row: kinds } = planTableWords[language];
    for (const [index, cell] of headings.entries())
      if (!isBlank(cell) && ![...header.at.values()].includes(index))
        collector.error('badStructure', {
          column: String(cell),
          found: cell,
          expected: { kind: 'heading', words: Object.values(columns) },
        });
    for (const [index, row] of cells.slice(top + 1).entries()) {
      if (row.every(isBlank)) continue;
      const cells = readCells(row, header, words);
      const kind = planRowKinds.find((known) => known === cells.row);
      if (kind === undefined)
        collector.error(cells.row === undefined ? 'missingValue' : 'badStructure', {
          row: index + 1,
          column: header.headingOf('row'),
          found: cells.row,
          expected: { kind: 'oneOf', words: Object.values(kinds) },
        });
      else {
        rows.push({ ...cells, row: kind });
        places.push({ row: index + 1, origin: collector.origin, header });
      }
    }
  }
  const { plan, indicators: own } = composeRows(
    nameIndicators(rows, indicators),
    (at, column, code, facts) => {
      const { row, origin, header } = places[at] as (typeof places)[number];
      collector.reportAt(origin, code, {
        ...facts,
        ...(facts.expected && {
          expected: words.translate(facts.expected, column, header.language),
        }),
        row,
        column: header.headingOf(column),
      });
    },
  );
  if (collector.issues.length === 0) {
    const column = planTableWords[language].columns.row;
    const known = indicators.length === 0 ? undefined : [...indicators, ...own];
    if (rows.length === 0) {
      const words = languages.map((one) => planTableWords[one].columns.row);
      collector.error('missingColumn', { column, expected: { kind: 'heading', words } });
    } else if (plan === undefined) {
      const words = [planTableWords[language].row.plan];
      collector.error('missingValue', { column, expected: { kind: 'oneOf', words } });
    } else
      for (const found of validatePlan(plan, known)) collector.error('inconsistentPlan', { found });
  }
  const { notices } = collector;
  const [first, ...others] = collector.issues;
  if (first !== undefined) return { ok: false, issues: [first, ...others], notices };
  return { ok: true, plan: plan as Plan, indicators: own, notices };
}

/** Reads the cells of a row by column: as codes if the column contains codes, otherwise as text. */
function readCells(
  row: readonly unknown[],
  { at }: PlanHeader,
  words: PlanWords,
): Partial<Record<PlanColumn, string>> {
  const cells: Partial<Record<PlanColumn, string>> = {};
  for (const [column, index] of at)
    if (!isBlank(row[index])) {
      const text = String(row[index]).replace(mark, '').trim();
      cells[column] = words.toCode(column, text);
    }
  return cells;
}

/** The apostrophe that keeps a spreadsheet program from reading text as a formula. */
const mark = /^'(?='*\s*[=+\-@])/;

/**
 * Replaces the names of indicators with their ids. Definitions in the table take precedence over
 * the catalogue, ids over names, and names over aliases.
 */
function nameIndicators(rows: readonly PlanRow[], indicators: readonly Indicator[]): PlanRow[] {
  const own = rows.flatMap(({ row, slug: id, name = '', nameEn = '', aliases = '' }) =>
    row === 'indicator' && id !== undefined
      ? [{ id, names: [name, nameEn], aliases: splitList(aliases) }]
      : [],
  );
  const defined = new Set(own.map(({ id }) => id));
  const others = indicators.filter(({ id }) => !defined.has(id));
  const known = [
    ...own,
    ...others.map(({ id, name, aliases }) => ({ id, names: [name.zh, name.en], aliases })),
  ];
  const ids = new NameIndex<string>();
  for (const { id } of known) ids.add(id, id);
  for (const { id, names } of known) for (const name of names) ids.add(name, id);
  for (const { id, aliases } of known) for (const alias of aliases) ids.add(alias, id);
  const idOf = (word: string) => ids.find(word) ?? word;
  return rows.map((row) => ({
    ...row,
    ...(row.indicator && { indicator: idOf(row.indicator) }),
    ...(row.within && { within: idOf(row.within) }),
    ...(row.referenceIndicator && { referenceIndicator: idOf(row.referenceIndicator) }),
    ...(row.components && {
      components: joinList(splitList(row.components).map(idOf)),
    }),
  }));
}
