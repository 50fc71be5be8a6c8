import type { Indicator } from '../../model/Indicator.js';
import type { Observation } from '../../model/Observation.js';
import type { Origin } from '../IssueCollector.js';
import type { Place } from './Places.js';
import type { CountName } from './Vocabulary.js';

/** A valid row: its observation, and the headings that its issues refer to. */
export interface ReadRow {
  readonly row: number;
  readonly origin: Origin;
  readonly observation: Observation;
  /** The definition of its indicator, if it is known. */
  readonly definition: Indicator | undefined;
  readonly valueHeading: string;
  readonly unitHeading: string;
}

/** A row that contains the numerator or the denominator of a rate: 活产数, 婴儿死亡数. */
export interface CountRow
  extends Pick<Observation, 'year' | 'value' | 'sex' | 'residence' | 'status'> {
  readonly row: number;
  readonly origin: Origin;
  /** The name as written in the file. */
  readonly name: string;
  readonly count: CountName;
  readonly place: Place;
  readonly age: string | undefined;
}
