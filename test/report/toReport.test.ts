import { expect, it } from 'vitest';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { catalogue } from '../../src/library/catalogue.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { buildReport } from '../../src/report/buildReport.js';
import { renderDocx } from '../../src/report/docx/renderDocx.js';
import { renderCsv } from '../../src/report/renderCsv.js';
import { renderHtml } from '../../src/report/renderHtml.js';
import { renderJson } from '../../src/report/renderJson.js';
import { renderMarkdown } from '../../src/report/renderMarkdown.js';
import { renderXlsx } from '../../src/report/xlsx/renderXlsx.js';

const evaluation = evaluatePlan(childrenPlan, [], { year: 2025 });
const options = { language: 'zh', catalogue } as const;
const report = buildReport(evaluation, options);
const renderers = { renderDocx, renderHtml, renderJson, renderMarkdown, renderXlsx };

it.each(Object.entries(renderers))('%s takes an evaluation or its report', async (_, render) => {
  expect(await render(report)).toEqual(await render(evaluation, options));
});

it.each(Object.entries(renderers))('%s refuses options that a report ignores', async (_, run) => {
  const render = run as (...args: unknown[]) => unknown;
  const refusal = async (given: object) =>
    (async () => render(report, given))().catch(({ message }: Error) => message);
  expect(await refusal({ language: 'en' })).toBe('options.language must be zh, not “en”');
  expect(await refusal({ form: 'full' })).toBe('options.form must be short, not “full”');
  await render(report, { language: 'zh' });
});

it('a report notes why ids take the place of names, unless an empty catalogue says so', () => {
  const notes = (given: object) => buildReport(evaluation, { language: 'en', ...given }).notes;
  const { indicators, plans } = catalogue;
  const women = plans.filter(({ id }) => id === 'women');
  expect(notes({})).toEqual(['Ids are shown instead of names because no `catalogue` was given.']);
  for (const incomplete of [{ indicators }, { indicators, plans: women }, { plans }])
    expect(notes({ catalogue: incomplete })).toEqual([
      'Ids are shown instead of names that the `catalogue` does not contain.',
    ]);
  expect([notes({ catalogue: {} }), notes({ catalogue })]).toEqual([[], []]);
  expect(renderHtml(evaluation, { language: 'zh' })).toContain('未提供catalogue，以编号代替名称。');
});

it('a page and a fragment are made of a report', () => {
  for (const format of [{ fragment: true }, { toc: false, theme: 'dark' }] as const)
    expect(renderHtml(report, format)).toBe(renderHtml(evaluation, { ...options, ...format }));
});

it('a table of targets needs the evaluation, and the error says so', () => {
  expect(() => renderCsv(report as never, options)).toThrow(
    'evaluation must be the result of evaluatePlan, not {"schemaVersion"',
  );
});
