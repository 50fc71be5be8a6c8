/**
 * Turns evaluations into reports. Contains no plan data and no validators.
 *
 * @module \@lipu/plans/report
 */
export { assignTargets, type Responsibilities } from '../report/assignTargets.js';
export { buildReport } from '../report/buildReport.js';
export type {
  RenderOptions,
  Report,
  ReportDomain,
  ReportOptions,
  ReportTarget,
  ReportUnit,
  ReportWarning,
} from '../report/Report.js';
export { type CsvOptions, renderCsv } from '../report/renderCsv.js';
export { renderHtml } from '../report/renderHtml.js';
export { renderJson } from '../report/renderJson.js';
export { renderMarkdown } from '../report/renderMarkdown.js';
export { buildTemplate, type TemplateInput } from '../template/buildTemplate.js';
export { type DividedTemplate, divideTemplate } from '../template/divideTemplate.js';
export type {
  KnownFigure,
  SupportedRow,
  Template,
  TemplateArea,
  TemplatePart,
  TemplateRow,
} from '../template/Template.js';
export { type TemplateOptions, writeTemplate } from '../template/writeTemplate.js';
