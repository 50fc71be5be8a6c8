// Measures how accurate forecasts and warnings are, with simulated series whose true values are
// known. Prints tables instead of a ratio: `npm run bench -- calibration`, in about a minute.
import { defaultPolicy } from '../../src/evaluate/policy.js';
import { logRatio, simulate } from './calibration/forecasts.js';
import { coverageOfPlans, ratePlans } from './calibration/plans.js';
import { Random } from './calibration/Random.js';
import { scenarios } from './calibration/scenarios.js';
import { chanceCodes, rateWarnings, truths } from './calibration/warnings.js';
import { loadLibrary } from './loadLibrary.js';

const { library } = await loadLibrary();
const series = Number(process.argv[2] ?? 10_000);

function printTable(
  title: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): void {
  console.log(`\n## ${title}\n\n| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

function* forecastRows() {
  for (const [i, scenario] of scenarios.entries()) {
    const outcome = simulate(scenario, 1000 + i, series);
    const { library: scores, floor, silent } = outcome;
    yield [
      scenario.name,
      ...[0, 2, 7, 9].map((bin) => scores.bin(bin)),
      scores.calibration.toFixed(1),
      scores.brierScore.toFixed(3),
      scores.logScore.toFixed(3),
      scores.coverage.toFixed(1),
      floor.toFixed(1),
      logRatio(outcome).toFixed(2),
      silent.toFixed(1),
    ];
  }
}

printTable(
  `Forecasts of 2030 made in 2025, ${series} series each`,
  [
    'scenario',
    '0–10 %',
    '20–30',
    '70–80',
    '90–100',
    'calibration error',
    'Brier',
    'log score',
    'covered %',
    'error by chance',
    'log score ÷ better simple model',
    'silent %',
  ],
  forecastRows(),
);

const compared = ['share, line', 'share, random walk', 'share, AR(1) 0.7', 'share, saturating'];
const sudden = ['share, plateau 2022-25', 'share, plateau 2025'];

function* tradeRows() {
  for (const [stall, line] of [
    [0, 0.68],
    [0.03, 0.68],
    [0.06, 0.68],
    [0.1, 0.68],
    [0.03, 0.5],
    [0.03, 0.85],
  ] as const)
    yield [
      stall,
      line,
      ...[...compared, ...sudden].map((name, i) => {
        const scenario = scenarios.find((one) => one.name === name);
        if (scenario === undefined) throw new Error(`no scenario ${name}`);
        const policy = { ...defaultPolicy.forecast, stall, line };
        const outcome = simulate(scenario, 500 + i, series, policy);
        const { calibration, coverage } = outcome.library;
        return `${calibration.toFixed(1)}, ${logRatio(outcome).toFixed(2)}, ${coverage.toFixed(1)}`;
      }),
    ];
}

printTable(
  'What stops and lines cost: calibration error, log score ÷ better simple model, covered %',
  ['stall', 'line', ...compared, ...sudden],
  tradeRows(),
);

const warned = Math.min(series, 2000);

function* warningRows() {
  for (const [i, truth] of truths.entries()) {
    const rates = rateWarnings(new Random(300 + i), truth, warned);
    yield [
      truth.name,
      ...chanceCodes.map(
        (code) => `${rates.perRound(code).toFixed(1)} (${rates.ever(code).toFixed(0)})`,
      ),
      rates.found.toFixed(1),
    ];
  }
}

printTable(
  `Warnings, ${warned} series each: % of rounds 2022–2029 (% of series, ever)`,
  ['truth', ...chanceCodes, 'unlikely or eroding, ever'],
  warningRows(),
);

function* planRows() {
  for (const [name, coverage] of [
    ['every figure met', 100],
    ['coverage at 99.5 %', 99.5],
    ['coverage at 98 %', 98],
  ] as const) {
    const { high, highOfCoverage, trueOfCoverage, perRound } = ratePlans(library.evaluatePlan, {
      seed: 42,
      trials: Math.max(1, Math.round(series / 200)),
      coverage,
    });
    yield [
      name,
      high.toFixed(2),
      highOfCoverage.toFixed(2),
      highOfCoverage === 0 ? '–' : trueOfCoverage.toFixed(0),
      ...chanceCodes.map((code) => (perRound.get(code) ?? 0).toFixed(2)),
    ];
  }
}

const { played, all } = coverageOfPlans;
printTable(
  `Both plans, nothing changes (${played} of ${all} targets): warnings a round`,
  ['truth', 'high urgency', 'of coverage', 'of these true %', ...chanceCodes],
  planRows(),
);
