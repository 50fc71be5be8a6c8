import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { renderHtml } from '../../src/report/renderHtml.js';
import { version } from '../../src/version.js';
import { makeIndicator, makePlan, series, townships } from './invented.js';

/** The whole page but its style, which pictures show: landmarks, headings, tables, a chart. */
it('a page of one target', () => {
  const plan = makePlan({ kind: 'atMost', value: '5.0', unit: 'permille' }, '降至5.0‰以下');
  const indicators = [makeIndicator('permille', { polarity: -1 })];
  const catalogue = { plans: [plan], indicators, areas: townships };
  const figures = series('permille', { 2020: '6.0', 2021: '5.6', 2022: '5.2' });
  const evaluation = evaluatePlan(plan, figures, { year: 2022, catalogue });
  const page = renderHtml(evaluation, { language: 'zh', catalogue, form: 'full' });
  const expected = readFileSync(resolve(import.meta.dirname, 'worked/page.zh.txt'), 'utf8');
  expect(page.replace(/<style>[^<]*<\/style>/, '<style></style>')).toBe(
    expected.replaceAll('1.2.3', version),
  );
});
