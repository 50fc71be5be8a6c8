import { PlansError } from '../errors/PlansError.js';
import { requireArgument } from '../errors/requireArgument.js';
import { evaluatePlan, type PlanOptions } from '../evaluate/evaluatePlan.js';
import { requirePlan } from '../lookup/requirePlan.js';
import type { Attainment } from '../model/Attainment.js';
import type { Observation } from '../model/Observation.js';
import type { ParentEvaluation, ParentTarget } from '../model/ParentEvaluation.js';
import type { Plan } from '../model/Plan.js';
import type { TargetComparison } from '../model/PlanComparison.js';
import { optionsShape } from '../model/shapes.js';
import { comparePlans } from './comparePlans.js';

/**
 * Judges the figures of an area by the targets of the higher-level plan: a county can meet its own
 * target and still fall short of that of the province.
 *
 * @edge Targets that repeat another are left out. The area is that of `plan` unless another one is
 * given.
 * @throws `PlansError` `badArgument` if `plan` names another parent, and with the same codes as
 * `evaluatePlan`.
 * @example
 * ```ts
 * import { evaluateParent } from '@lipu/plans/author';
 * import { childrenPlan } from '@lipu/plans/plans/children';
 * const province = { ...childrenPlan, id: 'province' };
 * const { targets } = evaluateParent(childrenPlan, province, [], { year: 2025 });
 * console.log(targets[0]?.relation, targets[0]?.attainment.status); // equal notAssessed
 * ```
 */
export function evaluateParent(
  plan: Plan,
  parent: Plan,
  observations: readonly Observation[],
  options: PlanOptions,
): ParentEvaluation {
  requirePlan(plan);
  requirePlan(parent, 'parent');
  requireArgument('options', options, optionsShape);
  if (plan.parent !== undefined && plan.parent !== parent.id)
    throw new PlansError('badArgument', {
      what: 'plan',
      path: 'parent',
      found: parent.id,
      expected: { kind: 'oneOf', words: [plan.parent] },
    });
  const { area, year, stage, targets, issues } = evaluatePlan(parent, observations, {
    ...options,
    area: options.area ?? plan.areaCode,
    parts: 'verdicts',
  });
  const relations = new Map<string, Extract<TargetComparison, { readonly there: unknown }>>();
  for (const row of comparePlans(plan, parent, options).targets)
    if ('there' in row) relations.set(row.there.id, row);
  const judged = targets.flatMap(
    ({ target: parentTarget, indicator, observed, attainment }): ParentTarget[] => {
      const row = relations.get(parentTarget);
      if (row === undefined) return [];
      const { id: _, wording: __, ...there } = row.there;
      return [
        {
          ...there,
          indicator,
          parentTarget,
          ...('here' in row ? { target: row.here.id } : {}),
          relation: row.relation,
          observed,
          attainment,
        },
      ];
    },
  );
  const count = (status: Attainment['status']) =>
    judged.filter(({ attainment }) => attainment.status === status).length;
  return {
    plan: plan.id,
    parent: parent.id,
    area,
    year,
    stage,
    targets: judged,
    summary: {
      attained: count('attained'),
      nearlyAttained: count('nearlyAttained'),
      missed: count('missed'),
      notAssessed: count('notAssessed'),
    },
    issues,
  };
}
