import type { IndicatorFacts } from '../../model/Indicator.js';
import { indicators } from './indicators.js';

/**
 * The indicators as judgement needs them. The build leaves out aliases, definitions and other words,
 * so that a bundle that judges figures does not hold them.
 */
export const indicatorFacts: readonly IndicatorFacts[] = indicators;
