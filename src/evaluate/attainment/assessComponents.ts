import type { Target } from '../../model/Target.js';
import type { UnitId } from '../../quantity/units.js';
import type { Context } from '../Context.js';
import { deriveSeries } from '../series/deriveSeries.js';
import { findBase } from '../series/findBase.js';
import { assessSeries, type SeriesVerdict } from './assessSeries.js';

/** A verdict over several groups, and the group that decided. */
export interface ComponentsVerdict extends SeriesVerdict {
  readonly component?: string;
}

/** Judges a target whose one noun stands for several groups: each of them has to meet the rule. */
export function assessComponents(
  target: Target,
  components: readonly string[],
  unit: UnitId,
  context: Context,
): ComponentsVerdict {
  const failingComponents: string[] = [];
  const nonReportingComponents: string[] = [];
  let isNearly = true;
  let worst: ComponentsVerdict | undefined;
  for (const component of components) {
    const series = deriveSeries(target, component, unit, context);
    const result = assessSeries(
      target,
      series,
      findBase(target, component, series, unit, context),
      unit,
      context,
    );
    const { attainment, verdict } = result;
    if (verdict === undefined) {
      nonReportingComponents.push(component);
      continue;
    }
    if (attainment.status !== 'attained') failingComponents.push(component);
    if (attainment.status === 'missed') isNearly = false;
    if (worst?.verdict === undefined || verdict.margin.lt(worst.verdict.margin))
      worst = { ...result, component };
  }
  const silent = nonReportingComponents.length > 0 ? { nonReportingComponents } : {};
  if (worst === undefined)
    return { attainment: { status: 'notAssessed', reason: 'noObservation', ...silent } };
  if (failingComponents.length > 0) {
    const status = isNearly && nonReportingComponents.length === 0 ? 'nearlyAttained' : 'missed';
    return { ...worst, attainment: { ...worst.attainment, status, failingComponents, ...silent } };
  }
  if (nonReportingComponents.length > 0)
    return {
      ...worst,
      attainment: {
        ...worst.attainment,
        status: 'notAssessed',
        reason: 'nonReportingComponents',
        ...silent,
      },
    };
  return worst;
}
