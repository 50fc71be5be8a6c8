import { indicators } from '../data/indicators/indicators.js';
import type { TargetOptions } from '../evaluate/evaluateTarget.js';
import type { Explanation } from '../model/Explanation.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import { explainEvaluation } from '../report/explanation/explainEvaluation.js';
import { evaluateTarget } from './evaluateTarget.js';
import { findById } from './findById.js';
import { plans as ours } from './plans.js';

/** What a caller can say about an explanation. */
export interface ExplainOptions extends TargetOptions {
  /** Plans to look in; both of ours unless given. */
  readonly plans?: readonly Plan[] | undefined;
}

/**
 * Why a target was judged as it was: the clause, the rule, our interpretations, the figures with their sources, and the arithmetic step by step, in
 * Chinese and English, so that an auditor can redo it on paper.
 *
 * @unit Each step is written in the unit of the rule.
 * @edge Exact results are written with =, rounded ones with ≈. Without an area the plan's own is taken.
 * @throws {@link PlansError} `unknownId` with the nearest id; else as `evaluateTarget`.
 * @example
 * ```ts
 * import { explainTarget } from '@lipu/plans';
 * const figure = { indicator: 'infant-mortality-rate', unit: 'permille', area: '450381', sex: 'total', residence: 'total', status: 'final' } as const;
 * const { steps } = explainTarget('children.health.g3.infant-mortality-rate', [{ ...figure, year: 2024, value: '4.9' }], { year: 2024 });
 * console.log(steps[0]?.expression); // 5.0 − 4.9 = 0.1
 * ```
 */
export function explainTarget(
  id: string,
  observations: readonly Observation[],
  options: ExplainOptions,
): Explanation {
  const { plans = ours } = options;
  const target = findById(
    'target',
    plans.flatMap((plan) => plan.targets),
    id,
  );
  const plan = findById('plan', plans, target.clause.plan);
  const indicator = [...(options.indicators ?? []), ...indicators].find(
    (one) => one.id === target.indicator,
  );
  const evaluation = evaluateTarget(target, observations, {
    ...options,
    area: options.area ?? plan.areaCode,
  });
  return explainEvaluation({ target, plan, indicator, evaluation });
}
