import { isYear, type PartsOf, requireArgument } from '../errors/requireArgument.js';
import { addTo } from '../lookup/addTo.js';
import { type AreaIndex, indexAreas } from '../lookup/indexAreas.js';
import { indexIndicators } from '../lookup/indexIndicators.js';
import { remember } from '../lookup/remember.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import { type Stage, stages } from '../model/PlanEvaluation.js';
import type { Policy, PolicyInput } from '../model/Policy.js';
import type { Rule } from '../model/Rule.js';
import { optionsShape } from '../model/shapes.js';
import { type EvaluationParts, evaluationParts } from '../model/TargetEvaluation.js';
import { traitsOf } from '../rules/ruleTraits.js';
import { resolvePolicy } from './policy.js';
import type { Rivals } from './series/Series.js';

/** The place of a figure: an area, or an institution inside one. */
export interface Place {
  readonly area: string;
  readonly institution?: string | undefined;
}

/** What the evaluation of any target needs. */
export interface Context extends Place {
  readonly year: number;
  readonly stage: Stage;
  /** The first year of the plan's period. */
  readonly start: number;
  /** The last year of the plan's period. */
  readonly end: number;
  readonly policy: Policy;
  readonly parts: EvaluationParts;
  /** Known areas; those that are part of `area` are the units of a target set per township. */
  readonly areas: AreaIndex;
  readonly getIndicator: (id: string) => IndicatorFacts | undefined;
  /** The indicators that an indicator includes: infant deaths include neonatal deaths. */
  readonly listParts: (id: string) => readonly string[];
  readonly getObservations: (indicator: string) => readonly Observation[];
  /** The observations of areas other than `area` and its units, which no verdict uses. */
  readonly getElsewhere: (indicator: string) => readonly Observation[];
  /** Collects the contradictory figures that are found while one target is evaluated. */
  readonly rivals: Rivals[];
}

/** Options of an evaluation. */
export interface EvaluationOptions {
  /** The year to evaluate; later figures are ignored. */
  readonly year: number;
  /** The settings that differ from `defaultPolicy`. */
  readonly policy?: PolicyInput | undefined;
  /** The definitions of the indicators, the areas with their parents, and the plans. */
  readonly catalogue?: CatalogueInput<IndicatorFacts> | undefined;
}

/** The parts of an evaluation to be computed. */
export interface PartsOption<Parts extends EvaluationParts = EvaluationParts> {
  /**
   * `all` (the default), or `verdicts`, which computes only the figure and the verdict of each
   * target and takes about a third of the time.
   */
  readonly parts?: Parts | undefined;
}

/** The options that all evaluations share, without the time. The policy is checked separately. */
export const sharedOptionsShape = {
  ...optionsShape,
  'policy?': 'any',
  'parts?': evaluationParts,
} as const satisfies PartsOf<EvaluationOptions & PartsOption>;

/** `sharedOptionsShape` with stage and year; the year is checked separately. */
export const evaluationOptionsShape = {
  ...sharedOptionsShape,
  'year?': 'any',
  'stage?': stages,
} as const satisfies PartsOf<EvaluationOptions & PartsOption & { readonly stage: Stage }>;

/** `evaluationOptionsShape` with an area. */
export const areaOptionsShape = { ...evaluationOptionsShape, 'area?': 'text' } as const;

/** The area, time and parts of an evaluation. */
interface Setting {
  readonly area: string;
  readonly period: Plan['period'];
  readonly stage?: Stage | undefined;
  readonly parts?: EvaluationParts | undefined;
}

/** Observations by their indicator. */
export type ByIndicator = ReadonlyMap<string, readonly Observation[]>;

/**
 * Returns the context of an evaluation, given the observations of an area and its townships, and
 * those of other areas.
 *
 * @throws {@link PlansError} `badYear`, `badArgument`.
 */
export function prepareContext(
  observations: ByIndicator,
  elsewhere: ByIndicator,
  { year, policy, catalogue: { indicators = [], areas = [] } = {} }: EvaluationOptions,
  { area, period, stage = 'annual', parts = 'all' }: Setting,
): Context {
  if (!isYear(year)) requireArgument('options.year', year, 'year');
  const { facts, parts: included } = indexFacts(indexIndicators(indicators));
  return {
    area,
    year,
    stage,
    start: period.start,
    end: period.end,
    policy: { baseYear: period.start - 1, ...resolvePolicy(policy) },
    parts,
    areas: indexAreas(areas),
    getIndicator: (id) => facts.get(id),
    listParts: (id) => included.get(id) ?? [],
    getObservations: (id) => observations.get(id) ?? [],
    getElsewhere: (id) => elsewhere.get(id) ?? [],
    rivals: [],
  };
}

/** Returns the base year of a rule: its own if it names one, or else that of the policy. */
export const baseYearOf = (rule: Rule, { policy }: Context): number =>
  traitsOf(rule).baseYear(rule) ?? policy.baseYear;

/**
 * Returns the facts of indicators, and which indicators each one includes. The result is cached as
 * long as the index of definitions exists. All facts are objects with the same properties, which V8
 * reads faster: without this, the verdicts of `npm run bench -- country` take 3 % longer.
 */
const indexFacts = /* @__PURE__ */ remember((definitions: ReadonlyMap<string, IndicatorFacts>) => {
  const facts = new Map<string, IndicatorFacts>();
  const parts = new Map<string, string[]>();
  for (const [id, one] of definitions) {
    facts.set(id, {
      sex: undefined,
      residence: undefined,
      within: undefined,
      suspectAbove: undefined,
      ...one,
    } as IndicatorFacts);
    if (one.within !== undefined) addTo(parts, one.within, id);
  }
  return { facts, parts };
});
