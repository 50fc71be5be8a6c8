/**
 * Turns evaluations into reports. It contains no plan data and no validators.
 *
 * @module \@lipu/plans/report
 */
export type { Bytes } from '../model/Bytes.js';
export { assignTargets, type Responsibilities } from '../report/assignTargets.js';
export { buildReport } from '../report/buildReport.js';
export type { Chart, ChartMark, ChartPoint, LineRole } from '../report/Chart.js';
export { renderDocx } from '../report/docx/renderDocx.js';
export { type ChartOptions, drawChart } from '../report/drawChart.js';
export type {
  Cover,
  HtmlFormat,
  RenderOptions,
  Report,
  ReportDomain,
  ReportForm,
  ReportOptions,
  ReportTarget,
  ReportUnit,
  ReportWarning,
  Theme,
} from '../report/Report.js';
export {
  type ComparisonTable,
  type RenderComparisonOptions,
  renderComparison,
  tabulateComparison,
} from '../report/renderComparison.js';
export { type CsvOptions, renderCsv } from '../report/renderCsv.js';
export { type HtmlOptions, renderHtml } from '../report/renderHtml.js';
export { renderJson } from '../report/renderJson.js';
export { renderMarkdown } from '../report/renderMarkdown.js';
export type { Block, Cell, FigureCell, Section, SectionId, Table } from '../report/Section.js';
export { renderXlsx } from '../report/xlsx/renderXlsx.js';
export { buildTemplate, type TemplateOptions } from '../template/buildTemplate.js';
export { type DividedTemplate, divideTemplate } from '../template/divideTemplate.js';
export type {
  KnownFigure,
  SupportedRow,
  Template,
  TemplateArea,
  TemplatePart,
  TemplateRow,
} from '../template/Template.js';
export { type WriteTemplateOptions, writeTemplate } from '../template/writeTemplate.js';
