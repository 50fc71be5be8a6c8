import type { IndicatorFacts } from '../../model/Indicator.js';
import { indicators } from './indicators.js';

/**
 * The facts of the indicators that evaluation needs. The build leaves out aliases, definitions and
 * other words, so that they do not enlarge a bundle that only evaluates.
 */
export const indicatorFacts: readonly IndicatorFacts[] = indicators;
