import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { version } from '../../src/version.js';
import { makeIo, toText } from './makeIo.js';

const fixture = (path: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../fixtures', path)));
const files = {
  'real.csv': fixture('lipu-2010-2020.csv'),
  'earlier.csv': fixture('round-2025/earlier.csv'),
  'health.csv': fixture('round-2025/received/health.csv'),
  'corrected.csv': fixture('round-2025/corrected/health.csv'),
  'townships.csv': fixture('round-2025/received/townships.csv'),
  'units.csv': fixture('round-2025/units.csv'),
  'cases.jsonl':
    '{"id":1,"base":{"year":2020,"value":"6.76"},"target":{"year":2030,"value":"6.0"},' +
    '"direction":"down","series":[{"year":2025,"value":"6.38"}]}\n{"id":2}\n',
  'county.txt': fixture('drafts/county.txt'),
  'falls.csv':
    '指标,年份,数值,单位\n儿童跌倒跌落发生率,2020,52.1,/10万\n儿童跌倒跌落发生率,2025,48.6,/10万\n' +
    '儿童烧烫伤发生率,2020,31,/10万\n儿童烧烫伤发生率,2025,30.5,/10万\n' +
    '儿童中毒发生率,2020,4,/10万\n儿童中毒发生率,2025,4.2,/10万\n',
  'policy.json': '{"nearBand":"0.02"}',
};
const expected = (name: string) =>
  readFileSync(resolve(import.meta.dirname, 'worked', `${name}.txt`), 'utf8');

const most = 28;

/** The first lines that a call prints and writes, and its exit code. */
async function show(line: string): Promise<string> {
  const { io, written, printed } = makeIo(files);
  const code = await run(line.split(' '), io);
  const pages = [...written].map(([path, content]) => `== ${path}\n${toText(content)}`);
  return [`$ ${line}`, printed.out, printed.err, ...pages, `exit ${code}`]
    .map((part) => part.trimEnd().split(/\r?\n/).slice(0, most).join('\n'))
    .filter((part) => part !== '')
    .join('\n')
    .replaceAll(version, '1.2.3');
}

/** Complete outputs, reviewed line by line. */
describe('the command line', () => {
  it.each([
    ['evaluate', 'evaluate real.csv --year 2020 --plan children --lang en'],
    [
      'evaluate.zh',
      'evaluate earlier.csv corrected.csv townships.csv --year 2025 --plan children ' +
        '--policy policy.json --lang zh',
    ],
    ['method', 'evaluate real.csv --year 2020 --plan children --method realisation --lang en'],
    ['check', 'check health.csv townships.csv --lang en'],
    ['check.zh', 'check health.csv --explain --lang zh'],
    [
      'explain',
      'explain children.education.g3.nine-year-compulsory-education-retention-rate real.csv ' +
        '--year 2020 --lang en',
    ],
    [
      'explain.zh',
      'explain children.health.g3.under-five-mortality-rate corrected.csv --year 2025 --lang zh',
    ],
    ['methods', 'methods cases.jsonl --lang en'],
    ['indicators', 'indicators --plan children --format csv --lang en'],
    [
      'many',
      'evaluate townships.csv corrected.csv --plan children --areas all --year 2025 --lang en',
    ],
    ['years', 'evaluate real.csv --plan children --years 2019-2020 --format csv --lang en'],
    ['draft', 'draft county.txt --id county --out county.csv --lang en'],
    ['compare', 'compare women children --lang en'],
    ['component', 'explain child-fall-burn-poisoning-incidence falls.csv --lang zh'],
    ['targets', 'targets --plan children --lang zh'],
    [
      'template',
      'template --plan children --year 2026 --format csv --assignment units.csv ' +
        '--out form.csv --lang zh',
    ],
  ])('%s', async (name, line) => {
    expect(`${await show(line)}\n`).toBe(expected(name));
  });
});
