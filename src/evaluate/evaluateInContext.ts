import { dropUndefined } from '../errors/dropUndefined.js';
import type { Attainment } from '../model/Attainment.js';
import type { Reason } from '../model/NotAssessed.js';
import type { CompareRule, Rule } from '../model/Rule.js';
import type { Target } from '../model/Target.js';
import type { TargetEvaluation, TargetVerdict } from '../model/TargetEvaluation.js';
import type { History } from '../model/Trajectory.js';
import { getUnit } from '../quantity/getUnit.js';
import type { UnitId } from '../quantity/units.js';
import type { CriterionAt } from '../rules/Criterion.js';
import { desiredDirection } from '../rules/desiredDirection.js';
import { type Direction, traitsOf } from '../rules/ruleTraits.js';
import { unitOf } from './attainment/assessAttainment.js';
import { assessComponents, type ComponentsVerdict } from './attainment/assessComponents.js';
import { assessSeries, readCriteria, type SeriesVerdict } from './attainment/assessSeries.js';
import { assessSmallNumbers } from './attainment/assessSmallNumbers.js';
import { assessUnits, type UnitsVerdict } from './attainment/assessUnits.js';
import { impliedBound } from './attainment/impliedBound.js';
import { isForfeited } from './attainment/maintain.js';
import { testChange } from './attainment/testChange.js';
import type { Context } from './Context.js';
import {
  type Draft,
  describeTarget,
  type EvaluationDraft,
  evidenceOf,
  observedOf,
} from './describeTarget.js';
import { measureDisparities } from './disparity/measureDisparities.js';
import { evaluateSilent, isSilent } from './evaluateSilent.js';
import { forecastPoints } from './forecast/forecastPoints.js';
import { toNumbers } from './forecast/toNumbers.js';
import { deriveSeries } from './series/deriveSeries.js';
import { type Base, findBase } from './series/findBase.js';
import { listContradictions } from './series/listContradictions.js';
import { emptySeries, type Point, type Series } from './series/Series.js';
import {
  measureChange,
  measureHistory,
  measureRun,
  toPredicate,
} from './trajectory/measureHistory.js';
import { trajectoryOf } from './trajectory/trajectoryOf.js';
import { raiseWarnings } from './warnings/raiseWarnings.js';

/**
 * Evaluates one target in a prepared context. Every evaluation uses this function. `context.parts`
 * determines whether it contains more than the verdict.
 */
export function evaluateInContext(
  target: Target,
  context: Context,
): TargetVerdict | TargetEvaluation {
  const indicator = context.getIndicator(target.indicator);
  const first = context.getObservations(target.indicator)[0];
  const unit = unitOf(target.rule, indicator, first?.unit ?? 'percent');
  if (first === undefined && isSilent(target, indicator, context))
    return evaluateSilent(target, indicator, unit, context);
  // Throws for an unknown unit, which nothing else would detect if all figures have that unit.
  getUnit(unit);
  context.rivals.length = 0;
  const judged = judge(target, unit, context);
  const { current, verdict } = judged;
  const evaluation = describeTarget(target, indicator, context.year);
  evaluation.observed =
    current === undefined
      ? null
      : observedOf(current, target, verdict.slowing, unit, verdict.component);
  evaluation.attainment = verdict.attainment;
  evaluation.contradicted = listContradictions(context);
  if (context.parts === 'all') addParts(evaluation, target, judged, unit, context);
  return evaluation;
}

/** Adds the parts of an evaluation beyond its verdict. */
function addParts(
  evaluation: EvaluationDraft,
  target: Target,
  judged: Judged,
  unit: UnitId,
  context: Context,
): void {
  const { rule, dueYear } = target;
  const { here, id, series, current, verdict } = judged;
  const { points, contradicted } = series;
  const subject = traitsOf(rule).subject(rule);
  const indicator = context.getIndicator(id);
  const base = findBase(target, id, series, unit, here);
  const criterionAt = verdict.criterionAt ?? readCriteria(target, base, series, unit, here);
  const direction = desiredDirection(
    rule,
    context.getIndicator(target.indicator),
    base?.exact,
    verdict.criterion,
  );
  const history = historyOf(rule, judged, unit, base, criterionAt);
  evaluation.attainment = detailAttainment(rule, judged, unit, base, direction, context);
  evaluation.baseline = base?.used ?? null;
  evaluation.trajectory = trajectoryOf({
    target,
    judged: verdict,
    base,
    points,
    criterionAt,
    history,
    unit,
    context,
  });
  evaluation.history = history;
  const bound = points.length === 0 ? impliedBound(target, unit, context) : undefined;
  if (bound) evaluation.bound = bound;
  evaluation.evidence = evidenceOf(target, series);
  const numbers = toNumbers(points, unit, indicator, subject === 'gap');
  const criterion = criterionAt(current?.year ?? context.year);
  const latest = points.at(-1);
  const isMet =
    latest !== undefined && typeof criterion !== 'string' && toPredicate(criterion)(latest);
  const required = typeof criterion === 'string' ? criterion : (criterion.unknown ?? criterion);
  evaluation.forecast = forecastPoints({
    series: numbers,
    criterion: isForfeited(target, verdict.attainment, context) ? 'notHeld' : required,
    isMet,
    dueYear,
    indicator,
    unit,
    subject,
    policy: context.policy,
  });
  evaluation.disparities = measureDisparities(target, unit, verdict.criterion, context);
  evaluation.contradicted = listContradictions(context);
  evaluation.warnings = raiseWarnings({
    evaluation,
    points,
    contradicted,
    series: numbers,
    base,
    criterion,
    unit,
    direction,
    context: here,
    indicator,
    oldest: verdict.oldest,
  });
}

/** Determines when the target was met, and the changes since the previous figure and the base. */
function historyOf(
  rule: Rule,
  { series: { points }, current }: Judged,
  unit: UnitId,
  base: Base | undefined,
  criterionAt: CriterionAt,
): History {
  const traits = traitsOf(rule);
  const after = traits.against(rule) === 'base' ? base?.year : undefined;
  const history: Draft<History> =
    traits.subject(rule) === 'yearlyChange'
      ? { currentRun: 0 }
      : measureHistory(points, criterionAt, base, after);
  if (current === undefined) return history;
  const previous = points.findLast(({ year }) => year < current.year);
  if (previous) history.sincePrevious = measureChange(previous, current, unit);
  if (base && current.year > base.year) history.sinceBase = measureChange(base, current, unit);
  return history;
}

/** Returns the verdict with the run of yearly changes, the interval and the test of the change. */
function detailAttainment(
  rule: Rule,
  { verdict: { attainment, criterion }, id, series: { points }, current }: Judged,
  unit: UnitId,
  base: Base | undefined,
  direction: Direction | undefined,
  { policy, getIndicator }: Context,
): Attainment {
  const run =
    rule.kind !== 'trend' || rule.direction === 'slowing' || direction === undefined
      ? undefined
      : measureRun(
          points.filter((point) => base !== undefined && point.year >= base.year),
          direction,
        );
  // Most figures have no counts.
  const counted =
    current?.observation.denominator === undefined
      ? undefined
      : points.filter(({ year }) => year <= current.year);
  const indicator = getIndicator(id);
  const smallNumbers =
    counted && criterion && assessSmallNumbers(counted, criterion, rule, indicator, policy);
  const change = counted && testChange(counted, rule, base, unit, indicator, policy);
  if (!(run || smallNumbers || change)) return attainment;
  return Object.assign({}, attainment, dropUndefined({ run, smallNumbers, change }));
}

/** A verdict, and what decided it. */
interface Judged {
  readonly verdict: ComponentsVerdict & UnitsVerdict;
  /** The place, the indicator id and the series of the unit or group that decided it. */
  readonly here: Context;
  readonly id: string;
  readonly series: Series;
  /** The point that the verdict is about, or else the latest one. */
  readonly current: Point | undefined;
}

/** Judges a target over its units, over its groups, or on its own series. */
function judge(target: Target, unit: UnitId, context: Context): Judged {
  const { scope, indicator, components = [] } = target;
  if (scope === 'area' && components.length === 0) {
    const series = deriveSeries(target, indicator, unit, context);
    const own = assessSeries(target, indicator, series, unit, context);
    const reason = whyNoSeries(target, series, context);
    const verdict: SeriesVerdict =
      reason === undefined ? own : { ...own, attainment: { status: 'notAssessed', reason } };
    return {
      verdict,
      here: context,
      id: indicator,
      series,
      current: own.point ?? series.points.at(-1),
    };
  }
  const verdict: ComponentsVerdict & UnitsVerdict =
    scope === 'area'
      ? assessComponents(target, components, unit, context)
      : assessUnits(target, unit, context);
  const { component: id = indicator, place, point } = verdict;
  const here = place === undefined ? context : { ...context, ...place };
  // If no unit or group decides the verdict, the figures of the whole are not used.
  const series = point === undefined ? emptySeries : deriveSeries(target, id, unit, here);
  return { verdict, here, id, series, current: point };
}

/** Returns why a target has no series although there are figures up to the evaluated year. */
function whyNoSeries(
  { rule, indicator }: Target,
  { points, contradicted, noCases }: Series,
  { year: to, getObservations }: Context,
): Reason | undefined {
  if (points.length + contradicted.length + noCases.length > 0) return undefined;
  if (getObservations(indicator).every(({ year }) => year > to)) return undefined;
  if (traitsOf(rule).subject(rule) !== 'gap') return 'groupsOnly';
  return (rule as CompareRule).across && 'noGroups';
}
