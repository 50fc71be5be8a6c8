/**
 * Evaluation without our data, for your own plan or for a single one of ours. It contains no plans,
 * indicators or validators; the types are those of `@lipu/plans`.
 *
 * @module \@lipu/plans/core
 */
export { PlansError } from '../errors/PlansError.js';
export type { PlansErrorCode, PlansErrorFacts } from '../errors/PlansErrorFacts.js';
export { type AttainmentInput, assessAttainment } from '../evaluate/attainment/assessAttainment.js';
export { monitoringCalendar } from '../evaluate/calendar/monitoringCalendar.js';
export { compareEvaluations } from '../evaluate/compareEvaluations.js';
export { type AreasOptions, evaluateAreas } from '../evaluate/evaluateAreas.js';
export { evaluatePlan, type PlanOptions } from '../evaluate/evaluatePlan.js';
export { evaluateTarget, type TargetOptions } from '../evaluate/evaluateTarget.js';
export { evaluateYears, type YearsOptions } from '../evaluate/evaluateYears.js';
export { forecastTarget } from '../evaluate/forecast/forecastTarget.js';
export { defaultPolicy } from '../evaluate/policy.js';
export { type PlanScoreOptions, scorePlan } from '../evaluate/score/scorePlan.js';
export { scoreTarget } from '../evaluate/score/scoreTarget.js';
export { toMethodInput } from '../evaluate/toMethodInput.js';
export { toRows } from '../evaluate/toRows.js';
export {
  type DatedQuantity,
  measureProgress,
  type ProgressTarget,
} from '../evaluate/trajectory/measureProgress.js';
export { type ClauseIn, getClause } from '../lookup/getClause.js';
export { getIndicator } from '../lookup/getIndicator.js';
export { getTarget } from '../lookup/getTarget.js';
export type {
  EntryOf,
  IndicatorLookup,
  PlanLookup,
  TargetLookup,
} from '../lookup/LookupOptions.js';
export { listTargets, type TargetFilter, type TargetOfKind } from '../lookup/listTargets.js';
export type { Catalogue, CatalogueInput } from '../model/Catalogue.js';
export type { Indicator, IndicatorFacts } from '../model/Indicator.js';
export { stages } from '../model/PlanEvaluation.js';
export { scoringMethods } from '../model/Score.js';
export { compareQuantities } from '../quantity/compareQuantities.js';
export { convertQuantity } from '../quantity/convertQuantity.js';
export { type Unit, units } from '../quantity/units.js';
export { version } from '../version.js';
