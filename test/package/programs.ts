import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook } from '../input/makeWorkbook.js';

const workbook = Buffer.from(
  makeWorkbook([
    {
      name: '数据',
      rows: [
        ['指标', '年份', '数值', '单位', '地区'],
        ['5岁以下儿童死亡率', 2025, 6.76, '‰', '450381'],
      ],
    },
  ]),
).toString('base64');

/**
 * The program that every consumer runs, in plain JavaScript. The verdicts are worked out by hand:
 * the target is at most 6.0‰, so 6.76 misses it by 0.76, 6.0 attains it, and 6 with a 1 in the
 * thirtieth decimal misses it. From 6.76 to 6.38 is half of the distance to 6.0, and half of the
 * way from 60 to 100 points is 80.
 */
const use = `
const WORKBOOK = '${workbook}';
async function use(entries) {
  const sorted = (value) => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(sorted);
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
  };
  const print = (value) => JSON.stringify(sorted(value));
  const expect = (found, expected) => {
    if (print(found) !== print(expected))
      throw new Error('found ' + print(found) + ', expected ' + print(expected));
  };
  for (const [name, entry] of Object.entries(entries))
    if (Object.keys(entry).length === 0) throw new Error(name + ' is empty');
  const root = entries['.'];
  const { getTarget, assessAttainment, evaluatePlan, monitoringCalendar, PlansError } = root;
  const { childrenPlan, indicators, areas } = root;
  const target = getTarget('children.health.g3.under-five-mortality-rate');
  const judge = (value) => {
    const { status, margin } = assessAttainment(target, { value, unit: 'permille' });
    return [status, margin.value];
  };
  expect(judge('6.76'), ['missed', '-0.76']);
  expect(judge('6.0')[0], 'attained');
  expect(judge('6.00000000000000000000000000001')[0], 'missed');

  let code;
  try {
    getTarget('children.health.g3.under-five-mortality-rat');
  } catch (error) {
    if (error instanceof PlansError) code = [error.code, error.nearest ?? error.details?.nearest];
  }
  expect(code, ['unknownId', 'children.health.g3.under-five-mortality-rate']);

  expect(entries['./plans/women'].womenPlan.domains.length, 8);
  expect(entries['./plans/children'].childrenPlan.domains.length, 7);
  expect(entries['./plans/children/health'].health.domain, childrenPlan.domains[0]);
  expect(Object.keys(entries).filter((name) => /^.\\/plans\\/\\w+\\/./.test(name)).length, 15);

  const { methods } = entries['./methods'].compareMethods({
    base: { year: 2020, value: '6.76' },
    target: { year: 2030, value: '6.0' },
    direction: 'down',
    series: [{ year: 2025, value: '6.38' }],
  });
  expect(methods.efficacy, { status: 'assessed', value: 80 });

  const bytes = new TextEncoder().encode('指标,年份,数值,单位,地区\\n5岁以下儿童死亡率,2025,6.76,‰,450381\\n');
  const read = await entries['./intake'].readObservations(bytes, { catalogue: { indicators } });
  expect([read.ok, read.observations.map((one) => one.value)], [true, ['6.76']]);
  const row = {
    indicator: 'under-five-mortality-rate',
    year: 2025,
    value: '6.76',
    unit: 'permille',
    area: '450381',
  };
  const parsed = entries['./schema'].parseObservations([row], { catalogue: { indicators } });
  expect(parsed.observations, read.observations);

  const evaluation = evaluatePlan(childrenPlan, read.observations, { year: 2025 });
  const verdicts = evaluation.targets.map((result) => [result.target, result.attainment.status]);
  expect(verdicts.filter(([, status]) => status !== 'notAssessed'), [[target.id, 'missed']]);
  const { renderMarkdown, renderHtml, buildTemplate } = entries['./report'];
  const { catalogue } = root;
  const chinese = renderMarkdown(evaluation, { language: 'zh', catalogue, form: 'full' });
  expect(chinese.includes('2025年，5岁以下儿童死亡率为6.76‰，与2020年持平。'), true);
  const page = renderHtml(evaluation, { language: 'en', catalogue });
  expect(page.includes('<script'), false);
  const template = { catalogue, year: 2026, targets: [target.id] };
  // Of the year, and of the year before, for which nothing is known.
  const { rows } = buildTemplate(childrenPlan, template);
  expect(rows.map(({ indicator, part, last }) => [indicator.id, part, last.value]), [
    ['under-five-mortality-rate', 'year', '6.76'],
    ['under-five-mortality-rate', 'earlier', '6.76'],
  ]);

  // A workbook of one sheet, packed without compression, as bytes in base64.
  const workbook = Uint8Array.from(atob(WORKBOOK), (letter) => letter.charCodeAt(0));
  const sheet = await entries['./intake'].readObservations(workbook, { catalogue });
  expect([sheet.ok, sheet.observations.map((one) => one.value)], [true, ['6.76']]);

  const { planEvaluationSchema, jsonSchemas } = entries['./schema'];
  const json = JSON.parse(JSON.stringify(evaluation));
  expect(planEvaluationSchema.parse(json), json);
  expect(jsonSchemas().observation.$schema, 'https://json-schema.org/draft/2020-12/schema');
  expect(monitoringCalendar(childrenPlan).length > 0, true);
}
`;

/** Code that must compile, and code that must not; a missing error is also an error. */
const typed = `
import { assessAttainment, getIndicator, getTarget } from '@lipu/plans';
import type { PlanEvaluation, TargetId } from '@lipu/plans';
import { childrenPlan } from '@lipu/plans/plans/children';
import { womenPlan } from '@lipu/plans/plans/women';
import { decisionMaking } from '@lipu/plans/plans/women/decision-making';
import { compareMethods } from '@lipu/plans/methods';
import { parseObservations, planEvaluationSchema } from '@lipu/plans/schema';
import { readObservations } from '@lipu/plans/intake';
import { renderDocx, renderHtml } from '@lipu/plans/report';

const target = getTarget('children.health.g3.under-five-mortality-rate');
const kind: 'atLeast' | 'atMost' | 'around' = target.rule.kind;
// @ts-expect-error a rule that this target does not have
const isCoverage = target.rule.kind === 'coverage';
const { status } = assessAttainment(target, { value: '6.76', unit: 'permille' });
// @ts-expect-error a misspelt id
getTarget('children.health.g3.under-five-mortality-rat');
// @ts-expect-error a misspelt id
getIndicator('infant-mortality-rat');
// @ts-expect-error a percentage against a rate per thousand
assessAttainment(target, { value: '6.76', unit: 'percent' });
// @ts-expect-error no such id
const id: TargetId = 'women.health.g1.nothing';
const evaluation: PlanEvaluation = planEvaluationSchema.parse({});
const women: 'women' = womenPlan.id;
const domainId: 'women.decision-making' = decisionMaking.domain.id;
export const values = [kind, isCoverage, status, id, evaluation, women, domainId, childrenPlan];
export const functions = [compareMethods, parseObservations, readObservations, renderHtml];
// A download in a browser.
export const download = async () =>
  new Blob([await renderDocx(evaluation, { language: 'zh', catalogue: {} })]);
`;

const nameOf = (entry: string) => `entry${entry.replace(/\W/g, '_')}`;
const specifierOf = (entry: string) => `@lipu/plans${entry.slice(1)}`;

/** Writes the consumer programs for these entries into a folder where the package is installed. */
export function writePrograms(app: string, entries: readonly string[]): void {
  const imports = entries
    .map((entry) => `import * as ${nameOf(entry)} from '${specifierOf(entry)}';`)
    .join('\n');
  const requires = entries
    .map((entry) => `const ${nameOf(entry)} = require('${specifierOf(entry)}');`)
    .join('\n');
  const all = `{ ${entries.map((entry) => `'${entry}': ${nameOf(entry)}`).join(', ')} }`;
  const write = (name: string, text: string) => writeFileSync(join(app, name), text);
  write('consumer.mjs', `${imports}\n${use}\nawait use(${all});\nconsole.log('done');\n`);
  write(
    'consumer.cjs',
    `${requires}\n${use}\nmodule.exports = use(${all});\nmodule.exports.then(` +
      "() => console.log('done'), (error) => { console.error(error); process.exitCode = 1; });\n",
  );
  write(
    'browser.mjs',
    `${imports}\n${use}\nuse(${all}).then(() => { document.title = 'done'; }, (error) => ` +
      "{ document.title = 'failed: ' + error.stack; });\n",
  );
  write(
    'worker.mjs',
    `${imports}\n${use}\nuse(${all}).then(() => postMessage('done'), (error) => ` +
      "postMessage('failed: ' + error.stack));\n",
  );
  // This is the form in Vite's guide.
  write(
    'page.mjs',
    "const worker = new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' });\n" +
      'worker.onmessage = ({ data }) => { document.title = data; };\n' +
      "worker.onerror = ({ message }) => { document.title = 'failed: ' + message; };\n",
  );
  write('data.mjs', `export { womenPlan, indicators, sources } from '@lipu/plans';\n`);
  write('verdict.mjs', `export { assessAttainment } from '@lipu/plans/core';\n`);
  write('typed.ts', typed);
  write('typed.cts', typed);
}
