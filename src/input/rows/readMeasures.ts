import type { Expected } from '../../errors/Expected.js';
import type { Indicator } from '../../model/Indicator.js';
import type { UnitId } from '../../quantity/units.js';
import { type Counts, checkCounts, findBoundsBroken, findUsualLimit } from './checkFigure.js';
import { isBlank } from './Row.js';
import { type RowAccess, shortText } from './RowAccess.js';
import { readFigure } from './readFigure.js';

/** Control characters; a spreadsheet takes what follows some of them for a formula. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

export function readValue(
  access: RowAccess,
): { readonly value: string; readonly unit?: string } | 'none' | undefined {
  const cell = access.cell('value');
  const figure = readFigure(cell, access.value);
  if (figure.kind === 'plain') return figure;
  if (figure.kind === 'none') {
    access.notice('noFigure', 'value', { found: cell });
    return 'none';
  }
  if (figure.kind === 'bad') {
    const { code, expected, nearest } = figure;
    return access.fail(code, 'value', { found: cell ?? '', expected, nearest });
  }
  const { value, unit } = figure;
  access.notice('normalised', 'value', {
    found: cell,
    expected: { kind: 'reading', value, ...(unit === undefined ? {} : { unit }) },
  });
  return figure;
}

/** Numerator and denominator: both or neither. */
export function readCounts(access: RowAccess): Counts | undefined {
  const hasNumerator = hasCount(access, 'numerator');
  const hasDenominator = hasCount(access, 'denominator');
  if (!hasNumerator && !hasDenominator) return undefined;
  if (hasNumerator !== hasDenominator)
    return access.fail('missingValue', hasNumerator ? 'denominator' : 'numerator', {
      expected: { kind: 'bothCounts' },
    });
  const numerator = readCount(access, 'numerator', { kind: 'count' }, /^\d+$/);
  const denominator = readCount(access, 'denominator', { kind: 'positiveCount' }, /^0*[1-9]\d*$/);
  return numerator === undefined || denominator === undefined
    ? undefined
    : { numerator, denominator };
}

function hasCount(access: RowAccess, column: 'numerator' | 'denominator'): boolean {
  const cell = access.cell(column);
  return !isBlank(cell) && readFigure(cell, access.count).kind !== 'none';
}

function readCount(
  access: RowAccess,
  column: 'numerator' | 'denominator',
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
    const expected = findBoundsBroken(quantity, definition);
    if (expected !== undefined) {
      access.fail('outOfBounds', 'value', { found: quantity.value, expected });
      return;
    }
    if (definition.suspectAbove !== undefined) {
      const max = findUsualLimit(quantity, definition);
      if (max !== undefined)
        access.notice('suspectValue', 'value', {
          found: quantity.value,
          expected: { kind: 'range', max, unit: quantity.unit },
        });
    }
  }
  const error = counts && checkCounts(counts, quantity, definition);
  if (error !== undefined) access.fail(error.code, error.column, error.facts);
}

/** Source or note of a row. Where two headings hold one, both are kept, so that nothing is lost. */
export function readNote(access: RowAccess, column: 'source' | 'note'): string | undefined {
  const first = access.text(column);
  const { clashes } = access.row;
  if (first === undefined || clashes.length === 0) return first?.replace(control, '');
  const texts = [first];
  for (const clash of clashes) {
    if (clash.column !== column) continue;
    if (typeof clash.cell === 'string') texts.push(clash.cell.trim());
    else
      access.fail('badStructure', column, {
        column: clash.heading,
        found: clash.cell,
        expected: { kind: 'text' },
      });
  }
  const text = texts.join('; ').replace(control, '');
  if (text.length <= shortText.value) return text;
  return access.fail('textTooLong', column, { found: text, expected: shortText });
}
