import type { FailingUnit } from '../../model/Attainment.js';
import type { Target } from '../../model/Target.js';
import type { UnitId } from '../../quantity/units.js';
import type { Context } from '../Context.js';
import { listUnits } from '../series/deriveSeries.js';
import { findBase } from '../series/findBase.js';
import { formatIn } from '../series/Series.js';
import { selectSeries } from '../series/selectSeries.js';
import { assessSeries, type SeriesVerdict } from './assessSeries.js';

/**
 * Judges a target that has to hold in every township or institution, never on average.
 *
 * @edge One unit that fails decides: missed. Where all that reported hold but a listed one is silent, nobody can say: `nonReporting`.
 * A figure for the whole area says nothing about its units: `wrongScope`.
 */
export function assessUnits(target: Target, unit: UnitId, context: Context): SeriesVerdict {
  const observations = context.getObservations(target.indicator);
  const failingUnits: FailingUnit[] = [];
  const nonReporting: string[] = [];
  let worst: SeriesVerdict | undefined;
  let isNearly = true;
  for (const area of listUnits(target, observations, context)) {
    const there = { ...context, area };
    const series = selectSeries(observations, {
      indicator: context.getIndicator(target.indicator),
      area,
      sex: target.sex,
      unit,
      upTo: context.year,
    });
    const result = assessSeries(
      target,
      series,
      findBase(target, target.indicator, series, unit, there),
      unit,
      there,
    );
    const { attainment, point, verdict } = result;
    if (point === undefined || verdict === undefined) {
      nonReporting.push(area);
      continue;
    }
    if (attainment.status !== 'attained') {
      if (attainment.status === 'missed') isNearly = false;
      const years = attainment.failingYears ?? [
        {
          year: point.year,
          value: formatIn(point, unit),
          margin: { value: verdict.margin.toFixed(), unit },
        },
      ];
      failingUnits.push(
        ...years.map((failing) => ({
          area,
          year: failing.year,
          value: failing.value,
          unit,
          margin: failing.margin,
        })),
      );
    }
    if (worst?.verdict === undefined || verdict.margin.lt(worst.verdict.margin)) worst = result;
  }
  const silent = nonReporting.length > 0 ? { nonReporting } : {};
  if (worst === undefined) {
    const forArea = observations.some(
      (one) => one.area === context.area && one.year <= context.year,
    );
    return {
      attainment: {
        status: 'notAssessed',
        reason: forArea ? 'wrongScope' : 'noObservation',
        ...silent,
      },
    };
  }
  const { margin, threshold } = worst.attainment;
  const details = { ...(margin ? { margin } : {}), ...(threshold ? { threshold } : {}), ...silent };
  if (failingUnits.length > 0)
    return {
      ...worst,
      attainment: {
        status: isNearly && nonReporting.length === 0 ? 'nearlyAttained' : 'missed',
        ...details,
        failingUnits,
      },
    };
  if (nonReporting.length > 0)
    return { ...worst, attainment: { status: 'notAssessed', reason: 'nonReporting', ...details } };
  return { ...worst, attainment: { status: 'attained', ...details } };
}
