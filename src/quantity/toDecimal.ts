import { isFigure } from '../errors/decimalString.js';
import { PlansError } from '../errors/PlansError.js';
import { Decimal, isDecimalString } from './decimal.js';

/**
 * Converts a printed number to an exact decimal.
 *
 * @throws {@link PlansError} `badNumber` if it is not a decimal string. A float, an exponent or a
 * separator is rejected; nothing is guessed.
 */
export function toDecimal(value: string, path?: string): Decimal {
  requireDecimalString(value, path);
  return new Decimal(value);
}

/**
 * Returns the exact decimal of a figure in a plan, a definition or a policy. It is cached, since
 * the same few hundred figures are read for every area: without the cache,
 * `npm run bench -- country` takes a tenth longer.
 *
 * @throws {@link PlansError} `badNumber` if it is not a decimal string.
 */
export function toPrintedDecimal(value: string): Decimal {
  const before = printed.get(value);
  if (before !== undefined) return before;
  const decimal = toDecimal(value);
  // The cache is limited, since a program may use new figures again and again.
  if (printed.size >= mostPrinted) printed.clear();
  printed.set(value, decimal);
  return decimal;
}

const printed = /* @__PURE__ */ new Map<string, Decimal>();
const mostPrinted = 10_000;

/**
 * Throws unless the value is a decimal string, without creating a decimal.
 *
 * @throws {@link PlansError} `badNumber`. A float, an exponent or a separator is rejected; nothing
 * is guessed.
 */
export function requireDecimalString(value: string, path?: string): void {
  if (!isDecimalString(value)) refuse(value, path);
}

/**
 * Throws unless the value is a computed figure, which can be longer than an external value.
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
