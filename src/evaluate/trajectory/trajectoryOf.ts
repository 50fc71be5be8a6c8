import type { Target } from '../../model/Target.js';
import type { History, Trajectory } from '../../model/Trajectory.js';
import type { UnitId } from '../../quantity/units.js';
import type { CriterionAt } from '../../rules/Criterion.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import type { SeriesVerdict } from '../attainment/assessSeries.js';
import { isForfeited, isMaintained } from '../attainment/maintain.js';
import type { Context } from '../Context.js';
import type { Base } from '../series/findBase.js';
import type { Point } from '../series/Series.js';
import { computeTrajectory } from './computeTrajectory.js';

interface Input {
  readonly target: Target;
  readonly judged: SeriesVerdict;
  readonly base: Base | undefined;
  readonly points: readonly Point[];
  readonly criterionAt: CriterionAt;
  readonly history: Pick<History, 'currentRun'>;
  readonly unit: UnitId;
  readonly context: Context;
}

/**
 * Returns the trajectory of a target, for the figure that its verdict is about.
 *
 * @edge If the target is not assessed, the trajectory is unknown, unless the latest figure is that
 * of the base year. For a slowing trend, the two yearly changes are compared.
 */
export function trajectoryOf({
  target,
  judged: { attainment, point, criterion, slowing },
  base,
  points,
  criterionAt,
  history,
  unit,
  context,
}: Input): Trajectory {
  const { rule, dueYear } = target;
  if (attainment.status === 'notAssessed' && attainment.reason !== 'baseYear')
    return { regime: 'unknown', reason: attainment.reason };
  const current = point ?? points.at(-1);
  if (base === undefined || current === undefined)
    return { regime: 'unknown', reason: base === undefined ? 'noBaseline' : 'noObservation' };
  const traits = traitsOf(rule);
  const hasDistance = traits.hasDistance(rule);
  const { policy } = context;
  if (traits.subject(rule) === 'yearlyChange') {
    if (slowing === undefined || criterion === undefined)
      return { regime: 'improve', course: 'atBase', ...withoutFigure };
    if (slowing.before === undefined) return { regime: 'unknown', reason: 'tooFewYears' };
    return computeTrajectory({
      dueYear,
      hasDistance,
      unit,
      policy,
      base: { year: base.year, exact: slowing.before },
      current: { year: current.year, exact: slowing.after },
      criterion,
    });
  }
  const previous = points.findLast(({ year }) => year < current.year);
  // An annual verdict concerns its own year, and so does the trajectory.
  const forfeited = context.stage !== 'annual' && isForfeited(target, attainment, context);
  const trajectory = computeTrajectory({
    dueYear,
    hasDistance,
    unit,
    policy,
    base,
    current,
    previous,
    criterionAtPrevious: previous && criterionAt(previous.year),
    criterion: criterionAt(current.year),
    criterionAtBase: criterionAt(base.year),
    isMaintained: isMaintained(target),
    isForfeited: forfeited,
    // If the target applies to each unit, a different unit may fail now.
    isMetAgain: forfeited && target.scope === 'area' && history.currentRun > 0,
  });
  // A target relative to the base cannot be judged in the base year.
  return attainment.status === 'notAssessed' && trajectory.regime === 'hold'
    ? { regime: 'unknown', reason: attainment.reason }
    : trajectory;
}

const withoutFigure = {
  progress: { status: 'notAssessed', reason: 'noFigure' },
  path: [],
} as const;
