import { requireArgument, requireOptions } from '../../errors/requireArgument.js';
import { realisationRatio } from '../../methods/realisationRatio.js';
import type { Reason } from '../../model/NotAssessed.js';
import type { ScoringMethod, TargetScore } from '../../model/Score.js';
import { scoringMethods } from '../../model/Score.js';
import { targetEvaluationShape } from '../../model/shapes.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Progress } from '../../model/Trajectory.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import { traitsOf } from '../../rules/ruleTraits.js';

/**
 * Scores one evaluated target from 0 to 100 by the given method.
 *
 * @formula realisation: (x − x0) ÷ (T − x0) · 100. realisationRatio: x ÷ T · 100, or T ÷ x · 100 if
 * less is better. efficacy: 60 + 40 · (x − x0) ÷ (T − x0). pathRatio: share ÷ expected share · 100.
 * attainment: 100 or 0. Here x is the value, x0 the base and T the target. All are clamped to the
 * range from 0 to 100.
 * @unit points, 0 to 100
 * @edge An attained target that a method can score has 100 points. A target that a method cannot
 * score has no score, whether attained or missed. Without a base (`noBaseline`), or with a base
 * that met the target (`alreadyMet`), only `attainment` and `realisationRatio` apply. Trends and
 * comparisons state no figure (`noFigure`), so only `attainment` applies. For “about” and ranges, T
 * is the end nearer to x, and (x − x0) ÷ (T − x0) is the share of `measureProgress`.
 * @source 实现程度 and 功效系数: the formulas in common use in Chinese statistical monitoring.
 * @throws {@link PlansError} `badArgument` for an unknown method, with the nearest one.
 * @example
 * ```ts
 * import { evaluateTarget, getTarget, scoreTarget } from '@lipu/plans';
 * const figure = {
 *   indicator: 'under-five-mortality-rate',
 *   unit: 'permille',
 *   area: '450381',
 *   sex: 'total',
 *   residence: 'total',
 *   status: 'final',
 * } as const;
 * const evaluation = evaluateTarget(
 *   getTarget('children.health.g3.under-five-mortality-rate'),
 *   [{ ...figure, year: 2020, value: '6.76' }, { ...figure, year: 2025, value: '6.38' }],
 *   { year: 2025 },
 * );
 * const score = scoreTarget(evaluation, { method: 'realisation' });
 * console.log(score); // { status: 'assessed', method: 'realisation', score: 50 }
 * ```
 */
export function scoreTarget(
  evaluation: TargetEvaluation,
  options: { readonly method: ScoringMethod },
): TargetScore {
  requireArgument('evaluation', evaluation, { ...targetEvaluationShape });
  requireOptions('options', options, { method: scoringMethods });
  const { method } = options;
  const { attainment } = evaluation;
  const result: number | Reason =
    attainment.status === 'notAssessed' ? attainment.reason : scorers[method](evaluation);
  return typeof result === 'string'
    ? { status: 'notAssessed', method, reason: result }
    : { status: 'assessed', method, score: Math.max(0, Math.min(100, result)) };
}

/** The formula of each method for an assessed target, or why the method cannot score it. */
const scorers: Readonly<Record<ScoringMethod, (evaluation: TargetEvaluation) => number | Reason>> =
  {
    attainment: ({ attainment }) => (attainment.status === 'attained' ? 100 : 0),
    realisation: (evaluation) =>
      scoreProgress(evaluation, ({ share }) => new Decimal(share).times(100)),
    efficacy: (evaluation) =>
      scoreProgress(evaluation, ({ share }) => new Decimal(share).times(40).plus(60)),
    pathRatio: (evaluation) =>
      scoreProgress(evaluation, ({ pace }) => new Decimal(pace).times(100)),
    realisationRatio: scoreRatio,
  };

type Assessed = Extract<Progress, { readonly status: 'assessed' }>;

function scoreProgress(
  { rule, attainment, trajectory }: TargetEvaluation,
  // This is exact, since 0.55 · 100 is 55.00000000000001 in doubles.
  score: (progress: Assessed) => Decimal,
): number | Reason {
  if (!traitsOf(rule).hasDistance(rule)) return 'noFigure';
  switch (trajectory.regime) {
    case 'unknown':
      return trajectory.reason;
    case 'hold':
      return 'alreadyMet';
    case 'improve':
      if (trajectory.progress.status !== 'assessed') return trajectory.progress.reason;
      // The path continues after the due year, so even an attained target can lag behind it.
      return attainment.status === 'attained' ? 100 : score(trajectory.progress).toNumber();
  }
}

/** Relates the value to the figure to be reached, from the side that the rule requires. */
function scoreRatio({ rule, attainment, observed }: TargetEvaluation): number | Reason {
  const { margin, threshold, tolerance } = attainment;
  if (!traitsOf(rule).hasDistance(rule) || !margin || !threshold || observed === null)
    return 'noFigure';
  if (attainment.status === 'attained') return 100;
  const value = new Decimal(convertQuantity(observed, margin.unit).value);
  const figure = new Decimal(threshold.value);
  const width = tolerance?.value ?? 0;
  // The target is missed, so a value below the figure has to rise.
  const isUp = value.lt(figure);
  const end = isUp ? figure.minus(width) : figure.plus(width);
  const result = realisationRatio({
    target: { year: observed.year, value: end.toFixed() },
    direction: isUp ? 'up' : 'down',
    series: [{ year: observed.year, value: value.toFixed() }],
  });
  if (result.status === 'notAssessed') return result.reason;
  return result.value ?? 'undefined';
}
