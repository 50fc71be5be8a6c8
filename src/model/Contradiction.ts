import type { Observation } from './Observation.js';

/** One of several figures that contradict each other. */
export type ContradictoryFigure = Pick<
  Observation,
  'value' | 'unit' | 'numerator' | 'denominator' | 'source'
>;

/**
 * Figures for the same indicator, year, place and group with the same status that contradict each
 * other: their values or their counts differ. None of them is used.
 */
export interface Contradiction
  extends Pick<Observation, 'indicator' | 'year' | 'sex' | 'residence' | 'institution' | 'age'> {
  /** The code of the area, if it is not the evaluated area. */
  readonly area?: string;
  /** The figures, without repetition. */
  readonly figures: readonly ContradictoryFigure[];
}
