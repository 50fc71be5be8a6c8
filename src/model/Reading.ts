import type { Text } from './LocalizedText.js';

/**
 * A place where the official text leaves something open and this library decided.
 * The id is stable, so that a reader can list every target that rests on one decision.
 */
export interface Reading {
  /** kebab-case, such as `shared-bound-word`. */
  readonly id: string;
  /** What was decided. */
  readonly decision: Text;
  /** Why, and what the text says or leaves out. */
  readonly reason: Text;
}
