import { dropUndefined } from '../../errors/dropUndefined.js';
import { isConvertible } from '../../quantity/getUnit.js';
import { comparePoints } from '../series/Series.js';
import { isUndivided, selectSeries } from '../series/selectSeries.js';
import { quantityOf } from './chanceWarnings.js';
import type { Check, WarningInput } from './WarningInput.js';

/**
 * Warns that a rate is higher than one that includes it: neonatal ≤ infant ≤ under-five. If one has
 * no figure, the next rate that includes it is used.
 */
export const inconsistent: Check<'inconsistent'> = ({
  evaluation: { observed },
  points,
  indicator,
  context,
  unit,
}) => {
  const last = points.at(-1);
  // A gap between groups is not part of any rate.
  if (last === undefined || observed?.derived?.startsWith('gap')) return undefined;
  const seen = new Set<string>();
  for (
    let outer = indicator?.within;
    outer !== undefined && !seen.has(outer);
    outer = context.getIndicator(outer)?.within
  ) {
    seen.add(outer);
    const definition = context.getIndicator(outer);
    if (definition === undefined || !isConvertible(definition.unit, unit)) return undefined;
    const whole = selectSeries(context.getObservations(outer), {
      indicator: definition,
      area: context.area,
      unit,
      upTo: context.year,
    }).points.find(({ year }) => year === last.year);
    if (whole === undefined) continue;
    if (comparePoints(last, whole) <= 0) return undefined;
    return {
      year: last.year,
      value: quantityOf(last, unit),
      within: outer,
      whole: quantityOf(whole, unit),
    };
  }
  return undefined;
};

/** Warns that groups miss the target although the total attains it. */
export const masked: Check<'maskedGroup'> = ({ evaluation: { disparities } }) =>
  disparities
    .filter((disparity) => disparity.masked.length > 0)
    .map(({ kind, year, masked: groups }) => ({ kind, year, groups }));

/** Warns that the counts cannot distinguish the figure from the target. */
export const smallNumbers: Check<'smallNumbers'> = ({ evaluation: { attainment } }) => {
  const small = attainment.smallNumbers;
  if (small === undefined || small.distinguishable !== 'no') return undefined;
  const { numerator, denominator, interval } = small;
  return { numerator, denominator, interval };
};

/** Warns that the latest figure is old; of several units, the oldest of their latest figures. */
export const stale: Check<'stale'> = ({ evaluation: { year }, points, context, oldest }) => {
  const threshold = context.policy.warnings.staleYears;
  const latest = oldest?.year ?? points.at(-1)?.year;
  if (latest === undefined || year - latest <= threshold) return undefined;
  const units = oldest?.places.map(({ area, institution }) => institution ?? area);
  return dropUndefined({ latest, year, threshold, units });
};

/** Warns that there is no figure at all (缺项). */
export const missing: Check<'missing'> = (input) =>
  hasNone(input) && areasElsewhere(input).size === 0 ? { year: input.evaluation.year } : undefined;

/** Warns that other areas have figures, but the evaluated one has none. */
export const otherAreaOnly: Check<'otherAreaOnly'> = (input) => {
  if (!hasNone(input)) return undefined;
  const areas = areasElsewhere(input);
  return areas.size === 0
    ? undefined
    : { year: input.evaluation.year, areas: [...areas].slice(0, 3), count: areas.size };
};

const hasNone = ({ evaluation: { attainment } }: WarningInput): boolean =>
  attainment.status === 'notAssessed' && attainment.reason === 'noObservation';

/** Returns the other areas that have figures of a target's indicator up to the evaluated year. */
const areasElsewhere = ({
  evaluation: { indicator, year: to },
  context,
}: WarningInput): ReadonlySet<string> =>
  new Set(context.getElsewhere(indicator).flatMap(({ area, year }) => (year <= to ? area : [])));

/** Warns that figures for a year contradict each other. */
export const contradicted: Check<'contradicted'> = ({ evaluation }) =>
  evaluation.contradicted.length === 0 ? undefined : { contradictions: evaluation.contradicted };

/** Warns that the observed base differs from the one in the plan. */
export const baseDiffers: Check<'baseDiffers'> = ({ evaluation: { baseline } }) => {
  if (baseline?.printed === undefined) return undefined;
  const { year, value, unit, printed } = baseline;
  return { year, observed: { value, unit }, printed };
};

/** Warns that groups or units report, but not the whole, or not for the latest year. */
export const subgroupsOnly: Check<'subgroupsOnly'> = ({
  evaluation,
  points,
  contradicted: without,
  indicator,
  context,
}) => {
  const { attainment, year: to, scope, observed, disparities } = evaluation;
  const years = context.getObservations(evaluation.indicator).map(({ year }) => year);
  const latest = years.reduce((last, year) => (year > to ? last : Math.max(last, year)), 0);
  if (attainment.status === 'notAssessed' && attainment.reason === 'groupsOnly') return { latest };
  const total = points.at(-1)?.year;
  // Only the figures of a whole area can be older than those of its groups.
  const isWhole =
    scope === 'area' &&
    observed?.component === undefined &&
    !observed?.derived?.startsWith('gap') &&
    isUndivided(observed?.sex, indicator?.sex);
  if (!isWhole || total === undefined || total >= latest) return undefined;
  if (without.includes(latest)) return undefined;
  const failing = disparities
    .filter(({ year }) => year === latest)
    .flatMap(({ groups }) => groups.flatMap((one) => (one.attained === false ? one.group : [])));
  return failing.length === 0 ? { latest, total } : { latest, total, failing, urgency: 'medium' };
};
