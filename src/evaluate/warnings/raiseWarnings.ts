import type { Indicator } from '../../model/Indicator.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Warning, WarningCode } from '../../model/Warning.js';
import type { UnitId } from '../../quantity/units.js';
import { isConvertible } from '../../quantity/units.js';
import type { Context } from '../Context.js';
import type { Point } from '../series/Series.js';
import { comparePoints, formatIn } from '../series/Series.js';
import { selectSeries } from '../series/selectSeries.js';

/** What warnings are raised from. */
export interface WarningInput {
  readonly evaluation: Omit<TargetEvaluation, 'warnings'>;
  readonly points: readonly Point[];
  /** The unit of the points. */
  readonly unit: UnitId;
  readonly direction: 1 | -1 | undefined;
  readonly context: Context;
  readonly indicator: Indicator | undefined;
}

const urgencies: Record<WarningCode, Warning['urgency']> = {
  unlikelyToAttain: 'high',
  lostAttainment: 'high',
  inconsistent: 'high',
  erodingHeadroom: 'medium',
  reversal: 'medium',
  volatile: 'medium',
  maskedGroup: 'medium',
  suspectUnit: 'medium',
  smallNumbers: 'low',
  stale: 'low',
  missing: 'low',
};

// In order of urgency.
const checks: readonly ((input: WarningInput) => readonly Warning[])[] = [
  unlikely,
  lost,
  inconsistent,
  eroding,
  reversal,
  volatile,
  masked,
  suspectUnit,
  smallNumbers,
  stale,
  missing,
];
const none: readonly Warning[] = [];

/** Every warning that the figures of one target raise, the most urgent first. Thresholds come from the policy and are named. */
export function raiseWarnings(input: WarningInput): Warning[] {
  const warnings: Warning[] = [];
  for (const check of checks) {
    const raised = check(input);
    // Most checks raise nothing for most targets.
    if (raised !== none) warnings.push(...raised);
  }
  return warnings;
}

function warn(code: WarningCode, figures: Warning['figures'], threshold?: number): Warning {
  return threshold === undefined
    ? { code, figures, urgency: urgencies[code] }
    : { code, figures, threshold, urgency: urgencies[code] };
}

function unlikely({
  evaluation: { forecast, attainment },
  context,
}: WarningInput): readonly Warning[] {
  const threshold = context.policy.warnings.unlikelyProbability;
  if (forecast.status !== 'assessed' || forecast.probability >= threshold) return none;
  return [
    warn(
      'unlikelyToAttain',
      {
        probability: forecast.probability,
        expected: forecast.expected,
        year: forecast.year,
        now: attainment.status,
      },
      threshold,
    ),
  ];
}

function lost({
  evaluation: { lostSince, firstAttained, attainment },
}: WarningInput): readonly Warning[] {
  if (lostSince === undefined || attainment.status === 'attained') return none;
  return [
    warn('lostAttainment', {
      lostSince,
      ...(firstAttained === undefined ? {} : { firstAttained }),
    }),
  ];
}

function eroding({
  evaluation: { headroom, course, dueYear },
  context,
}: WarningInput): readonly Warning[] {
  if (course !== 'eroding' || headroom === undefined) return none;
  const threshold = context.policy.warnings.headroomShare;
  const { shareLeft, runsOutIn } = headroom;
  const isLittle = shareLeft.status === 'assessed' && shareLeft.value < threshold;
  if (!isLittle && !(runsOutIn !== undefined && runsOutIn <= dueYear)) return none;
  const figures = {
    now: headroom.now.value,
    atBase: headroom.atBase.value,
    ...(shareLeft.status === 'assessed' ? { shareLeft: shareLeft.value } : {}),
    ...(runsOutIn === undefined ? {} : { runsOutIn }),
  };
  return [warn('erodingHeadroom', figures, threshold)];
}

/** The last change went the wrong way after one that went the right way. */
function reversal({ points, direction, unit }: WarningInput): readonly Warning[] {
  const [before, middle, last] = points.slice(-3);
  if (direction === undefined || before === undefined || middle === undefined || last === undefined)
    return none;
  if (
    !(comparePoints(middle, before) * direction > 0) ||
    !(comparePoints(last, middle) * direction < 0)
  )
    return none;
  return [
    warn('reversal', {
      year: last.year,
      before: formatIn(before, unit),
      peak: formatIn(middle, unit),
      now: formatIn(last, unit),
    }),
  ];
}

/** The spread of the yearly changes around their mean, over the mean level; from four figures on. */
function volatile({ points, context }: WarningInput): readonly Warning[] {
  const threshold = context.policy.warnings.volatileShare;
  if (points.length < 4) return none;
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
    ? [warn('volatile', { spread, years: points.length }, threshold)]
    : none;
}

function masked({ evaluation: { disparities } }: WarningInput): readonly Warning[] {
  if (disparities.length === 0) return none;
  return disparities
    .filter((one) => one.masked.length > 0)
    .map((one) =>
      warn('maskedGroup', { kind: one.kind, year: one.year, groups: one.masked.join(', ') }),
    );
}

/** Ten times more or less than the figure before: ‰ entered as %, or a rate with its unit left off. */
function suspectUnit({
  evaluation: { attainment },
  points,
  indicator,
  unit,
}: WarningInput): readonly Warning[] {
  const [before, last] = points.slice(-2);
  if (
    before === undefined ||
    last === undefined ||
    indicator === undefined ||
    !isConvertible(indicator.unit, 'percent')
  )
    return none;
  // One death more or less in a small place is a factor of its own.
  if (attainment.smallNumbers !== undefined || before.approximate <= 0 || last.approximate <= 0)
    return none;
  const threshold = 8;
  const rough = last.approximate / before.approximate;
  // Far from the threshold on its harmless side: no exact division is needed to say so.
  if (rough < threshold * 0.999 && rough > 1.001 / threshold) return none;
  const factor = last.exact.div(before.exact).toSignificantDigits(6).toNumber();
  return factor >= threshold || factor <= 1 / threshold
    ? [
        warn(
          'suspectUnit',
          { year: last.year, now: formatIn(last, unit), before: formatIn(before, unit), factor },
          threshold,
        ),
      ]
    : none;
}

function smallNumbers({ evaluation: { attainment } }: WarningInput): readonly Warning[] {
  const small = attainment.smallNumbers;
  if (small === undefined || small.distinguishable !== 'no') return none;
  const { numerator, denominator, interval } = small;
  return [
    warn(
      'smallNumbers',
      { numerator, denominator, low: interval.low, high: interval.high },
      interval.level,
    ),
  ];
}

function stale({ evaluation: { observed, year }, context }: WarningInput): readonly Warning[] {
  const threshold = context.policy.warnings.staleYears;
  return observed !== null && year - observed.year > threshold
    ? [warn('stale', { latest: observed.year, year }, threshold)]
    : none;
}

function missing({ evaluation: { attainment, year } }: WarningInput): readonly Warning[] {
  return attainment.status === 'notAssessed' && attainment.reason === 'noObservation'
    ? [warn('missing', { year })]
    : none;
}

/** A rate above the one that it is part of: neonatal ≤ infant ≤ under-five. */
function inconsistent({ points, indicator, context, unit }: WarningInput): readonly Warning[] {
  const last = points.at(-1);
  const outer = indicator?.within;
  if (last === undefined || outer === undefined || indicator === undefined) return none;
  const definition = context.getIndicator(outer);
  if (definition === undefined || !isConvertible(definition.unit, last.observation.unit))
    return none;
  const whole = selectSeries(context.getObservations(outer), {
    indicator: definition,
    area: last.observation.area,
    unit,
    upTo: context.year,
  }).points.find((point) => point.year === last.year);
  if (whole === undefined || comparePoints(last, whole) <= 0) return none;
  return [
    warn('inconsistent', {
      year: last.year,
      value: formatIn(last, unit),
      within: outer,
      whole: formatIn(whole, unit),
    }),
  ];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
