/**
 * Evaluations become reports. It brings no plan data and no validators.
 *
 * @module \@lipu/plans/report
 */
export { assignTargets, type Responsibilities } from '../template/assignTargets.js';
export { buildReport } from '../report/buildReport.js';
export { buildTemplate, type TemplateInput, type TemplateRow } from '../template/buildTemplate.js';
export type { Report, ReportDomain, ReportTarget, ReportUnit, ReportWarning } from '../report/Report.js';
export type { RenderOptions, ReportOptions } from '../report/ReportOptions.js';
export { type CsvOptions, renderCsv } from '../report/renderCsv.js';
export { renderHtml } from '../report/renderHtml.js';
export { renderJson } from '../report/renderJson.js';
export { renderMarkdown } from '../report/renderMarkdown.js';
