import { requireArgument } from '../errors/requireArgument.js';
import type { TargetOptions } from '../evaluate/evaluateTarget.js';
import { findById } from '../lookup/findById.js';
import { indexPlans } from '../lookup/indexPlans.js';
import type { Explanation } from '../model/Explanation.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import { optionsShape } from '../model/shapes.js';
import { explainEvaluation } from '../report/explanation/explainEvaluation.js';
import { catalogue as ours } from './catalogue.js';
import { evaluateTarget } from './evaluateTarget.js';
import type { OurPlan } from './plans.js';

/**
 * Explains the verdict on a target: the clause, the rule, our interpretations, the figures with
 * their sources, and the arithmetic step by step, so that an auditor can check it by hand.
 * `renderExplanation` writes the explanation as text in Chinese or English.
 *
 * @unit Each step is in the unit of the rule. Shares, pace and probability are plain numbers,
 * `runsOutIn` is a year, and `nonReporting` a number of units.
 * @edge It searches the plans of the catalogue, by default ours. If the id is known only at run
 * time, pass `catalogue`: the compiler then accepts any `string`. Exact results are written with =,
 * rounded ones with ≈. The area defaults to that of the plan.
 * @throws {@link PlansError} `unknownId`, with the nearest id; also with the same codes as
 * `evaluateTarget`.
 * @example
 * ```ts
 * import { explainTarget } from '@lipu/plans';
 * const figure = {
 *   indicator: 'infant-mortality-rate',
 *   unit: 'permille',
 *   area: '450381',
 *   sex: 'total',
 *   residence: 'total',
 *   status: 'final',
 * } as const;
 * const figures = [{ ...figure, year: 2024, value: '4.9' }];
 * const id = 'children.health.g3.infant-mortality-rate';
 * const { steps } = explainTarget(id, figures, { year: 2024 });
 * console.log(steps[0]?.expression); // 5.0 − 4.9 = 0.1
 * ```
 */
export function explainTarget<P extends Plan = OurPlan>(
  id: P['targets'][number]['id'],
  observations: readonly Observation[],
  options: TargetOptions & {
    readonly catalogue?: { readonly plans?: readonly P[] | undefined } | undefined;
  },
): Explanation {
  requireArgument('options', options, optionsShape);
  const { catalogue = ours } = options;
  const index = indexPlans(catalogue.plans ?? []);
  const target = findById('target', index.targets, id);
  const plan = findById('plan', index.plans, target.clause.plan);
  const evaluation = evaluateTarget(target, observations, {
    ...options,
    catalogue,
    area: options.area ?? plan.areaCode,
  });
  return explainEvaluation({
    target,
    plan,
    evaluation,
    catalogue,
    nearBand: options.policy?.nearBand,
  });
}
