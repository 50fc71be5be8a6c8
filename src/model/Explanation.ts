import type { Reading } from './Reading.js';
import type { TargetEvaluation } from './TargetEvaluation.js';
import type { Text } from './Text.js';

/** One step of the arithmetic, which can be redone on paper. */
export interface ExplanationStep {
  readonly label: Text;
  /** `5.0 − 4.9 = 0.1`; with ≈ where the result is rounded. */
  readonly expression: string;
}

/** Everything a verdict rests on: the clause, the rule, our readings, the observations, the arithmetic. */
export interface Explanation {
  readonly target: string;
  readonly clause: { readonly id: string; readonly plan: Text; readonly domain: Text; readonly list: Text; readonly number: number; readonly title: Text };
  readonly indicator: Text;
  /** The operative words of the text. */
  readonly wording: string;
  readonly rule: Text;
  readonly timing: Text;
  readonly scope: Text;
  readonly readings: readonly Reading[];
  readonly observations: TargetEvaluation['evidence']['series'];
  readonly steps: readonly ExplanationStep[];
  readonly verdict: Text;
}
