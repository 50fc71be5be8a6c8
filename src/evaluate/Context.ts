import { PlansError } from '../errors/PlansError.js';
import { type AreaIndex, indexAreas } from '../lookup/indexAreas.js';
import { indexIndicators } from '../lookup/indexIndicators.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { Indicator } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { Policy } from '../model/Policy.js';
import { type PolicyInput, resolvePolicy } from './policy.js';

/** What an evaluation of any target needs to know beside the target. */
export interface Context {
  readonly area: string;
  readonly year: number;
  /** The first year of the plan's period. */
  readonly start: number;
  /** Figures older than this year are not accepted by the stage. */
  readonly acceptFrom: number;
  readonly policy: Policy;
  /** Known areas; those that are part of `area` are the units of a target set per township. */
  readonly areas: AreaIndex;
  readonly getIndicator: (id: string) => Indicator | undefined;
  readonly getObservations: (indicator: string) => readonly Observation[];
}

/** What a caller can say about an evaluation. */
export interface EvaluationOptions {
  /** The year that is judged: figures after it are not looked at. */
  readonly year: number;
  /** What differs from `defaultPolicy`. */
  readonly policy?: PolicyInput | undefined;
  /** The definitions of indicators, and the areas with their parents. */
  readonly catalogue?: CatalogueInput | undefined;
}

/** Indexes observations by indicator and definitions by id. @throws {@link PlansError} `badYear`, `badPolicy`. */
export function prepareContext(
  observations: readonly Observation[],
  { year, policy, catalogue: { indicators = [], areas = [] } = {} }: EvaluationOptions,
  {
    area,
    start,
    acceptFrom = -Infinity,
  }: { readonly area: string; readonly start?: number; readonly acceptFrom?: number },
): Context {
  if (!Number.isInteger(year) || year < 1900 || year > 2200)
    throw new PlansError('badYear', {
      what: 'year',
      found: year,
      expected: { kind: 'year', from: 1900, to: 2200 },
    });
  const resolved = resolvePolicy(policy);
  const byIndicator = new Map<string, Observation[]>();
  for (const observation of observations) {
    const same = byIndicator.get(observation.indicator);
    if (same) same.push(observation);
    else byIndicator.set(observation.indicator, [observation]);
  }
  const definitions = indexIndicators(indicators);
  return {
    area,
    year,
    start: start ?? resolved.baseYear + 1,
    acceptFrom,
    policy: resolved,
    areas: indexAreas(areas),
    getIndicator: (id) => definitions.get(id),
    getObservations: (id) => byIndicator.get(id) ?? [],
  };
}
