import type { Reason } from '../../model/NotAssessed.js';
import type { Policy } from '../../model/Policy.js';
import type { Rule } from '../../model/Rule.js';
import type { Target } from '../../model/Target.js';
import type { Course, Headroom, PathPoint, Progress, Regime } from '../../model/Trajectory.js';
import { Decimal, toQuotient, toRatio } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import type { UnitId } from '../../quantity/units.js';
import { assessValue, type Criterion } from '../../rules/Criterion.js';
import type { Base } from '../series/findBase.js';
import type { Point } from '../series/Series.js';

/** What is known of the way from the base to the target. */
export interface ProgressReport {
  /** Where the base stood. */
  readonly regime: Regime;
  /** The library’s own class. */
  readonly course: Course;
  /** How far it has come; only where the base did not meet the target. */
  readonly progress: Progress;
  /** How much room is left; only where the base met it. */
  readonly headroom?: Headroom;
  /** The change needed in each year that is left. */
  readonly requiredPerYear?: Quantity;
  /** The value on the straight path for each remaining year. */
  readonly path: readonly PathPoint[];
}

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
export function computeTrajectory(input: ProgressInput): ProgressReport {
  const { base, current, criterion } = input;
  if (base === undefined) return open(current === undefined ? 'noObservation' : 'noBaseline');
  if (typeof criterion === 'string') return open(criterion);
  const atBase = assessValue(base.exact, criterion, '0');
  const isHeld = !criterion.strict && atBase.status === 'attained';
  const regime = isHeld ? 'hold' : 'improve';
  if (current === undefined) return { ...open('noObservation'), regime };
  if (base.year > current.year) return { ...open('baseAfterData'), regime };
  return isHeld
    ? hold(input, base, current, criterion, atBase.margin)
    : improve(input, base, current, criterion, atBase.end);
}

const open = (reason: Reason): ProgressReport => ({
  regime: 'open',
  course: 'open',
  progress: { status: 'notAssessed', reason },
  path: [],
});

function improve(
  input: ProgressInput,
  base: Dated,
  current: Dated,
  criterion: Criterion,
  end: Decimal,
): ProgressReport {
  const isAttained = assessValue(current.exact, criterion, '0').status === 'attained';
  const distance = end.minus(base.exact);
  const done = current.exact.minus(base.exact);
  // A trend has an end only in name: any movement reaches it.
  if (criterion.strict) {
    const side = done.isZero() ? 'behind' : 'movingAway';
    const course: Course = isAttained ? 'attained' : base.year === current.year ? 'open' : side;
    return {
      regime: 'improve',
      course,
      progress: { status: 'notAssessed', reason: 'noFigure' },
      path: [],
    };
  }
  const span = input.dueYear - base.year;
  const passed = current.year - base.year;
  const progress: Progress =
    passed === 0
      ? { status: 'notAssessed', reason: 'baseYear' }
      : span <= 0
        ? { status: 'notAssessed', reason: 'afterDue' }
        : {
            status: 'assessed',
            share: toRatio(done, distance),
            expectedShare: passed / span,
            pace: toRatio(done.times(span), distance.times(passed)),
          };
  return {
    regime: 'improve',
    course: isAttained
      ? 'attained'
      : progress.status === 'notAssessed'
        ? 'open'
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
): Course {
  const wholeway = distance.abs().times(span);
  const lead = done.times(span).minus(distance.times(passed)).times(distance.s);
  const slack = wholeway.times(tolerance);
  // Further than the target and still not attained: out of a band on its other side.
  if (done.abs().gt(distance.abs()) && done.s === distance.s) return 'movingAway';
  if (lead.abs().lte(slack)) return 'onCourse';
  if (lead.gt(0)) return 'ahead';
  return done.times(distance.s).lt(0) ? 'movingAway' : 'behind';
}

function hold(
  input: ProgressInput,
  base: Dated,
  current: Dated,
  criterion: Criterion,
  room: Decimal,
): ProgressReport {
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
    now: { value: now.margin.toFixed(), unit },
    atBase: { value: room.toFixed(), unit },
    change: { value: change.toFixed(), unit },
    shareLeft: room.isZero()
      ? { status: 'notAssessed', reason: 'noDistance' }
      : { status: 'assessed', value: toRatio(now.margin, room) },
    ...(runsOutIn === undefined || runsOutIn > 9999 ? {} : { runsOutIn }),
  };
  const isRecovering =
    previous !== undefined && assessValue(previous.exact, criterion, '0').margin.lt(now.margin);
  const course: Course =
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
    progress: { status: 'notAssessed', reason: 'alreadyMet' },
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
): Pick<ProgressReport, 'requiredPerYear'> {
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

interface Input {
  readonly target: Target;
  readonly base: Base | undefined;
  readonly latest: Point | undefined;
  readonly previous: Point | undefined;
  readonly criterionAt: (year: number) => Criterion | Reason;
  readonly unit: UnitId;
  readonly policy: Policy;
}

/** Regime, course and progress of a target whose rule may have no fixed figure. */
export function readTargetProgress({
  target,
  base,
  latest,
  previous,
  criterionAt,
  unit,
  policy,
}: Input): ProgressReport {
  const { rule, dueYear } = target;
  const criterion = criterionAt(latest?.year ?? policy.baseYear);
  const isSlowing = rule.kind === 'trend' && rule.direction === 'slowing';
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
  // What it is held against moves from year to year, so there is no distance that could be covered.
  const progress = {
    status: 'notAssessed',
    reason: base === undefined ? 'noBaseline' : 'noFigure',
  } as const;
  const atBase = base === undefined || isSlowing ? 'noReference' : criterionAt(base.year);
  if (base === undefined || (typeof atBase === 'string' && !isSlowing))
    return { regime: 'open', course: 'open', progress, path: [] };
  const wasMet =
    typeof atBase !== 'string' && assessValue(base.exact, atBase, '0').status === 'attained';
  const isMet =
    latest !== undefined &&
    typeof criterion !== 'string' &&
    !isSlowing &&
    assessValue(latest.exact, criterion, '0').status === 'attained';
  const course =
    isSlowing || latest === undefined || typeof criterion === 'string'
      ? 'open'
      : isMet
        ? wasMet
          ? 'holding'
          : 'attained'
        : wasMet
          ? 'lost'
          : 'behind';
  return { regime: wasMet ? 'hold' : 'improve', course, progress, path: [] };
}
