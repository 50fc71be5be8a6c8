import { formatEstimate, formatShare } from '../../locale/formatQuantity.js';
import { sentences } from '../../locale/locales.js';
import type { Forecast } from '../../model/Forecast.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';

type Assessed = Extract<Forecast, { readonly status: 'assessed' }>;

/** What the present trend leads to; nothing where no forecast can be made. */
export function describeForecast(
  { forecast, attainment: { threshold } }: Pick<TargetEvaluation, 'forecast' | 'attainment'>,
  language: Language,
): string | undefined {
  if (forecast.status !== 'assessed') return undefined;
  const words = sentences[language];
  const { year, expected, interval, unit, probability, verdict } = forecast;
  if (!isInformative(forecast)) return words.noForecast(year);
  const marks = threshold?.unit === unit ? [threshold.value] : [];
  return words.forecast({
    year,
    expected: formatEstimate(expected, unit, language, marks),
    level: formatShare(interval.level),
    low: formatEstimate(interval.low, unit, language),
    high: formatEstimate(interval.high, unit, language),
    verdict,
    probability:
      probability > 0.99
        ? words.probability.high
        : probability < 0.01
          ? words.probability.low
          : words.probability.other(formatShare(probability)),
  });
}

/** How many times its middle an interval may be wide and still be useful. */
const widest = 10;

/**
 * Whether a forecast says anything: a few figures that jump about give an interval too wide to be
 * useful.
 */
export const isInformative = ({ expected, interval: { low, high } }: Assessed): boolean =>
  high - low <= widest * Math.abs(expected);
