import { readComplete } from '../../errors/readComplete.js';
import type { Bytes } from '../../model/Bytes.js';
import type { PlanEvaluation } from '../../model/PlanEvaluation.js';
import type { RenderOptions, Report } from '../Report.js';
import { toReport } from '../toReport.js';

/**
 * Renders a monitoring report, from an evaluation or from the result of `buildReport`, as a Word
 * document (DOCX) with a title page, headings, numbered tables that repeat their headers on every
 * page, charts, page numbers, and marked placeholders. Word, WPS and LibreOffice can open it.
 *
 * @edge The same report gives the same bytes. The fonts are those of Chinese official documents
 * (方正小标宋, 黑体, 楷体, 仿宋); if one is not installed, the program substitutes another. Charts are shapes,
 * not pictures. The document writer is loaded on the first call.
 * @source GB/T 9704: paper, margins and fonts of official documents.
 * @throws `PlansError` with the same codes as `buildReport`.
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderDocx } from '@lipu/plans/report';
 * const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
 * const bytes = await renderDocx(evaluation, { language: 'zh', catalogue });
 * console.log(String.fromCharCode(...bytes.slice(0, 2))); // PK
 * ```
 */
export async function renderDocx(
  evaluation: PlanEvaluation,
  options: RenderOptions,
): Promise<Bytes>;
export async function renderDocx(report: Report): Promise<Bytes>;
export async function renderDocx(
  source: PlanEvaluation | Report,
  options?: RenderOptions,
): Promise<Bytes> {
  const report = toReport(source, options);
  const { writeDocument } = await import('./writeDocument.js');
  return readComplete('report', () => writeDocument(report));
}
