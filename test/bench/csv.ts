// Measures reading, checking and judging a CSV file with a hundred thousand rows, relative to
// JSON.parse of the same rows; memory is that of the whole process. What any reader has to do is
// measured separately: decoding the bytes, splitting the text with papaparse, and creating an
// object for each row.
import Papa from 'papaparse';
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

/** Creates an object for each row, with the names in the header as keys. */
const toObjects = ([header = [], ...rows]: readonly (readonly string[])[]) =>
  rows.map((row) => {
    const one: Record<string, string | undefined> = {};
    for (const [at, name] of header.entries()) one[name] = row[at];
    return one;
  });

/** Measures the minimum for reading the rows; nothing is kept. */
function measureLeast() {
  const start = cpuTime();
  const decoded = new TextDecoder().decode(bytes);
  const read = cpuTime();
  const { data } = Papa.parse<string[]>(decoded, { delimiter: ',' });
  const split = cpuTime();
  if (toObjects(data).length !== count) throw new Error('Every row is an object');
  return { decode: read - start, split: split - read, objects: cpuTime() - split };
}

type Part = 'floor' | 'decode' | 'split' | 'objects' | 'read' | 'judge' | 'verdicts' | 'single';
const times: Record<Part, number>[] = [];
for (let round = 0; round <= rounds; round += 1) {
  const start = cpuTime();
  JSON.parse(text);
  const parsed = cpuTime();
  const least = measureLeast();
  const begun = cpuTime();
  const result = await intake.readObservations(bytes, { catalogue: { indicators, plans, areas } });
  const read = cpuTime();
  if (!result.ok || result.observations.length !== count)
    throw new Error('The simulated rows are good rows');
  for (const [area, group] of groupByArea(result.observations))
    for (const plan of plans) evaluatePlan(plan, group, { year: 2025, area });
  const judged = cpuTime();
  for (const [area, group] of groupByArea(result.observations))
    for (const plan of plans) evaluatePlan(plan, group, { year: 2025, area, parts: 'verdicts' });
  const known = cpuTime();
  for (const plan of plans)
    evaluatePlan(plan, result.observations, { year: 2025, area: codeOf(0) });
  const single = cpuTime();
  // The first round only warms up the compiler.
  if (round > 0)
    times.push({
      floor: parsed - start,
      ...least,
      read: read - begun,
      judge: judged - read,
      verdicts: known - judged,
      single: single - known,
    });
}

const floor = median(times.map((one) => one.floor));
for (const [name, workOf, goal] of [
  ['TextDecoder, 100 000 CSV rows / JSON.parse', (one) => one.decode],
  ['papaparse, the same rows / JSON.parse', (one) => one.split],
  ['an object for each of the rows / JSON.parse', (one) => one.objects],
  ['readObservations, the same rows / JSON.parse', (one) => one.read, 2],
  [
    'the same rows judged, verdicts only, both plans for every county / JSON.parse',
    (one) => one.verdicts,
    4,
  ],
  ['the same rows judged, both plans for every county / JSON.parse', (one) => one.judge, 8],
  [
    'read, and both plans judged for one county among them / JSON.parse',
    (one) => one.read + one.single,
  ],
  ['read, and both plans judged for every county / JSON.parse', (one) => one.read + one.judge],
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
