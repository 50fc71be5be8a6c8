import { commandLines } from '../../locale/locales.js';
import { indicatorsOf } from '../../lookup/indicatorsOf.js';
import { writeCsv } from '../../report/escape.js';
import type { Io } from '../Io.js';
import { readCall } from '../readCall.js';
import { readPlans } from '../readPlans.js';
import { renderTable } from '../renderTable.js';
import { toJson } from '../toTerminal.js';

export const indicatorsShape = {
  options: ['plan'],
  formats: ['table', 'json', 'csv'],
  isAlone: true,
} as const;

/** `lipu-plans indicators`: lists the indicators of both plans, or of one, and their units. */
export async function listIndicatorsCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, format, language } = readCall(args, indicatorsShape, io);
  const documents = await readPlans(values['plan'], language, io);
  if (documents === undefined) return 1;
  const { plans, catalogue } = documents;
  const used = new Set(plans.flatMap(({ targets }) => targets.flatMap(indicatorsOf)));
  const indicators = catalogue.indicators.filter(({ id }) => used.has(id));
  if (format === 'json') {
    io.out(`${toJson(indicators, 2)}\n`);
    return 0;
  }
  const words = commandLines[language].indicators;
  const header = [words.id, words.name, words.unit, words.population, words.sdg];
  const rows = indicators.map(({ id, name, unit, population, sdg = [] }) => [
    id,
    name[language],
    unit,
    population[language],
    sdg.join(' '),
  ]);
  io.out(format === 'csv' ? writeCsv([header, ...rows]) : renderTable(header, rows, io.width));
  return 0;
}
