import { requireArgument, requireOptions } from '../errors/requireArgument.js';
import { indexAreas, resolveArea } from '../lookup/indexAreas.js';
import { requirePlan } from '../lookup/requirePlan.js';
import type { EvaluationOf } from '../model/EvaluationOf.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { PlanVerdicts } from '../model/PlanEvaluation.js';
import type { EvaluationParts } from '../model/TargetEvaluation.js';
import { evaluationOptionsShape, type PartsOption } from './Context.js';
import {
  evaluatePlan,
  type PlanOptions,
  type PlanSettings,
  type StageOptions,
} from './evaluatePlan.js';
import { groupByArea } from './groupByArea.js';
import { relocate } from './unusable.js';

/** Options for the evaluation of many areas. */
export type AreasOptions = Omit<PlanSettings, 'area'> &
  StageOptions & {
    /** The areas to evaluate, by code, name or alias, in this order. */
    readonly areas?: readonly string[] | undefined;
  };

/**
 * Evaluates a plan for many areas. Observations are grouped once, and each area is evaluated when
 * the iteration reaches it. The function of the same name in `@lipu/plans` uses our catalogue by
 * default.
 *
 * @formula Each evaluation is that of `evaluatePlan` over the observations of the area and of the
 * areas that the catalogue lists as part of it.
 * @edge Without `areas`, every area with observations is evaluated, in order of first appearance;
 * an area that the catalogue lists as part of another one is included in that one. A listed area
 * without observations is evaluated too, with every target `notAssessed`, and with the issue
 * `unknownArea` if the catalogue does not contain it. The result can be iterated repeatedly. Memory
 * holds the observations and the current evaluation.
 * @throws {@link PlansError} with the same codes as `evaluatePlan`; for an observation, when the
 * iteration reaches its area.
 * @example
 * ```ts
 * import { evaluateAreas } from '@lipu/plans/core';
 * import { womenPlan } from '@lipu/plans/plans/women';
 * const figure = {
 *   indicator: 'maternal-mortality-ratio', year: 2025, unit: 'per100000',
 *   sex: 'total', residence: 'total', status: 'final',
 * } as const;
 * const observations = [
 *   { ...figure, area: '450381', value: '11.5' },
 *   { ...figure, area: '450332', value: '12.5' },
 * ];
 * const attained = Array.from(
 *   evaluateAreas(womenPlan, observations, { year: 2025 }),
 *   ({ area, summary }) => `${area}: ${summary.attained}`,
 * );
 * console.log(attained); // [ '450381: 1', '450332: 0' ]
 * ```
 */
export function evaluateAreas<P extends Plan, Parts extends EvaluationParts = 'all'>(
  plan: P,
  observations: readonly Observation[],
  options: AreasOptions & PartsOption<Parts>,
): Iterable<EvaluationOf<P, Parts>>;
export function evaluateAreas(
  plan: Plan,
  observations: readonly Observation[],
  given: AreasOptions & PartsOption,
): Iterable<PlanVerdicts> {
  requirePlan(plan);
  requireArgument('observations', observations, 'objects');
  requireOptions('options', given, areasShape);
  const { areas, ...options } = given;
  // An evaluation without figures checks everything except the observations.
  evaluatePlan(plan, [], { ...options, parts: 'verdicts' });
  const known = indexAreas(options.catalogue?.areas ?? []);
  const groups = groupByArea(observations, known);
  const judged =
    areas?.map((area) => resolveArea(area, known, (place) => groups.has(place))) ??
    [...groups.keys()].filter((area) => known.parentOf(area) === undefined);
  const judge = (group: readonly Observation[], own: PlanOptions) => {
    try {
      return evaluatePlan(plan, group, own);
    } catch (error) {
      throw relocate(error, group, observations);
    }
  };
  return {
    *[Symbol.iterator]() {
      for (const area of judged) {
        const own: PlanOptions = { ...options, area };
        yield judge(groups.get(area) ?? [], own);
      }
    },
  };
}

const areasShape = { ...evaluationOptionsShape, 'areas?': 'texts' } as const;
