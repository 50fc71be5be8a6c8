// Writes the data for other languages: dist/data (CSV, JSON, datapackage.json, and the SQL that
// reads them) and dist/schema (JSON Schema). Everything except the SQL is derived from the model.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { indicators as allIndicators } from '../src/data/indicators/indicators.js';
import { plans as allPlans } from '../src/library/plans.js';
import { describePackage } from './data/describePackage.js';
import { describeTable } from './data/describeTable.js';
import { listSchemas } from './data/listSchemas.js';
import { renderTable } from './data/renderTable.js';
import { areas } from './data/tables/areas.js';
import { baselines } from './data/tables/baselines.js';
import { clauses } from './data/tables/clauses.js';
import { domains } from './data/tables/domains.js';
import { duties } from './data/tables/duties.js';
import { indicators } from './data/tables/indicators.js';
import { interpretations } from './data/tables/interpretations.js';
import { plans } from './data/tables/plans.js';
import { targets } from './data/tables/targets.js';
import { units } from './data/tables/units.js';

const dist = new URL('../dist/', import.meta.url);
for (const folder of ['data', 'schema']) mkdirSync(new URL(folder, dist), { recursive: true });
const write = (path: string, text: string) => writeFileSync(new URL(path, dist), text);
const writeJson = (path: string, value: unknown) =>
  write(path, `${JSON.stringify(value, null, 1)}\n`);

const resources: object[] = [];
/** Writes a table and adds its description. */
function add<Row>(table: Parameters<typeof renderTable<Row>>[0]): void {
  write(`data/${table.name}.csv`, renderTable(table));
  resources.push(describeTable(table));
}
add(targets);
add(indicators);
add(units);
add(clauses);
add(domains);
add(plans);
add(areas);
add(baselines);
add(interpretations);
add(duties);

for (const [name, title, value] of [
  ['plans', 'Plans with domains, clauses, targets and articles', allPlans],
  ['indicators', 'Indicators with their printed figures', allIndicators],
] as const) {
  writeJson(`data/${name}.json`, value);
  resources.push({
    name: `${name}-json`,
    title,
    path: `${name}.json`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  });
}
copyFileSync(new URL('data/verdicts.sql', import.meta.url), new URL('data/verdicts.sql', dist));
writeJson(
  'data/datapackage.json',
  describePackage(
    JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')),
    resources,
  ),
);
for (const [name, schema] of Object.entries(listSchemas()))
  writeJson(`schema/${name}.json`, schema);
