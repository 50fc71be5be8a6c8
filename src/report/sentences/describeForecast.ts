import { formatEstimates, formatShare } from '../../locale/formatQuantity.js';
import { estimates } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';

/**
 * The expected value for the due year and its basis, or that the figures say too little for a
 * forecast.
 */
export function describeForecast(
  { forecast, attainment: { threshold } }: Pick<TargetEvaluation, 'forecast' | 'attainment'>,
  language: Language,
): string | undefined {
  const words = estimates[language];
  if (forecast.status !== 'assessed')
    return forecast.reason === 'uninformative' ? words.noForecast : undefined;
  const { year, expected, interval, unit, probability, model, years } = forecast;
  const marks = threshold?.unit === unit ? [threshold.value] : [];
  const [middle = '', low = '', high = ''] = formatEstimates(
    [expected, interval.low, interval.high],
    unit,
    language,
    marks,
  );
  return words.forecast({
    year,
    expected: middle,
    level: formatShare(interval.level),
    low,
    high,
    model,
    from: years[0] ?? year,
    to: years.at(-1) ?? year,
    count: years.length,
    probability:
      probability > 0.99
        ? words.probability.high
        : probability < 0.01
          ? words.probability.low
          : words.probability.other(formatShare(probability)),
  });
}
