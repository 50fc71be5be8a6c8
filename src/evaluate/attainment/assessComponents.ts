import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Target } from '../../model/Target.js';
import type { UnitId } from '../../quantity/units.js';
import type { Context } from '../Context.js';
import { deriveSeries } from '../series/deriveSeries.js';
import { assessSeries, type SeriesVerdict } from './assessSeries.js';
import { combineParts, orUndefined } from './combineParts.js';

/** A verdict on several groups, and the group that decided it. */
export interface ComponentsVerdict extends SeriesVerdict {
  readonly component?: string | undefined;
}

/**
 * Judges a target that covers several groups, each of which has to meet the rule.
 *
 * @edge A figure of the whole does not describe its groups: if there is no other figure, the result
 * is `nonReportingComponents`. A group without cases (denominator 0) neither meets nor misses the
 * rule.
 */
export function assessComponents(
  target: Target,
  components: readonly string[],
  unit: UnitId,
  context: Context,
): ComponentsVerdict {
  const results = components.map((component) => {
    const series = deriveSeries(target, component, unit, context);
    const result = assessSeries(target, component, series, unit, context);
    return { part: component, result };
  });
  const isReported = [target.indicator, ...components].some((id) =>
    context.getObservations(id).some(({ year }) => year <= context.year),
  );
  const some = 'nonReportingComponents';
  const none = isReported ? some : 'noObservation';
  const { silent, noCase, failing, worst, outcome } = combineParts(results, { none, some });
  const notHeldIn = results.flatMap(({ part, result }) =>
    (result.attainment.notHeldIn ?? []).map((year) => ({ component: part, ...year })),
  );
  return {
    component: worst?.part,
    ...worst?.result,
    attainment: Object.assign(
      {},
      worst?.result.attainment,
      outcome,
      dropUndefined({
        notHeldIn: orUndefined(notHeldIn),
        failingComponents: orUndefined(failing.map(({ part }) => part)),
        nonReportingComponents: orUndefined(silent),
        componentsWithoutCases: orUndefined(noCase),
      }),
    ),
  };
}
