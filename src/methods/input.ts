import { PlansError } from '../errors/PlansError.js';
import { Decimal, isDecimalString } from '../quantity/decimal.js';
import type { ExactInput } from './ExactInput.js';
import type { ExactPoint } from './ExactPoint.js';
import type { MethodInput } from './MethodInput.js';

/**
 * Checks a method's input by hand and makes its values exact. Not the type but what really came is checked, because
 * the input may be a line of JSON from another program.
 *
 * @throws PlansError `badArgument` (structure, direction, two points in one year), `badNumber`, `badYear`
 */
export function readInput(input: MethodInput): ExactInput {
  const given = readObject(input, 'the input');
  if (given.direction !== 'up' && given.direction !== 'down') {
    throw new PlansError('badArgument', 'direction must be "up" or "down"', { found: given.direction, expected: 'up, down' });
  }
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
  if (!Array.isArray(series)) throw new PlansError('badArgument', 'series must be a list of points', { found: series });
  const points = Array.from(series, (point: unknown, index) => readPoint(point, `series[${index}]`));
  points.sort((one, other) => one.year - other.year);
  const twice = points.find((point, index) => point.year === points[index - 1]?.year);
  if (twice) throw new PlansError('badArgument', `series has two points for ${twice.year}`, { found: twice.year });
  return points;
}

function readPoint(point: unknown, name: string): ExactPoint {
  const { year, value } = readObject(point, name);
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1 || year > 9999) {
    throw new PlansError('badYear', `${name}.year must be a whole number from 1 to 9999`, { found: year });
  }
  return { year, value: readValue(value, `${name}.value`) };
}

function readValue(value: unknown, name: string): Decimal {
  if (isDecimalString(value) || (typeof value === 'number' && Number.isFinite(value))) return new Decimal(value);
  throw new PlansError('badNumber', `${name} must be a decimal string or a finite number`, { found: value });
}

function readObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new PlansError('badArgument', `${name} must be an object`, { found: value });
}

function readOptional<Exact>(value: unknown, name: string, read: (value: unknown, name: string) => Exact): Exact | undefined {
  return value === undefined || value === null ? undefined : read(value, name);
}
