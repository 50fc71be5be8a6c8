import { readComplete } from '../../errors/readComplete.js';
import type { Bytes } from '../../model/Bytes.js';
import type { PlanEvaluation } from '../../model/PlanEvaluation.js';
import type { RenderOptions, Report } from '../Report.js';
import { toReport } from '../toReport.js';

/**
 * Renders the tables of a report, from an evaluation or from the result of `buildReport`, as a
 * workbook (XLSX), with one sheet for each table and one for the data behind them. Figures are
 * numbers, so they can be sorted, summed and charted; their format shows the printed decimals and
 * the unit.
 *
 * @edge Text is never a formula, whatever it begins with. The workbook writer is loaded on the
 * first call.
 * @throws `PlansError` with the same codes as `buildReport`.
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderXlsx } from '@lipu/plans/report';
 * const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
 * const bytes = await renderXlsx(evaluation, { language: 'zh', catalogue });
 * console.log(String.fromCharCode(...bytes.slice(0, 2))); // PK
 * ```
 */
export async function renderXlsx(
  evaluation: PlanEvaluation,
  options: RenderOptions,
): Promise<Bytes>;
export async function renderXlsx(report: Report): Promise<Bytes>;
export async function renderXlsx(
  source: PlanEvaluation | Report,
  options?: RenderOptions,
): Promise<Bytes> {
  const report = toReport(source, options);
  const { writeTables } = await import('./writeTables.js');
  return readComplete('report', () => writeTables(report));
}
