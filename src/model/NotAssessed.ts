import type { Reason } from './Reason.js';

/** Something that could not be known, with the reason. Stands wherever a figure does not exist; never NaN, never null. */
export interface NotAssessed {
  readonly status: 'notAssessed';
  /** Why, from the closed list. */
  readonly reason: Reason;
}
