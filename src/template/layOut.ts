import { columnLabel } from '../locale/formatIssue.js';
import { formatUnit, writeQuantity } from '../locale/formatQuantity.js';
import { labels, templateWords, texts } from '../locale/locales.js';
import type { Column } from '../model/Column.js';
import type { Language } from '../model/LocalizedText.js';
import type { KnownFigure, Template, TemplateRow } from './Template.js';

/** The columns of a template, in their order. */
const columnNames = [
  'name',
  'id',
  'area',
  'institution',
  'group',
  'year',
  'unit',
  'value',
  'numerator',
  'denominator',
  'status',
  'source',
  'note',
  'last',
  'base',
  'target',
  'population',
  'usedFor',
] as const;
export type TemplateColumn = (typeof columnNames)[number];

/** A template as a table, with a header and a row for each figure. */
export interface TemplateTable {
  readonly columns: readonly TemplateColumn[];
  readonly header: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

/** Whether a cell of a row is to be filled in. */
export function isOpen(column: TemplateColumn, { indicator, institution }: TemplateRow): boolean {
  switch (column) {
    case 'institution':
      return institution === '';
    case 'numerator':
    case 'denominator':
      return indicator.counts !== undefined;
    case 'value':
    case 'status':
    case 'source':
    case 'note':
      return true;
    default:
      return false;
  }
}

/**
 * Lays out rows of a template in a language, under headings that are recognised when the completed
 * file is read. Columns that no row needs are left out; `isAreaNamed` keeps the column of the area.
 */
export function layOut(
  rows: readonly TemplateRow[],
  { area }: Pick<Template, 'area'>,
  language: Language,
  isAreaNamed: boolean,
): TemplateTable {
  const words = templateWords[language];
  const some = (isOther: (row: TemplateRow) => boolean) => rows.some(isOther);
  const hasCounts = some(({ indicator }) => indicator.counts !== undefined);
  const isNeeded: Partial<Record<TemplateColumn, boolean>> = {
    area: isAreaNamed || some((row) => row.area.code !== area.code),
    institution: some(({ institution }) => institution !== undefined),
    group: some(({ sex, residence }) => sex !== 'total' || residence !== 'total'),
    numerator: hasCounts,
    denominator: hasCounts,
    last: some(({ last }) => last !== undefined),
    base: some(({ bases }) => bases.length > 0),
  };
  const columns = columnNames.filter((name) => isNeeded[name] ?? true);
  return {
    columns,
    header: columns.map((name) => headingOf(name)),
    cells: rows.map((row) => {
      const cells = cellsOf(row, language);
      return columns.map((name) => cells[name] ?? '');
    }),
  };

  function headingOf(name: TemplateColumn): string {
    switch (name) {
      case 'name':
      case 'id':
      case 'group':
        return words[name];
      case 'last':
      case 'base':
      case 'target':
      case 'population':
      case 'usedFor':
        return words.reminders[name];
      default:
        return columnLabel(name satisfies Column, language);
    }
  }
}

/** Quotes the words of the plan for targets, each of them once. */
export const quoteWordings = (targets: TemplateRow['targets'], language: Language): string =>
  texts[language].clauses([
    ...new Set(targets.map(({ wording }) => texts[language].quote(wording))),
  ]);

/** Returns the cells of a row; those to be filled in are empty. */
function cellsOf(
  { indicator, area, institution, sex, residence, year, unit, targets, last, bases }: TemplateRow,
  language: Language,
): Partial<Record<TemplateColumn, string>> {
  const words = templateWords[language];
  const { group } = labels[language];
  const { inYear, clauses } = texts[language];
  const { counts } = indicator;
  const known = (figure: KnownFigure) => inYear(writeQuantity(figure, language), figure.year);
  const population = [indicator.population[language]];
  if (counts !== undefined)
    population.push(words.counts(counts.numerator[language], counts.denominator[language]));
  return {
    name: indicator.name[language],
    area: 'name' in area ? area.name[language] : area.code,
    institution: institution ?? '',
    group: sex === 'total' ? group[residence] : group[sex],
    year: String(year),
    unit: formatUnit(unit, language),
    last: last === undefined ? '' : known(last),
    base: clauses(bases.map(known)),
    target: quoteWordings(targets, language),
    population: clauses(population),
    id: indicator.id,
    usedFor: targets.map(({ id }) => id).join(' '),
  };
}
