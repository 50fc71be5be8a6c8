import type { Text } from './LocalizedText.js';
import type { Reading } from './Target.js';
import type { TargetEvaluation } from './TargetEvaluation.js';

/** One step of the arithmetic, which can be redone on paper. */
export interface ExplanationStep {
  /** What is worked out. */
  readonly label: Text;
  /** `5.0 − 4.9 = 0.1`; with ≈ where the result is rounded. */
  readonly expression: string;
}

/** Everything a verdict rests on: the clause, the rule, our readings, the observations, the arithmetic. */
export interface Explanation {
  /** The id of the target. */
  readonly target: string;
  /** Where it stands, in words. */
  readonly clause: {
    readonly id: string;
    readonly plan: Text;
    readonly domain: Text;
    readonly list: Text;
    readonly number: number;
    readonly title: Text;
  };
  /** The name of the indicator. */
  readonly indicator: Text;
  /** The operative words of the text. */
  readonly wording: string;
  /** What is asked, as a sentence. */
  readonly rule: Text;
  /** By when, or in which years. */
  readonly timing: Text;
  /** Where it has to hold. */
  readonly scope: Text;
  /** Every assumption of ours that the target rests on. */
  readonly readings: readonly Reading[];
  /** The figures that were used, oldest first, with their sources. */
  readonly observations: TargetEvaluation['evidence']['series'];
  /** The arithmetic, in the order in which it can be redone. */
  readonly steps: readonly ExplanationStep[];
  /** The outcome, with the reason where there is none. */
  readonly verdict: Text;
}
