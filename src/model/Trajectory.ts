import type { Quantity } from '../quantity/Quantity.js';
import type { NotAssessed, Reason } from './NotAssessed.js';

/** The share of the distance from base to target that is covered. */
export type Progress =
  | {
      readonly status: 'assessed';
      /**
       * (x − x0) ÷ (T − x0), with x0 the base, x the figure and T the target: 0 at the base, 1 at
       * the target, never clamped. For “about” and ranges, (d0 − d) ÷ d0, with d0 and d the
       * distances of x0 and x to the nearer end, negative inside.
       */
      readonly share: number;
      /**
       * (t − t0) ÷ (tT − t0), with t0 the base year, t the year of the figure and tT the due year:
       * the share on a straight path. For a target to be maintained, which has to be met from the
       * start, it is 1.
       */
      readonly expectedShare: number;
      /** share ÷ expectedShare: 1 is exactly on course. */
      readonly pace: number;
    }
  | NotAssessed;

/**
 * The course of a target that was missed in the base year, compared with the straight path. Without
 * a path (a direction or a comparison) a missed target is `improving`, `unchanged` or `movingAway`.
 * `notHeld` (mid-term and final evaluations, targets of the whole area to be maintained): the
 * latest figure meets the target, but it was missed in an earlier year of the period. `atBase`: the
 * latest figure is that of the base year, so no time has passed.
 */
export const improveCourses = [
  'attained',
  'ahead',
  'onCourse',
  'behind',
  'improving',
  'unchanged',
  'movingAway',
  'notHeld',
  'atBase',
] as const;
/** The course of a target that was missed in the base year. */
export type ImproveCourse = (typeof improveCourses)[number];

/**
 * The course of a target that was met in the base year: `holding` and `eroding` still meet it,
 * `lost` and `recovering` do not; with `recovering`, the figure is better than the one before.
 * `notHeld` (mid-term and final evaluations, targets of the whole area to be maintained): the
 * latest figure meets the target, but it was missed in an earlier year of the period.
 */
export const holdCourses = ['holding', 'eroding', 'lost', 'recovering', 'notHeld'] as const;
/** The course of a target that was met in the base year. */
export type HoldCourse = (typeof holdCourses)[number];

/**
 * The course of a target, which depends first on the regime and then on the straight path. This
 * classification is our own.
 */
export type Course = ImproveCourse | HoldCourse;

/** The trajectory of a target that was missed in the base year. */
export interface ImproveTrajectory {
  readonly regime: 'improve';
  readonly course: ImproveCourse;
  /** The share of the distance from base to target that is covered. */
  readonly progress: Progress;
  /**
   * (T − x) ÷ (tT − t), with the symbols of `Progress`: the change required in each remaining year,
   * rounded away from zero so that it is enough.
   */
  readonly requiredPerYear?: Quantity;
  /**
   * The value on the straight path in each year after that of the figure, up to the due year; for a
   * target to be maintained, the threshold. Empty for trends and comparisons.
   */
  readonly path: readonly PathPoint[];
}

/** The trajectory of a target that the base year already met. */
export interface HoldTrajectory {
  readonly regime: 'hold';
  readonly course: HoldCourse;
  /** How much headroom is left. */
  readonly headroom: Headroom;
  /** The change required in each remaining year, if the target is no longer met. */
  readonly requiredPerYear?: Quantity;
  /**
   * The threshold in each year after that of the figure, up to the due year: the worst value that
   * still meets the target.
   */
  readonly path: readonly PathPoint[];
}

/**
 * The trajectory if the target could not be assessed, or if its base, or the reference for the base
 * year or for the evaluated year, is unknown.
 */
export interface UnknownTrajectory {
  readonly regime: 'unknown';
  readonly reason: Reason;
}

/** The development since the base year: regime, course, progress or headroom, and the path. */
export type Trajectory = ImproveTrajectory | HoldTrajectory | UnknownTrajectory;

/** Returns the course of a trajectory, or `unknown` if it has none. */
export const courseOf = (trajectory: Trajectory): Course | 'unknown' =>
  trajectory.regime === 'unknown' ? 'unknown' : trajectory.course;

/** Whether a figure that has not reached its target is on or ahead of the straight path. */
export const isOnPace = (trajectory: Trajectory): boolean =>
  ['ahead', 'onCourse'].includes(courseOf(trajectory));

/**
 * Whether the target was met in the base year: `hold` if it was, `improve` if it was not, `unknown`
 * if this is unknown.
 */
export type Regime = Trajectory['regime'];

/**
 * For a target that the base year already met: how much headroom is left, and whether it is
 * shrinking.
 */
export interface Headroom {
  /** How much better than the target the figure is: x − T, or T − x if less is better. */
  readonly now: Quantity;
  /** The same in the base year. */
  readonly atBase: Quantity;
  /** now − atBase; negative if the headroom has shrunk. */
  readonly change: Quantity;
  /** now ÷ atBase, not assessed if the base had no headroom. */
  readonly shareLeft: { readonly status: 'assessed'; readonly value: number } | NotAssessed;
  /**
   * The first year in which the target would be missed at the mean yearly change since the base
   * year.
   */
  readonly runsOutIn?: number;
}

/** A change between two years. */
export interface Change {
  /** The earlier year. */
  readonly from: number;
  /** The later year. */
  readonly to: number;
  /** The difference, in the unit of the target. */
  readonly difference: Quantity;
  /** The relative change: 0.05 is 5 % more. Absent if the earlier value is zero. */
  readonly relative?: number;
}

/** The value of a path in one year: a point on the straight path, or the threshold. */
export interface PathPoint {
  readonly year: number;
  /** A decimal string in the unit of the target. */
  readonly value: string;
}

/**
 * How a series has developed so far. Whether a slowing trend is met depends on the changes over
 * several years, so `currentRun` is 0 and only the changes of the level are given.
 */
export interface History {
  /** The first year whose figure met the target. */
  readonly firstAttained?: number;
  /** The number of consecutive years, up to the latest figure, in which the target was met. */
  readonly currentRun: number;
  /** The latest year whose figure missed the target. */
  readonly lastMissed?: number;
  /** The first year of the current run of misses, if the target was met before. */
  readonly lostSince?: number;
  /** The change since the previous figure. */
  readonly sincePrevious?: Change;
  /** The change since the base year. */
  readonly sinceBase?: Change;
}
