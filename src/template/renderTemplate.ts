import { columnLabel } from '../locale/formatIssue.js';
import type { Column } from '../model/Column.js';
import type { Language } from '../model/LocalizedText.js';
import type { Observation } from '../model/Observation.js';
import { units } from '../quantity/units.js';
import type { TemplateRow } from './buildTemplate.js';

/** A template as a table: a header and a row for each figure. */
export interface TemplateTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns that are to be filled in. */
  readonly open: ReadonlySet<number>;
}

/** Words that the reading of files knows; the reminders stand under headings that it passes over. */
const words = {
  zh: {
    id: '指标编号',
    name: '指标名称',
    total: '合计',
    female: '女',
    male: '男',
    urban: '城市',
    rural: '农村',
    reminders: [
      '参考：目标',
      '参考：上期数值',
      '参考：口径',
      '参考：分子',
      '参考：分母',
      '参考：用于',
    ],
  },
  en: {
    id: 'indicator_id',
    name: 'indicator',
    total: 'total',
    female: 'female',
    male: 'male',
    urban: 'urban',
    rural: 'rural',
    reminders: [
      'ref: target',
      'ref: last value',
      'ref: population',
      'ref: numerator',
      'ref: denominator',
      'ref: used for',
    ],
  },
} as const satisfies Record<
  Language,
  Record<Observation['sex'] | Observation['residence'] | 'id' | 'name', string> & {
    readonly reminders: readonly string[];
  }
>;

const open = ['value', 'numerator', 'denominator', 'status', 'source', 'note'] as const;

/** The rows of a template in a language, under headings that are known when the file comes back. */
export function renderTemplate(rows: readonly TemplateRow[], language: Language): TemplateTable {
  const say = words[language];
  const heading = (name: Column) => columnLabel(name, language);
  const header = [
    say.id,
    say.name,
    ...(['area', 'year', 'sex', 'residence', 'unit'] as const).map(heading),
    ...open.map(heading),
    ...say.reminders,
  ];
  return {
    header,
    rows: rows.map(({ indicator, area, year, sex, residence, unit, targets, last }) => [
      indicator.id,
      indicator.name[language],
      'name' in area ? area.name[language] : area.code,
      String(year),
      say[sex],
      say[residence],
      units[unit].symbol[language].trim() || units[unit].name[language],
      ...open.map(() => ''),
      [...new Set(targets.map(({ wording }) => `“${wording}”`))].join(' '),
      last === undefined ? '' : `${last.value}${units[last.unit].symbol[language]} (${last.year})`,
      indicator.population[language],
      indicator.counts?.numerator[language] ?? '',
      indicator.counts?.denominator[language] ?? '',
      targets.map(({ id }) => id).join(' '),
    ]),
    open: new Set(open.map((name) => header.indexOf(heading(name)))),
  };
}
