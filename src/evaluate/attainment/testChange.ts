import type { TestedChange, YearCounts } from '../../model/Attainment.js';
import type { IndicatorFacts } from '../../model/Indicator.js';
import type { Policy } from '../../model/Policy.js';
import type { Rule } from '../../model/Rule.js';
import type { UnitId } from '../../quantity/units.js';
import { compareRates, compareShares } from '../../stats/compareCounts.js';
import { hasCounts, isShare } from '../forecast/toNumbers.js';
import type { Base } from '../series/findBase.js';
import type { Point } from '../series/Series.js';

/**
 * Tests whether the change from the base year to the latest year differs from the required change:
 * no change for a direction, the stated change for a relative rule. The counts for both years are
 * treated as uncertain.
 *
 * @formula rates: the exact conditional test with the target's ratio; shares: Fisher's exact test,
 * and the conditional test where the ratio is not 1
 * @edge There is no result if either year lacks counts. The conditional test treats a share's
 * counts as Poisson, whose variance is larger, so it errs on the side of “not distinguishable”.
 * There is no result for a slowing trend, which compares two changes and not the figures of two
 * years.
 * @source Those of `compareRates` and `compareShares`.
 */
export function testChange(
  points: readonly Point[],
  rule: Rule,
  base: Base | undefined,
  unit: UnitId,
  indicator: IndicatorFacts | undefined,
  { confidence }: Policy,
): TestedChange | undefined {
  const ratio = askedRatio(rule);
  const latest = points.at(-1);
  if (ratio === undefined || latest === undefined || base === undefined) return undefined;
  const first = points.find((point) => point.year === base.year);
  if (first === undefined || first.year >= latest.year) return undefined;
  if (!hasCounts(first, unit, indicator) || !hasCounts(latest, unit, indicator)) return undefined;
  const isFisher = isShare(latest, indicator) && ratio.value === 1;
  const [before, after] = [first, latest].map(({ observation }) => ({
    events: Number(observation.numerator),
    exposure: Number(observation.denominator),
  })) as [{ events: number; exposure: number }, { events: number; exposure: number }];
  const { rise, fall, either } = isFisher
    ? compareShares(before, after)
    : compareRates(before, after, ratio.value);
  const level = 1 - confidence;
  const isBetter = ratio.direction === 1 ? rise < fall : fall < rise;
  return {
    base: countsOf(first),
    latest: countsOf(latest),
    ratio: ratio.value,
    p: either,
    level,
    distinguishable: either >= level ? 'no' : isBetter ? 'better' : 'worse',
    method: isFisher ? 'fisher' : 'conditional',
  };
}

/** Returns the required ratio of the latest value to the base, and the direction that meets it. */
function askedRatio(rule: Rule): { value: number; direction: 1 | -1 } | undefined {
  if (rule.kind === 'changeFrom')
    return {
      value: (100 + Number(rule.change)) / 100,
      direction: rule.change.startsWith('-') ? -1 : 1,
    };
  if (rule.kind !== 'trend' || rule.direction === 'slowing') return undefined;
  return { value: 1, direction: rule.direction === 'up' ? 1 : -1 };
}

const countsOf = ({
  year,
  observation: { numerator = '', denominator = '' },
}: Point): YearCounts => ({
  year,
  numerator,
  denominator,
});
