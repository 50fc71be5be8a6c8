import { isFigure } from '../errors/decimalString.js';
import { PlansError } from '../errors/PlansError.js';
import { Decimal, isDecimalString } from './decimal.js';

/**
 * A printed number as an exact decimal.
 *
 * @throws {@link PlansError} `badNumber` if it is not a decimal string; a float, an exponent or a
 * separator is refused, never guessed.
 */
export function toDecimal(value: string, path?: string): Decimal {
  requireDecimalString(value, path);
  return new Decimal(value);
}

/**
 * The exact decimal of a figure that a plan, a definition or a policy gives. It is cached, since
 * the same few hundred figures are read for every area: `npm run bench -- country` takes a tenth
 * longer without the cache.
 *
 * @throws {@link PlansError} `badNumber` if it is not a decimal string.
 */
export function toPrintedDecimal(value: string): Decimal {
  const before = printed.get(value);
  if (before !== undefined) return before;
  const decimal = toDecimal(value);
  // A program that keeps using new figures must not fill the memory with them.
  if (printed.size >= mostPrinted) printed.clear();
  printed.set(value, decimal);
  return decimal;
}

const printed = /* @__PURE__ */ new Map<string, Decimal>();
const mostPrinted = 10_000;

/**
 * Throws unless the value is a decimal string, without creating a decimal.
 *
 * @throws {@link PlansError} `badNumber`; a float, an exponent or a separator is refused, never
 * guessed.
 */
export function requireDecimalString(value: string, path?: string): void {
  if (!isDecimalString(value)) refuse(value, path);
}

/**
 * The same for a computed figure, which can be longer than a value from outside.
 *
 * @throws {@link PlansError} `badNumber`.
 */
export function requireFigure(value: string, path?: string): void {
  if (!isFigure(value)) refuse(value, path);
}

function refuse(value: string, path: string | undefined): never {
  throw new PlansError('badNumber', {
    what: 'value',
    path: path && `${path}.value`,
    found: value,
    expected: { kind: 'decimal' },
  });
}
