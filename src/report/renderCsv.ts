import {
  courseLabels,
  listLabels,
  reasonLabels,
  statusLabels,
  warningLabels,
} from '../locale/labels.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { courseOf } from '../model/Trajectory.js';
import { units } from '../quantity/units.js';
import { buildReport } from './buildReport.js';
import { writeCsv } from './escape.js';
import type { RenderOptions } from './Report.js';

/** How the table is written. */
export interface CsvOptions extends RenderOptions {
  /** Whether it begins with the mark by which Excel's Chinese edition knows UTF-8; it does unless this is `false`. */
  readonly byteOrderMark?: boolean;
}

const header = {
  zh: [
    '目标编号',
    '领域',
    '列表',
    '条目',
    '指标编号',
    '指标',
    '目标',
    '原文',
    '年份',
    '数值',
    '单位',
    '基期年份',
    '基期数值',
    '结果',
    '原因',
    '余量或差距',
    '余量单位',
    '进度',
    '预警',
    '来源',
  ],
  en: [
    'target',
    'domain',
    'list',
    'clause',
    'indicator',
    'name',
    'rule',
    'wording',
    'year',
    'value',
    'unit',
    'base_year',
    'base_value',
    'status',
    'reason',
    'margin',
    'margin_unit',
    'course',
    'warnings',
    'source',
  ],
} as const;

/**
 * A row for each target, those without data included, as CSV (RFC 4180, UTF-8 with a byte order mark). Figures stand in columns of their own
 * and as they were published.
 *
 * @edge A cell that a spreadsheet would run as a formula is led by an apostrophe; negative numbers are left alone.
 * @example
 * ```ts
 * import { evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderCsv } from '@lipu/plans/report';
 * const rows = renderCsv(evaluatePlan(womenPlan, [], { year: 2025 }), { language: 'en', byteOrderMark: false }).trim().split('\r\n');
 * console.log(rows.length, rows[0]?.startsWith('target,domain,list')); // 145 true
 * ```
 */
export function renderCsv(evaluation: PlanEvaluation, options: CsvOptions): string {
  const { language, byteOrderMark = true } = options;
  const report = buildReport(evaluation, options);
  const targets = new Map(
    report.domains.flatMap(({ name, targets: own, silent }) =>
      [...own, ...silent.flatMap((one) => one.targets)].map(
        (target) => [target.id, { name: target.name, rule: target.rule, domain: name }] as const,
      ),
    ),
  );
  const rows = evaluation.targets.map((one) => {
    const { name, rule, domain } = targets.get(one.target) as NonNullable<
      ReturnType<(typeof targets)['get']>
    >;
    const { attainment, observed, baseline, evidence } = one;
    const symbol = (unit: keyof typeof units | undefined) =>
      unit === undefined ? '' : units[unit].symbol[language].trim() || units[unit].name[language];
    return [
      one.target,
      domain[language],
      listLabels[one.clause.list][language],
      evidence.clause,
      one.indicator,
      name[language],
      rule[language],
      evidence.wording,
      observed === null ? '' : String(observed.year),
      observed?.value ?? '',
      symbol(observed?.unit),
      baseline === null ? '' : String(baseline.year),
      baseline?.value ?? '',
      statusLabels[attainment.status][language],
      attainment.status === 'notAssessed' ? reasonLabels[attainment.reason][language] : '',
      attainment.margin?.value ?? '',
      symbol(attainment.margin?.unit),
      courseLabels[courseOf(one.trajectory)][language],
      one.warnings
        .map(({ code }) => warningLabels[code][language])
        .join(language === 'zh' ? '；' : '; '),
      observed?.source ?? '',
    ];
  });
  return (byteOrderMark ? '\ufeff' : '') + writeCsv([header[language], ...rows]);
}
