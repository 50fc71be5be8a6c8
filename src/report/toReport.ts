import { requireArgument, requireOptions } from '../errors/requireArgument.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { buildReport } from './buildReport.js';
import { type RenderOptions, type Report, renderShape } from './Report.js';
import { isReport, reportShape } from './reportShape.js';

/** Returns the report to render: the result of `buildReport`, or the report on an evaluation. */
export function toReport(
  source: PlanEvaluation | Report,
  options: RenderOptions | undefined,
): Report {
  if (!isReport(source)) return buildReport(source, options as RenderOptions);
  requireArgument('report', source, reportShape);
  if (options !== undefined) requireOptions('options', options, optionsFor(source));
  return source;
}

/** Allows only the language and the form with which the report was built. */
function optionsFor({ language, form }: Report) {
  const { language: _, ...shape } = renderShape;
  return { ...shape, 'language?': [language], 'form?': [form] } as const;
}
