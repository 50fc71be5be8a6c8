// A CSV file of a hundred thousand rows read, checked and judged, against JSON.parse of the same
// rows; memory is that of the whole process.
import { cpuTime } from './cpuTime.js';
import { groupByArea } from './groupByArea.js';
import { loadLibrary } from './loadLibrary.js';
import { median } from './median.js';
import { peakMemory, report } from './report.js';
import { codeOf, listFigureIndicators, simulateCounty } from './simulateCounty.js';

const { library, intake } = await loadLibrary();
const { areas, evaluatePlan, indicators, plans } = library;

const count = 100_000;
const rounds = 3;
const wanted = listFigureIndicators(plans, indicators);
const observations = Array.from({ length: Math.ceil(count / (wanted.length * 10)) }, (_, county) =>
  simulateCounty(wanted, county),
)
  .flat()
  .slice(0, count);
const headings = [
  'indicator',
  'year',
  'value',
  'unit',
  'area',
  'sex',
  'residence',
  'status',
] as const;
const bytes = new TextEncoder().encode(
  [
    headings.join(','),
    ...observations.map((one) => headings.map((heading) => one[heading]).join(',')),
  ].join('\n'),
);
const text = JSON.stringify(observations);
observations.length = 0;

const times: { floor: number; read: number; judge: number; single: number }[] = [];
for (let round = 0; round <= rounds; round += 1) {
  const start = cpuTime();
  JSON.parse(text);
  const parsed = cpuTime();
  const result = await intake.readObservations(bytes, { catalogue: { indicators, plans, areas } });
  const read = cpuTime();
  if (!result.ok || result.observations.length !== count)
    throw new Error('The simulated rows are good rows');
  for (const [area, group] of groupByArea(result.observations))
    for (const plan of plans) evaluatePlan(plan, group, { year: 2025, area });
  const judged = cpuTime();
  for (const plan of plans)
    evaluatePlan(plan, result.observations, { year: 2025, area: codeOf(0) });
  const single = cpuTime();
  // The first round warms the compiler up.
  if (round > 0)
    times.push({
      floor: parsed - start,
      read: read - parsed,
      judge: judged - read,
      single: single - judged,
    });
}

const floor = median(times.map((one) => one.floor));
for (const [name, workOf, goal] of [
  ['readObservations, 100 000 CSV rows / JSON.parse', (one) => one.read],
  ['the same rows judged, both plans for every county / JSON.parse', (one) => one.judge],
  [
    'read, and both plans judged for one county among them / JSON.parse',
    (one) => one.read + one.single,
    8,
  ],
  ['read, and both plans judged for every county / JSON.parse', (one) => one.read + one.judge, 8],
] as [string, (one: (typeof times)[number]) => number, number?][])
  report({
    name,
    ...(goal === undefined ? {} : { goal, memory: peakMemory(), memoryGoal: 600 }),
    count,
    per: 'row',
    floor,
    work: median(times.map(workOf)),
    ratio: median(times.map((one) => workOf(one) / one.floor)),
  });
