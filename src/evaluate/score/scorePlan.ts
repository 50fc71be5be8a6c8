import { PlansError } from '../../errors/PlansError.js';
import { unknownId, unknownWord } from '../../errors/unknown.js';
import type { PlanEvaluation } from '../../model/PlanEvaluation.js';
import type { CompositeScore, PlanScore, ScoringChoice } from '../../model/Score.js';
import { scoringMethods } from '../../model/Score.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { scoreTarget } from './scoreTarget.js';

/** What a caller chooses. How missing data count is never implied. */
export interface PlanScoreOptions extends Partial<ScoringChoice> {
  /** `exclude`: targets without a score take no part. `zero`: they count as 0. `refuse`: no score unless every target has one. */
  readonly missing: 'exclude' | 'zero' | 'refuse';
}

/**
 * A composite index over an evaluated plan, made only on request: method, weights, aggregation and the rule for missing data are all named
 * in the result, coverage stands beside every score, and so does the range that the other choices give.
 *
 * @formula arithmetic: Σ w·s ÷ Σ w; geometric: exp(Σ w·ln s ÷ Σ w), 0 where any score with a weight is 0
 * @unit 0 to 100
 * @edge The method is the policy's unless one is named. A target that is not named in a record of weights weighs 1. A domain without any score takes no part under `domains`.
 * @throws {@link PlansError} `badArgument` where `missing` is not given or a weight is no number of at least 0, `unknownId` for a weight of no target.
 * @example
 * ```ts
 * import { childrenPlan, evaluatePlan, scorePlan } from '@lipu/plans';
 * const score = scorePlan(evaluatePlan(childrenPlan, [], { year: 2025 }), { method: 'attainment', missing: 'refuse' });
 * console.log(score.status, score.coverage.scored); // notAssessed 0
 * ```
 */
export function scorePlan(evaluation: PlanEvaluation, options: PlanScoreOptions): PlanScore {
  if (typeof options !== 'object' || options === null)
    throw new PlansError('badArgument', {
      what: 'argument',
      path: 'options',
      found: options,
      expected: { kind: 'object' },
    });
  const {
    method = evaluation.policy.method,
    missing,
    aggregation = 'arithmetic',
    weights = 'equal',
  } = options;
  if (missing !== 'exclude' && missing !== 'zero' && missing !== 'refuse')
    throw unknownWord('argument', 'missing', missing, ['exclude', 'zero', 'refuse']);
  if (aggregation !== 'arithmetic' && aggregation !== 'geometric')
    throw unknownWord('argument', 'aggregation', aggregation, ['arithmetic', 'geometric']);
  if (!scoringMethods.includes(method))
    throw unknownWord('scoringMethod', 'method', method, scoringMethods);
  checkWeights(weights, evaluation);
  const choice = { method, aggregation, weights };
  const domains = evaluation.summary.domains.map(({ domain, number }) => ({
    domain,
    ...compose(
      evaluation.targets.filter((one) => one.clause.domain === number),
      { ...choice, weights: weights === 'domains' ? 'equal' : weights },
      missing,
    ),
  }));
  const others = scoringMethods
    .flatMap((other) =>
      (['arithmetic', 'geometric'] as const).flatMap((way) =>
        (['equal', 'domains'] as const).map((by) => ({
          method: other,
          aggregation: way,
          weights: by,
        })),
      ),
    )
    .flatMap((other) => {
      const result = compose(evaluation.targets, other, missing);
      return result.status === 'assessed' ? [{ ...other, score: result.score }] : [];
    });
  const whole = compose(evaluation.targets, choice, missing);
  const scores = [
    ...others.map((one) => one.score),
    ...(whole.status === 'assessed' ? [whole.score] : []),
  ];
  const range =
    scores.length === 0
      ? {}
      : { range: { low: Math.min(...scores), high: Math.max(...scores), choices: others } };
  return { ...whole, ...choice, missing, domains, ...range };
}

/** One composite over some targets. */
function compose(
  targets: readonly TargetEvaluation[],
  { method, aggregation, weights }: ScoringChoice,
  missing: PlanScoreOptions['missing'],
): CompositeScore {
  const scored = targets.map((target) => ({ target, result: scoreTarget(target, { method }) }));
  const known = scored.filter(({ result }) => result.status === 'assessed').length;
  const coverage = {
    scored: known,
    all: targets.length,
    share: targets.length === 0 ? 0 : known / targets.length,
  };
  const used = scored.flatMap(({ target, result }) =>
    result.status === 'assessed'
      ? [{ target, score: result.score }]
      : missing === 'zero'
        ? [{ target, score: 0 }]
        : [],
  );
  const total = used.reduce((sum, one) => sum + weightOf(one.target, weights, used), 0);
  if (known === 0 || (missing === 'refuse' && known < targets.length) || !(total > 0))
    return { status: 'notAssessed', reason: 'noObservation', coverage };
  const parts = used
    .map((one) => ({ score: one.score, weight: weightOf(one.target, weights, used) / total }))
    .filter((one) => one.weight > 0);
  const score =
    aggregation === 'arithmetic'
      ? parts.reduce((sum, one) => sum + one.weight * one.score, 0)
      : parts.some((one) => one.score === 0)
        ? 0
        : Math.exp(parts.reduce((sum, one) => sum + one.weight * Math.log(one.score), 0));
  // Rounding of the sums must not carry a score out of its bounds.
  return {
    status: 'assessed',
    score: Math.max(0, Math.min(100, Number(score.toPrecision(12)))),
    coverage,
  };
}

function weightOf(
  target: TargetEvaluation,
  weights: ScoringChoice['weights'],
  used: readonly { readonly target: TargetEvaluation }[],
): number {
  if (weights === 'equal') return 1;
  if (weights === 'domains')
    return 1 / used.filter((one) => one.target.clause.domain === target.clause.domain).length;
  return Object.hasOwn(weights, target.target) ? (weights[target.target] ?? 1) : 1;
}

/** Weights are proportions; sums of such as these stay far from what a number can hold. */
const heaviest = 1e9;

function checkWeights(weights: ScoringChoice['weights'], { targets }: PlanEvaluation): void {
  if (weights === 'equal' || weights === 'domains') return;
  if (typeof weights !== 'object' || weights === null || Array.isArray(weights))
    throw new PlansError('badArgument', {
      what: 'argument',
      path: 'weights',
      found: weights,
      expected: { kind: 'weights' },
    });
  const ids = targets.map((one) => one.target);
  for (const [id, weight] of Object.entries(weights)) {
    if (!ids.includes(id)) throw unknownId('target', id, ids);
    if (typeof weight !== 'number' || !(weight >= 0 && weight <= heaviest))
      throw new PlansError('badArgument', {
        what: 'argument',
        path: `weights.${id}`,
        found: weight,
        expected: { kind: 'number', from: 0, to: heaviest },
      });
  }
}
