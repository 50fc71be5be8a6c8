import type { Indicator } from '../model/Indicator.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import type { Warning, WarningCode } from '../model/Warning.js';
import { isConvertible } from '../units/isConvertible.js';
import type { Context } from './Context.js';
import type { Point } from './Series.js';
import { selectSeries } from './selectSeries.js';

/** What warnings are raised from. */
export interface WarningInput {
  readonly evaluation: Omit<TargetEvaluation, 'warnings'>;
  readonly points: readonly Point[];
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

/** Every warning that the figures of one target raise, the most urgent first. Thresholds come from the policy and are named. */
export function raiseWarnings(input: WarningInput): Warning[] {
  // In order of urgency.
  const checks = [unlikely, lost, inconsistent, eroding, reversal, volatile, masked, suspectUnit, smallNumbers, stale, missing];
  return checks.flatMap((check) => check(input)).map((warning): Warning => ({ ...warning, urgency: urgencies[warning.code] }));
}

type Raised = Omit<Warning, 'urgency'>;

function unlikely({ evaluation: { outlook, attainment }, context }: WarningInput): Raised[] {
  const threshold = context.policy.warnings.unlikelyProbability;
  if (outlook.status !== 'assessed' || outlook.probability >= threshold) return [];
  return [{ code: 'unlikelyToAttain', figures: { probability: outlook.probability, expected: outlook.expected, year: outlook.year, now: attainment.status }, threshold }];
}

function lost({ evaluation: { lostSince, firstAttained, attainment } }: WarningInput): Raised[] {
  if (lostSince === undefined || attainment.status === 'attained') return [];
  return [{ code: 'lostAttainment', figures: { lostSince, ...(firstAttained === undefined ? {} : { firstAttained }) } }];
}

function eroding({ evaluation: { headroom, course, dueYear }, context }: WarningInput): Raised[] {
  if (course !== 'eroding' || headroom === undefined) return [];
  const threshold = context.policy.warnings.headroomShare;
  const { shareLeft, runsOutIn } = headroom;
  const isLittle = shareLeft.status === 'assessed' && shareLeft.value < threshold;
  if (!isLittle && !(runsOutIn !== undefined && runsOutIn <= dueYear)) return [];
  const figures = {
    now: headroom.now.value,
    atBase: headroom.atBase.value,
    ...(shareLeft.status === 'assessed' ? { shareLeft: shareLeft.value } : {}),
    ...(runsOutIn === undefined ? {} : { runsOutIn }),
  };
  return [{ code: 'erodingHeadroom', figures, threshold }];
}

/** The last change went the wrong way after one that went the right way. */
function reversal({ points, direction }: WarningInput): Raised[] {
  const [before, middle, last] = points.slice(-3);
  if (direction === undefined || before === undefined || middle === undefined || last === undefined) return [];
  if (!middle.x.minus(before.x).times(direction).gt(0) || !last.x.minus(middle.x).times(direction).lt(0)) return [];
  return [{ code: 'reversal', figures: { year: last.year, before: before.observation.value, peak: middle.observation.value, now: last.observation.value } }];
}

/** The spread of the yearly changes around their mean, over the mean level; from four figures on. */
function volatile({ points, context }: WarningInput): Raised[] {
  const threshold = context.policy.warnings.volatileShare;
  if (points.length < 4) return [];
  const values = points.map((point) => point.x.toNumber());
  const changes = points.slice(1).map((point, index) => (point.x.toNumber() - (values[index] ?? 0)) / (point.year - (points[index]?.year ?? point.year - 1)));
  const level = Math.abs(mean(values));
  const centre = mean(changes);
  const spread = Math.sqrt(changes.reduce((sum, change) => sum + (change - centre) ** 2, 0) / (changes.length - 1)) / level;
  return Number.isFinite(spread) && spread > threshold ? [{ code: 'volatile', figures: { spread, years: points.length }, threshold }] : [];
}

function masked({ evaluation: { disparities } }: WarningInput): Raised[] {
  return disparities
    .filter((one) => one.masked.length > 0)
    .map((one) => ({ code: 'maskedGroup' as const, figures: { kind: one.kind, year: one.year, groups: one.masked.join(', ') } }));
}

/** Ten times more or less than the figure before: ‰ entered as %, or a rate with its unit left off. */
function suspectUnit({ evaluation: { attainment }, points, indicator }: WarningInput): Raised[] {
  const [before, last] = points.slice(-2);
  if (before === undefined || last === undefined || indicator === undefined || !isConvertible(indicator.unit, 'percent')) return [];
  // One death more or less in a small place is a factor of its own.
  if (attainment.smallNumbers !== undefined || before.x.lte(0) || last.x.lte(0)) return [];
  const factor = last.x.div(before.x).toSignificantDigits(6).toNumber();
  const threshold = 8;
  return factor >= threshold || factor <= 1 / threshold
    ? [{ code: 'suspectUnit', figures: { year: last.year, now: last.observation.value, before: before.observation.value, factor }, threshold }]
    : [];
}

function smallNumbers({ evaluation: { attainment } }: WarningInput): Raised[] {
  const small = attainment.smallNumbers;
  if (small === undefined || small.distinguishable !== 'no') return [];
  const { numerator, denominator, interval } = small;
  return [{ code: 'smallNumbers', figures: { numerator, denominator, low: interval.low, high: interval.high }, threshold: interval.level }];
}

function stale({ evaluation: { observed, year }, context }: WarningInput): Raised[] {
  const threshold = context.policy.warnings.staleYears;
  return observed !== null && year - observed.year > threshold ? [{ code: 'stale', figures: { latest: observed.year, year }, threshold }] : [];
}

function missing({ evaluation: { attainment, year } }: WarningInput): Raised[] {
  return attainment.status === 'notAssessed' && attainment.reason === 'noObservation' ? [{ code: 'missing', figures: { year } }] : [];
}

/** A rate above the one that it is part of: neonatal ≤ infant ≤ under-five. */
function inconsistent({ points, indicator, context, evaluation }: WarningInput): Raised[] {
  const last = points.at(-1);
  const outer = indicator?.within;
  if (last === undefined || outer === undefined || indicator === undefined) return [];
  const definition = context.getIndicator(outer);
  if (definition === undefined || !isConvertible(definition.unit, last.observation.unit)) return [];
  const unit = evaluation.attainment.margin?.unit ?? last.observation.unit;
  const whole = selectSeries(context.getObservations(outer), { indicator: definition, area: last.observation.area, unit, upTo: context.year }).points.find(
    (point) => point.year === last.year,
  );
  if (whole === undefined || last.x.lte(whole.x)) return [];
  return [{ code: 'inconsistent', figures: { year: last.year, value: last.observation.value, within: outer, whole: whole.observation.value } }];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
