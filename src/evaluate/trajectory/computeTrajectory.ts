import type { Reason } from '../../model/NotAssessed.js';
import type { Policy } from '../../model/Policy.js';
import type { Rule } from '../../model/Rule.js';
import type { Target } from '../../model/Target.js';
import type {
  Headroom,
  HoldCourse,
  HoldTrajectory,
  ImproveCourse,
  ImproveTrajectory,
  PathPoint,
  Progress,
  Trajectory,
} from '../../model/Trajectory.js';
import { Decimal, toQuotient, toRatio } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import type { UnitId } from '../../quantity/units.js';
import { assessValue, type Criterion, type Verdict } from '../../rules/Criterion.js';
import type { Base } from '../series/findBase.js';
import type { Point } from '../series/Series.js';

interface Dated {
  readonly year: number;
  readonly exact: Decimal;
}

/** What progress is worked out from: exact figures in one unit. */
interface ProgressInput {
  readonly rule: Rule;
  readonly base: Dated | undefined;
  readonly current: Dated | undefined;
  /** The figure before the current one, which tells a recovery from a loss. */
  readonly previous?: Dated | undefined;
  readonly criterion: Criterion | Reason;
  readonly dueYear: number;
  readonly unit: UnitId;
  readonly policy: Policy;
}

/** Regime first, then progress or headroom: the arithmetic behind `measureProgress` and `evaluateTarget`. */
export function computeTrajectory(input: ProgressInput): Trajectory {
  const { base, current, criterion } = input;
  if (base === undefined) return unknown(current === undefined ? 'noObservation' : 'noBaseline');
  if (typeof criterion === 'string') return unknown(criterion);
  if (current === undefined) return unknown('noObservation');
  if (base.year > current.year) return unknown('baseAfterData');
  const atBase = assessValue(base.exact, criterion, '0');
  return !criterion.strict && atBase.status === 'attained'
    ? hold(input, base, current, criterion, atBase.margin)
    : improve(input, base, current, criterion, atBase.end);
}

const unknown = (reason: Reason): Trajectory => ({ regime: 'unknown', reason });

function improve(
  input: ProgressInput,
  base: Dated,
  current: Dated,
  criterion: Criterion,
  end: Decimal,
): ImproveTrajectory {
  const isAttained = assessValue(current.exact, criterion, '0').status === 'attained';
  const distance = end.minus(base.exact);
  const done = current.exact.minus(base.exact);
  const passed = current.year - base.year;
  // A trend has an end only in name: any movement reaches it.
  if (criterion.strict)
    return {
      regime: 'improve',
      course: isAttained
        ? 'attained'
        : passed === 0
          ? 'atBase'
          : done.isZero()
            ? 'behind'
            : 'movingAway',
      progress: { status: 'notAssessed', reason: 'noFigure' },
      path: [],
    };
  const span = input.dueYear - base.year;
  const isPossible = passed > 0 && span > 0;
  const progress: Progress = isPossible
    ? {
        status: 'assessed',
        share: toRatio(done, distance),
        expectedShare: passed / span,
        pace: toRatio(done.times(span), distance.times(passed)),
      }
    : { status: 'notAssessed', reason: passed === 0 ? 'baseYear' : 'afterDue' };
  return {
    regime: 'improve',
    course: isAttained
      ? 'attained'
      : passed === 0
        ? 'atBase'
        : courseOf(done, distance, passed, span, input.policy.courseTolerance),
    progress,
    ...required(input, current, end, isAttained),
    path: pathPoints(current.year, input.dueYear, (year) =>
      toQuotient(base.exact.times(span).plus(distance.times(year - base.year)), new Decimal(span)),
    ),
  };
}

/** Where a value lies beside the straight path, decided without division: share − expected share against the tolerance. */
function courseOf(
  done: Decimal,
  distance: Decimal,
  passed: number,
  span: number,
  tolerance: string,
): ImproveCourse {
  const isAway = done.times(distance.s).lt(0);
  // The due year is not after the base: there is no path.
  if (span <= 0) return isAway ? 'movingAway' : 'behind';
  const wholeway = distance.abs().times(span);
  const lead = done.times(span).minus(distance.times(passed)).times(distance.s);
  const slack = wholeway.times(tolerance);
  // Further than the target and still not attained: out of a band on its other side.
  if (done.abs().gt(distance.abs()) && done.s === distance.s) return 'movingAway';
  if (lead.abs().lte(slack)) return 'onCourse';
  if (lead.gt(0)) return 'ahead';
  return isAway ? 'movingAway' : 'behind';
}

function hold(
  input: ProgressInput,
  base: Dated,
  current: Dated,
  criterion: Criterion,
  room: Decimal,
): HoldTrajectory {
  const now = assessValue(current.exact, criterion, '0');
  const change = now.margin.minus(room);
  const passed = current.year - base.year;
  const { unit, previous, dueYear } = input;
  const isErodingFurther = now.status === 'attained' && change.lt(0) && passed > 0;
  // The margin shrinks by −change/passed a year; it is still zero, and so still met, in the year in which it is used up.
  const runsOutIn = isErodingFurther
    ? current.year + now.margin.times(passed).div(change.neg()).floor().toNumber() + 1
    : undefined;
  const headroom: Headroom = {
    ...headroomOf(now.margin, room, unit),
    ...(runsOutIn === undefined || runsOutIn > 9999 ? {} : { runsOutIn }),
  };
  const isRecovering =
    previous !== undefined && assessValue(previous.exact, criterion, '0').margin.lt(now.margin);
  const course: HoldCourse =
    now.status === 'attained'
      ? change.lt(0)
        ? 'eroding'
        : 'holding'
      : isRecovering
        ? 'recovering'
        : 'lost';
  return {
    regime: 'hold',
    course,
    headroom,
    ...required(input, current, now.end, now.status === 'attained'),
    path: pathPoints(current.year, dueYear, () => now.end.toFixed()),
  };
}

function required(
  { dueYear, unit }: ProgressInput,
  current: Dated,
  end: Decimal,
  isAttained: boolean,
): { readonly requiredPerYear?: Quantity } {
  const left = dueYear - current.year;
  return isAttained || left <= 0
    ? {}
    : { requiredPerYear: { value: toQuotient(end.minus(current.exact), new Decimal(left)), unit } };
}

function pathPoints(from: number, to: number, valueAt: (year: number) => string): PathPoint[] {
  const points: PathPoint[] = [];
  for (let year = from + 1; year <= to && year <= from + 200; year += 1)
    points.push({ year, value: valueAt(year) });
  return points;
}

/** What a slowing trend compares. */
interface Slowing {
  readonly before: Decimal;
  readonly after: Decimal;
  readonly criterion: Criterion;
}

interface Input {
  readonly target: Target;
  readonly base: Base | undefined;
  readonly latest: Point | undefined;
  readonly previous: Point | undefined;
  readonly criterionAt: (year: number) => Criterion | Reason;
  /** For a slowing trend: the mean yearly changes before and after the base year. */
  readonly slowing?: Slowing | undefined;
  readonly unit: UnitId;
  readonly policy: Policy;
}

/** The trajectory of a target whose rule may have no fixed figure. */
export function readTargetProgress({
  target,
  base,
  latest,
  previous,
  criterionAt,
  slowing,
  unit,
  policy,
}: Input): Trajectory {
  const { rule, dueYear } = target;
  const isSlowing = rule.kind === 'trend' && rule.direction === 'slowing';
  const criterion = criterionAt(latest?.year ?? policy.baseYear);
  if (!isSlowing && (rule.kind !== 'compare' || rule.relation === 'narrows'))
    return computeTrajectory({
      rule,
      base,
      current: latest,
      previous,
      criterion,
      dueYear,
      unit,
      policy,
    });
  if (latest === undefined) return unknown('noObservation');
  if (base === undefined) return unknown('noBaseline');
  if (base.year > latest.year) return unknown('baseAfterData');
  const atBase = isSlowing ? slowing?.criterion : criterionAt(base.year);
  const now = isSlowing ? slowing?.criterion : criterion;
  if (atBase === undefined || now === undefined) return unknown('tooFewYears');
  if (typeof atBase === 'string') return unknown(atBase);
  if (typeof now === 'string') return unknown(now);
  return moving(
    assessValue(slowing?.before ?? base.exact, atBase, '0'),
    assessValue(slowing?.after ?? latest.exact, now, '0'),
    now.strict,
    latest.year === base.year,
    unit,
  );
}

/** What the value is held against moves from year to year, so there is no distance to cover. */
function moving(
  atBase: Verdict,
  now: Verdict,
  isStrict: boolean,
  isBaseYear: boolean,
  unit: UnitId,
): Trajectory {
  const isMet = now.status === 'attained';
  if (isStrict || atBase.status !== 'attained')
    return {
      regime: 'improve',
      course: isMet ? 'attained' : isBaseYear ? 'atBase' : 'behind',
      progress: { status: 'notAssessed', reason: 'noFigure' },
      path: [],
    };
  const change = now.margin.minus(atBase.margin);
  return {
    regime: 'hold',
    course: isMet ? (change.lt(0) ? 'eroding' : 'holding') : 'lost',
    headroom: headroomOf(now.margin, atBase.margin, unit),
    path: [],
  };
}

function headroomOf(now: Decimal, room: Decimal, unit: UnitId): Headroom {
  return {
    now: { value: now.toFixed(), unit },
    atBase: { value: room.toFixed(), unit },
    change: { value: now.minus(room).toFixed(), unit },
    shareLeft: room.isZero()
      ? { status: 'notAssessed', reason: 'noDistance' }
      : { status: 'assessed', value: toRatio(now, room) },
  };
}
