// Both plans judged for every county of a country, against JSON.parse of the same observations;
// memory is that of the whole process.
import type { Observation } from '../../src/model/Observation.js';
import { cpuTime } from './cpuTime.js';
import { groupByArea } from './groupByArea.js';
import { loadLibrary } from './loadLibrary.js';
import { peakMemory, report } from './report.js';
import { listFigureIndicators, simulateCounty } from './simulateCounty.js';

const { library } = await loadLibrary();
const { evaluatePlan, indicators, plans } = library;

const counties = Number(process.argv[2] ?? 2844);
const years = 10;
const wanted = listFigureIndicators(plans, indicators);

// One list of everything, ordered by indicator and year, as tables of a country come: the counties
// lie scattered in it.
const all: Observation[] = [];
const made = Array.from({ length: counties }, (_, county) => simulateCounty(wanted, county, years));
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
  // What a caller keeps of each county: the counts, and how each target stands.
  const kept = plans.map((plan) => {
    const { summary, targets } = evaluatePlan(plan, observations, { year: 2025, area });
    return {
      compliance: summary.compliance,
      statuses: targets.map((one) => one.attainment.status),
    };
  });
  work += cpuTime() - parsed;
  floor += parsed - start;
  summaries.set(area, kept);
}

report({
  name: `evaluatePlan, both plans × ${counties} counties / JSON.parse`,
  goal: 8,
  count: all.length,
  per: 'observation',
  floor,
  work,
  ratio: work / floor,
  memory: peakMemory(),
  memoryGoal: 1500,
});
