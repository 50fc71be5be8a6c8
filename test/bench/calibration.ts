// How far forecasts and warnings keep their promise: simulated series with known truth. Prints
// tables instead of a ratio; `npm run bench -- calibration`.
import { logRatio, simulate } from './calibration/forecasts.js';
import { scenarios } from './calibration/scenarios.js';

const series = Number(process.argv[2] ?? 10_000);

const columns = [
  'scenario',
  '0–10',
  '20–30',
  '70–80',
  '90–100',
  'error',
  'Brier',
  'log',
  'covered',
  'floor',
  'ratio',
  'silent',
];
console.log(`## Forecasts: ${series} series a scenario\n`);
console.log(`| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`);
for (const [i, scenario] of scenarios.entries()) {
  const outcome = simulate(scenario, 1000 + i, series);
  const { library, floor, silent } = outcome;
  const cells = [
    scenario.name,
    ...[0, 2, 7, 9].map((bin) => library.bin(bin)),
    library.calibration.toFixed(1),
    library.brierScore.toFixed(3),
    library.logScore.toFixed(3),
    library.coverage.toFixed(1),
    floor.toFixed(1),
    logRatio(outcome).toFixed(2),
    silent.toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
