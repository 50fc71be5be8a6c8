import { deepFreeze } from '../deepFreeze.js';
import type { Language } from '../model/LocalizedText.js';
import { commandLine as enCommandLine } from './en/commandLine.js';
import { type ComparisonWords, comparison as enComparison } from './en/comparison.js';
import {
  type DoubtTitles,
  type DoubtWords,
  doubts as enDoubts,
  doubtTitles as enDoubtTitles,
} from './en/doubts.js';
import { estimates as enEstimates } from './en/estimates.js';
import { type ExplanationWords, explanation as enExplanation } from './en/explanation.js';
import { headings as enHeadings, type Headings } from './en/headings.js';
import { help as enHelp, type HelpWords } from './en/help.js';
import { labels as enLabels, type Labels } from './en/labels.js';
import { methodology as enMethodology } from './en/methodology.js';
import { overview as enOverview } from './en/overview.js';
import { parent as enParent, type ParentWords } from './en/parent.js';
import { planTable as enPlanTable, type PlanTableWords } from './en/planTable.js';
import { progress as enProgress } from './en/progress.js';
import { report as enReport } from './en/report.js';
import { reportHeadings as enReportHeadings, type ReportHeadings } from './en/reportHeadings.js';
import { rules as enRules, type RuleWords } from './en/rules.js';
import { changes as enChanges, sentences as enSentences } from './en/sentences.js';
import { tables as enTables, type TableWords } from './en/tables.js';
import { template as enTemplate } from './en/template.js';
import { text as enText } from './en/text.js';
import { usage as enUsage } from './en/usage.js';
import { warnings as enWarnings } from './en/warnings.js';
import type { Changes, EstimateWords, Sentences } from './Sentences.js';
import type { WarningWords } from './WarningWords.js';
import { commandLine as zhCommandLine } from './zh/commandLine.js';
import { comparison as zhComparison } from './zh/comparison.js';
import { doubts as zhDoubts, doubtTitles as zhDoubtTitles } from './zh/doubts.js';
import { estimates as zhEstimates } from './zh/estimates.js';
import { explanation as zhExplanation } from './zh/explanation.js';
import { headings as zhHeadings } from './zh/headings.js';
import { help as zhHelp } from './zh/help.js';
import { labels as zhLabels } from './zh/labels.js';
import { methodology as zhMethodology } from './zh/methodology.js';
import { overview as zhOverview } from './zh/overview.js';
import { parent as zhParent } from './zh/parent.js';
import { planTable as zhPlanTable } from './zh/planTable.js';
import { progress as zhProgress } from './zh/progress.js';
import { report as zhReport } from './zh/report.js';
import { reportHeadings as zhReportHeadings } from './zh/reportHeadings.js';
import { rules as zhRules } from './zh/rules.js';
import { changes as zhChanges, sentences as zhSentences } from './zh/sentences.js';
import { tables as zhTables } from './zh/tables.js';
import { template as zhTemplate } from './zh/template.js';
import { text as zhText } from './zh/text.js';
import { usage as zhUsage } from './zh/usage.js';
import { warnings as zhWarnings } from './zh/warnings.js';

// There is a constant for each topic, so that a bundle contains only the words that it uses.
type Locales<Words> = Readonly<Record<Language, Words>>;

/**
 * The labels of the codes in an evaluation, by language: statuses, courses, reasons, warnings,
 * stages, groups, kinds of rule and others. For issues and errors, use `formatIssue` and
 * `formatError`.
 *
 * @example
 * ```ts
 * import { labels } from '@lipu/plans/words';
 * console.log(labels.zh.status.attained, labels.en.course.behind); // 达到 behind schedule
 * ```
 */
export const labels: Readonly<Record<Language, Labels>> = /* @__PURE__ */ deepFreeze({
  zh: zhLabels,
  en: enLabels,
});
export const texts: Locales<typeof enText> = { zh: zhText, en: enText };
export const ruleWords: Locales<RuleWords> = { zh: zhRules, en: enRules };
export const changes: Locales<Changes> = { zh: zhChanges, en: enChanges };
export const sentences: Locales<Sentences> = { zh: zhSentences, en: enSentences };
export const estimates: Locales<EstimateWords> = { zh: zhEstimates, en: enEstimates };
export const overviews: Locales<typeof enOverview> = { zh: zhOverview, en: enOverview };
export const warningWords: Locales<WarningWords> = { zh: zhWarnings, en: enWarnings };
export const doubtWords: Locales<DoubtWords> = { zh: zhDoubts, en: enDoubts };
export const doubtTitles: Locales<DoubtTitles> = { zh: zhDoubtTitles, en: enDoubtTitles };
export const progressWords: Locales<typeof enProgress> = { zh: zhProgress, en: enProgress };
export const reportWords: Locales<typeof enReport> = { zh: zhReport, en: enReport };
export const comparisonWords: Locales<ComparisonWords> = {
  zh: zhComparison,
  en: enComparison,
};
export const parentWords: Locales<ParentWords> = { zh: zhParent, en: enParent };
export const reportHeadings: Locales<ReportHeadings> = {
  zh: zhReportHeadings,
  en: enReportHeadings,
};
export const headings: Locales<Headings> = { zh: zhHeadings, en: enHeadings };
export const methodologies: Locales<typeof enMethodology> = {
  zh: zhMethodology,
  en: enMethodology,
};
export const explanationWords: Locales<ExplanationWords> = {
  zh: zhExplanation,
  en: enExplanation,
};
export const planTableWords: Locales<PlanTableWords> = { zh: zhPlanTable, en: enPlanTable };
export const tableWords: Locales<TableWords> = { zh: zhTables, en: enTables };
export const templateWords: Locales<typeof enTemplate> = { zh: zhTemplate, en: enTemplate };
export const commandLines: Locales<typeof enCommandLine> = {
  zh: zhCommandLine,
  en: enCommandLine,
};
export const usages: Locales<typeof enUsage> = { zh: zhUsage, en: enUsage };
export const helps: Locales<HelpWords> = { zh: zhHelp, en: enHelp };
