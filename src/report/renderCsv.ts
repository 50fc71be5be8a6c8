import { requireOptions } from '../errors/requireArgument.js';
import { headings } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { buildReport } from './buildReport.js';
import { byteOrderMark as mark, writeCsv } from './escape.js';
import { type RenderOptions, type ReportTarget, renderShape } from './Report.js';
import { listFailingYears } from './ReportTarget.js';
import { formatStatus } from './tables.js';

/** Options for the table. */
export interface CsvOptions extends RenderOptions {
  /**
   * Whether to begin with a byte order mark, which the Chinese edition of Excel needs to detect
   * UTF-8; `true` by default.
   */
  readonly byteOrderMark?: boolean | undefined;
}

/** The data of a row. */
interface CsvRow {
  readonly named: Pick<ReportTarget, 'name' | 'rule' | 'decidedBy' | 'implied'> & {
    readonly domain: string;
  };
  readonly evaluation: TargetEvaluation;
  readonly language: Language;
}

/** The columns in their order. Names, rules and results are in words. */
const columns: Readonly<
  Record<keyof (typeof headings)['en']['csv'], (row: CsvRow) => string | undefined>
> = {
  target: ({ evaluation }) => evaluation.target,
  domain: ({ named }) => named.domain,
  list: ({ evaluation }) => evaluation.clause.list,
  clause: ({ evaluation }) => evaluation.evidence.clause,
  restates: ({ evaluation }) => evaluation.restates,
  indicator: ({ evaluation }) => evaluation.indicator,
  name: ({ named }) => named.name,
  rule: ({ named }) => named.rule,
  wording: ({ evaluation }) => evaluation.evidence.wording,
  year: ({ evaluation }) => evaluation.observed?.year.toString(),
  value: ({ evaluation }) => evaluation.observed?.value,
  unit: ({ evaluation }) => evaluation.observed?.unit,
  valueStatus: ({ evaluation }) => evaluation.observed?.status,
  decidedBy: ({ named }) => named.decidedBy,
  baseYear: ({ evaluation }) => evaluation.baseline?.year.toString(),
  baseValue: ({ evaluation }) => evaluation.baseline?.value,
  result: ({ named, evaluation, language }) => formatStatus({ ...named, evaluation }, language),
  status: ({ evaluation }) => evaluation.attainment.status,
  reason: ({ evaluation: { attainment } }) =>
    attainment.status === 'notAssessed' ? attainment.reason : undefined,
  margin: ({ evaluation }) => evaluation.attainment.margin?.value,
  marginUnit: ({ evaluation }) => evaluation.attainment.margin?.unit,
  course: ({ evaluation: { trajectory } }) =>
    trajectory.regime === 'unknown' ? undefined : trajectory.course,
  notHeldIn: ({ evaluation }) => listFailingYears(evaluation).join(' '),
  warnings: ({ evaluation }) => evaluation.warnings.map(({ code }) => code).join(' '),
  source: ({ evaluation }) => evaluation.observed?.source,
};

/**
 * Renders one row per target, including those without data, as CSV (RFC 4180, UTF-8 with a byte
 * order mark). Names, rules and results are in words; statuses, reasons and the like are the codes
 * that `toRows` uses.
 *
 * @edge A cell that a spreadsheet would run as a formula is prefixed with an apostrophe, except for
 * negative numbers.
 * @throws `PlansError` with the same codes as `buildReport`.
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
  requireOptions('options', options, renderShape);
  const { language, byteOrderMark = true } = options;
  const named = new Map(
    buildReport(evaluation, options).domains.flatMap(({ name: domain, targets, silent }) =>
      [...targets, ...silent.flatMap((group) => group.targets)].map(
        (target): [string, CsvRow['named']] => [target.id, { ...target, domain }],
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
  return (byteOrderMark ? mark : '') + writeCsv([header, ...rows]);
}
