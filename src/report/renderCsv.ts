import { requireArgument } from '../errors/requireArgument.js';
import { formatUnit } from '../locale/formatQuantity.js';
import { headings, labels, texts } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { courseOf } from '../model/Trajectory.js';
import type { UnitId } from '../quantity/units.js';
import { buildReport } from './buildReport.js';
import { writeCsv } from './escape.js';
import type { RenderOptions, ReportTarget } from './Report.js';

/** How the table is written. */
export interface CsvOptions extends RenderOptions {
  /**
   * Whether to begin with a byte order mark, which the Chinese edition of Excel needs to detect
   * UTF-8; `true` by default.
   */
  readonly byteOrderMark?: boolean;
}

/** What a row is made from. */
interface CsvRow {
  readonly named: Pick<ReportTarget, 'name' | 'rule'> & { readonly domain: string };
  readonly evaluation: TargetEvaluation;
  readonly language: Language;
}

const unitOf = (unit: UnitId | undefined, language: Language) =>
  unit === undefined ? '' : formatUnit(unit, language);

/**
 * The columns in their order. Figures have columns of their own and stay as they were published.
 */
const columns: Readonly<
  Record<keyof (typeof headings)['en']['csv'], (row: CsvRow) => string | undefined>
> = {
  target: ({ evaluation }) => evaluation.target,
  domain: ({ named }) => named.domain,
  list: ({ evaluation, language }) => labels[language].list[evaluation.clause.list],
  clause: ({ evaluation }) => evaluation.evidence.clause,
  indicator: ({ evaluation }) => evaluation.indicator,
  name: ({ named }) => named.name,
  rule: ({ named }) => named.rule,
  wording: ({ evaluation }) => evaluation.evidence.wording,
  year: ({ evaluation }) => evaluation.observed?.year.toString(),
  value: ({ evaluation }) => evaluation.observed?.value,
  unit: ({ evaluation, language }) => unitOf(evaluation.observed?.unit, language),
  baseYear: ({ evaluation }) => evaluation.baseline?.year.toString(),
  baseValue: ({ evaluation }) => evaluation.baseline?.value,
  status: ({ evaluation, language }) => labels[language].mark[evaluation.attainment.status],
  reason: ({ evaluation: { attainment }, language }) =>
    attainment.status === 'notAssessed' ? labels[language].reason[attainment.reason] : undefined,
  margin: ({ evaluation }) => evaluation.attainment.margin?.value,
  marginUnit: ({ evaluation, language }) => unitOf(evaluation.attainment.margin?.unit, language),
  course: ({ evaluation, language }) => labels[language].course[courseOf(evaluation.trajectory)],
  warnings: ({ evaluation, language }) =>
    texts[language].clauses(evaluation.warnings.map(({ code }) => labels[language].warning[code])),
  source: ({ evaluation }) => evaluation.observed?.source,
};

/**
 * Renders one row per target, including those without data, as CSV (RFC 4180, UTF-8 with a byte
 * order mark).
 *
 * @edge A cell that a spreadsheet would run as a formula is prefixed with an apostrophe; negative
 * numbers are not.
 * @example
 * ```ts
 * import { evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderCsv } from '@lipu/plans/report';
 * const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
 * const text = renderCsv(evaluation, { language: 'en', byteOrderMark: false });
 * const rows = text.trim().split('\r\n');
 * console.log(rows.length, rows[0]?.startsWith('target,domain,list')); // 158 true
 * ```
 */
export function renderCsv(evaluation: PlanEvaluation, options: CsvOptions): string {
  requireArgument('options', options, 'object');
  const { language, byteOrderMark = true } = options;
  const named = new Map(
    buildReport(evaluation, options).domains.flatMap(({ name: domain, targets, silent }) =>
      [...targets, ...silent.flatMap((group) => group.targets)].map(
        ({ id, name, rule }) => [id, { name, rule, domain }] as const,
      ),
    ),
  );
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const rows = evaluation.targets.map((target) => {
    const row = {
      named: named.get(target.target) as CsvRow['named'],
      evaluation: target,
      language,
    };
    return keys.map((key) => columns[key](row) ?? '');
  });
  const header = keys.map((key) => headings[language].csv[key]);
  return (byteOrderMark ? '\ufeff' : '') + writeCsv([header, ...rows]);
}
