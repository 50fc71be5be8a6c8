import type { Clause } from './Clause.js';
import type { Text } from './Text.js';

/** A chapter of part two: a field of development with its goals and measures. */
export interface Domain {
  /** `<plan id>.<slug>`, for example `women.health`. */
  readonly id: string;
  readonly number: number;
  readonly name: Text;
  readonly goals: readonly Clause[];
  readonly measures: readonly Clause[];
}
