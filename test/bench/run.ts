// Runs each benchmark in a separate process, and prints one table. `npm run bench -- csv` runs
// those whose name contains a word, and `npm run bench -- calibration` prints the tables of
// forecasts and warnings.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import type { Measurement } from './Measurement.js';

const benchmarks = [
  ['attainment'],
  ['parse'],
  ['csv'],
  ['workbook'],
  ['methods'],
  ['country'],
  ['country', '2844', 'counts'],
  ['country', '2844', 'mixed'],
  ['country', '2844', 'verdicts'],
  ['country', '2844', 'loop'],
  ['growth', '1000'],
  ['growth', '10000'],
  ['growth', '100000'],
  // Five million observations are in memory at once.
  ['growth', '1000000'],
] as const;

const [word = ''] = process.argv.slice(2);
const run = (name: string, values: readonly string[], stdio: 'pipe' | 'inherit') =>
  execFileSync(
    process.execPath,
    ['--import', 'tsx', resolve(import.meta.dirname, `${name}.ts`), ...values],
    { encoding: 'utf8', stdio: ['ignore', stdio, 'inherit'] },
  );
// The calibration prints its own tables.
if (word === 'calibration') {
  run('calibration', process.argv.slice(3), 'inherit');
  process.exit();
}

console.log(`Node ${process.version}, ${cpus().length} cores\n`);
console.log(
  '| what / floor | goal | ratio | floor | work | each | memory |\n|---|---|---|---|---|---|---|',
);
for (const [name, ...values] of benchmarks.filter(([one]) => one.includes(word))) {
  const output = run(name, values, 'pipe');
  for (const line of output.trim().split('\n')) console.log(toRow(JSON.parse(line) as Measurement));
}

function toRow({
  name,
  goal,
  ratio,
  floor,
  work,
  count,
  per,
  also,
  memory,
  memoryGoal,
}: Measurement): string {
  const showEach = (times: number, what: string) => {
    const each = (1e6 * work) / times;
    return `${each < 1e4 ? `${each.toFixed(0)} ns` : `${(each / 1e3).toFixed(0)} µs`} a ${what}`;
  };
  const cells = [
    name,
    goal === undefined ? '' : `≤ ${goal}`,
    ratio.toFixed(1),
    showTime(floor),
    showTime(work),
    showEach(count, per) + (also === undefined ? '' : `, ${showEach(also.count, also.per)}`),
    memory === undefined
      ? ''
      : `${memory} MB${memoryGoal === undefined ? '' : ` (≤ ${memoryGoal})`}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function showTime(milliseconds: number): string {
  if (milliseconds < 1) return `${(1000 * milliseconds).toFixed(0)} µs`;
  return milliseconds < 10_000
    ? `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}
