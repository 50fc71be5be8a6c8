// Measures the evaluation of both plans for every county of a country, relative to JSON.parse of
// the same observations; memory is that of the whole process. `counts` adds numerators and
// denominators, and `mixed` also gives every second share a unit that the target does not use.
// `verdicts` leaves out everything except the figure and the verdict of each target. `loop` judges
// nothing: it finds that figure by its indicator and compares two numbers.
import type { Observation } from '../../src/model/Observation.js';
import { cpuTime } from './cpuTime.js';
import { groupByArea } from './groupByArea.js';
import { loadLibrary } from './loadLibrary.js';
import { peakMemory, report } from './report.js';
import { listFigureIndicators, simulateCounty } from './simulateCounty.js';

const { library } = await loadLibrary();
const { convertQuantity, evaluatePlan, indicators, plans, units } = library;

const [of = '2844', mode = ''] = process.argv.slice(2);
const counties = Number(of);
const parts = mode === 'verdicts' ? 'verdicts' : 'all';
const years = 10;
const targets = plans.reduce((sum, plan) => sum + plan.targets.length, 0);
const isLoop = mode === 'loop';
/** The minimum for a verdict on each target: a list for each indicator, and a comparison. */
function loop(observations: readonly Observation[]) {
  const byIndicator = new Map<string, Observation[]>();
  for (const one of observations) {
    const list = byIndicator.get(one.indicator);
    if (list === undefined) byIndicator.set(one.indicator, [one]);
    else list.push(one);
  }
  return plans.map((plan) =>
    plan.targets.map(({ indicator, rule }) => {
      let latest: Observation | undefined;
      for (const one of byIndicator.get(indicator) ?? [])
        if (one.year <= 2025 && one.year >= (latest?.year ?? 0)) latest = one;
      if (latest === undefined || !('value' in rule)) return 'notAssessed';
      const isAbove = Number(latest.value) >= Number(rule.value);
      return isAbove === (rule.kind === 'atLeast') ? 'attained' : 'missed';
    }),
  );
}
// The goals by mode; 7 with counts, whatever the units.
const goals: Readonly<Record<string, number>> = { '': 5.5, verdicts: 1.5 };
const wanted = listFigureIndicators(plans, indicators);

// All observations are in one list, ordered by indicator and year, as in tables of a country, so
// that the figures of a county are scattered.
const all: Observation[] = [];
const inOtherUnit = (one: Observation): Observation =>
  units[one.unit].dimension === 'proportion' && one.unit !== 'per10000' && one.year % 2 === 0
    ? { ...one, ...convertQuantity(one, 'per10000') }
    : one;
const made = Array.from({ length: counties }, (_, county) => {
  const figures = simulateCounty(wanted, county, years, mode === 'counts' || mode === 'mixed');
  return mode === 'mixed' ? figures.map(inOtherUnit) : figures;
});
for (let at = 0; at < wanted.length * years; at += 1)
  for (const county of made) all.push(county[at] as Observation);
made.length = 0;

const startOfGrouping = cpuTime();
const groups = groupByArea(all);
let work = cpuTime() - startOfGrouping;
let floor = 0;
const summaries = new Map<string, unknown>();
for (const [area, observations] of groups) {
  const text = JSON.stringify(observations);
  const start = cpuTime();
  JSON.parse(text);
  const parsed = cpuTime();
  // The data that a caller keeps for each county: the counts, and the status of each target.
  const kept = isLoop
    ? loop(observations)
    : plans.map((plan) => {
        const { summary, targets: judged } = evaluatePlan(plan, observations, {
          year: 2025,
          area,
          parts,
        });
        return {
          compliance: summary.compliance,
          statuses: judged.map((one) => one.attainment.status),
        };
      });
  work += cpuTime() - parsed;
  floor += parsed - start;
  summaries.set(area, kept);
}

report({
  name: isLoop
    ? `a loop of comparisons, both plans × ${counties} counties / JSON.parse`
    : `evaluatePlan, both plans × ${counties} counties${mode && `, ${mode}`} / JSON.parse`,
  ...(isLoop ? {} : { goal: goals[mode] ?? 7 }),
  count: all.length,
  per: 'observation',
  also: { count: counties * targets, per: 'target' },
  floor,
  work,
  ratio: work / floor,
  memory: peakMemory(),
  memoryGoal: 1500,
});
