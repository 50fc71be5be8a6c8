import { type PlanEvaluation, stages } from '../model/PlanEvaluation.js';
import { reasonSchema } from './attainmentSchema.js';
import { count, integer, list, mirror, oneOf, only, record, string, tally } from './basics.js';
import { issueSchema } from './issueSchema.js';
import { policySchema } from './policySchema.js';
import { targetEvaluationSchema } from './targetEvaluationSchema.js';

const compliance = record({ numerator: count, monitorable: count, all: count });
const counts = {
  total: count,
  attained: count,
  nearlyAttained: count,
  missed: count,
  notAssessed: count,
  restated: count,
  byReason: tally(reasonSchema, count),
  compliance: record({ strict: compliance, withNearly: compliance }),
};
const summary = record({
  ...counts,
  domains: list(record({ domain: string, number: integer, ...counts })),
  lists: record({ goal: record(counts), measure: record(counts) }),
});

/**
 * The schema of the evaluation of a plan, `PlanEvaluation`. A round trip through JSON changes
 * nothing.
 *
 * @example
 * ```ts
 * import { isDeepStrictEqual } from 'node:util';
 * import { childrenPlan, evaluatePlan } from '@lipu/plans';
 * import { planEvaluationSchema } from '@lipu/plans/schema';
 * const evaluation = evaluatePlan(childrenPlan, [], { year: 2025 });
 * const read = planEvaluationSchema.parse(JSON.parse(JSON.stringify(evaluation)));
 * console.log(isDeepStrictEqual(read, evaluation)); // true
 * ```
 */
export const planEvaluationSchema = mirror<PlanEvaluation>()(
  record({
    schemaVersion: only(1),
    libraryVersion: string,
    plan: string,
    area: string,
    year: integer,
    stage: oneOf(...stages),
    policy: policySchema,
    targets: list(targetEvaluationSchema),
    summary,
    issues: list(issueSchema),
  }),
);
