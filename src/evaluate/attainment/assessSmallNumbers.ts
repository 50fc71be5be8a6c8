import { dropUndefined } from '../../errors/dropUndefined.js';
import type { ExactInterval, Pooled, SmallNumbers } from '../../model/Attainment.js';
import type { IndicatorFacts } from '../../model/Indicator.js';
import type { Policy } from '../../model/Policy.js';
import type { Rule } from '../../model/Rule.js';
import { Decimal, toQuotient } from '../../quantity/decimal.js';
import { toPrintedDecimal } from '../../quantity/toDecimal.js';
import { unitMeasures } from '../../quantity/unitMeasures.js';
import type { UnitId } from '../../quantity/units.js';
import type { Criterion } from '../../rules/Criterion.js';
import { assessValue } from '../../rules/Criterion.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import { binomialInterval, poissonInterval, poolCounts } from '../../stats/intervals.js';
import { isPartOfWhole } from '../forecast/toNumbers.js';
import type { Point } from '../series/Series.js';

interface Counts {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * Draws conclusions from the counts behind the latest figure: an exact interval, whether it lies
 * entirely on one side of the target, and the same for several years pooled.
 *
 * @formula rates: Garwood interval of the Poisson mean ÷ denominator; shares in percent:
 * Clopper–Pearson; pooled = Σ N ÷ Σ D
 * @edge There is no result without counts, for a target that is not a proportion, or for a
 * percentage that can exceed 100 %, whose numerator is not part of its denominator. An
 * all-or-nothing target is missed by a single exception, so chance plays no part. Years without
 * counts are not pooled.
 */
export function assessSmallNumbers(
  points: readonly Point[],
  criterion: Criterion,
  rule: Rule,
  indicator: IndicatorFacts | undefined,
  policy: Policy,
): SmallNumbers | undefined {
  const latest = points.at(-1);
  const counts = countsOf(latest);
  if (
    latest === undefined ||
    counts === undefined ||
    restsOnBase(rule) ||
    isAtBound(criterion) ||
    unitMeasures[criterion.unit].dimension !== 'proportion'
  )
    return undefined;
  const isShare =
    indicator === undefined ? latest.observation.unit === 'percent' : indicator.unit === 'percent';
  // Gross enrolment divides pupils by residents, which do not include all pupils: no interval.
  if (isShare && indicator !== undefined && !isPartOfWhole(indicator)) return undefined;
  const interval = intervalOf(counts, criterion.unit, isShare, policy.confidence);
  if (interval === undefined) return undefined;
  return dropUndefined({
    numerator: counts.numerator,
    denominator: counts.denominator,
    interval,
    distinguishable: tellApart(interval, criterion),
    pooled: pool(points, latest.year, criterion, isShare, policy),
  });
}

/** Whether a rule depends on the base year, whose figure is also uncertain: see `testChange`. */
const restsOnBase = (rule: Rule) => traitsOf(rule).against(rule) === 'base';

/** Whether a target is all or nothing, so that a single exception misses it with certainty. */
const isAtBound = ({ low, high, unit }: Criterion) =>
  low?.gte(factorOf(unit)) === true || high?.lte(0) === true;

function pool(
  points: readonly Point[],
  to: number,
  criterion: Criterion,
  isShare: boolean,
  policy: Policy,
): Pooled | undefined {
  const used = points.flatMap((point) => {
    const counts = point.year > to - policy.poolingYears ? countsOf(point) : undefined;
    return counts === undefined ? [] : { year: point.year, ...counts };
  });
  const counts = poolCounts(used);
  if (used.length < 2 || counts === undefined) return undefined;
  const interval = intervalOf(counts, criterion.unit, isShare, policy.confidence);
  if (interval === undefined) return undefined;
  // Sums of counts can have more digits than an external figure may have.
  const scaled = new Decimal(counts.numerator).times(factorOf(criterion.unit));
  const below = new Decimal(counts.denominator);
  // To avoid a division, N·factor is compared with T·D.
  const multiplied: Criterion = {
    unit: criterion.unit,
    strict: false,
    ...(criterion.low ? { low: criterion.low.times(below) } : {}),
    ...(criterion.high ? { high: criterion.high.times(below) } : {}),
  };
  return {
    years: used.map(({ year }) => year),
    ...counts,
    value: toQuotient(scaled, below),
    unit: criterion.unit,
    status: assessValue(scaled, multiplied, '0').status === 'attained' ? 'attained' : 'missed',
    interval,
    distinguishable: tellApart(interval, criterion),
  };
}

function countsOf(point: Point | undefined): Counts | undefined {
  const { numerator, denominator } = point?.observation ?? {};
  return numerator === undefined || denominator === undefined || Number(denominator) <= 0
    ? undefined
    : { numerator, denominator };
}

function intervalOf(
  { numerator, denominator }: Counts,
  unit: UnitId,
  isShare: boolean,
  level: number,
): ExactInterval | undefined {
  const [events, exposure] = [Number(numerator), Number(denominator)];
  const factor = 10 ** -unitMeasures[unit].exponent;
  const found = isShare
    ? binomialInterval({ successes: events, trials: exposure, level })
    : poissonInterval({ events, exposure, level });
  return (
    found && {
      low: found.low * factor,
      high: found.high * factor,
      unit,
      level,
      method: isShare ? 'clopperPearson' : 'garwood',
    }
  );
}

/**
 * Whether the figure is better or worse than the target: only if the whole interval lies on one
 * side of the target; for a band, only if it lies entirely inside or outside.
 */
function tellApart(
  { low, high }: ExactInterval,
  criterion: Criterion,
): SmallNumbers['distinguishable'] {
  const floor = criterion.low?.toNumber() ?? -Infinity;
  const ceiling = criterion.high?.toNumber() ?? Infinity;
  if (low > floor && high < ceiling) return 'better';
  return high < floor || low > ceiling ? 'worse' : 'no';
}

const factorOf = (unit: UnitId) => toPrintedDecimal(String(10 ** -unitMeasures[unit].exponent));
