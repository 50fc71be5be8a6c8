import { PlansError } from '../errors/PlansError.js';
import { type EveryPartOf, requireArgument, requireOptions } from '../errors/requireArgument.js';
import type { Reason } from '../model/NotAssessed.js';
import { Decimal, isDecimalString } from '../quantity/decimal.js';
import type { MethodInput } from './MethodInput.js';

/** A value in a year, ready for exact arithmetic. */
interface ExactPoint {
  readonly year: number;
  readonly value: Decimal;
}

/** The input of a method after validation: exact values, with points in order of year. */
export interface ExactInput {
  /** d in the formulas: 1 if more is better, -1 if less is better. */
  readonly sign: 1 | -1;
  readonly series: readonly ExactPoint[];
  readonly base: ExactPoint | undefined;
  readonly target: ExactPoint | undefined;
  readonly unsatisfactory: Decimal | undefined;
  readonly satisfactory: Decimal | undefined;
  readonly limit: Decimal | undefined;
}

/** An input with an observation, which is later than the base if there is one. */
interface Latest extends ExactInput {
  readonly latest: ExactPoint;
}

/** An input with a base and a later observation. */
export interface Span extends Latest {
  readonly base: ExactPoint;
}

/** An input with a base, a later observation and a target value. */
export interface Distance extends Span {
  readonly target: ExactPoint;
}

/**
 * Validates the input of a method and makes its values exact. It checks the actual value, not the
 * declared type, since the input may be JSON from another program.
 *
 * @throws `PlansError` `badArgument` (structure, direction, two points in one year), `badNumber`,
 * `badYear`
 */
export function readInput(input: MethodInput): ExactInput {
  requireOptions('input', input, inputShape);
  return {
    sign: input.direction === 'up' ? 1 : -1,
    series: readSeries(input.series),
    base: readOptional(input.base, 'input.base', readPoint),
    target: readOptional(input.target, 'input.target', readPoint),
    unsatisfactory: readOptional(input.unsatisfactory, 'input.unsatisfactory', readValue),
    satisfactory: readOptional(input.satisfactory, 'input.satisfactory', readValue),
    limit: readOptional(input.limit, 'input.limit', readValue),
  };
}

const inputShape = {
  direction: ['up', 'down'],
  series: 'list',
  'base?': 'any',
  'target?': 'any',
  'unsatisfactory?': 'any',
  'satisfactory?': 'any',
  'limit?': 'any',
} as const satisfies EveryPartOf<MethodInput>;

function readSeries(series: readonly unknown[]): ExactPoint[] {
  const points = Array.from(series, (point, index) => readPoint(point, `input.series[${index}]`));
  points.sort((a, b) => a.year - b.year);
  const repeated = points.find((point, index) => point.year === points[index - 1]?.year);
  if (repeated)
    throw new PlansError('badArgument', {
      what: 'argument',
      path: 'input.series',
      found: repeated.year,
      expected: { kind: 'eachYearOnce' },
    });
  return points;
}

function readPoint(point: unknown, name: string): ExactPoint {
  requireArgument(name, point, 'object');
  const { year, value } = point as Readonly<Record<string, unknown>>;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1 || year > 9999)
    throw new PlansError('badYear', {
      what: 'year',
      path: `${name}.year`,
      found: year,
      expected: { kind: 'number', whole: true, from: 1, to: 9999 },
    });
  return { year, value: readValue(value, `${name}.value`) };
}

function readValue(value: unknown, name: string): Decimal {
  if (isDecimalString(value) || (typeof value === 'number' && Number.isFinite(value)))
    return new Decimal(value);
  throw new PlansError('badNumber', {
    what: 'value',
    path: name,
    found: value,
    expected: { kind: 'numeric' },
  });
}

function readOptional<Exact>(
  value: unknown,
  name: string,
  read: (value: unknown, name: string) => Exact,
): Exact | undefined {
  return value === undefined || value === null ? undefined : read(value, name);
}

/**
 * Returns the input with its latest observation, or the reason why it cannot be assessed.
 *
 * If the base is not before the latest observation, no method returns a value, even if its formula
 * does not use the base: the input contradicts itself, so any value would be misleading.
 */
export function requireLatest(input: ExactInput): Latest | Reason {
  const latest = input.series.at(-1);
  if (!latest) return 'noObservation';
  if (input.base && latest.year < input.base.year) return 'baseAfterData';
  if (input.base && latest.year === input.base.year) return 'baseYear';
  return { ...input, latest };
}

/**
 * Returns the input with a base and a later observation, or the reason why it cannot be assessed.
 */
export function requireSpan(input: ExactInput): Span | Reason {
  const latest = requireLatest(input);
  if (typeof latest === 'string') return latest;
  if (!latest.base) return 'noBaseline';
  return { ...latest, base: latest.base };
}

/**
 * Returns the input with a base, a later observation and a target, or the reason why it cannot be
 * assessed. The target year is not checked.
 */
export function requireDistance(input: ExactInput): Distance | Reason {
  const span = requireSpan(input);
  if (typeof span === 'string') return span;
  if (!span.target) return 'noFigure';
  return { ...span, target: span.target };
}

/**
 * Returns the input with a base, a later observation and a target that is due after the base year,
 * or the reason why it cannot be assessed. `afterDue` takes precedence over a met target, since an
 * input whose path has no length is invalid.
 */
export function requirePath(input: ExactInput): Distance | Reason {
  const distance = requireDistance(input);
  if (typeof distance === 'string') return distance;
  return distance.target.year > distance.base.year ? distance : 'afterDue';
}
