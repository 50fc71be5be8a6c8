import { columnLabel } from '../locale/formatIssue.js';
import { formatQuantity, formatUnit } from '../locale/formatQuantity.js';
import { labels, templateWords } from '../locale/locales.js';
import type { Column } from '../model/Column.js';
import type { Language } from '../model/LocalizedText.js';
import type { TemplateRow } from './buildTemplate.js';

/** A template as a table: a header and a row for each figure. */
export interface TemplateTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns that are to be filled in. */
  readonly open: ReadonlySet<number>;
}

const open = ['value', 'numerator', 'denominator', 'status', 'source', 'note'] as const;
const reminders = ['target', 'last', 'population', 'numerator', 'denominator', 'usedFor'] as const;

/** The rows of a template in a language, under headings that are known when the file comes back. */
export function renderTemplate(rows: readonly TemplateRow[], language: Language): TemplateTable {
  const words = templateWords[language];
  const heading = (name: Column) => columnLabel(name, language);
  const header = [
    words.id,
    words.name,
    ...(['area', 'year', 'sex', 'residence', 'unit'] as const).map(heading),
    ...open.map(heading),
    ...reminders.map((name) => words.reminders[name]),
  ];
  return {
    header,
    rows: rows.map(({ indicator, area, year, sex, residence, unit, targets, last }) => [
      indicator.id,
      indicator.name[language],
      'name' in area ? area.name[language] : area.code,
      String(year),
      labels[language].group[sex],
      labels[language].group[residence],
      formatUnit(unit, language),
      ...open.map(() => ''),
      [...new Set(targets.map(({ wording }) => `“${wording}”`))].join(' '),
      last === undefined ? '' : words.last(formatQuantity(last, language), last.year),
      indicator.population[language],
      indicator.counts?.numerator[language] ?? '',
      indicator.counts?.denominator[language] ?? '',
      targets.map(({ id }) => id).join(' '),
    ]),
    open: new Set(open.map((name) => header.indexOf(heading(name)))),
  };
}
