import { requireArgument } from '../errors/requireArgument.js';
import type { EvaluationRow } from '../model/EvaluationRow.js';
import type { PlanVerdicts } from '../model/PlanEvaluation.js';
import { evaluationShape } from '../model/shapes.js';
import type { TargetEvaluation, TargetVerdict } from '../model/TargetEvaluation.js';
import { clauseIdOf } from './describeTarget.js';

/**
 * Flattens evaluations into rows of codes, one per target, for CSV files, SQL tables and data
 * frames.
 *
 * @unit Values are decimal strings as published, in `unit`; threshold and margin are in
 * `thresholdUnit`.
 * @edge Every row has all columns, in the same order; missing values are `null`. A compliance rate
 * counts only the rows whose `restates` is `null`, since the others repeat a target. If the
 * evaluations do not fit into memory, convert them one at a time.
 * @throws {@link PlansError} `badArgument` for an argument that is not an evaluation.
 * @example
 * ```ts
 * import { evaluatePlan, toRows, womenPlan } from '@lipu/plans';
 * const figure = {
 *   indicator: 'maternal-mortality-ratio', year: 2024, value: '14.3', unit: 'per100000',
 *   area: '450381', sex: 'total', residence: 'total', status: 'final',
 * } as const;
 * const rows = toRows(evaluatePlan(womenPlan, [figure], { year: 2024 }));
 * const row = rows.find(({ status }) => status !== 'notAssessed');
 * console.log(row?.indicator, row?.status, row?.margin); // maternal-mortality-ratio missed -2.3
 * ```
 */
export function toRows(evaluations: PlanVerdicts | Iterable<PlanVerdicts>): EvaluationRow[] {
  const rows: EvaluationRow[] = [];
  for (const evaluation of isIterable(evaluations) ? evaluations : [evaluations]) {
    requireArgument('evaluation', evaluation, evaluationShape);
    for (const target of evaluation.targets) rows.push(toRow(evaluation, target));
  }
  return rows;
}

const isIterable = (value: object): value is Iterable<PlanVerdicts> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

function toRow({ plan, area, year, stage }: PlanVerdicts, verdict: TargetVerdict): EvaluationRow {
  const { target, indicator, clause, rule, timing, scope, dueYear, observed, attainment } = verdict;
  const { threshold, margin } = attainment;
  const clauseId = clauseIdOf(target);
  // A bare verdict has none of these.
  const { baseline, trajectory, history }: Partial<TargetEvaluation> = verdict;
  const progress =
    trajectory?.regime === 'improve' && trajectory.progress.status === 'assessed'
      ? trajectory.progress
      : undefined;
  return {
    plan,
    area,
    year,
    stage,
    domain: clauseId.slice(0, clauseId.lastIndexOf('.')),
    list: clause.list,
    clause: clauseId,
    target,
    restates: verdict.restates ?? null,
    indicator,
    rule: rule.kind,
    timing,
    scope,
    dueYear,
    status: attainment.status,
    reason: attainment.status === 'notAssessed' ? attainment.reason : null,
    component: observed?.component ?? null,
    valueYear: observed?.year ?? null,
    value: observed?.value ?? null,
    unit: observed?.unit ?? null,
    valueStatus: observed?.status ?? null,
    valueArea: observed?.area ?? null,
    valueInstitution: observed?.institution ?? null,
    threshold: threshold?.value ?? null,
    thresholdUnit: threshold?.unit ?? margin?.unit ?? null,
    margin: margin?.value ?? null,
    baseYear: baseline?.year ?? null,
    baseValue: baseline?.value ?? null,
    baseUnit: baseline?.unit ?? null,
    regime: trajectory?.regime ?? null,
    course: trajectory === undefined || trajectory.regime === 'unknown' ? null : trajectory.course,
    progress: progress?.share ?? null,
    pace: progress?.pace ?? null,
    firstAttained: history?.firstAttained ?? null,
    lostSince: history?.lostSince ?? null,
  };
}
