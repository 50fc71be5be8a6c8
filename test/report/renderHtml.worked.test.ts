import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { renderHtml } from '../../src/report/renderHtml.js';
import { version } from '../../src/version.js';
import { makeIndicator, makePlan, series, townships } from './invented.js';
import { areas, figures, indicators, plan } from './worked/county.js';

/**
 * Part of another page: without ids that could clash with it, and with headings below its title.
 */
it('a fragment', () => {
  const catalogue = { plans: [plan], indicators, areas };
  const evaluation = evaluatePlan(plan, figures, { year: 2025, area: '1', catalogue });
  const options = { language: 'zh', catalogue, form: 'full' } as const;
  const part = renderHtml(evaluation, { ...options, fragment: true });
  expect(part).toMatch(/^<div class="lipu-report" lang="zh-CN">\n<style>/);
  expect(part).toMatch(/<\/div>\n<\/div>\n$/);
  expect(part).not.toMatch(/<(?:html|head|body|main|nav|h1)\b|\sid=|href="#/);
  const headingsIn = (html: string) =>
    [...html.matchAll(/<h(\d)[^>]*>([^<]*)</g)].map(([, level, text]) => [Number(level), text]);
  const page = headingsIn(renderHtml(evaluation, options));
  expect(headingsIn(part)).toEqual(page.map(([level, text]) => [Number(level) + 1, text]));
  expect(part).toContain('<section class="progress">\n<h3>一、总体进展</h3>');
});

/**
 * The whole page without its style, which is tested with pictures: landmarks, headings, tables, a
 * chart.
 */
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
