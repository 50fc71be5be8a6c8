// Measures converting rows of a table to observations, relative to JSON.parse of the same rows.
import { compareWithFloor } from './compareWithFloor.js';
import { loadLibrary } from './loadLibrary.js';
import { report } from './report.js';
import { listFigureIndicators, simulateCounty } from './simulateCounty.js';

const { library, schema } = await loadLibrary();
const { areas, indicators, plans, units } = library;

const count = 80_000;
const wanted = listFigureIndicators(plans, indicators);
const counties = Math.ceil(count / (wanted.length * 10));
const observations = Array.from({ length: counties }, (_, county) => simulateCounty(wanted, county))
  .flat()
  .slice(0, count);
const names = new Map<string, string>(indicators.map((one) => [one.id, one.name.zh]));
const departmental = observations.map(({ indicator, year, value, unit, area }) => ({
  指标: names.get(indicator),
  年份: String(year),
  数值: value,
  单位: units[unit].symbol.zh,
  地区: area,
}));

for (const [name, rows] of [
  ['ids and all eight columns', observations],
  ['Chinese names, five columns', departmental],
] as const) {
  const text = JSON.stringify(rows);
  const parsed: unknown = JSON.parse(text);
  const { ok } = schema.parseObservations(parsed, { catalogue: { indicators, plans, areas } });
  if (!ok) throw new Error('The simulated rows are good rows');
  report(
    await compareWithFloor({
      name: `parseObservations / JSON.parse (${name})`,
      goal: 3,
      count,
      per: 'row',
      floor: () => JSON.parse(text),
      work: () => schema.parseObservations(parsed, { catalogue: { indicators, plans, areas } }),
    }),
  );
}
