/**
 * Plans of any area: composed from their compact form.
 *
 * @module \@lipu/plans/author
 */
export { composeDomain, composePlan } from '../author/composePlan.js';
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
  TypedClause,
  TypedDomain,
  TypedPlan,
  TypedTarget,
} from '../author/TypedPlan.js';
