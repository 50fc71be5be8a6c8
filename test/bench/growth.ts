// Measures how long one series takes among a thousand, and among a million. The argument is the
// number of series to simulate.
import type { Observation } from '../../src/model/Observation.js';
import { cpuTime } from './cpuTime.js';
import { groupByArea } from './groupByArea.js';
import { loadLibrary } from './loadLibrary.js';
import { peakMemory, report } from './report.js';
import { codeOf, listFigureIndicators, simulateCounty } from './simulateCounty.js';

const { library } = await loadLibrary();
const { evaluatePlan, indicators, plans } = library;

const size = Number(process.argv[2] ?? 1000);
const wanted = listFigureIndicators(plans, indicators);
const all: Observation[] = [];
for (let county = 0; county * wanted.length < size; county += 1)
  for (const one of simulateCounty(wanted, county, 5)) all.push(one);
const series = all.length / 5;

const judge = (observations: readonly Observation[], area: string) =>
  plans.map((plan) => evaluatePlan(plan, observations, { year: 2025, area }).summary.attained);
// This warms up the compiler, which would take longer than a thousand series.
for (let county = 0; county < 400; county += 1)
  judge(simulateCounty(wanted, county, 5), codeOf(county));

const start = cpuTime();
const groups = groupByArea(all);
let work = cpuTime() - start;
let floor = 0;
for (const [area, observations] of groups) {
  const text = JSON.stringify(observations);
  const begun = cpuTime();
  JSON.parse(text);
  const parsed = cpuTime();
  judge(observations, area);
  work += cpuTime() - parsed;
  floor += parsed - begun;
}

report({
  name: `${size.toLocaleString('en-US').replaceAll(',', ' ')} series of 5 years / JSON.parse`,
  count: series,
  per: 'series',
  floor,
  work,
  ratio: work / floor,
  memory: peakMemory(),
});
