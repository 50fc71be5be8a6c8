import { readComplete } from '../errors/readComplete.js';
import { requireArgument } from '../errors/requireArgument.js';
import { type Column, columns } from '../model/Column.js';
import type { Language } from '../model/LocalizedText.js';
import { requireLanguage } from '../model/shapes.js';
import type { ColumnAccount, TableAccount } from '../model/TableAccount.js';
import { unitNames } from '../quantity/unitNames.js';
import type { UnitId } from '../quantity/units.js';
import type { TableWords } from './en/tables.js';
import { columnLabel, groupLabel, placeOfTable } from './formatIssue.js';
import { tableWords, texts } from './locales.js';

/**
 * Formats how a table was understood, line by line: where it is, what each column was read as, and
 * how many rows and cells of each kind it has. Empty columns are left out.
 *
 * @throws `PlansError` `badArgument` for an unknown language or an argument of the wrong type.
 * @example
 * ```ts
 * import { catalogue } from '@lipu/plans';
 * import { readObservations } from '@lipu/plans/intake';
 * import { formatTableAccount } from '@lipu/plans/words';
 * const text = '指标,2019年,2020年,2030年目标\n婴儿死亡率（‰）,2.95,2.70,5\n';
 * const { tables } = await readObservations(new TextEncoder().encode(text), { catalogue });
 * const lines = tables.flatMap((table) => formatTableAccount(table, 'zh'));
 * console.log(lines[2]); // B列“2019年”：数值（年份2019）
 * ```
 */
export function formatTableAccount(table: TableAccount, language: Language): readonly string[] {
  requireArgument('table', table, {
    range: 'object',
    header: 'object',
    states: 'object',
    columns: 'objects',
    rows: 'object',
    cells: 'object',
    'file?': 'text',
    'sheet?': 'text',
  });
  requireLanguage(language);
  return readComplete('table', () => write(table, language));
}

function write(table: TableAccount, language: Language): readonly string[] {
  const words = tableWords[language];
  const { parts } = texts[language];
  const { range, header, states, columns: found, rows, cells } = table;
  const counts = <Kind extends string>(
    of: Readonly<Record<Kind, number>>,
    names: Readonly<Record<Kind, string>>,
    write: TableWords['rowCount'],
  ) => {
    const kinds = Object.keys(names) as Kind[];
    return parts(kinds.flatMap((kind) => (of[kind] === 0 ? [] : write(names[kind], of[kind]))));
  };
  const facts = factsIn(states, words, language);
  return [
    parts([
      ...placeOfTable(table, language),
      words.rows(range.first, range.last),
      words.header(header.first, header.last),
    ]),
    ...(facts.length === 0 ? [] : [words.states(parts(facts))]),
    ...found.flatMap((column) =>
      column.role === 'empty'
        ? []
        : words.column(column.letter, shown(column.heading), meaningOf(column, words, language)),
    ),
    words.rowCounts(counts(rows, words.row, words.rowCount)),
    words.cellCounts(counts(cells, words.cell, words.cellCount)),
  ];
}

/** Removes line breaks and control characters from a heading, which is external text. */
const shown = (heading: string) => heading.replace(/\p{C}+/gu, ' ').slice(0, 60);

function meaningOf(
  { role, column, states }: ColumnAccount,
  words: TableWords,
  language: Language,
): string {
  if (column !== undefined) return columnLabel(column, language);
  const { parts, aside } = texts[language];
  const facts = factsIn(states, words, language);
  return facts.length === 0 ? words.role[role] : `${words.role[role]}${aside(parts(facts))}`;
}

function factsIn(
  states: ColumnAccount['states'],
  words: TableWords,
  language: Language,
): readonly string[] {
  return columns.flatMap((column) => {
    const value = states[column];
    if (value === undefined) return [];
    return words.fact(columnLabel(column, language), wordFor(column, value, language));
  });
}

function wordFor(column: Column, value: string, language: Language): string {
  if (column === 'unit') return unitNames[value as UnitId].name[language];
  return groupLabel(value, language);
}
