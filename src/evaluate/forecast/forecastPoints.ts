import type { CountedForecast, Forecast, ValuedForecast } from '../../model/Forecast.js';
import type { IndicatorFacts } from '../../model/Indicator.js';
import type { NotAssessed, Reason } from '../../model/NotAssessed.js';
import type { Policy } from '../../model/Policy.js';
import { unitMeasures } from '../../quantity/unitMeasures.js';
import type { UnitId } from '../../quantity/units.js';
import type { Criterion } from '../../rules/Criterion.js';
import type { Subject } from '../../rules/ruleTraits.js';
import type { TargetEnds } from './attainingSpan.js';
import { forecastSeries } from './forecastSeries.js';
import type { Bounds } from './scaleFor.js';
import type { NumberSeries } from './toNumbers.js';

/** The input of a forecast. */
export interface ForecastInput {
  readonly series: NumberSeries;
  /** The requirement of the rule, or the reason why it is unknown. */
  readonly criterion: Criterion | Reason;
  /** Whether the latest value meets it. */
  readonly isMet: boolean;
  readonly dueYear: number;
  readonly indicator:
    | Pick<IndicatorFacts, 'scale' | 'unit' | 'bounds' | 'suspectAbove'>
    | undefined;
  /** The unit of the series. */
  readonly unit: UnitId;
  /** What the rule judges: the figures, a gap or a mean yearly change. */
  readonly subject: Subject;
  readonly policy: Policy;
}

/**
 * Returns the forecast for the due year, or the reason why there is none. Only here is it
 * determined whether the figures are sufficient.
 */
export function forecastPoints({
  series,
  criterion,
  isMet,
  dueYear,
  indicator,
  unit,
  subject,
  policy,
}: ForecastInput): Forecast {
  const { years } = series;
  const last = years.at(-1);
  if (last === undefined) return silent('noObservation');
  if (typeof criterion === 'string') return silent(criterion);
  if (subject === 'yearlyChange') return silent('noFigure');
  if (years.length < policy.forecast.leastYears) return silent('tooFewYears');
  if (last >= dueYear) return silent('afterDue');
  const found = forecastSeries(series, {
    due: dueYear,
    ends: endsOf(criterion),
    isMet,
    scale: subject === 'gap' ? 'identity' : (indicator?.scale ?? 'identity'),
    bounds: boundsIn(unit, indicator, series, subject === 'gap'),
    level: policy.confidence,
    policy: policy.forecast,
  });
  if (found === undefined) return silent('uninformative');
  // Written field by field, since spreading objects was as slow as the forecast itself.
  const { model, expected, interval, probability, scale } = found;
  const forecast = {
    status: 'assessed',
    model,
    year: dueYear,
    expected,
    unit,
    interval,
    probability,
    scale,
    years,
  } as Draft<CountedForecast | ValuedForecast>;
  if (found.attainedIn !== undefined) forecast.attainedIn = found.attainedIn;
  if (forecast.model === 'values') forecast.robust = found.robust ?? expected;
  return forecast;
}

/** A result that is being written. */
type Draft<T> = T extends object ? { -readonly [Key in keyof T]: T[Key] } : never;

function endsOf({ low, high, strict: isStrict }: Criterion): TargetEnds {
  if (low === undefined) return high ? { high: high.toNumber(), isStrict } : { isStrict };
  return high
    ? { low: low.toNumber(), high: high.toNumber(), isStrict }
    : { low: low.toNumber(), isStrict };
}

/**
 * Returns the bounds of an indicator in a unit; a gap lies between 0 and the width of the range. A
 * rate that can exceed 100 % is not expected to do so if no figure does.
 */
function boundsIn(
  unit: UnitId,
  indicator: ForecastInput['indicator'],
  { values }: NumberSeries,
  isDifference: boolean,
): Bounds {
  if (indicator === undefined) return isDifference ? { min: 0 } : {};
  const { unit: own, bounds, suspectAbove } = indicator;
  const factor =
    own === unit ? 1 : 10 ** (unitMeasures[own].exponent - unitMeasures[unit].exponent);
  const min = Number(bounds.min ?? -Infinity) * factor;
  const unusual = Number(suspectAbove ?? Infinity) * factor;
  const highest = values.some((value) => value > unusual) ? Infinity : unusual;
  const max = Number(bounds.max ?? Infinity) * factor;
  const top = Math.min(max, highest);
  return isDifference ? { min: 0, max: top - min } : { min, max: top };
}

const silent = (reason: Reason): NotAssessed => ({ status: 'notAssessed', reason });
