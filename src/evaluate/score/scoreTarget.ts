import { unknownWord } from '../../errors/unknown.js';
import { efficacy } from '../../methods/efficacy.js';
import type { MethodInput } from '../../methods/MethodInput.js';
import { realisationRange } from '../../methods/realisationRange.js';
import { realisationRatio } from '../../methods/realisationRatio.js';
import type { Reason } from '../../model/NotAssessed.js';
import type { ScoringMethod, TargetScore } from '../../model/Score.js';
import { scoringMethods } from '../../model/Score.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';

/**
 * A score from 0 to 100 for one evaluated target, by a named method.
 *
 * @formula realisation: (x − x0) ÷ (T − x0) · 100. realisationRatio: x ÷ T or T ÷ x · 100. efficacy: 60 + 40 · (x − x0) ÷ (T − x0).
 * pathRatio: share ÷ expected share · 100. attainment: 100 or 0. All kept between 0 and 100.
 * @edge What is attained scores 100 by every method. A target that the base already met has no way to measure, so once it is lost only
 * `realisationRatio` and `attainment` score it; the others answer `alreadyMet`. Trends and comparisons print no figure (`noFigure`) and
 * are scored by `attainment` alone. For “about” and ranges T is the nearer end.
 * @source 实现程度 and 功效系数: usual form in Chinese statistical monitoring.
 * @throws {@link PlansError} `badArgument` for a method that does not exist, with the nearest.
 * @example
 * ```ts
 * import { evaluateTarget, getTarget, scoreTarget } from '@lipu/plans';
 * const figure = { indicator: 'under-five-mortality-rate', unit: 'permille', area: '450381', sex: 'total', residence: 'total', status: 'final' } as const;
 * const evaluation = evaluateTarget(
 *   getTarget('children.health.g3.under-five-mortality-rate'),
 *   [{ ...figure, year: 2020, value: '6.76' }, { ...figure, year: 2025, value: '6.38' }],
 *   { year: 2025 },
 * );
 * console.log(scoreTarget(evaluation, { method: 'realisation' })); // { status: 'assessed', method: 'realisation', score: 50 }
 * ```
 */
export function scoreTarget(
  evaluation: TargetEvaluation,
  { method }: { readonly method: ScoringMethod },
): TargetScore {
  if (!scoringMethods.includes(method))
    throw unknownWord('scoringMethod', 'method', method, scoringMethods);
  const { attainment, trajectory } = evaluation;
  const none = (reason: Reason): TargetScore => ({ status: 'notAssessed', method, reason });
  const score = (value: number): TargetScore => ({
    status: 'assessed',
    method,
    score: Math.max(0, Math.min(100, value)),
  });
  if (attainment.status === 'notAssessed') return none(attainment.reason);
  if (attainment.status === 'attained') return score(100);
  if (method === 'attainment') return score(0);
  const input = methodInput(evaluation);
  if (input === undefined) return none('noFigure');
  if (method !== 'realisationRatio' && trajectory.regime === 'hold') return none('alreadyMet');
  if (method === 'pathRatio') {
    if (trajectory.regime !== 'improve')
      return none(trajectory.regime === 'hold' ? 'alreadyMet' : trajectory.reason);
    const { progress } = trajectory;
    if (progress.status !== 'assessed') return none(progress.reason);
    const done = realisationRange(input);
    return score(
      done.status === 'assessed' && progress.pace > 0
        ? Math.min(progress.pace, (done.value ?? 0) / 100 / progress.expectedShare) * 100
        : 0,
    );
  }
  // The ratio looks at no base; one of the same year must not keep it from answering.
  const { base, ...withoutBase } = input;
  const result =
    method === 'realisationRatio'
      ? realisationRatio(withoutBase)
      : base === undefined
        ? undefined
        : method === 'realisation'
          ? realisationRange(input)
          : efficacy(input);
  if (result === undefined) return none('noBaseline');
  if (result.status === 'notAssessed') return none(result.reason);
  return result.value === undefined ? none('undefined') : score(result.value);
}

/** The figures of an evaluation as a published method takes them; nothing where the rule prints no figure. */
function methodInput({
  rule,
  attainment,
  observed,
  baseline,
  year,
  dueYear,
}: TargetEvaluation): MethodInput | undefined {
  const { threshold, margin, tolerance } = attainment;
  if (
    rule.kind === 'trend' ||
    rule.kind === 'compare' ||
    threshold === undefined ||
    margin === undefined ||
    observed === null
  )
    return undefined;
  const { unit } = margin;
  const x = new Decimal(convertQuantity(observed, unit).value);
  const figure = new Decimal(threshold.value);
  const isUp = x.lt(figure);
  const end =
    tolerance === undefined
      ? figure
      : isUp
        ? figure.minus(tolerance.value)
        : figure.plus(tolerance.value);
  const base = baseline === null ? undefined : new Decimal(convertQuantity(baseline, unit).value);
  return {
    ...(base === undefined
      ? {}
      : {
          base: {
            year: baseline?.year ?? 0,
            value: facing(base, end, isUp, rule, tolerance?.value).toFixed(),
          },
        }),
    target: { year: Math.max(dueYear, year), value: end.toFixed() },
    direction: isUp ? 'up' : 'down',
    series: [{ year: observed.year, value: x.toFixed() }],
  };
}

/**
 * The base as seen from the side of a band on which the value lies now. A value that has shot through the band and out on the other side has
 * not done all of its way: the distance that the base had from the band is laid off on the value's side.
 */
function facing(
  base: Decimal,
  end: Decimal,
  isUp: boolean,
  rule: TargetEvaluation['rule'],
  tolerance: string | undefined,
): Decimal {
  const width =
    rule.kind === 'between'
      ? new Decimal(rule.max).minus(rule.min)
      : rule.kind === 'around'
        ? new Decimal(tolerance ?? 0).times(2)
        : undefined;
  if (width === undefined) return base;
  const other = isUp ? end.plus(width) : end.minus(width);
  if (isUp) return base.gt(other) ? end.minus(base.minus(other)) : base;
  return base.lt(other) ? end.plus(other.minus(base)) : base;
}
