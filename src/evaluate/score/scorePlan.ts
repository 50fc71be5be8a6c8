import { PlansError } from '../../errors/PlansError.js';
import { type EveryPartOf, requireArgument, requireOptions } from '../../errors/requireArgument.js';
import { unknownId } from '../../errors/unknown.js';
import type { PlanEvaluation } from '../../model/PlanEvaluation.js';
import {
  type Aggregation,
  aggregations,
  type CompositeScore,
  type MissingRule,
  missingRules,
  type PlanScore,
  type ScoringChoice,
  scoringMethods,
} from '../../model/Score.js';
import { evaluationShape } from '../../model/shapes.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { withoutRestated } from '../summarise.js';
import { scoreTarget } from './scoreTarget.js';

const optionsShape = {
  'method?': scoringMethods,
  missing: missingRules,
  'aggregation?': aggregations,
  'weights?': 'any',
} as const satisfies EveryPartOf<PlanScoreOptions>;

/** Options for scoring a plan. Only `missing` has no default. */
export interface PlanScoreOptions extends Partial<ScoringChoice> {
  /** How targets that could not be assessed are treated. */
  readonly missing: MissingRule;
}

/**
 * Computes a composite score of an evaluated plan. The result states the method, the weights, the
 * aggregation and the rule for missing data, and gives the coverage of every score. For the score
 * of the plan, it also gives the range over the combinations of method, aggregation and weights
 * that score the same targets.
 *
 * @formula arithmetic: Σ w·s ÷ Σ w; geometric: exp(Σ w·ln s ÷ Σ w), or 0 if any score with a weight
 * above 0 is 0; s is the score of a target and w its weight
 * @unit points, 0 to 100
 * @edge The method defaults to that of the policy. Targets that a method cannot score are left out
 * and counted in `excluded`, whether attained or missed. A target that repeats another is scored
 * once. With `missing: 'exclude'` and weights other than `'domains'`, an additional figure that
 * makes a target scorable moves the composite score towards the score of that target, but not past
 * it. A target without an entry in a record of weights has weight 1. With `weights: 'domains'`, a
 * domain without any score is ignored. The range leaves out geometric means that are 0 only because
 * one score is 0, unless that is the requested score.
 * @throws {@link PlansError} `badArgument` if `missing` is not given or a weight is not a number
 * from 0 to 1 000 000 000, `unknownId` for a weight of an unknown target.
 * @example
 * ```ts
 * import { childrenPlan, evaluatePlan, scorePlan } from '@lipu/plans';
 * const evaluation = evaluatePlan(childrenPlan, [], { year: 2025 });
 * const score = scorePlan(evaluation, { method: 'attainment', missing: 'refuse' });
 * console.log(score.status, score.coverage.scored); // notAssessed 0
 * ```
 */
export function scorePlan(evaluation: PlanEvaluation, options: PlanScoreOptions): PlanScore {
  requireArgument('evaluation', evaluation, evaluationShape);
  requireOptions('options', options, optionsShape);
  const {
    method = evaluation.policy.method,
    missing,
    aggregation = 'arithmetic',
    weights = 'equal',
  } = options;
  checkWeights(weights, evaluation);
  const choice = { method, aggregation, weights };
  const targets = withoutRestated(evaluation.targets);
  const whole = compose(targets, choice, missing);
  const domains = evaluation.summary.domains.map(({ domain, number }) => ({
    domain,
    ...compose(
      targets.filter(({ clause }) => clause.domain === number),
      choice,
      missing,
    ).composite,
  }));
  const choices: Scores[] = everyChoice.flatMap((other) => {
    const { composite, placed, hasZero } = compose(targets, other, missing);
    // Only methods that score the same targets can be compared. A geometric mean with a zero is
    // zero, whatever the other scores are.
    const isComparable = placed === whole.placed && !(other.aggregation === 'geometric' && hasZero);
    return composite.status === 'assessed' && isComparable
      ? [{ ...other, score: composite.score }]
      : [];
  });
  const isListed = choices.some(
    (one) => one.method === method && one.aggregation === aggregation && one.weights === weights,
  );
  if (whole.composite.status === 'assessed' && !isListed)
    choices.push({ ...choice, score: whole.composite.score });
  const scores = choices.map(({ score }) => score);
  const range =
    scores.length === 0
      ? {}
      : { range: { low: Math.min(...scores), high: Math.max(...scores), choices } };
  return { ...whole.composite, ...choice, missing, domains, ...range };
}

type Scores = ScoringChoice & { readonly score: number };

const everyChoice = /* @__PURE__ */ scoringMethods.flatMap((method) =>
  aggregations.flatMap((aggregation) =>
    (['equal', 'domains'] as const).map((weights) => ({ method, aggregation, weights })),
  ),
);

interface Composed {
  readonly composite: CompositeScore;
  /** A key for the targets that the method scores. */
  readonly placed: string;
  readonly hasZero: boolean;
}

/** Computes the composite score of some targets. */
function compose(
  targets: readonly TargetEvaluation[],
  { method, aggregation, weights }: ScoringChoice,
  missing: MissingRule,
): Composed {
  const scored = targets.map((target) => ({ target, result: scoreTarget(target, { method }) }));
  const used: Scored[] = [];
  let [known, absent] = [0, 0];
  const excluded = { attained: 0, missed: 0 };
  for (const { target, result } of scored) {
    if (result.status === 'assessed') {
      known += 1;
      used.push({ target, score: result.score });
    } else if (target.attainment.status === 'notAssessed') {
      absent += 1;
      if (missing === 'zero') used.push({ target, score: 0 });
    } else excluded[target.attainment.status === 'attained' ? 'attained' : 'missed'] += 1;
  }
  const all = targets.length;
  const coverage = { scored: known, all, share: all === 0 ? 0 : known / all, excluded };
  const placed = scored
    .flatMap(({ target, result }) => (result.status === 'assessed' ? target.target : []))
    .join(' ');
  const hasZero = used.some(({ score }) => score === 0);
  const total = used.reduce((sum, { target }) => sum + weightOf(target, weights, used), 0);
  if (known === 0 || (missing === 'refuse' && absent > 0) || !(total > 0))
    return {
      composite: { status: 'notAssessed', reason: 'noObservation', coverage },
      placed,
      hasZero,
    };
  const parts = used
    .map(({ target, score }) => ({ score, weight: weightOf(target, weights, used) / total }))
    .filter(({ weight }) => weight > 0);
  // The rounding of sums must not move a score out of its bounds.
  const score = Math.max(0, Math.min(100, Number(means[aggregation](parts).toPrecision(12))));
  return { composite: { status: 'assessed', score, coverage }, placed, hasZero };
}

interface Scored {
  readonly target: TargetEvaluation;
  readonly score: number;
}

interface Part {
  readonly score: number;
  readonly weight: number;
}

/** The weighted means. The weights add up to 1. */
const means: Readonly<Record<Aggregation, (parts: readonly Part[]) => number>> = {
  arithmetic: (parts) => parts.reduce((sum, { weight, score }) => sum + weight * score, 0),
  geometric: (parts) =>
    Math.exp(parts.reduce((sum, { weight, score }) => sum + weight * Math.log(score), 0)),
};

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

/**
 * The maximum weight. Weights are proportions; with this limit, their sums stay far below the
 * largest number.
 */
const heaviest = 1e9;

function checkWeights(weights: ScoringChoice['weights'], { targets }: PlanEvaluation): void {
  if (weights === 'equal' || weights === 'domains') return;
  if (typeof weights !== 'object' || weights === null || Array.isArray(weights))
    throw new PlansError('badArgument', {
      what: 'argument',
      path: 'options.weights',
      found: weights,
      expected: { kind: 'weights' },
    });
  const ids = targets.map((one) => one.target);
  for (const [id, weight] of Object.entries(weights)) {
    if (!ids.includes(id)) throw unknownId('target', id, ids);
    if (typeof weight !== 'number' || !(weight >= 0 && weight <= heaviest))
      throw new PlansError('badArgument', {
        what: 'argument',
        path: `options.weights.${id}`,
        found: weight,
        expected: { kind: 'number', from: 0, to: heaviest },
      });
  }
}
