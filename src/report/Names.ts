import type { Text } from '../model/Text.js';

/** Names of what an evaluation holds by id; the id itself where no name is known. */
export interface Names {
  readonly indicator: (id: string) => Text;
  readonly area: (code: string) => Text;
}
