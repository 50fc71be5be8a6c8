// Measures reading and checking a workbook with fifty thousand rows, relative to JSON.parse of the
// same rows.
import { makeWorkbook } from '../input/makeWorkbook.js';
import { cpuTime } from './cpuTime.js';
import { loadLibrary } from './loadLibrary.js';
import { median } from './median.js';
import { peakMemory, report } from './report.js';
import { listFigureIndicators, simulateCounty } from './simulateCounty.js';

const { library, intake } = await loadLibrary();
const { catalogue, indicators, plans } = library;

const count = 50_000;
const rounds = 5;
const wanted = listFigureIndicators(plans, indicators);
const observations = Array.from({ length: Math.ceil(count / (wanted.length * 10)) }, (_, county) =>
  simulateCounty(wanted, county),
)
  .flat()
  .slice(0, count);
const headings = ['indicator', 'year', 'value', 'unit', 'area', 'sex'] as const;
const rows = observations.map((one) =>
  headings.map((heading) =>
    heading === 'year' || heading === 'value' ? Number(one[heading]) : one[heading],
  ),
);
const bytes = makeWorkbook([{ name: 'A', rows: [[...headings], ...rows] }]);
const text = JSON.stringify(observations);

const times: { floor: number; work: number }[] = [];
for (let round = 0; round <= rounds; round += 1) {
  const start = cpuTime();
  JSON.parse(text);
  const parsed = cpuTime();
  const result = await intake.readObservations(bytes, { catalogue });
  const read = cpuTime();
  if (!result.ok || result.observations.length !== count)
    throw new Error('The simulated rows are good rows');
  // The first round only warms up the compiler.
  if (round > 0) times.push({ floor: parsed - start, work: read - parsed });
}

report({
  name: 'readObservations, 50 000 rows of XLSX / JSON.parse',
  goal: 30,
  count,
  per: 'row',
  floor: median(times.map((one) => one.floor)),
  work: median(times.map((one) => one.work)),
  ratio: median(times.map((one) => one.work / one.floor)),
  memory: peakMemory(),
});
