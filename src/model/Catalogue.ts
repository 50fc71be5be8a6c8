import type { Area } from './Area.js';
import type { Indicator, IndicatorFacts } from './Indicator.js';
import type { Plan } from './Plan.js';

/** The plans, indicators and areas that ids refer to. */
export interface Catalogue {
  readonly plans: readonly Plan[];
  /**
   * The indicators: names, scales, bounds and printed baselines. If two share an id, the later
   * wins.
   */
  readonly indicators: readonly Indicator[];
  /** Areas with their parents; they list the townships to which a target per township applies. */
  readonly areas: readonly Area[];
}

/** A catalogue of which a part may be missing; that part is then empty. */
export interface CatalogueInput<Known extends IndicatorFacts = Indicator> {
  readonly plans?: readonly Plan[] | undefined;
  /** Evaluation needs no text: the facts of an indicator are enough. */
  readonly indicators?: readonly Known[] | undefined;
  readonly areas?: readonly Area[] | undefined;
}
