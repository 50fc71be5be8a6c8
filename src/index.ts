/**
 * Both plans and their indicators as data, look-ups, evaluation, units, errors and all types. Every export is named by hand.
 *
 * @module \@lipu/plans
 */
export { areas } from './areas/areas.js';
export { evaluatePlan } from './catalogue/evaluatePlan.js';
export { evaluateTarget } from './catalogue/evaluateTarget.js';
export { type ExplainOptions, explainTarget } from './catalogue/explainTarget.js';
export { forecastTarget } from './catalogue/forecastTarget.js';
export { getClause } from './catalogue/getClause.js';
export { getIndicator } from './catalogue/getIndicator.js';
export { getTarget, type TargetId, type TargetOf } from './catalogue/getTarget.js';
export { listTargets, type TargetFilter } from './catalogue/listTargets.js';
export { plans } from './catalogue/plans.js';
export { type AttainmentInput, assessAttainment } from './evaluate/assessAttainment.js';
export { defaultPolicy } from './evaluate/defaultPolicy.js';
export type { PlanOptions } from './evaluate/evaluatePlan.js';
export type { TargetOptions } from './evaluate/evaluateTarget.js';
export { type DatedQuantity, measureProgress } from './evaluate/measureProgress.js';
export { monitoringCalendar } from './evaluate/monitoringCalendar.js';
export type { EvaluationOptions } from './evaluate/prepareContext.js';
export type { ProgressReport } from './evaluate/progressBetween.js';
export type { PolicyInput } from './evaluate/resolvePolicy.js';
export { type PlanScoreOptions, scorePlan } from './evaluate/scorePlan.js';
export { scoreTarget } from './evaluate/scoreTarget.js';
export { scoringMethods } from './evaluate/scoringMethods.js';
export { renderExplanation } from './explain/renderExplanation.js';
export type { Issue, IssueCode } from './faults/Issue.js';
export type { Language } from './faults/makeIssue.js';
export { PlansError, type PlansErrorCode, type PlansErrorDetails } from './faults/PlansError.js';
export type { Result } from './faults/Result.js';
export type { IndicatorId } from './indicators/ids.js';
export { indicators } from './indicators/indicators.js';
export type { Area } from './model/Area.js';
export type { Article } from './model/Article.js';
export type { Assignment } from './model/Assignment.js';
export type { Attainment, AttainmentDetails, FailingUnit, FailingYear, Run } from './model/Attainment.js';
export type { Baseline } from './model/Baseline.js';
export type { CalendarEntry } from './model/CalendarEntry.js';
export type { Clause } from './model/Clause.js';
export type { DecimalString } from './model/DecimalString.js';
export type { Disparity, DisparityGroup } from './model/Disparity.js';
export type { Domain } from './model/Domain.js';
export type { Explanation, ExplanationStep } from './model/Explanation.js';
export type { Indicator } from './model/Indicator.js';
export type { NotAssessed } from './model/Known.js';
export type { Observation } from './model/Observation.js';
export type { Outlook } from './model/Outlook.js';
export type { Plan } from './model/Plan.js';
export type { Compliance, Counts, PlanEvaluation, Stage, Summary } from './model/PlanEvaluation.js';
export type { Policy, WarningPolicy } from './model/Policy.js';
export type { Change, Course, Headroom, PathPoint, Progress, Regime } from './model/Progress.js';
export type { Reading } from './model/Reading.js';
export type { Reason } from './model/Reason.js';
export type { BoundRule, ChangeRule, CompareRule, CoverageRule, RangeRule, Rule, RuleKind, RuleUnit, TrendRule } from './model/Rule.js';
export type { CompositeScore, PlanScore, ScoreCoverage, ScoringChoice, ScoringMethod, TargetScore } from './model/Score.js';
export type { ExactInterval, Pooled, SmallNumbers } from './model/SmallNumbers.js';
export type { Source } from './model/Source.js';
export type { ClauseAddress, Target } from './model/Target.js';
export type { BaselineUsed, Evidence, ImpliedBound, Observed, TargetEvaluation } from './model/TargetEvaluation.js';
export type { Text } from './model/Text.js';
export type { Warning, WarningCode } from './model/Warning.js';
export { childrenPlan } from './plans/children/plan.js';
export type { DomainData } from './plans/DomainData.js';
export type {
  ChildrenClauseId,
  ChildrenDomainId,
  ChildrenTargetRules,
  ClauseId,
  DomainId,
  TargetRules,
  WomenClauseId,
  WomenDomainId,
  WomenTargetRules,
} from './plans/ids.js';
export { sources } from './plans/sources.js';
export type { TypedClause, TypedDomain, TypedPlan, TypedTarget } from './plans/TypedPlan.js';
export { womenPlan } from './plans/women/plan.js';
export { compareQuantities } from './units/compareQuantities.js';
export { convertQuantity } from './units/convertQuantity.js';
export type { Quantity } from './units/Quantity.js';
export type { UnitId } from './units/UnitId.js';
export { type Unit, units } from './units/units.js';
export { version } from './version.js';
