import type { Text } from './LocalizedText.js';

/** One numbered item of a list of goals (主要目标) or measures (策略措施). Qualitative ones are kept too. */
export interface Clause {
  /** `<domain id>.g<number>` or `<domain id>.m<number>`. */
  readonly id: string;
  /** `goal` (主要目标) binds, `measure` (策略措施) supports. */
  readonly list: 'goal' | 'measure';
  /** The number in its list, as printed. */
  readonly number: number;
  /** A title of our own; the official sentence is not shipped. */
  readonly title: Text;
  /** The ids of the targets that stand in this clause. */
  readonly targets: readonly string[];
}
