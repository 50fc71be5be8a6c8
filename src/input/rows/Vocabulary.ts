import type { Area } from '../../model/Area.js';
import type { Indicator } from '../../model/Indicator.js';
import type { Observation } from '../../model/Observation.js';
import type { Plan } from '../../model/Plan.js';
import type { UnitId } from '../../quantity/UnitId.js';
import type { WordList } from './NameIndex.js';

/** What the words of a table are matched with. The schema brings no documents of its own: they come from the caller. */
export interface VocabularyInput {
  /** The ids that their targets name are known; where all of them are for one area, it is the area of rows that name none. */
  readonly plans?: readonly Plan[] | undefined;
  /** With them, rows are matched by id, name or alias, and values are held against bounds and units. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** With them, areas are matched by code, name or alias. */
  readonly areas?: readonly Area[] | undefined;
}

/** An indicator that a row can name; without a definition only its id is known. */
export interface KnownIndicator {
  readonly id: string;
  readonly definition?: Indicator;
}

/** The words that rows can use. */
export interface Vocabulary {
  readonly indicators: WordList<KnownIndicator>;
  /** Whether any id of the right form is taken, because the caller named none. */
  readonly isOpen: boolean;
  readonly areas: WordList<Area>;
  readonly units: WordList<UnitId>;
  readonly sex: WordList<Observation['sex']>;
  readonly residence: WordList<Observation['residence']>;
  readonly status: WordList<Observation['status']>;
}
