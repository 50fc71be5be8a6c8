import type { Area } from '../model/Area.js';
import type { Indicator } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { Policy } from '../model/Policy.js';

/** What an evaluation of any target needs to know beside the target. */
export interface Context {
  readonly area: string;
  readonly year: number;
  /** The first year of the plan's period. */
  readonly start: number;
  /** Figures older than this year are not accepted by the stage. */
  readonly acceptFrom: number;
  readonly policy: Policy;
  /** Known areas; those whose parent is `area` are the units of a target set per township. */
  readonly areas: readonly Area[];
  readonly getIndicator: (id: string) => Indicator | undefined;
  readonly getObservations: (indicator: string) => readonly Observation[];
}
