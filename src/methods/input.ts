import { PlansError } from '../errors/PlansError.js';
import type { Reason } from '../model/NotAssessed.js';
import { Decimal, isDecimalString } from '../quantity/decimal.js';
import type { MethodInput } from './MethodInput.js';

/**
 * Checks a method's input by hand and makes its values exact. Not the type but what really came is checked, because
 * the input may be a line of JSON from another program.
 *
 * @throws PlansError `badArgument` (structure, direction, two points in one year), `badNumber`, `badYear`
 */
export function readInput(input: MethodInput): ExactInput {
  const given = readObject(input, 'input');
  if (given.direction !== 'up' && given.direction !== 'down')
    throw new PlansError('badArgument', {
      what: 'argument',
      path: 'direction',
      found: given.direction,
      expected: { kind: 'oneOf', words: ['up', 'down'] },
    });
  return {
    sign: given.direction === 'up' ? 1 : -1,
    series: readSeries(given.series),
    base: readOptional(given.base, 'base', readPoint),
    target: readOptional(given.target, 'target', readPoint),
    unsatisfactory: readOptional(given.unsatisfactory, 'unsatisfactory', readValue),
    satisfactory: readOptional(given.satisfactory, 'satisfactory', readValue),
    limit: readOptional(given.limit, 'limit', readValue),
  };
}

function readSeries(series: unknown): ExactPoint[] {
  if (!Array.isArray(series))
    throw new PlansError('badArgument', {
      what: 'argument',
      path: 'series',
      found: series,
      expected: { kind: 'list' },
    });
  const points = Array.from(series, (point: unknown, index) =>
    readPoint(point, `series[${index}]`),
  );
  points.sort((one, other) => one.year - other.year);
  const twice = points.find((point, index) => point.year === points[index - 1]?.year);
  if (twice)
    throw new PlansError('badArgument', {
      what: 'argument',
      path: 'series',
      found: twice.year,
      expected: { kind: 'eachYearOnce' },
    });
  return points;
}

function readPoint(point: unknown, name: string): ExactPoint {
  const { year, value } = readObject(point, name);
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1 || year > 9999)
    throw new PlansError('badYear', {
      what: 'year',
      path: `${name}.year`,
      found: year,
      expected: { kind: 'wholeNumber', from: 1, to: 9999 },
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

function readObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new PlansError('badArgument', {
    what: 'argument',
    path: name,
    found: value,
    expected: { kind: 'object' },
  });
}

function readOptional<Exact>(
  value: unknown,
  name: string,
  read: (value: unknown, name: string) => Exact,
): Exact | undefined {
  return value === undefined || value === null ? undefined : read(value, name);
}

/** A value in a year, ready for exact arithmetic. */
interface ExactPoint {
  readonly year: number;
  readonly value: Decimal;
}

/** A method's input after checking: exact values, points in order of year. */
interface ExactInput {
  /** d in the formulas: 1 if more is better, -1 if less is better. */
  readonly sign: 1 | -1;
  readonly series: readonly ExactPoint[];
  readonly base: ExactPoint | undefined;
  readonly target: ExactPoint | undefined;
  readonly unsatisfactory: Decimal | undefined;
  readonly satisfactory: Decimal | undefined;
  readonly limit: Decimal | undefined;
}

/** An input that has an observation, later than the base where there is one. */
interface Latest extends ExactInput {
  readonly latest: ExactPoint;
}

/** A base and a later observation: a stretch of time over which something may have changed. */
export interface Span extends Latest {
  readonly base: ExactPoint;
}

/** A base, a later observation and a target value; a path too, where the target year is known to be after the base year. */
export interface Distance extends Span {
  readonly target: ExactPoint;
}

/**
 * The input with its latest observation, or the reason why there is none to judge.
 *
 * A base that is not before the latest observation stops every method, also those whose formula does not use it:
 * such an input contradicts itself, and one method must not sound sure about what the others cannot see.
 *
 * @throws PlansError as `readInput`
 */
export function readLatest(input: MethodInput): Latest | Reason {
  const exact = readInput(input);
  const latest = exact.series.at(-1);
  if (!latest) return 'noObservation';
  if (exact.base && latest.year < exact.base.year) return 'baseAfterData';
  if (exact.base && latest.year === exact.base.year) return 'baseYear';
  return { ...exact, latest };
}

/**
 * Base and latest observation, or the reason why there is no stretch of time between them.
 *
 * @throws PlansError as `readInput`
 */
export function readSpan(input: MethodInput): Span | Reason {
  const latest = readLatest(input);
  if (typeof latest === 'string') return latest;
  if (!latest.base) return 'noBaseline';
  return { ...latest, base: latest.base };
}

/**
 * Base, latest observation and target, or the reason why one of them is missing. The target year is not looked at.
 *
 * @throws PlansError as `readInput`
 */
export function readDistance(input: MethodInput): Distance | Reason {
  const span = readSpan(input);
  if (typeof span === 'string') return span;
  if (!span.target) return 'noFigure';
  return { ...span, target: span.target };
}

/**
 * Base, latest observation and a target that is due after the base year, or the reason why there is no path to follow.
 * `afterDue` comes before any class that follows from meeting the target: a path of no length is a question that was
 * put wrongly, not a success.
 *
 * @throws PlansError as `readInput`
 */
export function readPath(input: MethodInput): Distance | Reason {
  const distance = readDistance(input);
  if (typeof distance === 'string') return distance;
  return distance.target.year > distance.base.year ? distance : 'afterDue';
}
