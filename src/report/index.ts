/**
 * Evaluations become reports. It brings no plan data and no validators.
 *
 * @module \@lipu/plans/report
 */
export { assignTargets, type Responsibilities } from './assignTargets.js';
export { buildReport } from './buildReport.js';
export { buildTemplate, type TemplateInput, type TemplateRow } from './buildTemplate.js';
export type { Report, ReportDomain, ReportTarget, ReportUnit, ReportWarning } from './Report.js';
export type { RenderOptions, ReportOptions } from './ReportOptions.js';
export { type CsvOptions, renderCsv } from './renderCsv.js';
export { renderHtml } from './renderHtml.js';
export { renderJson } from './renderJson.js';
export { renderMarkdown } from './renderMarkdown.js';
