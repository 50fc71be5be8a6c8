import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Expected } from '../../errors/Expected.js';
import type { IssueCode, IssueFacts } from '../../errors/Issue.js';
import { toPlainText } from '../../errors/toPlainText.js';
import type { Column } from '../../model/Column.js';
import type { Indicator } from '../../model/Indicator.js';
import { agreesWithCounts, rateFromCounts } from '../../quantity/agreesWithCounts.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal, powerOfTen } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { unitMeasures } from '../../quantity/unitMeasures.js';
import type { UnitId } from '../../quantity/units.js';
import { isBlank } from './Row.js';
import { type RowAccess, shortText } from './RowAccess.js';
import { type Figure, readFigure } from './readFigure.js';

/** The counts behind a figure. */
export interface Counts {
  readonly numerator: string;
  readonly denominator: string;
}

/** An error in a figure, and its column. */
interface FigureError {
  readonly code: IssueCode;
  readonly column: Column;
  readonly facts: IssueFacts;
}

/**
 * Reads the value of a row; `none` if it is a mark for a missing figure.
 *
 * @edge If both counts are 0, there were no cases: an empty value is then read as 0, and no verdict
 * is based on it.
 */
export function readValue(
  access: RowAccess,
): { readonly value: string; readonly unit?: string } | 'none' | undefined {
  const cell = access.cell('value');
  const figure = readWhole(access) ?? readFigure(cell, access.value);
  if ((figure.kind === 'none' || isBlank(cell)) && hasNoCase(access)) return { value: '0' };
  if (figure.kind === 'plain') return figure;
  if (figure.kind === 'none') return reportNone(access);
  if (figure.kind === 'bad') {
    const { code, expected, nearest } = figure;
    return access.fail(code, 'value', { found: cell ?? '', expected, nearest });
  }
  const { value, unit } = figure;
  if (unit === undefined || access.value.isUnit(unit))
    access.notice('normalised', 'value', {
      found: cell,
      expected: { kind: 'reading', value, ...dropUndefined({ unit }) },
    });
  return figure;
}

/** 1,024 in persons, which are whole, is 1024. */
function readWhole(access: RowAccess): Extract<Figure, { readonly kind: 'loose' }> | undefined {
  const cell = access.cell('value');
  if (typeof cell !== 'string' || !/[,，]/.test(cell)) return undefined;
  const figure = readFigure(cell, access.count);
  const isWhole =
    figure.kind === 'loose' && access.count.isUnit(figure.unit ?? String(access.cell('unit')));
  return isWhole ? figure : undefined;
}

function reportNone(access: RowAccess): 'none' {
  access.notice('noFigure', 'value', { found: access.cell('value') });
  return 'none';
}

/** Reads the value of a row that contains a count, which is a whole number. */
export function readCountValue(access: RowAccess): ReturnType<typeof readValue> {
  const figure = readFigure(access.cell('value'), access.count);
  if (figure.kind === 'none') return reportNone(access);
  const value = readCount(access, 'value', { kind: 'count' }, /^\d+$/);
  return value === undefined ? undefined : { value };
}

/** Reads the numerator and the denominator: both or neither. */
export function readCounts(access: RowAccess): Counts | undefined {
  const hasNumerator = hasCount(access, 'numerator');
  const hasDenominator = hasCount(access, 'denominator');
  if (!hasNumerator && !hasDenominator) return undefined;
  if (hasNumerator !== hasDenominator)
    return access.fail('missingValue', hasNumerator ? 'denominator' : 'numerator', {
      expected: { kind: 'bothCounts' },
    });
  const numerator = readCount(access, 'numerator', { kind: 'count' }, /^\d+$/);
  const isNone = numerator !== undefined && zero.test(numerator);
  const form = isNone ? /^\d+$/ : /^0*[1-9]\d*$/;
  const denominator = readCount(access, 'denominator', { kind: 'positiveCount' }, form);
  if (numerator === undefined || denominator === undefined) return undefined;
  if (zero.test(denominator)) access.notice('noCase', 'denominator', { found: denominator });
  return { numerator, denominator };
}

const zero = /^0+$/;

/** Whether both counts are 0, so that no rate exists. */
const hasNoCase = (access: RowAccess): boolean =>
  (['denominator', 'numerator'] as const).every((column) => {
    const figure = readFigure(access.cell(column), access.count);
    return 'value' in figure && zero.test(figure.value);
  });

function hasCount(access: RowAccess, column: 'numerator' | 'denominator'): boolean {
  const cell = access.cell(column);
  return !isBlank(cell) && readFigure(cell, access.count).kind !== 'none';
}

function readCount(
  access: RowAccess,
  column: 'numerator' | 'denominator' | 'value',
  expected: Expected,
  form: RegExp,
): string | undefined {
  const cell = access.cell(column);
  const figure = readFigure(cell, access.count);
  if (!('value' in figure) || !form.test(figure.value))
    return access.fail('badCount', column, { found: cell, expected });
  if (figure.kind === 'loose')
    access.notice('normalised', column, {
      found: cell,
      expected: { kind: 'reading', value: figure.value },
    });
  return figure.value;
}

export function checkFigure(
  access: RowAccess,
  quantity: { readonly value: string; readonly unit: UnitId },
  definition: Indicator | undefined,
  counts: Counts | undefined,
): void {
  if (definition !== undefined) {
    const approximate = Number(quantity.value);
    const expected = findBoundsBroken(quantity, approximate, definition);
    if (expected !== undefined) {
      access.fail('outOfBounds', 'value', { found: quantity.value, expected });
      return;
    }
    // Such a value is possible but rare.
    const max = convert(definition.suspectAbove, definition.unit, quantity.unit);
    if (max !== undefined && compare(quantity.value, approximate, max) > 0)
      access.notice('suspectValue', 'value', {
        found: quantity.value,
        expected: { kind: 'range', max, unit: quantity.unit },
      });
  }
  const error = counts && checkCounts(counts, quantity, definition);
  if (error !== undefined) access.fail(error.code, error.column, error.facts);
}

/**
 * Checks counts against their indicator and value: a part must not exceed its whole, and the value
 * must follow from the counts.
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
  if (zero.test(denominator) && !new Decimal(value).isZero())
    return {
      code: 'badCount',
      column: 'denominator',
      facts: { found: denominator, expected: { kind: 'positiveCount' } },
    };
  if (agreesWithCounts({ value, unit }, numerator, denominator) !== false) return undefined;
  const computed = rateFromCounts({ value, unit }, numerator, denominator);
  return {
    code: 'countsDisagree',
    column: 'value',
    facts: { found: value, expected: { kind: 'figure', ...computed } },
  };
}

/** Whether the indicator is a part of a whole, so that its maximum is the whole. */
function isShare(definition: Indicator | undefined): boolean {
  if (definition?.bounds.max === undefined) return false;
  const { dimension, exponent } = unitMeasures[definition.unit];
  const whole = powerOfTen(-exponent);
  return dimension === 'proportion' && new Decimal(definition.bounds.max).lte(whole);
}

/** Returns the possible range, in the unit of the value, if the value lies outside it. */
function findBoundsBroken(
  { value, unit }: Quantity,
  approximate: number,
  { bounds, unit: own }: Indicator,
): Expected | undefined {
  const min = convert(bounds.min, own, unit);
  const max = convert(bounds.max, own, unit);
  if (
    !(min !== undefined && compare(value, approximate, min) < 0) &&
    !(max !== undefined && compare(value, approximate, max) > 0)
  )
    return undefined;
  return { kind: 'range', ...dropUndefined({ min, max, unit }) };
}

/**
 * Compares exactly. If the doubles differ, they decide, since reading a decimal as a double keeps
 * the order.
 */
function compare(value: string, approximate: number, bound: string): number {
  const other = Number(bound);
  if (approximate !== other) return approximate < other ? -1 : 1;
  return value === bound ? 0 : new Decimal(value).comparedTo(bound);
}

const convert = (value: string | undefined, from: UnitId, to: UnitId) =>
  value === undefined || from === to
    ? value
    : new Decimal(convertQuantity({ value, unit: from }, to).value).toFixed();

/** Reads the source or the note of a row. If two columns contain one, both are kept. */
export function readNote(access: RowAccess, column: 'source' | 'note'): string | undefined {
  const { clashes } = access.row;
  const first = access.freeText(column);
  if (first === undefined || clashes.length === 0) return first;
  const texts = [first];
  for (const clash of clashes) {
    if (clash.column !== column) continue;
    if (typeof clash.cell === 'string') texts.push(toPlainText(clash.cell).trim());
    else
      access.fail('badStructure', column, {
        column: clash.heading,
        found: clash.cell,
        expected: { kind: 'text' },
      });
  }
  const text = texts.join('; ');
  if (text.length <= shortText.value) return text;
  return access.fail('textTooLong', column, { found: text, expected: shortText });
}
