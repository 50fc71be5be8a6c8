import type { Plan } from './Plan.js';
import type { PlanVerdicts, Summary } from './PlanEvaluation.js';
import type { Target } from './Target.js';
import type { EvaluationParts, TargetEvaluation, TargetVerdict } from './TargetEvaluation.js';

/** An evaluation of a target, with the literal ids and the rule of that target. */
export type TargetEvaluationOf<T extends Target, Parts extends EvaluationParts = 'all'> = {
  readonly target: T['id'];
  readonly indicator: T['indicator'];
  readonly rule: T['rule'];
} & (Parts extends 'verdicts' ? TargetVerdict : TargetEvaluation);

/** An evaluation of a plan, with the literal ids of that plan. */
export type EvaluationOf<P extends Plan, Parts extends EvaluationParts = 'all'> = Omit<
  PlanVerdicts,
  'plan' | 'targets' | 'summary'
> & {
  readonly plan: P['id'];
  readonly summary: Summary<P['domains'][number]['id']>;
  readonly targets: readonly ({
    readonly target: P['targets'][number]['id'];
    readonly indicator: P['targets'][number]['indicator'];
  } & (Parts extends 'verdicts'
    ? TargetVerdict
    : TargetEvaluation & {
        readonly evidence: {
          readonly clause: P['domains'][number]['goals' | 'measures'][number]['id'];
        };
      }))[];
};
