import type { Plan } from './Plan.js';
import type { PlanEvaluation } from './PlanEvaluation.js';
import type { Target } from './Target.js';
import type { TargetEvaluation } from './TargetEvaluation.js';

/** An evaluation of a target, with the literal ids and the rule of that target. */
export type TargetEvaluationOf<
  T extends Target,
  Evaluation extends object = TargetEvaluation,
> = Evaluation & {
  readonly target: T['id'];
  readonly indicator: T['indicator'];
  readonly rule: T['rule'];
};

/** An evaluation of a plan, with the literal ids of that plan. */
export type EvaluationOf<
  P extends Plan,
  Evaluation extends { readonly targets: readonly object[] } = PlanEvaluation,
> = Omit<Evaluation, 'plan' | 'targets'> & {
  readonly plan: P['id'];
  readonly targets: readonly (Evaluation['targets'][number] & {
    readonly target: P['targets'][number]['id'];
    readonly indicator: P['targets'][number]['indicator'];
  })[];
};
