import type { Area } from './Area.js';
import type { Indicator, IndicatorFacts } from './Indicator.js';
import type { Plan } from './Plan.js';

/** The plans, indicators and areas that ids refer to. */
export interface Catalogue {
  readonly plans: readonly Plan[];
  /**
   * The indicators: names, scales, bounds and printed baselines. If two share an id, the later one
   * is used.
   */
  readonly indicators: readonly Indicator[];
  /** The areas with their parents. A target set per township is judged on the parts of the area. */
  readonly areas: readonly Area[];
}

/** A catalogue with optional parts; a missing part counts as empty. */
export interface CatalogueInput<Known extends IndicatorFacts = Indicator> {
  readonly plans?: readonly Plan[] | undefined;
  /** Evaluation needs only the facts of an indicator, not its texts. */
  readonly indicators?: readonly Known[] | undefined;
  readonly areas?: readonly Area[] | undefined;
}
