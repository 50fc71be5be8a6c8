import type { Text } from './LocalizedText.js';

/** A section of part three (组织实施) or part four (监测评估), in our own words. */
export interface Article {
  /** `<plan id>.implementation.<n>` or `<plan id>.monitoring.<n>`. */
  readonly id: string;
  /** `implementation` is part three (组织实施), `monitoring` part four (监测评估). */
  readonly part: 'implementation' | 'monitoring';
  /** The number of the section, as printed. */
  readonly number: number;
  /** A title of our own. */
  readonly title: Text;
  /** What it obliges to, in one sentence of ours. */
  readonly summary: Text;
}
