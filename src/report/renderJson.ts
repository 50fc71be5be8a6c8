import { readComplete } from '../errors/readComplete.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { buildReport } from './buildReport.js';
import type { RenderOptions } from './Report.js';

/**
 * The report as JSON, its texts in one language and its keys always in the same order.
 *
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderJson } from '@lipu/plans/report';
 * const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
 * const report = JSON.parse(renderJson(evaluation, { language: 'en', catalogue }));
 * console.log(report.schemaVersion, report.language, report.year); // 1 en 2025
 * ```
 */
export function renderJson(evaluation: PlanEvaluation, options: RenderOptions): string {
  const report = buildReport(evaluation, options);
  return readComplete('evaluation', () => `${JSON.stringify(report, null, 2)}\n`);
}
