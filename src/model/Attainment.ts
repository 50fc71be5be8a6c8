import type { Quantity } from '../quantity/Quantity.js';
import type { Reason } from './Reason.js';
import type { SmallNumbers } from './SmallNumbers.js';

/** A unit (township, institution) that fails a target set per unit. */
export interface FailingUnit {
  /** The code or the name of the unit. */
  readonly area: string;
  readonly year: number;
  readonly value: string;
  readonly unit: string;
  /** How far it is from the target; never positive. */
  readonly margin: Quantity;
}

/** A year in which a target that has to be kept was not met. */
export interface FailingYear {
  readonly year: number;
  readonly value: string;
  /** How far it was from the target; never positive. */
  readonly margin: Quantity;
}

/** Which way a series moved, year by year. */
export interface Run {
  /** Changes from one figure to the next. */
  readonly changes: number;
  /** Changes in the wanted direction. */
  readonly wanted: number;
  /** wanted ÷ changes. */
  readonly share: number;
}

/** What every verdict carries beside its status. */
export interface AttainmentDetails {
  /** d·(x − T): positive is headroom, negative is the gap. */
  readonly margin?: Quantity;
  /** What the value was compared with. */
  readonly threshold?: Quantity;
  /** The tolerance that the policy gave, where one was used. */
  readonly tolerance?: Quantity;
  /** Units that fail a target set per unit, with their figures. */
  readonly failingUnits?: readonly FailingUnit[];
  /** Units that have not reported. */
  readonly silentUnits?: readonly string[];
  /** Years in which a target that has to be kept was not met. */
  readonly failingYears?: readonly FailingYear[];
  /** Groups of a composite that fail, by indicator. */
  readonly failingComponents?: readonly string[];
  /** Groups of a composite without a figure, by indicator. */
  readonly silentComponents?: readonly string[];
  /** For a trend: how steadily the series moved. */
  readonly run?: Run;
  /** What the counts behind the figure allow to say, where the observation brings them. */
  readonly smallNumbers?: SmallNumbers;
}

/** Whether a target is met. */
export type Attainment =
  | ({ readonly status: 'attained' | 'nearlyAttained' | 'missed' } & AttainmentDetails)
  | ({ readonly status: 'notAssessed'; readonly reason: Reason } & AttainmentDetails);
