import type { Observation } from '../model/Observation.js';
import type { Text } from '../model/LocalizedText.js';

/** Names of what an evaluation holds by id; the id itself where no name is known. */
export interface Names {
  readonly indicator: (id: string) => Text;
  readonly area: (code: string) => Text;
  /** Whether an indicator is of one sex or residence by its own definition, so that naming the group says nothing. */
  readonly isOf: (indicator: string, group: Observation['sex'] | Observation['residence']) => boolean;
}
