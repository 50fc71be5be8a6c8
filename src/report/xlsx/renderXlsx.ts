import { readComplete } from '../../errors/readComplete.js';
import { requireArgument } from '../../errors/requireArgument.js';
import type { Report } from '../Report.js';
import { reportShape } from '../reportShape.js';

/**
 * Renders the tables of a report as a workbook (XLSX): a sheet for each table, and one with the
 * data behind them. Figures are numbers with their printed decimals and their unit as format, so
 * that they can be sorted, summed and charted.
 *
 * @edge Text is never a formula, whatever it begins with. The workbook writer is loaded on the
 * first call.
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { buildReport, renderXlsx } from '@lipu/plans/report';
 * const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
 * const bytes = await renderXlsx(buildReport(evaluation, { language: 'zh', catalogue }));
 * console.log(String.fromCharCode(...bytes.slice(0, 2))); // PK
 * ```
 */
export async function renderXlsx(report: Report): Promise<Uint8Array> {
  requireArgument('report', report, reportShape);
  const { writeTables } = await import('./writeTables.js');
  return readComplete('report', () => writeTables(report));
}
