import type { Headroom, HoldCourse, HoldTrajectory } from '../../model/Trajectory.js';
import { toRatio } from '../../quantity/decimal.js';
import { assessValue } from '../../rules/Criterion.js';
import { formatExact } from '../series/Series.js';
import type { Compared } from './computeTrajectory.js';
import { listPath, requiredChange } from './requiredChange.js';

/** The base met the target: how much room is left, and whether it is being used up. */
export function computeHold(input: Compared): HoldTrajectory {
  const { current, now, dueYear, hasDistance } = input;
  return {
    regime: 'hold',
    course: courseOf(input),
    headroom: headroomOf(input),
    ...(hasDistance ? requiredChange(input) : {}),
    path: hasDistance ? listPath(current.year, dueYear, () => formatExact(now.end)) : [],
  };
}

function courseOf(input: Compared): HoldCourse {
  const { previous, criterion, criterionAtPrevious = criterion, atBase, now } = input;
  if (now.status === 'attained') return now.margin.lt(atBase.margin) ? 'eroding' : 'holding';
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
 * The first year that would miss the target at the mean yearly change since the base year,
 * whichever end of a band the value is heading for.
 *
 * @formula t + ⌊room · (t − t0) ÷ |x − x0|⌋ + 1, since a room of zero still meets the target
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
