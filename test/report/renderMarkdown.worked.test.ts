import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateParent } from '../../src/author/evaluateParent.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { Stage } from '../../src/model/PlanEvaluation.js';
import type { ReportForm } from '../../src/report/Report.js';
import { renderMarkdown } from '../../src/report/renderMarkdown.js';
import { version } from '../../src/version.js';
import {
  areas,
  assignments,
  figures,
  finalFigures,
  hearing,
  indicators,
  plan,
  province,
} from './worked/county.js';

const catalogue = { plans: [plan, province], indicators, areas };
const read = (name: string) =>
  readFileSync(resolve(import.meta.dirname, 'worked', name), 'utf8').replaceAll('1.2.3', version);

/**
 * Whole reports, read line by line. Counts, rates, margins and yearly changes follow from the
 * figures of `county.ts` by mental arithmetic; forecasts have their own tests.
 */
describe('the report of a county', () => {
  it.each(
    (['zh', 'en'] as const).flatMap((language) =>
      (
        [
          ['annual', 2025, 'full'],
          ['midterm', 2025, 'short'],
          ['final', 2030, 'short'],
        ] as const satisfies readonly (readonly [Stage, number, ReportForm])[]
      ).map((one) => [...one, language] as const),
    ),
  )('%s, %i, %s, %s', (stage, year, form, language) => {
    const own = stage === 'final' ? finalFigures : figures;
    const evaluate = (at: number, area = '1') =>
      evaluatePlan(plan, own, { year: at, stage, area, catalogue });
    const beside =
      stage === 'annual'
        ? { assignments, previous: evaluate(2024), others: [evaluate(2025, '9')] }
        : stage === 'midterm'
          ? {
              parent: evaluateParent(plan, province, [...own, ...hearing], {
                year,
                stage,
                catalogue,
              }),
            }
          : {};
    const text = renderMarkdown(evaluate(year), { language, catalogue, form, ...beside });
    expect(text).toBe(read(`${stage}.${language}.md`));
  });
});
