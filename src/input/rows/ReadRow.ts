import type { Indicator } from '../../model/Indicator.js';
import type { Observation } from '../../model/Observation.js';
import type { Origin } from '../IssueCollector.js';
import type { Place } from './Places.js';
import type { CountName } from './Vocabulary.js';

/** A valid row: its observation, and the headings that issues about it name. */
export interface ReadRow {
  readonly row: number;
  readonly origin: Origin;
  readonly observation: Observation;
  /** The definition of its indicator, where one is known. */
  readonly definition: Indicator | undefined;
  readonly valueHeading: string;
  readonly unitHeading: string;
}

/** A row with the numerator or denominator of a rate: 活产数, 婴儿死亡数. */
export interface CountRow
  extends Pick<Observation, 'year' | 'value' | 'sex' | 'residence' | 'status'> {
  readonly row: number;
  readonly origin: Origin;
  /** The name in the file. */
  readonly name: string;
  readonly count: CountName;
  readonly place: Place;
  readonly age: string | undefined;
}
