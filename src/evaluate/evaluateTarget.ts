import { PlansError } from '../errors/PlansError.js';
import { requireArgument, requireOptions } from '../errors/requireArgument.js';
import { addTo } from '../lookup/addTo.js';
import { type AreaIndex, indexAreas, isWithin, resolveArea } from '../lookup/indexAreas.js';
import { indexPlans } from '../lookup/indexPlans.js';
import { indicatorsOf } from '../lookup/indicatorsOf.js';
import { requireTarget } from '../lookup/requirePlan.js';
import type { TargetEvaluationOf } from '../model/EvaluationOf.js';
import type { Observation } from '../model/Observation.js';
import type { Stage } from '../model/PlanEvaluation.js';
import type { Target } from '../model/Target.js';
import type { EvaluationParts, TargetVerdict } from '../model/TargetEvaluation.js';
import {
  areaOptionsShape,
  type EvaluationOptions,
  type PartsOption,
  prepareContext,
} from './Context.js';
import { evaluateInContext } from './evaluateInContext.js';
import { locate, requireUsable } from './unusable.js';
import { withSoundCounts } from './withSoundCounts.js';

/** Options for the evaluation of one target. */
export interface TargetOptions extends EvaluationOptions {
  /**
   * The area to evaluate, by code, name or alias. It is optional if all observations are from one
   * area.
   */
  readonly area?: string | undefined;
  /** The stage of the evaluation; by default, annual. */
  readonly stage?: Stage | undefined;
}

/**
 * Evaluates one target of a plan against observations; the plan need not be one of ours. The
 * function of the same name in `@lipu/plans` uses our catalogue by default.
 *
 * @edge If there is no catalogue, the units and scales of indicators, the printed baselines and the
 * townships are unknown. There is no list of issues: an unusable observation of the target's
 * indicator throws, and an area without observations gives `noObservation`. The period is that of
 * the target's plan in the catalogue; without the plan, it is the ten years up to the due year.
 * @throws {@link PlansError} `ambiguousArea` if the observations of the target's indicators are
 * from several areas and none is specified; `badNumber`, `badYear`, `mixedUnits`, `unknownId` or
 * `badArgument` for an observation that cannot be used; `unknownId` for an empty area; `badYear`
 * for an invalid year; `badArgument` for an argument of the wrong type.
 * @example
 * ```ts
 * import { evaluateTarget, getTarget } from '@lipu/plans/core';
 * import { childrenPlan } from '@lipu/plans/plans/children';
 * const catalogue = { plans: [childrenPlan] };
 * const target = getTarget('children.health.g3.infant-mortality-rate', { catalogue });
 * const figure = {
 *   indicator: 'infant-mortality-rate', unit: 'permille', area: '450381',
 *   sex: 'total', residence: 'total', status: 'final',
 * } as const;
 * const observations = [{ ...figure, year: 2024, value: '4.9' }];
 * console.log(evaluateTarget(target, observations, { year: 2024 }).attainment.status); // attained
 * ```
 */
export function evaluateTarget<T extends Target, Parts extends EvaluationParts = 'all'>(
  target: T,
  observations: readonly Observation[],
  options: TargetOptions & PartsOption<Parts>,
): TargetEvaluationOf<T, Parts>;
export function evaluateTarget(
  target: Target,
  observations: readonly Observation[],
  options: TargetOptions & PartsOption,
): TargetVerdict {
  requireTarget(target);
  requireArgument('observations', observations, 'objects');
  requireOptions('options', options, areaOptionsShape);
  const used = new Set(indicatorsOf(target));
  for (const [at, observation] of observations.entries())
    if (typeof observation.indicator !== 'string' || used.has(observation.indicator))
      requireUsable(observation, at);
  const { catalogue: { areas = [], plans = [] } = {}, stage, parts } = options;
  const known = indexAreas(areas);
  const isObserved = (place: string) => observations.some((one) => one.area === place);
  const area =
    options.area === undefined
      ? findArea(target, observations, known)
      : resolveArea(options.area, known, isObserved);
  const plan = indexPlans(plans).plans.get(target.clause.plan);
  const period = plan?.period ?? { start: target.dueYear - 9, end: target.dueYear };
  // If no area is known, figures of every place count.
  const isAnywhere = options.area === undefined && area === '';
  const here = new Map<string, Observation[]>();
  const elsewhere = new Map<string, Observation[]>();
  for (const observation of observations)
    addTo(
      isAnywhere || isWithin(observation.area, area, known) ? here : elsewhere,
      observation.indicator,
      withSoundCounts(observation),
    );
  const context = prepareContext(here, elsewhere, options, { area, period, stage, parts });
  try {
    return evaluateInContext(target, context);
  } catch (error) {
    throw locate(error, target, observations);
  }
}

/**
 * Returns the area of the observations. If some are for the target's own indicators, only these are
 * considered.
 */
function findArea(target: Target, observations: readonly Observation[], known: AreaIndex): string {
  const own = observations.filter(
    (one) => one.indicator === target.indicator || target.components?.includes(one.indicator),
  );
  const places = new Set((own.length > 0 ? own : observations).map((one) => one.area));
  // For a target that applies to each township, a township represents the county that contains it.
  const areas =
    target.scope === 'area'
      ? [...places]
      : [...new Set([...places].filter(known.has).map((code) => known.parentOf(code) ?? code))];
  if (areas.length > 1 && own.length > 0)
    throw new PlansError('ambiguousArea', { what: 'area', found: areas });
  return areas.length === 1 ? (areas[0] ?? '') : '';
}
