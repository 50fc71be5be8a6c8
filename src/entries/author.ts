/**
 * Plans of any area: composed from a compact form, drafted from their text, and compared with each
 * other.
 *
 * @module \@lipu/plans/author
 */

export { type ComparePlansOptions, comparePlans } from '../author/comparePlans.js';
export { composeDomain, composePlan } from '../author/composePlan.js';
export { type DraftOptions, draftPlan } from '../author/draftPlan.js';
export { evaluateParent } from '../author/evaluateParent.js';
export type {
  ArticleEntry,
  ClauseEntry,
  ComposedDomain,
  DomainEntry,
  PlanEntry,
  PlanHead,
  TargetEntry,
  TextEntry,
} from '../author/PlanEntry.js';
export type {
  DomainIds,
  IndicatorsOf,
  ListIds,
  PlanIds,
  PlanOf,
  Spelt,
  TypedClause,
  TypedDomain,
  TypedPlan,
  TypedTarget,
} from '../author/TypedPlan.js';
export {
  type PlanTable,
  type PlanTableOptions,
  readPlanTable,
} from '../input/readPlanTable.js';
export { formatDoubt } from '../locale/formatDoubt.js';
export type { Bytes } from '../model/Bytes.js';
export type { ParentEvaluation, ParentTarget } from '../model/ParentEvaluation.js';
export type {
  ComparedTarget,
  Incomparability,
  PlanComparison,
  TargetComparison,
  TargetRelation,
} from '../model/PlanComparison.js';
export type { Doubt, DoubtCode, DraftBaseline, PlanDraft } from '../model/PlanDraft.js';
export { type WritePlanTableOptions, writePlanTable } from '../template/writePlanTable.js';
