import type { Reason } from '../../model/NotAssessed.js';
import type { Policy } from '../../model/Policy.js';
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
import { Decimal, interpolate, toQuotientAtLeast, toRatio } from '../../quantity/decimal.js';
import type { UnitId } from '../../quantity/units.js';
import { assessValue, type Criterion, type Verdict } from '../../rules/Criterion.js';
import { formatExact } from '../series/Series.js';

/** An exact figure with its year. */
interface Dated {
  readonly year: number;
  readonly exact: Decimal;
}

/** The input of a trajectory: exact figures in one unit. */
export interface TrajectoryInput {
  readonly base: Dated | undefined;
  /** The figure that is judged. */
  readonly current: Dated | undefined;
  /** The previous figure, which distinguishes a recovery from a loss. */
  readonly previous?: Dated | undefined;
  /** The requirement of the rule in the year of the previous figure, if it is different. */
  readonly criterionAtPrevious?: Criterion | Reason | undefined;
  readonly criterion: Criterion | Reason;
  /** The requirement of the rule in the base year, if it is different. */
  readonly criterionAtBase?: Criterion | Reason | undefined;
  readonly dueYear: number;
  /** Whether the target has to hold in every year and therefore has no path. */
  readonly isMaintained?: boolean | undefined;
  /** Whether the target was missed in a year of the period, which no later change can undo. */
  readonly isForfeited?: boolean | undefined;
  /** Whether the latest figure meets the target again after that year. */
  readonly isMetAgain?: boolean | undefined;
  /** Whether there is a distance to be covered; there is none to a reference that moves. */
  readonly hasDistance: boolean;
  readonly unit: UnitId;
  readonly policy: Pick<Policy, 'courseTolerance'>;
}

/** Two figures compared with the same target, with their verdicts. */
interface Compared extends TrajectoryInput {
  readonly base: Dated;
  readonly current: Dated;
  readonly criterion: Criterion;
  readonly atBase: Verdict;
  readonly now: Verdict;
}

/** Computes first the regime, and then the progress or the headroom. */
export function computeTrajectory(input: TrajectoryInput): Trajectory {
  const { base, current, criterion, criterionAtBase = criterion } = input;
  if (current === undefined) return unknown('noObservation');
  if (base === undefined) return unknown('noBaseline');
  if (typeof criterion === 'string') return unknown(criterion);
  // The best possible value attains the target, but its distance from the requirement is unknown.
  if (criterion.unknown !== undefined) return unknown(criterion.unknown);
  if (typeof criterionAtBase === 'string') return unknown(criterionAtBase);
  if (base.year > current.year) return unknown('baseAfterData');
  const atBase = assessValue(base.exact, criterionAtBase, '0');
  const now = assessValue(current.exact, criterion, '0');
  const { previous, criterionAtPrevious, dueYear, hasDistance, unit, policy } = input;
  // Written field by field, since spreading makes the evaluation of a county take 8 % longer.
  const compared: Compared = {
    base,
    current,
    previous,
    criterion,
    criterionAtPrevious,
    dueYear,
    isMaintained: input.isMaintained,
    isForfeited: input.isForfeited,
    isMetAgain: input.isMetAgain,
    hasDistance,
    unit,
    policy,
    atBase,
    now,
  };
  return atBase.status === 'attained' ? computeHold(compared) : computeImprove(compared);
}

const unknown = (reason: Reason): Trajectory => ({ regime: 'unknown', reason });

/** Computes how much headroom is left if the base met the target, and whether it shrinks. */
function computeHold(input: Compared): HoldTrajectory {
  return {
    regime: 'hold',
    course: holdCourseOf(input),
    headroom: headroomOf(input),
    ...requiredChange(input),
    path: listPath(input, () => formatExact(input.now.end)),
  };
}

function holdCourseOf(input: Compared): HoldCourse {
  const { previous, criterion, criterionAtPrevious = criterion, atBase, now } = input;
  if (now.status === 'attained') return now.margin.lt(atBase.margin) ? 'eroding' : 'holding';
  if (input.isMetAgain) return 'notHeld';
  const isRecovering =
    previous !== undefined &&
    typeof criterionAtPrevious !== 'string' &&
    assessValue(previous.exact, criterionAtPrevious, '0').margin.lt(now.margin);
  return isRecovering ? 'recovering' : 'lost';
}

function headroomOf(input: Compared): Headroom {
  const { atBase, now, unit } = input;
  const runsOutIn = runOutYear(input);
  return {
    now: { value: formatExact(now.margin), unit },
    atBase: { value: formatExact(atBase.margin), unit },
    change: { value: formatExact(now.margin.minus(atBase.margin)), unit },
    shareLeft: atBase.margin.isZero()
      ? { status: 'notAssessed', reason: 'noDistance' }
      : { status: 'assessed', value: toRatio(now.margin, atBase.margin) },
    ...(runsOutIn === undefined ? {} : { runsOutIn }),
  };
}

const lastYear = 9999;
/**
 * Returns the first year in which the target would be missed if the mean yearly change since the
 * base year continued. For a band, the end towards which the value moves counts.
 *
 * @formula t + ⌊headroom · (t − t0) ÷ |x − x0|⌋ + 1, since zero headroom still meets the target
 */
function runOutYear({
  base,
  current,
  criterion: { low, high },
  now,
  hasDistance,
}: Compared): number | undefined {
  const change = current.exact.minus(base.exact);
  const end = change.gt(0) ? high : low;
  const passed = current.year - base.year;
  if (!hasDistance || end === undefined || change.isZero() || passed === 0) return undefined;
  if (now.status !== 'attained') return undefined;
  const room = end.minus(current.exact).abs();
  const year = current.year + room.times(passed).div(change.abs()).floor().toNumber() + 1;
  return year > lastYear ? undefined : year;
}

function computeImprove(input: Compared): ImproveTrajectory {
  const { base, dueYear, isMaintained } = input;
  const { end } = input.atBase;
  const span = dueYear - base.year;
  return {
    regime: 'improve',
    course: improveCourseOf(input),
    progress: progressOf(input),
    ...requiredChange(input),
    path: listPath(input, (year) =>
      isMaintained ? end.toFixed() : interpolate(base.exact, end, year - base.year, span),
    ),
  };
}

/**
 * Measures distances to the target; the distance of a value that has left a band on the other side
 * is measured from that side.
 */
function distancesOf({ atBase, now }: Compared) {
  return { distance: atBase.margin.neg(), done: now.margin.minus(atBase.margin) };
}

function progressOf(input: Compared): Progress {
  const { base, current, dueYear, isMaintained } = input;
  const passed = current.year - base.year;
  const span = dueYear - base.year;
  if (!input.hasDistance) return { status: 'notAssessed', reason: 'noFigure' };
  if (passed === 0) return { status: 'notAssessed', reason: 'baseYear' };
  if (span <= 0) return { status: 'notAssessed', reason: 'afterDue' };
  const { distance, done } = distancesOf(input);
  const share = toRatio(done, distance);
  return isMaintained
    ? { status: 'assessed', share, expectedShare: 1, pace: share }
    : {
        status: 'assessed',
        share,
        expectedShare: passed / span,
        pace: toRatio(done.times(span), distance.times(passed)),
      };
}

/**
 * Compares a value with the straight path, without a division. If there is no path, only the
 * direction of the change matters.
 */
function improveCourseOf(input: Compared): ImproveCourse {
  const { base, current, now, dueYear, isMaintained, policy } = input;
  const passed = current.year - base.year;
  const span = dueYear - base.year;
  if (now.status === 'attained') return 'attained';
  if (input.isMetAgain) return 'notHeld';
  if (passed === 0) return 'atBase';
  const { distance, done } = distancesOf(input);
  if (done.lt(0)) return 'movingAway';
  if (!input.hasDistance) return done.isZero() ? 'unchanged' : 'improving';
  // A target that has to be maintained, or is already due, has no time left.
  if (isMaintained || passed >= span) return 'behind';
  const lead = done.times(span).minus(distance.times(passed));
  const slack = distance.times(span).times(policy.courseTolerance);
  if (lead.abs().lte(slack)) return 'onCourse';
  return lead.gt(0) ? 'ahead' : 'behind';
}

/**
 * The change required in each remaining year to reach the nearest value that meets the target. It
 * is absent if there is no distance, if the target is met, if no year is left, or if an earlier
 * year decides the verdict.
 */
type Required = Pick<ImproveTrajectory, 'requiredPerYear'>;
function requiredChange(input: Compared): Required {
  const { current, now, dueYear, unit } = input;
  const left = dueYear - current.year;
  if (!input.hasDistance || now.status === 'attained' || left <= 0 || input.isForfeited) return {};
  const value = toQuotientAtLeast(now.end.minus(current.exact), new Decimal(left));
  return { requiredPerYear: { value, unit } };
}

const longestPath = 200;
/** Lists a value for each remaining year, if there is a distance. */
function listPath(
  { current, dueYear, hasDistance }: Compared,
  valueAt: (year: number) => string,
): PathPoint[] {
  const points: PathPoint[] = [];
  const to = hasDistance ? Math.min(dueYear, current.year + longestPath) : 0;
  for (let year = current.year + 1; year <= to; year += 1)
    points.push({ year, value: valueAt(year) });
  return points;
}
