// Follows one figure from a workbook to the HTML page, and counts how often a reader of the code
// has to change to another file and to another folder of src.
//
// A workbook with one sheet, one row and one figure is passed through readObservations,
// evaluatePlan (for a plan with one target) and renderHtml. Every function of src is instrumented
// in a temporary bundle, which records the order in which named functions are entered:
//
// - an anonymous callback belongs to the function in which it is written and is not an entry;
// - a sequence that is repeated immediately, such as a loop over cells, counts once;
// - two successive entries in different files are a change of file, and in different folders a
//   change of folder;
// - a function that is one expression, or a getter, and enters no other counted function, is not
//   counted: its name states what it returns, like that of a field (`traitsOf`, `escapeHtml`);
// - functions that build look-up tables (`leftOut`) are left out, with everything that they call;
// - the limits apply to the walk without `locale` and `quantity`, whose text patterns and exact
//   arithmetic the other folders use in the same way as strings and numbers.
//
// `npm run check:walk` prints the counts of the walk, followed in brackets by the counts with such
// expressions, and by those that also include `locale` and `quantity`. It fails if a limit is
// exceeded or a name in `leftOut` is out of date; `-- --list` prints the walk.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { areas as Areas } from '../src/data/areas.js';
import type { indicators as Indicators } from '../src/data/indicators/indicators.js';
import type { childrenPlan as ChildrenPlan } from '../src/data/plans/children/plan.js';
import type { readObservations as ReadObservations } from '../src/input/readObservations.js';
import type { evaluatePlan as EvaluatePlan } from '../src/library/evaluatePlan.js';
import type { renderHtml as RenderHtml } from '../src/report/renderHtml.js';
import { makeWorkbook } from '../test/input/makeWorkbook.js';
import { bundleJstat } from './bundleJstat.js';
import { instrumentFiles } from './walk/instrument.js';
import {
  collapseRepeats,
  countChanges,
  fileOf,
  folderOf,
  leaveOutExpressions,
  type Place,
  Recorder,
} from './walk/Recorder.js';

const limits = { 'changes of file': 120, 'changes of folder': 20 };
const basics: ReadonlySet<string> = new Set(['locale', 'quantity']);
const leftOut = new Set(['makeVocabulary', 'NameIndex.add']);

interface Library {
  readonly areas: typeof Areas;
  readonly indicators: typeof Indicators;
  readonly childrenPlan: typeof ChildrenPlan;
  readonly readObservations: typeof ReadObservations;
  readonly evaluatePlan: typeof EvaluatePlan;
  readonly renderHtml: typeof RenderHtml;
}

const entries = `
export { areas } from './data/areas.js';
export { indicators } from './data/indicators/indicators.js';
export { childrenPlan } from './data/plans/children/plan.js';
export { readObservations } from './input/readObservations.js';
export { evaluatePlan } from './library/evaluatePlan.js';
export { renderHtml } from './report/renderHtml.js';
`;

const root = resolve(import.meta.dirname, '..');
const recorder = new Recorder(leftOut);
Object.assign(globalThis, { __walk: recorder });

/** Loads the library with instrumented functions. */
async function loadInstrumented(): Promise<Library> {
  const src = join(root, 'src');
  mkdirSync(join(root, 'reports'), { recursive: true });
  // It is inside the repository, so that the dependencies are found.
  const scratch = mkdtempSync(join(root, 'reports/walk-'));
  try {
    const outfile = join(scratch, 'walk.mjs');
    await build({
      stdin: { contents: entries, resolveDir: src, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      define: { __VERSION__: '"0.0.0"' },
      plugins: [bundleJstat, instrumentFiles(src)],
      outfile,
      logLevel: 'error',
    });
    return (await import(pathToFileURL(outfile).href)) as Library;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function walk({ areas, indicators, childrenPlan, ...library }: Library): Promise<void> {
  const workbook = makeWorkbook([
    {
      name: '数据',
      rows: [
        ['指标', '年份', '数值', '单位', '地区'],
        ['5岁以下儿童死亡率', 2025, 6.76, '‰', '荔浦市'],
      ],
    },
  ]);
  const id = 'children.health.g3.under-five-mortality-rate';
  const plan = {
    ...childrenPlan,
    targets: childrenPlan.targets.filter((target) => target.id === id),
  };
  const catalogue = { plans: [plan], indicators, areas };
  recorder.isOn = true;
  const { observations } = await library.readObservations(workbook, { catalogue });
  const evaluation = library.evaluatePlan(plan, observations, { year: 2025 });
  const page = library.renderHtml(evaluation, { language: 'zh', catalogue });
  recorder.isOn = false;
  if (plan.targets.length !== 1 || observations.length !== 1 || !page.includes('6.76‰'))
    throw new Error('The figure was lost on its way to the page');
}

await walk(await loadInstrumented());
const entered = recorder.entered.map(({ place }) => place);
const places = collapseRepeats(leaveOutExpressions(recorder.entered, basics));
if (process.argv.includes('--list')) console.log(places.join('\n'));
const count = (walked: readonly Place[]) => ({
  files: new Set(walked.map(fileOf)).size,
  functions: new Set(walked).size,
  'changes of file': countChanges(walked.map(fileOf)),
  'changes of folder': countChanges(walked.map(folderOf)),
});
const counts = count(places);
const withExpressions = count(
  collapseRepeats(entered.filter((place) => !basics.has(folderOf(place)))),
);
const all = count(collapseRepeats(entered));
for (const name of Object.keys(counts) as (keyof typeof counts)[])
  console.log(
    `${name}: ${counts[name]} (${withExpressions[name]} with expressions, ` +
      `${all[name]} with ${[...basics].join(' and ')} too)`,
  );
const fail = (message: string) => {
  console.error(message);
  process.exitCode = 1;
};
for (const name of leftOut)
  if (!recorder.met.has(name)) fail(`${name}: no such function is met any more`);
for (const name of Object.keys(limits) as (keyof typeof limits)[])
  if (counts[name] > limits[name]) fail(`${name}: more than ${limits[name]}`);
