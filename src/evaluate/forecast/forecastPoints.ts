import type { Forecast } from '../../model/Forecast.js';
import type { IndicatorFacts } from '../../model/Indicator.js';
import type { NotAssessed, Reason } from '../../model/NotAssessed.js';
import type { Rule } from '../../model/Rule.js';
import type { UnitId } from '../../quantity/units.js';
import type { Criterion } from '../../rules/Criterion.js';
import type { Point as Estimate } from '../../stats/leastSquares.js';
import {
  compareEstimates,
  leastSquares,
  predictionInterval,
  predictValue,
  thresholdProbability,
} from '../../stats/leastSquares.js';
import { scales } from '../../stats/scales.js';
import { theilSen } from '../../stats/theilSen.js';
import type { Point } from '../series/Series.js';

/** What a forecast is made from. */
export interface ForecastInput {
  readonly points: readonly Point[];
  readonly criterion: Criterion | Reason;
  readonly dueYear: number;
  readonly indicator: Pick<IndicatorFacts, 'scale' | 'unit'> | undefined;
  readonly unit: UnitId;
  readonly rule: Rule;
  readonly confidence: number;
}

const leastYears = 3;
const farthest = 100;

/** A forecast for the due year from exact points, or the reason for silence. The arithmetic behind `forecastTarget`. */
export function forecastPoints({
  points,
  criterion,
  dueYear,
  indicator,
  unit,
  rule,
  confidence,
}: ForecastInput): Forecast {
  const latest = points.at(-1);
  if (latest === undefined) return silent('noObservation');
  if (typeof criterion === 'string') return silent(criterion);
  if (rule.kind === 'trend' && rule.direction === 'slowing') return silent('noFigure');
  if (points.length < leastYears) return silent('tooFewYears');
  if (latest.year >= dueYear) return silent('afterDue');
  const values = points.map((point) => ({ x: point.year, y: point.approximate }));
  const largest = Math.max(...values.map(({ y }) => Math.abs(y)));
  const wanted =
    indicator === undefined || (indicator.scale === 'logit' && unit !== 'percent')
      ? 'identity'
      : indicator.scale;
  const ends = [criterion.low, criterion.high].map((end) => end?.toNumber());
  const onWanted = putOnScale(values, wanted);
  const name = onWanted === undefined ? 'identity' : wanted;
  const { transform, inverse } = scales[name];
  const scaled = onWanted ?? values;
  const line = leastSquares(scaled);
  const robustLine = theilSen(scaled);
  if (line === undefined || robustLine === undefined) return silent('tooFewYears');
  const back = (value: number | undefined) => (value === undefined ? undefined : inverse(value));
  const band = predictionInterval(line, dueYear, confidence);
  const expected = back(predictValue(line, dueYear));
  const robust = back(predictValue(robustLine, dueYear));
  const low = back(band?.low);
  const high = back(band?.high);
  // An end that the scale cannot hold (0 on the logarithm) is never crossed from inside it.
  const below = (end: number | undefined) => (end === undefined ? 0 : chance(end, 'atMost'));
  const chance = (end: number, side: 'atLeast' | 'atMost') => {
    const threshold = transform(end);
    if (threshold === undefined) return (side === 'atLeast') === end <= 0 ? 1 : 0;
    return thresholdProbability({ fit: line, x: dueYear, threshold, side }) ?? 0;
  };
  const [floor, ceiling] = ends;
  const reach = ceiling === undefined ? 1 : chance(ceiling, 'atMost');
  const probability = Math.max(
    0,
    Math.min(
      1,
      floor === undefined
        ? reach
        : ceiling === undefined
          ? chance(floor, 'atLeast')
          : reach - below(floor),
    ),
  );
  if (expected === undefined || robust === undefined || low === undefined || high === undefined)
    return silent('undefined');
  const meets = (value: number | undefined) =>
    value !== undefined && meetsEnds(value, floor, ceiling, largest);
  const both = [meets(expected), meets(robust)];
  // A line that has passed the far end never comes back to it.
  const far = line.slope < 0 ? floor : ceiling;
  const isPast = (value: number) =>
    far !== undefined && compareEstimates(value, far, largest) === (line.slope < 0 ? -1 : 1);
  const attainedIn = meets(latest.approximate)
    ? undefined
    : findYear(latest.year, (year) => back(predictValue(line, year)), meets, isPast);
  return {
    status: 'assessed',
    year: dueYear,
    expected,
    robust,
    unit,
    interval: { low, high, level: confidence },
    probability,
    verdict: both[0] === both[1] ? (both[0] ? 'attains' : 'misses') : 'undecided',
    ...(attainedIn === undefined ? {} : { attainedIn }),
    scale: name,
    ...(name === wanted ? {} : { scaleReason: 'nonPositive' as const }),
    years: points.map((point) => point.year),
  };
}

/** Whether an estimate lies between the ends; what is only rounding away counts as on the end. */
function meetsEnds(
  value: number,
  floor: number | undefined,
  ceiling: number | undefined,
  scale: number,
): boolean {
  return (
    (floor === undefined || compareEstimates(value, floor, scale) >= 0) &&
    (ceiling === undefined || compareEstimates(value, ceiling, scale) <= 0)
  );
}

/** The first year after another in which an estimate is wanted, as far as anybody looks. */
function findYear(
  after: number,
  valueIn: (year: number) => number | undefined,
  isWanted: (value: number | undefined) => boolean,
  isPast: (value: number) => boolean,
): number | undefined {
  for (let year = after + 1; year <= after + farthest; year += 1) {
    const value = valueIn(year);
    if (isWanted(value)) return year;
    if (value !== undefined && isPast(value)) return undefined;
  }
  return undefined;
}

/** The points on a scale, or nothing where the scale cannot hold one of them. */
function putOnScale(
  points: readonly Estimate[],
  name: IndicatorFacts['scale'],
): readonly Estimate[] | undefined {
  const { transform } = scales[name];
  const scaled: Estimate[] = [];
  for (const { x, y } of points) {
    const on = transform(y);
    if (on === undefined) return undefined;
    scaled.push({ x, y: on });
  }
  return scaled;
}

const silent = (reason: Reason): NotAssessed => ({ status: 'notAssessed', reason });
