/**
 * Both plans and their indicators as data, lookups, evaluation, units, errors, and the types of all
 * these.
 *
 * @module \@lipu/plans
 */
export type { TypedClause, TypedDomain, TypedPlan, TypedTarget } from '../author/TypedPlan.js';
export { areas } from '../data/areas.js';
export type { IndicatorId } from '../data/indicators/ids.js';
export { indicators } from '../data/indicators/indicators.js';
export { childrenPlan } from '../data/plans/children/plan.js';
export type { DomainData, TargetOf } from '../data/plans/DomainData.js';
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
} from '../data/plans/ids.js';
export { womenPlan } from '../data/plans/women/plan.js';
export { sources } from '../data/sources.js';
export type { Expected, FileKind, LimitUnit } from '../errors/Expected.js';
export type { Issue, IssueCode, IssueFigure, Result, Severity } from '../errors/Issue.js';
export { PlansError } from '../errors/PlansError.js';
export type {
  ErrorSubject,
  NumberRange,
  PlansErrorCode,
  PlansErrorFacts,
  Requirement,
} from '../errors/PlansErrorFacts.js';
export type { AttainmentInput } from '../evaluate/attainment/assessAttainment.js';
export type { EvaluationOptions, PartsOption } from '../evaluate/Context.js';
export { monitoringCalendar } from '../evaluate/calendar/monitoringCalendar.js';
export { compareEvaluations } from '../evaluate/compareEvaluations.js';
export type { AreasOptions } from '../evaluate/evaluateAreas.js';
export type { PlanOptions, PlanSettings, StageOptions } from '../evaluate/evaluatePlan.js';
export type { TargetOptions } from '../evaluate/evaluateTarget.js';
export type { YearsOptions } from '../evaluate/evaluateYears.js';
export type { DefaultPolicy } from '../evaluate/policy.js';
export { defaultPolicy } from '../evaluate/policy.js';
export { type PlanScoreOptions, scorePlan } from '../evaluate/score/scorePlan.js';
export { scoreTarget } from '../evaluate/score/scoreTarget.js';
export { toMethodInput } from '../evaluate/toMethodInput.js';
export { toRows } from '../evaluate/toRows.js';
export type {
  DatedQuantity,
  ProgressFigures,
  ProgressTarget,
} from '../evaluate/trajectory/measureProgress.js';
export { assessAttainment } from '../library/assessAttainment.js';
export { catalogue } from '../library/catalogue.js';
export { evaluateAreas } from '../library/evaluateAreas.js';
export { evaluatePlan } from '../library/evaluatePlan.js';
export { evaluateTarget } from '../library/evaluateTarget.js';
export { evaluateYears } from '../library/evaluateYears.js';
export { explainTarget } from '../library/explainTarget.js';
export { forecastTarget } from '../library/forecastTarget.js';
export { getClause } from '../library/getClause.js';
export { getIndicator } from '../library/getIndicator.js';
export { getTarget, type TargetId } from '../library/getTarget.js';
export { listTargets } from '../library/listTargets.js';
export { measureProgress } from '../library/measureProgress.js';
export { type OurPlan, plans } from '../library/plans.js';
export type {
  EntryOf,
  IndicatorLookup,
  PlanLookup,
  TargetLookup,
} from '../lookup/LookupOptions.js';
export type { TargetFilter, TargetOfKind } from '../lookup/listTargets.js';
export type { Area } from '../model/Area.js';
export type { Assignment, AssignmentRole } from '../model/Assignment.js';
export type {
  Attainment,
  AttainmentDetails,
  ExactInterval,
  FailingUnit,
  FailingYear,
  Pooled,
  Run,
  SmallNumbers,
  TestedChange,
  YearCounts,
} from '../model/Attainment.js';
export type { Catalogue, CatalogueInput } from '../model/Catalogue.js';
export type {
  ComparedEvaluation,
  ComplianceChange,
  EvaluationComparison,
  Movement,
  VerdictChange,
  VerdictSide,
} from '../model/Comparison.js';
export type { Contradiction, ContradictoryFigure } from '../model/Contradiction.js';
export type { Disparity, DisparityGroup, DisparityKind, GapTrend } from '../model/Disparity.js';
export type { EvaluationOf, TargetEvaluationOf } from '../model/EvaluationOf.js';
export type { EvaluationRow } from '../model/EvaluationRow.js';
export type { Explanation, ExplanationStep, ExplanationStepKind } from '../model/Explanation.js';
export type {
  CountedForecast,
  Forecast,
  Forecasted,
  ForecastModel,
  ValuedForecast,
} from '../model/Forecast.js';
export type { Baseline, Indicator, IndicatorFacts, Scale } from '../model/Indicator.js';
export { type Language, type LocalizedText, languages } from '../model/LocalizedText.js';
export type { NotAssessed, Reason } from '../model/NotAssessed.js';
export type { Observation, ObservationStatus, Residence, Sex } from '../model/Observation.js';
export type {
  Article,
  CalendarEntry,
  Clause,
  DatedTime,
  Domain,
  Duty,
  DutyTime,
  NotTarget,
  Plan,
  Source,
} from '../model/Plan.js';
export {
  type Compliance,
  type Counts,
  type PlanEvaluation,
  type PlanVerdicts,
  type Stage,
  type Summary,
  stages,
} from '../model/PlanEvaluation.js';
export type { ForecastPolicy, Policy, PolicyInput, WarningPolicy } from '../model/Policy.js';
export type {
  AroundRule,
  AtLeastRule,
  AtMostRule,
  ChangeRule,
  CompareRule,
  CoverageRule,
  Extent,
  FigureRule,
  GapMeasure,
  RangeRule,
  Relation,
  Rule,
  RuleKind,
  RuleOf,
  RuleUnit,
  TrendDirection,
  TrendRule,
} from '../model/Rule.js';
export type {
  Aggregation,
  CompositeScore,
  MissingRule,
  PlanScore,
  ScoreCoverage,
  ScoringChoice,
  ScoringMethod,
  TargetScore,
} from '../model/Score.js';
export { scoringMethods } from '../model/Score.js';
export type {
  ClauseAddress,
  Interpretation,
  ListName,
  Scope,
  Target,
  Timing,
} from '../model/Target.js';
export type {
  BaselineUsed,
  Derived,
  EvaluationParts,
  Evidence,
  ImpliedBound,
  Observed,
  TargetEvaluation,
  TargetVerdict,
} from '../model/TargetEvaluation.js';
export type {
  Change,
  Course,
  Headroom,
  History,
  HoldCourse,
  HoldTrajectory,
  ImproveCourse,
  ImproveTrajectory,
  PathPoint,
  Progress,
  Regime,
  Trajectory,
  UnknownTrajectory,
} from '../model/Trajectory.js';
export type {
  BaseDiffersWarning,
  ContradictedWarning,
  ErodingWarning,
  InconsistentWarning,
  LostWarning,
  MaskedWarning,
  MissingWarning,
  OtherAreaWarning,
  OverdispersedWarning,
  RaisedWarning,
  ReversalWarning,
  SmallNumbersWarning,
  SpreadWarning,
  StaleWarning,
  SubgroupsOnlyWarning,
  SuspectReference,
  SuspectUnitWarning,
  Tested,
  UnlikelyWarning,
  Urgency,
  VolatileWarning,
  Warning,
  WarningCode,
  WarningOf,
} from '../model/Warning.js';
export { compareQuantities } from '../quantity/compareQuantities.js';
export { convertQuantity } from '../quantity/convertQuantity.js';
export type { DecimalString, Quantity } from '../quantity/Quantity.js';
export type { UnitId } from '../quantity/units.js';
export { type Unit, units } from '../quantity/units.js';
export { renderExplanation } from '../report/explanation/renderExplanation.js';
export { version } from '../version.js';
