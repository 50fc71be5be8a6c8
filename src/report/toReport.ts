import { requireArgument, requireOptions } from '../errors/requireArgument.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { buildReport } from './buildReport.js';
import { type RenderOptions, type Report, renderShape } from './Report.js';
import { isReport, reportShape } from './reportShape.js';

/** The report to render: one that `buildReport` returned, or that of an evaluation. */
export function toReport(
  source: PlanEvaluation | Report,
  options: RenderOptions | undefined,
): Report {
  if (!isReport(source)) return buildReport(source, options as RenderOptions);
  requireArgument('report', source, reportShape);
  if (options !== undefined) requireOptions('options', options, optionsFor(source));
  return source;
}

/** A report is in one language and form: another one would be ignored. */
function optionsFor({ language, form }: Report) {
  const { language: _, ...shape } = renderShape;
  return { ...shape, 'language?': [language], 'form?': [form] } as const;
}
