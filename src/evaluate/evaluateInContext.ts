import type { Observation } from '../model/Observation.js';
import type { Target } from '../model/Target.js';
import type { Observed, TargetEvaluation, TargetVerdict } from '../model/TargetEvaluation.js';
import type { History } from '../model/Trajectory.js';
import type { UnitId } from '../quantity/units.js';
import { desiredDirection } from '../rules/desiredDirection.js';
import { traitsOf } from '../rules/ruleTraits.js';
import { unitOf } from './attainment/assessAttainment.js';
import { assessComponents, type ComponentsVerdict } from './attainment/assessComponents.js';
import { assessSeries, readCriteria } from './attainment/assessSeries.js';
import { assessSmallNumbers } from './attainment/assessSmallNumbers.js';
import { assessUnits, type UnitsVerdict } from './attainment/assessUnits.js';
import { impliedBound } from './attainment/impliedBound.js';
import { isForfeited } from './attainment/maintain.js';
import { testChange } from './attainment/testChange.js';
import type { Context } from './Context.js';
import { describeTarget, evidenceOf } from './describeTarget.js';
import { measureDisparities } from './disparity/measureDisparities.js';
import { evaluateSilent, isSilent } from './evaluateSilent.js';
import { forecastPoints } from './forecast/forecastPoints.js';
import { toNumbers } from './forecast/toNumbers.js';
import { deriveSeries } from './series/deriveSeries.js';
import { findBase } from './series/findBase.js';
import { listContradictions } from './series/listContradictions.js';
import { emptySeries, formatExact, type Point, type Series } from './series/Series.js';
import {
  measureChange,
  measureHistory,
  measureRun,
  toPredicate,
} from './trajectory/measureHistory.js';
import { trajectoryOf } from './trajectory/trajectoryOf.js';
import { raiseWarnings } from './warnings/raiseWarnings.js';

/**
 * Evaluates one target in a prepared context; every evaluation runs through here. `context.parts`
 * decides whether forecast, disparities and warnings are part of it.
 */
export function evaluateInContext(
  target: Target,
  context: Context,
): TargetVerdict | TargetEvaluation {
  const { rule } = target;
  const traits = traitsOf(rule);
  const subject = traits.subject(rule);
  const indicator = context.getIndicator(target.indicator);
  const [first] = context.getObservations(target.indicator);
  const unit = unitOf(rule, indicator, first?.unit ?? 'percent');
  if (first === undefined && isSilent(target, indicator, context))
    return evaluateSilent(target, indicator, unit, context);
  const judged = judge(target, unit, context);
  const { component, place } = judged;
  // Over units or groups, use the series of the unit or group that decided.
  const here: Context = place === undefined ? context : { ...context, ...place };
  const id = component ?? target.indicator;
  const series = judged.series ?? deriveSeries(target, id, unit, here);
  const { points } = series;
  const current =
    judged.point === undefined
      ? points.at(-1)
      : points.find(({ year }) => year === judged.point?.year);
  const evaluation = describeTarget(target, indicator, context.year);
  evaluation.observed =
    current === undefined ? null : observedOf(current, target, judged, unit, component);
  evaluation.attainment = judged.attainment;
  evaluation.contradicted = listContradictions(judged.rivals ?? series.rivals, context.area);
  if (context.parts === 'verdicts') return evaluation;
  const base = findBase(target, id, series, unit, here);
  const criterionAt =
    (judged.series && judged.criterionAt) ?? readCriteria(target, base, series, unit, here);
  const followed = component === undefined ? indicator : context.getIndicator(component);
  const direction = desiredDirection(rule, indicator, base?.exact, judged.criterion);
  const history: Draft<History> =
    subject === 'yearlyChange'
      ? { currentRun: 0 }
      : measureHistory(
          points,
          criterionAt,
          base,
          traits.against(rule) === 'base' ? base?.year : undefined,
        );
  const trajectory = trajectoryOf({
    target,
    judged,
    base,
    points,
    criterionAt,
    history,
    unit,
    context,
  });
  const previous = points.findLast(({ year }) => current !== undefined && year < current.year);
  if (previous && current) history.sincePrevious = measureChange(previous, current, unit);
  if (base && current && current.year > base.year)
    history.sinceBase = measureChange(base, current, unit);
  const run =
    rule.kind !== 'trend' || subject === 'yearlyChange' || direction === undefined
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
  const smallNumbers =
    counted && judged.criterion
      ? assessSmallNumbers(counted, judged.criterion, rule, followed, context.policy)
      : undefined;
  const change = counted && testChange(counted, rule, base, unit, followed, context.policy);
  if (run || smallNumbers || change)
    evaluation.attainment = {
      ...judged.attainment,
      ...(run ? { run } : {}),
      ...(smallNumbers ? { smallNumbers } : {}),
      ...(change ? { change } : {}),
    };
  evaluation.baseline = base?.used ?? null;
  evaluation.trajectory = trajectory;
  evaluation.history = history;
  const bound = points.length === 0 ? impliedBound(target, unit, context) : undefined;
  if (bound) evaluation.bound = bound;
  evaluation.evidence = evidenceOf(target, series);
  const numbers = toNumbers(points, unit, followed, subject === 'gap');
  const criterion = criterionAt(current?.year ?? context.year);
  const latest = points.at(-1);
  const isMet =
    latest !== undefined && typeof criterion !== 'string' && toPredicate(criterion)(latest);
  const required = typeof criterion === 'string' ? criterion : (criterion.unknown ?? criterion);
  evaluation.forecast = forecastPoints({
    series: numbers,
    criterion: isForfeited(target, judged.attainment, context) ? 'notHeld' : required,
    isMet,
    dueYear: target.dueYear,
    indicator: followed,
    unit,
    subject,
    policy: context.policy,
  });
  evaluation.disparities = measureDisparities(target, unit, judged.criterion, context);
  evaluation.warnings = raiseWarnings({
    evaluation,
    points,
    series: numbers,
    base,
    criterion,
    unit,
    direction,
    context: here,
    indicator: followed,
    oldest: judged.oldest,
  });
  return evaluation;
}

/** A result that is being written. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** A verdict with the parts or the series that it is based on. */
type Judged = ComponentsVerdict & UnitsVerdict & { readonly series?: Series };

/** Judges a target over its units, over its groups, or on its own series. */
function judge(target: Target, unit: UnitId, context: Context): Judged {
  const { scope, indicator, components } = target;
  if (scope !== 'area' || components?.length) {
    const judged: Judged =
      scope === 'area'
        ? assessComponents(target, components ?? [], unit, context)
        : assessUnits(target, unit, context);
    // If no unit or group decides, the figures of the whole prove nothing.
    return judged.point === undefined ? { ...judged, series: emptySeries } : judged;
  }
  const series = deriveSeries(target, indicator, unit, context);
  const judged: Draft<Judged> = assessSeries(target, indicator, series, unit, context);
  if (hasGroupsOnly(target, series, context))
    judged.attainment = { status: 'notAssessed', reason: 'groupsOnly' };
  judged.series = series;
  return judged;
}

/** Whether there are figures up to the year judged, but only for groups or units. */
const hasGroupsOnly = (
  { rule, indicator }: Target,
  { points, contradicted, noCases }: Series,
  { year: to, getObservations }: Context,
): boolean =>
  points.length === 0 &&
  contradicted.length === 0 &&
  noCases.length === 0 &&
  traitsOf(rule).subject(rule) !== 'gap' &&
  getObservations(indicator).some(({ year }) => year <= to);

function observedOf(
  { observation }: Point,
  { rule }: Target,
  { slowing }: Judged,
  unit: UnitId,
  component: string | undefined,
): Observed {
  const { year, sex, residence, institution, status, source, numerator, denominator } =
    observation as Observation;
  return {
    year,
    value: slowing === undefined ? observation.value : formatExact(slowing.after),
    unit: slowing === undefined ? observation.unit : unit,
    sex,
    residence,
    ...(institution === undefined ? {} : { institution }),
    status,
    ...(source === undefined ? {} : { source }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(component === undefined ? {} : { component }),
    ...(traitsOf(rule).subject(rule) === 'gap' && rule.kind === 'compare'
      ? { derived: rule.gap === 'ratio' ? ('gapRatio' as const) : ('gap' as const) }
      : {}),
    ...(slowing === undefined ? {} : { derived: 'yearlyChange' as const }),
  };
}
