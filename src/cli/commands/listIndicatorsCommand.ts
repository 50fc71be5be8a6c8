import { indicators } from '../../data/indicators/indicators.js';
import { writeCsv } from '../../report/escape.js';
import type { Io } from '../Io.js';
import { readCall } from '../readCall.js';
import { renderTable } from '../renderTable.js';

export const indicatorsShape = { options: [], formats: ['table', 'json', 'csv'] } as const;

/** `lipu-plans indicators`: what is measured, in which unit. */
export function listIndicatorsCommand(args: readonly string[], io: Io): number {
  const { format, language } = readCall(args, indicatorsShape, io);
  if (format === 'json') {
    io.out(`${JSON.stringify(indicators, null, 2)}\n`);
    return 0;
  }
  const head =
    language === 'zh'
      ? ['编号', '名称', '单位', '人群', 'SDG']
      : ['id', 'name', 'unit', 'population', 'SDG'];
  const rows = indicators.map((one) => [
    one.id,
    one.name[language],
    one.unit,
    one.population[language],
    one.sdg?.join(' ') ?? '',
  ]);
  io.out(format === 'csv' ? writeCsv([head, ...rows]) : renderTable(head, rows));
  return 0;
}
