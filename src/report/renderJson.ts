import { readComplete } from '../errors/readComplete.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import type { RenderOptions, Report } from './Report.js';
import { toReport } from './toReport.js';

/**
 * Renders a monitoring report as JSON, from an evaluation or from the result of `buildReport`. Its
 * keys are always in the same order. To write the evaluation itself, as `--format json` does on the
 * command line, use `JSON.stringify`.
 *
 * @throws `PlansError` with the same codes as `buildReport`.
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderJson } from '@lipu/plans/report';
 * const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
 * const report = JSON.parse(renderJson(evaluation, { language: 'en', catalogue }));
 * console.log(report.schemaVersion, report.language, report.year); // 1 en 2025
 * ```
 */
export function renderJson(evaluation: PlanEvaluation, options: RenderOptions): string;
export function renderJson(report: Report): string;
export function renderJson(source: PlanEvaluation | Report, options?: RenderOptions): string {
  const report = toReport(source, options);
  return readComplete('evaluation', () => `${JSON.stringify(report, null, 2)}\n`);
}
