import type { Expected } from '../../errors/Expected.js';
import type { IssueCode } from '../../errors/Issue.js';
import type { Indicator } from '../../model/Indicator.js';
import { agreesWithCounts } from '../../quantity/agreesWithCounts.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal, isDecimalString, maxDigits, toQuotient } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { type UnitId, units } from '../../quantity/units.js';
import { isBlank } from './columns.js';
import type { RowContext, RowErrors } from './Row.js';

/** What a reader of figures finds wrong. */
interface FigureFault {
  readonly code: IssueCode;
  readonly expected: Expected;
  readonly nearest?: string;
}

/** A cell read as a figure: the decimal string, or why it is none. */
type Figure = { readonly value: string } | FigureFault;

/** The characters that an input method for Chinese leaves in a figure: full-width digits and signs, and 。 for a point. */
const fullWidth = /[０-９．。，－＋％]/;
// As a plain check: as a type guard it would leave no string behind where it says no.
const isFigure: (text: string) => boolean = isDecimalString;
const number = { kind: 'number' } as const;
const shortNumber = { kind: 'atMost', value: maxDigits, unit: 'characters' } as const;
const separated = /^[-+]?\d+([,'’ \u00a0\u2009\u202f]\d+)+(\.\d+)?$/;

/**
 * A cell as a decimal string. Nothing is repaired: what could be meant is said in the issue, and the row is left to its owner.
 *
 * @edge JSON numbers are taken by their shortest form that reads back as the same number, as long as that needs no exponent; what lies
 * beyond the 15 to 17 digits of a float was lost before it came here and cannot be known. Whole numbers above 2^53 are refused for this.
 */
export function readFigure(cell: unknown): Figure {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return { code: 'notANumber', expected: number };
    const text = String(cell);
    return isDecimalString(text) && Math.abs(cell) <= Number.MAX_SAFE_INTEGER
      ? { value: text }
      : { code: 'notANumber', expected: { kind: 'exactNumber' } };
  }
  if (cell === undefined || cell === null) return { code: 'missingValue', expected: number };
  if (typeof cell !== 'string') return { code: 'notANumber', expected: number };
  const text: string = cell.trim();
  if (text === '') return { code: 'missingValue', expected: number };
  // The length goes first: a line of ten million characters meets no regular expression.
  if (text.length > maxDigits) return { code: 'numberTooLong', expected: shortNumber };
  if (isFigure(text)) return { value: text };
  if (fullWidth.test(text)) {
    const narrow = text.normalize('NFKC').replace(/。/g, '.');
    return {
      code: 'fullWidthDigits',
      expected: number,
      ...(isFigure(narrow) ? { nearest: narrow } : {}),
    };
  }
  if (separated.test(text)) return { code: 'thousandsSeparator', expected: number };
  return { code: 'notANumber', expected: number };
}

/** The counts behind a figure. */
interface Counts {
  readonly numerator: string;
  readonly denominator: string;
}

/** Reads numerator and denominator: both or neither. `undefined` where there are none, or where one is wrong and has been reported. */
export function readCounts({ cells }: RowContext, faults: RowErrors): Counts | undefined {
  const [hasNumerator, hasDenominator] = [
    !isBlank(cells.get('numerator')),
    !isBlank(cells.get('denominator')),
  ];
  if (!hasNumerator && !hasDenominator) return undefined;
  if (hasNumerator !== hasDenominator) {
    faults.add('missingValue', hasNumerator ? 'denominator' : 'numerator', {
      expected: { kind: 'bothCounts' },
    });
    return undefined;
  }
  const [numerator, denominator] = [
    readCount(cells.get('numerator')),
    readCount(cells.get('denominator')),
  ];
  if (numerator === undefined)
    faults.add('badCount', 'numerator', {
      found: cells.get('numerator'),
      expected: { kind: 'count' },
    });
  const isUsable = denominator !== undefined && !/^0+$/.test(denominator);
  if (!isUsable)
    faults.add('badCount', 'denominator', {
      found: cells.get('denominator'),
      expected: { kind: 'positiveCount' },
    });
  return numerator !== undefined && isUsable ? { numerator, denominator } : undefined;
}

/** Holds the counts against the indicator and the value: a part is not more than its whole, and the value follows from them. */
export function checkCounts(
  { numerator, denominator }: Counts,
  quantity: Quantity,
  definition: Indicator | undefined,
  faults: RowErrors,
): void {
  if (isShare(definition) && new Decimal(numerator).gt(denominator)) {
    faults.add('badCount', 'numerator', {
      found: numerator,
      expected: { kind: 'range', max: denominator },
    });
    return;
  }
  if (agreesWithCounts(quantity, numerator, denominator) !== false) return;
  const scaled = new Decimal(numerator).times(Decimal.pow(10, -units[quantity.unit].exponent));
  const places = (quantity.value.split('.')[1]?.length ?? 0) + 2;
  faults.add('countsDisagree', 'value', {
    found: quantity.value,
    expected: {
      kind: 'figure',
      value: toQuotient(scaled, new Decimal(denominator), places),
      unit: quantity.unit,
    },
  });
}

/** Whether the indicator is a part of a whole: its greatest possible value is all of it. Gross enrolment, above 100 %, is none. */
function isShare(definition: Indicator | undefined): boolean {
  if (definition?.bounds.max === undefined || units[definition.unit].dimension !== 'proportion')
    return false;
  return new Decimal(definition.bounds.max).lte(Decimal.pow(10, -units[definition.unit].exponent));
}

function readCount(cell: unknown): string | undefined {
  const figure = readFigure(cell);
  return 'value' in figure && /^\d+$/.test(figure.value) ? figure.value : undefined;
}

/** What a value should be, in the unit of the row, where it lies outside what is possible for its indicator; else `undefined`. */
export function checkBounds(
  value: string,
  unit: UnitId,
  { bounds, unit: own }: Indicator,
): Expected | undefined {
  const min = unit === own ? bounds.min : convert(bounds.min, own, unit);
  const max = unit === own ? bounds.max : convert(bounds.max, own, unit);
  const x = Number(value);
  if (
    !(min !== undefined && compare(value, x, min) < 0) &&
    !(max !== undefined && compare(value, x, max) > 0)
  )
    return undefined;
  return {
    kind: 'range',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit,
  };
}

/** Names a value that is possible and rare: the row is kept. */
export function noticeSuspect(
  { value, unit }: Quantity,
  definition: Indicator | undefined,
  faults: RowErrors,
): void {
  const limit = definition && convert(definition.suspectAbove, definition.unit, unit);
  if (limit === undefined || compare(value, Number(value), limit) <= 0) return;
  faults.notice('suspectValue', 'value', {
    found: value,
    expected: { kind: 'range', max: limit, unit },
  });
}

/** Exact. Doubles decide where they differ, since reading a decimal as a double keeps the order; only where they do not are decimals needed. */
function compare(value: string, x: number, bound: string): number {
  const y = Number(bound);
  if (x !== y) return x < y ? -1 : 1;
  return value === bound ? 0 : new Decimal(value).comparedTo(bound);
}

const convert = (value: string | undefined, from: UnitId, to: UnitId) =>
  value === undefined
    ? undefined
    : new Decimal(convertQuantity({ value, unit: from }, to).value).toFixed();
