import { forecastSeries } from '../../../src/evaluate/forecast/forecastSeries.js';
import { defaultPolicy } from '../../../src/evaluate/policy.js';
import type { ForecastPolicy } from '../../../src/model/Policy.js';
import { testDispersion } from '../../../src/stats/testCounts.js';
import { Random } from './Random.js';
import { Scores } from './Scores.js';
import type { Drawn, Scenario } from './scenarios.js';
import { simpleModels } from './simpleModels.js';

/**
 * The scores of the library in one scenario, and those of the two simple models on the same series.
 */
export interface Outcome {
  readonly library: Scores;
  readonly line: Scores;
  readonly walk: Scores;
  /** The calibration error that a perfect forecaster would have by chance. */
  readonly floor: number;
  /** The share of series without a forecast, in percent. */
  readonly silent: number;
}

/** Forecasts a drawn series with the library. */
export function forecastDrawn(drawn: Drawn, policy: ForecastPolicy = defaultPolicy.forecast) {
  const { years, values, decimals, counts, target, direction, scale, due, factor } = drawn;
  const series = counts && {
    kind: scale === 'log' ? ('rate' as const) : ('share' as const),
    years,
    ...counts,
  };
  return forecastSeries(
    {
      years,
      values,
      decimals,
      ...(series ? { counts: { ...series, factor, dispersion: testDispersion(series) } } : {}),
    },
    {
      due,
      ends: direction === 1 ? { low: target } : { high: target },
      isMet: false,
      scale,
      bounds: scale === 'log' ? { min: 0 } : { min: 0, max: 100 },
      level: defaultPolicy.confidence,
      policy,
    },
  );
}

/** Draws series, forecasts their due year from what was published before, and scores it. */
export function simulate(
  scenario: Scenario,
  seed: number,
  series: number,
  policy: ForecastPolicy = defaultPolicy.forecast,
): Outcome {
  const random = new Random(seed);
  const coin = new Random(seed + 77);
  const [library, line, walk, perfect] = [new Scores(), new Scores(), new Scores(), new Scores()];
  let silent = 0;
  for (let i = 0; i < series; i += 1) {
    const drawn = scenario.draw(random);
    const isAttained = drawn.direction * (drawn.dueValue - drawn.target) >= 0;
    const found = forecastDrawn(drawn, policy);
    if (found === undefined) {
      silent += 1;
      continue;
    }
    const answer = { probability: found.probability, ...found.interval };
    const simple = simpleModels(drawn);
    library.add(answer, isAttained, drawn.dueValue);
    perfect.add(answer, coin.next() < found.probability, drawn.dueValue);
    line.add(simple.line, isAttained, drawn.dueValue);
    walk.add(simple.walk, isAttained, drawn.dueValue);
  }
  return { library, line, walk, floor: perfect.calibration, silent: (100 * silent) / series };
}

/**
 * Returns the log score relative to that of the better simple model; below 1 is better than both.
 */
export const logRatio = ({ library, line, walk }: Outcome): number =>
  library.logScore / Math.min(line.logScore, walk.logScore);
