import type { IndicatorFacts } from '../model/Indicator.js';
import type { Target } from '../model/Target.js';
import type { TargetEvaluation, TargetVerdict } from '../model/TargetEvaluation.js';
import type { UnitId } from '../quantity/units.js';
import { criterionFor } from '../rules/criterionFor.js';
import { impliedBound } from './attainment/impliedBound.js';
import type { Context } from './Context.js';
import { describeTarget, evidenceOf } from './describeTarget.js';
import { emptySeries } from './series/Series.js';

/**
 * Whether a target has no figure at all: none of its own, of its groups or of its reference, and no
 * figure for the area in the plan. Targets that apply to each unit always take the general path.
 */
export function isSilent(
  { scope, rule, indicator: id, components }: Target,
  indicator: IndicatorFacts | undefined,
  { area, getObservations, getElsewhere }: Context,
): boolean {
  const hasFigures = (other: string) => getObservations(other).length > 0;
  if (scope !== 'area' || hasFigures(id) || components?.some(hasFigures)) return false;
  const reference = rule.kind === 'compare' ? rule.referenceIndicator : undefined;
  if (reference !== undefined && hasFigures(reference)) return false;
  if (getElsewhere(id).length > 0) return false;
  return !indicator?.baselines.some((printed) => printed.area === area);
}

const nothing = () => ({ status: 'notAssessed', reason: 'noObservation' }) as const;

/**
 * Evaluates a target without any figure.
 *
 * This is a fast path: most targets of a plan have no figures, and without it
 * `npm run bench -- country` takes a sixth longer. `evaluateSilent.test.ts` checks that it gives
 * the same result as the general path.
 */
export function evaluateSilent(
  target: Target,
  indicator: IndicatorFacts | undefined,
  unit: UnitId,
  context: Context,
): TargetVerdict | TargetEvaluation {
  const { year } = context;
  // An unreadable rule is rejected, with or without figures.
  criterionFor(target.rule, { unit, indicator }, context.policy);
  const evaluation = describeTarget(target, indicator, year);
  const { components } = target;
  evaluation.observed = null;
  evaluation.attainment = components?.length
    ? { status: 'notAssessed', reason: 'noObservation', nonReportingComponents: [...components] }
    : nothing();
  evaluation.contradicted = [];
  if (context.parts === 'verdicts') return evaluation;
  evaluation.baseline = null;
  evaluation.trajectory = { regime: 'unknown', reason: 'noObservation' };
  evaluation.history = { currentRun: 0 };
  const bound = impliedBound(target, unit, context);
  if (bound !== undefined) evaluation.bound = bound;
  evaluation.evidence = evidenceOf(target, emptySeries);
  evaluation.forecast = nothing();
  evaluation.disparities = [];
  evaluation.warnings = [{ code: 'missing', urgency: 'low', year }];
  return evaluation;
}
