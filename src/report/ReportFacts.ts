import type { IndicatorFacts } from '../model/Indicator.js';
import type { Language } from '../model/LocalizedText.js';
import type { ParentEvaluation } from '../model/ParentEvaluation.js';
import type { Plan } from '../model/Plan.js';
import type { PlanEvaluation, PlanVerdicts } from '../model/PlanEvaluation.js';
import type { TargetVerdict } from '../model/TargetEvaluation.js';
import type { Responsibilities } from './assignTargets.js';
import type { FiguredTarget } from './gatherFigures.js';
import type { NameResolver } from './NameResolver.js';
import type { Numbering } from './Numbering.js';
import type { ReportDomain, ReportForm, ReportTarget, ReportWarning } from './Report.js';

/** Another area with which the report compares this one. */
export interface OtherArea {
  readonly name: string;
  readonly targets: ReadonlyMap<string, TargetVerdict>;
}

/** The facts about a target that the sections state. */
export interface TargetFacts extends ReportTarget, FiguredTarget {}

/** A domain with all its targets, with and without data. */
export interface DomainFacts extends Omit<ReportDomain, 'targets' | 'silent'> {
  readonly targets: readonly TargetFacts[];
  /** The targets of the domain without those that repeat another one. */
  readonly distinct: readonly TargetFacts[];
}

/** The facts from which the sections of a report are written. */
export interface ReportFacts {
  readonly evaluation: PlanEvaluation;
  readonly plan: Plan | undefined;
  readonly names: NameResolver;
  readonly language: Language;
  readonly form: ReportForm;
  /** Every target, in the order of the plan. */
  readonly targets: readonly TargetFacts[];
  /** The targets without those that repeat another one, so that each is named once. */
  readonly distinct: readonly TargetFacts[];
  readonly domains: readonly DomainFacts[];
  readonly warnings: readonly ReportWarning[];
  readonly indicators: ReadonlyMap<string, IndicatorFacts>;
  readonly previous: PlanVerdicts | undefined;
  readonly others: readonly OtherArea[];
  /** The higher-level plan: its name, and the verdicts on its targets. */
  readonly parent: (ParentEvaluation & { readonly name: string }) | undefined;
  readonly responsibilities: Responsibilities | undefined;
  readonly sources: readonly string[];
  /** The method of the evaluation, in sentences. */
  readonly method: readonly string[];
  readonly numbers: Numbering;
}
