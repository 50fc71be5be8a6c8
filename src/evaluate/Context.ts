import { PlansError } from '../errors/PlansError.js';
import type { Area } from '../model/Area.js';
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
  /** Known areas; those whose parent is `area` are the units of a target set per township. */
  readonly areas: readonly Area[];
  readonly getIndicator: (id: string) => Indicator | undefined;
  readonly getObservations: (indicator: string) => readonly Observation[];
}

/** What a caller can say about an evaluation. */
export interface EvaluationOptions {
  /** The year that is judged: figures after it are not looked at. */
  readonly year: number;
  /** What differs from `defaultPolicy`. */
  readonly policy?: PolicyInput | undefined;
  /** The definitions of the indicators: their scales, bounds and printed baselines. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** Areas with their parents; they say which townships a target set per township is judged over. */
  readonly areas?: readonly Area[] | undefined;
}

/** Indexes observations by indicator and definitions by id. @throws {@link PlansError} `badYear`, `badPolicy`. */
export function prepareContext(
  observations: readonly Observation[],
  { year, policy, indicators = [], areas = [] }: EvaluationOptions,
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
  const definitions = indexDefinitions(indicators);
  return {
    area,
    year,
    start: start ?? resolved.baseYear + 1,
    acceptFrom,
    policy: resolved,
    areas,
    getIndicator: (id) => definitions.get(id),
    getObservations: (id) => byIndicator.get(id) ?? [],
  };
}

/**
 * Definitions by id; the later of two with one id wins. The index of a list is kept as long as the list is, because the library's own list
 * is the same one in every call, and a country is thousands of calls.
 */
function indexDefinitions(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const before = indexes.get(indicators);
  if (before !== undefined) return before;
  const index = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  indexes.set(indicators, index);
  return index;
}

const indexes = /* @__PURE__ */ new WeakMap<readonly Indicator[], ReadonlyMap<string, Indicator>>();
