import {
  extremeOf,
  formatEstimates,
  formatShare,
  writeEstimate,
} from '../../locale/formatQuantity.js';
import { estimates } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { FiguredTarget } from '../gatherFigures.js';

/**
 * States the expected value for the due year and its basis, or that the figures are insufficient
 * for a forecast.
 */
export function describeForecast(
  { evaluation: { forecast }, figures: { required } }: FiguredTarget,
  language: Language,
): string | undefined {
  const words = estimates[language];
  if (forecast.status !== 'assessed')
    return forecast.reason === 'uninformative' ? words.noForecast : undefined;
  const { year, expected, interval, unit, probability, model, years } = forecast;
  // The ends have the decimals of the figures; the estimate may have more.
  const ends = [interval.low, interval.high];
  const [low = '', high = ''] = formatEstimates(ends, unit, language, required);
  return words.forecast({
    year,
    expected: writeEstimate(expected, unit, language, required),
    level: formatShare(interval.level),
    low,
    high,
    model,
    from: years[0] ?? year,
    to: years.at(-1) ?? year,
    count: years.length,
    probability: describeProbability(probability, language),
  });
}

/** A probability in a sentence. */
export function describeProbability(
  probability: number,
  language: Language,
  apartFrom: readonly number[] = [],
): string {
  const words = estimates[language].probability;
  const extreme = extremeOf(probability);
  return extreme === undefined ? words.other(formatShare(probability, apartFrom)) : words[extreme];
}
