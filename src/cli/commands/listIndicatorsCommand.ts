import { indicators } from '../../data/indicators/indicators.js';
import { commandLines } from '../../locale/locales.js';
import { writeCsv } from '../../report/escape.js';
import type { Io } from '../Io.js';
import { readCall } from '../readCall.js';
import { renderTable } from '../renderTable.js';
import { toJson } from '../toTerminal.js';

export const indicatorsShape = { options: [], formats: ['table', 'json', 'csv'] } as const;

/** `lipu-plans indicators`: the indicators and their units. */
export function listIndicatorsCommand(args: readonly string[], io: Io): number {
  const { format, language } = readCall(args, indicatorsShape, io);
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
  io.out(format === 'csv' ? writeCsv([header, ...rows]) : renderTable(header, rows));
  return 0;
}
