import type { Quantity } from '../quantity/Quantity.js';
import type { NotAssessed } from './NotAssessed.js';

/** Where the base year stood: it did not meet the target (improve), it did (hold), or it is not known (open). */
export type Regime = 'improve' | 'hold' | 'open';

/** How far a target has come. */
export type Progress =
  | {
      readonly status: 'assessed';
      /** (x − x0) ÷ (T − x0): 0 at the base, 1 at the target, never clamped. */
      readonly share: number;
      /** (t − t0) ÷ (tT − t0): the share on a straight path. */
      readonly expectedShare: number;
      /** share ÷ expectedShare: 1 is exactly on course. */
      readonly pace: number;
    }
  | NotAssessed;

/**
 * The library's own class: the regime first, then the straight path.
 *
 * improve: `attained`, `ahead`, `onCourse`, `behind`, `movingAway`. hold: `holding`, `eroding` (still met), `lost`, `recovering`
 * (no longer met; recovering: better than the year before). open: `open`.
 */
export type Course =
  | 'attained'
  | 'ahead'
  | 'onCourse'
  | 'behind'
  | 'movingAway'
  | 'holding'
  | 'eroding'
  | 'lost'
  | 'recovering'
  | 'open';

/** A target that the base year already met: how much room is left, and whether it is being eaten up. */
export interface Headroom {
  /** d·(x − T). */
  readonly now: Quantity;
  /** The same in the base year. */
  readonly atBase: Quantity;
  /** now − atBase: negative is erosion. */
  readonly change: Quantity;
  /** now ÷ atBase. Not assessed where there was no room at the base. */
  readonly shareLeft: { readonly status: 'assessed'; readonly value: number } | NotAssessed;
  /** The first year in which the target would be missed at the mean yearly change since the base year. */
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
  /** The relative change, 0.05 is 5 % more. Left out where the earlier value is zero. */
  readonly relative?: number;
}

/** The value on the straight path in a year that is still to come. */
export interface PathPoint {
  readonly year: number;
  /** A decimal string in the unit of the target. */
  readonly value: string;
}
