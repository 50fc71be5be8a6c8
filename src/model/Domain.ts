import type { Clause } from './Clause.js';
import type { Text } from './LocalizedText.js';

/** A chapter of part two: a field of development with its goals and measures. */
export interface Domain {
  /** `<plan id>.<slug>`, for example `women.health`. */
  readonly id: string;
  /** The number of the chapter, as printed. */
  readonly number: number;
  readonly name: Text;
  /** 主要目标, in the order of the text. */
  readonly goals: readonly Clause[];
  /** 策略措施, in the order of the text. */
  readonly measures: readonly Clause[];
}
