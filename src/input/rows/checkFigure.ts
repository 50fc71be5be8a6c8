import type { Expected } from '../../errors/Expected.js';
import type { IssueCode, IssueFacts } from '../../errors/Issue.js';
import type { Column } from '../../model/Column.js';
import type { Indicator } from '../../model/Indicator.js';
import { agreesWithCounts } from '../../quantity/agreesWithCounts.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal, toQuotient } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { type UnitId, units } from '../../quantity/units.js';

/** The counts behind a figure. */
export interface Counts {
  readonly numerator: string;
  readonly denominator: string;
}

/** What is wrong with a figure, and in which column. */
export interface FigureError {
  readonly code: IssueCode;
  readonly column: Column;
  readonly facts: IssueFacts;
}

/**
 * Checks counts for their indicator and value: a part is not more than its whole, and the value
 * follows from them.
 */
export function checkCounts(
  { numerator, denominator }: Counts,
  { value, unit }: Quantity,
  definition: Indicator | undefined,
): FigureError | undefined {
  if (isShare(definition) && new Decimal(numerator).gt(denominator))
    return {
      code: 'badCount',
      column: 'numerator',
      facts: { found: numerator, expected: { kind: 'range', max: denominator } },
    };
  if (agreesWithCounts({ value, unit }, numerator, denominator) !== false) return undefined;
  const scaled = new Decimal(numerator).times(Decimal.pow(10, -units[unit].exponent));
  const places = (value.split('.')[1]?.length ?? 0) + 2;
  const computed = toQuotient(scaled, new Decimal(denominator), places);
  return {
    code: 'countsDisagree',
    column: 'value',
    facts: { found: value, expected: { kind: 'figure', value: computed, unit } },
  };
}

/** Whether the indicator is a part of a whole: its greatest possible value is all of it. */
function isShare(definition: Indicator | undefined): boolean {
  if (definition?.bounds.max === undefined || units[definition.unit].dimension !== 'proportion')
    return false;
  return new Decimal(definition.bounds.max).lte(Decimal.pow(10, -units[definition.unit].exponent));
}

/** What a value should be, in its unit, where it is not possible for its indicator. */
export function findBoundsBroken(
  { value, unit }: Quantity,
  { bounds, unit: own }: Indicator,
): Expected | undefined {
  const min = unit === own ? bounds.min : convert(bounds.min, own, unit);
  const max = unit === own ? bounds.max : convert(bounds.max, own, unit);
  const approximate = Number(value);
  if (
    !(min !== undefined && compare(value, approximate, min) < 0) &&
    !(max !== undefined && compare(value, approximate, max) > 0)
  )
    return undefined;
  return {
    kind: 'range',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit,
  };
}

/** The greatest usual value where a value is above it: possible and rare. */
export function findUsualLimit(
  { value, unit }: Quantity,
  { suspectAbove, unit: own }: Indicator,
): string | undefined {
  const limit = convert(suspectAbove, own, unit);
  return limit !== undefined && compare(value, Number(value), limit) > 0 ? limit : undefined;
}

/** Exact. Doubles decide where they differ, since reading a decimal as a double keeps the order. */
function compare(value: string, approximate: number, bound: string): number {
  const other = Number(bound);
  if (approximate !== other) return approximate < other ? -1 : 1;
  return value === bound ? 0 : new Decimal(value).comparedTo(bound);
}

const convert = (value: string | undefined, from: UnitId, to: UnitId) =>
  value === undefined
    ? undefined
    : new Decimal(convertQuantity({ value, unit: from }, to).value).toFixed();
