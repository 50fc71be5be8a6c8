import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { renderCsv } from '../../src/report/renderCsv.js';
import { areas, figures, indicators, plan } from './worked/county.js';

/** The table of a county, read cell by cell; the figures are those of `annual.zh.md`. */
it.each(['zh', 'en'] as const)('the table of a county in %s', (language) => {
  const catalogue = { plans: [plan], indicators, areas };
  const evaluation = evaluatePlan(plan, figures, { year: 2025, area: '1', catalogue });
  const text = renderCsv(evaluation, { language, catalogue, byteOrderMark: false });
  const file = resolve(import.meta.dirname, 'worked', `table.${language}.csv`);
  expect(text.replaceAll('\r\n', '\n')).toBe(readFileSync(file, 'utf8'));
});
