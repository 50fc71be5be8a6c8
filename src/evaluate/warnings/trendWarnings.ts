import type { Quantity } from '../../quantity/Quantity.js';
import type { UnitId } from '../../quantity/units.js';
import { comparePoints, formatIn, type Point } from '../series/Series.js';
import type { Check } from './WarningInput.js';

/** The due year is not expected to attain. */
export const unlikely: Check<'unlikelyToAttain'> = ({
  evaluation: { forecast, attainment },
  context,
}) => {
  const threshold = context.policy.warnings.unlikelyProbability;
  if (forecast.status !== 'assessed' || forecast.probability >= threshold) return undefined;
  const { probability, expected, unit, year } = forecast;
  return { probability, expected, unit, year, now: attainment.status, threshold };
};

/** A target that was met is missed now. */
export const lost: Check<'lostAttainment'> = ({ evaluation: { history, attainment } }) => {
  const { lostSince, firstAttained } = history;
  if (lostSince === undefined || attainment.status === 'attained') return undefined;
  return firstAttained === undefined ? { lostSince } : { firstAttained, lostSince };
};

/** Little is left of the headroom of the base year, or it runs out before the due year. */
export const eroding: Check<'erodingHeadroom'> = ({
  evaluation: { trajectory, dueYear },
  context,
}) => {
  if (trajectory.regime !== 'hold' || trajectory.course !== 'eroding') return undefined;
  const threshold = context.policy.warnings.headroomShare;
  const { now, atBase, shareLeft, runsOutIn } = trajectory.headroom;
  const isLittle = shareLeft.status === 'assessed' && shareLeft.value < threshold;
  if (!isLittle && !(runsOutIn !== undefined && runsOutIn <= dueYear)) return undefined;
  return {
    now,
    atBase,
    ...(shareLeft.status === 'assessed' ? { shareLeft: shareLeft.value } : {}),
    ...(runsOutIn === undefined ? {} : { runsOutIn }),
    threshold,
  };
};

/** The last change went the wrong way after one that went the right way. */
export const reversal: Check<'reversal'> = ({ points, direction, unit }) => {
  const [before, middle, last] = points.slice(-3);
  if (direction === undefined || before === undefined || middle === undefined || last === undefined)
    return undefined;
  if (
    !(comparePoints(middle, before) * direction > 0) ||
    !(comparePoints(last, middle) * direction < 0)
  )
    return undefined;
  return {
    year: last.year,
    before: quantityOf(before, unit),
    peak: quantityOf(middle, unit),
    now: quantityOf(last, unit),
  };
};

/** The spread of the yearly changes around their mean, over the mean level; from four figures on. */
export const volatile: Check<'volatile'> = ({ points, context }) => {
  const threshold = context.policy.warnings.volatileShare;
  if (points.length < 4) return undefined;
  const values = points.map((point) => point.approximate);
  const changes = points
    .slice(1)
    .map(
      (point, index) =>
        (point.approximate - (values[index] ?? 0)) /
        (point.year - (points[index]?.year ?? point.year - 1)),
    );
  const level = Math.abs(mean(values));
  const centre = mean(changes);
  const spread =
    Math.sqrt(
      changes.reduce((sum, change) => sum + (change - centre) ** 2, 0) / (changes.length - 1),
    ) / level;
  return Number.isFinite(spread) && spread > threshold
    ? { spread, years: points.length, threshold }
    : undefined;
};

/** A point as a quantity in a unit. */
export const quantityOf = (point: Point, unit: UnitId): Quantity => ({
  value: formatIn(point, unit),
  unit,
});

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
