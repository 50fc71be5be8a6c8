import type { LocalizedText } from './LocalizedText.js';
import type { Interpretation } from './Target.js';
import type { TargetEvaluation } from './TargetEvaluation.js';

/** One step of the arithmetic, which can be redone on paper. */
export interface ExplanationStep {
  /** What is worked out. */
  readonly label: LocalizedText;
  /** `5.0 − 4.9 = 0.1`; with ≈ where the result is rounded. */
  readonly expression: string;
}

/** Everything a verdict rests on: the clause, the rule, our interpretations, the observations, the arithmetic. */
export interface Explanation {
  /** The id of the target. */
  readonly target: string;
  /** Where it stands, in words. */
  readonly clause: {
    readonly id: string;
    readonly plan: LocalizedText;
    readonly domain: LocalizedText;
    readonly list: LocalizedText;
    readonly number: number;
    readonly title: LocalizedText;
  };
  /** The name of the indicator. */
  readonly indicator: LocalizedText;
  /** The operative words of the text. */
  readonly wording: string;
  /** What is asked, as a sentence. */
  readonly rule: LocalizedText;
  /** By when, or in which years. */
  readonly timing: LocalizedText;
  /** Where it has to hold. */
  readonly scope: LocalizedText;
  /** Every assumption of ours that the target rests on. */
  readonly interpretations: readonly Interpretation[];
  /** The figures that were used, oldest first, with their sources. */
  readonly observations: TargetEvaluation['evidence']['series'];
  /** The arithmetic, in the order in which it can be redone. */
  readonly steps: readonly ExplanationStep[];
  /** The outcome, with the reason where there is none. */
  readonly verdict: LocalizedText;
}
