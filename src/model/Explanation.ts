import type { UnitId } from '../quantity/units.js';
import type { Attainment } from './Attainment.js';
import type { LocalizedText } from './LocalizedText.js';
import type { Rule } from './Rule.js';
import type { Interpretation, ListName, Scope, Timing } from './Target.js';
import type { BaselineUsed, ImpliedBound, TargetEvaluation } from './TargetEvaluation.js';

/**
 * What a step computes. `threshold`: the value that the figure is compared with. `failingYear`,
 * `failingUnit`: the margin of a year or unit that misses the target. `rate`: the figure, from its
 * counts. `nearBand`: the shortfall of a nearly attained target, compared with the band of the
 * policy. `yearlyChange`: the mean yearly change between two years. The other steps have the names
 * of the fields of the evaluation that they compute.
 */
export type ExplanationStepKind =
  | { readonly step: 'unit'; readonly from: UnitId; readonly to: UnitId }
  | { readonly step: 'threshold' | 'margin' | 'nearBand' }
  | { readonly step: 'yearlyChange'; readonly from: number; readonly to: number }
  | { readonly step: 'failingYear'; readonly year: number }
  | { readonly step: 'failingUnit'; readonly name: LocalizedText; readonly year: number }
  | { readonly step: 'nonReporting'; readonly names: readonly LocalizedText[] }
  | { readonly step: 'share' | 'expectedShare' | 'pace' }
  | { readonly step: 'headroomChange' | 'headroomLeft' | 'runsOutIn' }
  | { readonly step: 'requiredPerYear'; readonly unit: UnitId }
  | { readonly step: 'rate' }
  | { readonly step: 'interval'; readonly level: number }
  | { readonly step: 'pooled'; readonly years: readonly number[] }
  | { readonly step: 'forecast'; readonly year: number }
  | { readonly step: 'probability' };

/** One step of the arithmetic, which can be checked by hand. */
export type ExplanationStep = ExplanationStepKind & {
  /** For example `5.0 − 4.9 = 0.1`; with ≈ if the result is rounded. */
  readonly expression: string;
};

/**
 * Everything that a verdict is based on: the clause, the rule, our interpretations, the
 * observations and the arithmetic.
 */
export interface Explanation {
  /** The id of the target. */
  readonly target: string;
  /** Its place in the text. */
  readonly clause: {
    readonly id: string;
    /** The name of the plan. */
    readonly plan: LocalizedText;
    /** The name of the domain. */
    readonly domain: LocalizedText;
    readonly list: ListName;
    /** The number in the list, as printed. */
    readonly number: number;
    readonly title: LocalizedText;
  };
  /** The name of the indicator. */
  readonly indicator: LocalizedText;
  /** The operative words of the text. */
  readonly wording: string;
  /** The requirement. */
  readonly rule: Rule;
  /** Whether the target has to be reached or maintained. */
  readonly timing: Timing;
  /** The year by which it has to be met. */
  readonly dueYear: number;
  /** Whether it has to be met in the whole area, or in every township or institution. */
  readonly scope: Scope;
  /** Our assumptions about the target. */
  readonly interpretations: readonly Interpretation[];
  /** The figures that were used, oldest first, with their sources. */
  readonly observations: TargetEvaluation['evidence']['series'];
  /**
   * For a target that covers several groups: the name of the component that the figures describe.
   */
  readonly component?: LocalizedText;
  /** The figure in the plan for the base year, if none was observed. */
  readonly printedBase?: BaselineUsed;
  /** The arithmetic, in order. */
  readonly steps: readonly ExplanationStep[];
  /** The verdict, or the reason why the target was not assessed. */
  readonly attainment: Attainment;
  /** The bound implied by a nested indicator, if there is no figure. */
  readonly bound?: ImpliedBound & { readonly name: LocalizedText };
}
