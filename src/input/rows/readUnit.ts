import type { Expected } from '../../errors/Expected.js';
import type { Column } from '../../model/Column.js';
import { isConvertible } from '../../quantity/getUnit.js';
import { countWords, type UnitId } from '../../quantity/units.js';
import { columnAt } from './Row.js';
import type { RowAccess } from './RowAccess.js';
import { findInBoth, type NamedIndicator } from './readNames.js';
import type { Vocabulary } from './Vocabulary.js';

/**
 * Reads the unit of a row: the written one, or else that of the table, or else the indicator's own,
 * which is reported once. The indicator's own unit does not replace an unknown unit of the table,
 * or a blank cell below another unit, with which it may have been merged.
 */
export function readUnit(
  access: RowAccess,
  named: NamedIndicator | undefined,
  behind: string | undefined,
): UnitId | undefined {
  const { stated, assumed } = access.row;
  const { units } = access.vocabulary;
  const word = access.text('unit');
  if (word === undefined) return undefined;
  const own = named?.indicator.definition?.unit;
  const expected: Expected = own === undefined ? { kind: 'unit' } : { kind: 'unit', unit: own };
  const noted = access.group.unit;
  if (typeof stated.unit === 'object') return failUnit(access, stated.unit.word, expected);
  if (typeof noted === 'object') return failUnit(access, noted.word, expected);
  let unit = stated.unit;
  if (word !== '') {
    const match = units.match(word);
    const found = 'found' in match ? match.found : findInBoth(units, word);
    if (found === undefined)
      return access.fail('unknownUnit', 'unit', {
        found: word,
        expected,
        nearest: 'nearest' in match ? match.nearest : undefined,
      });
    if (unit !== undefined && unit !== found) return access.contradicts('unit', unit);
    unit = found;
  }
  const ofValue = behind === undefined ? undefined : units.find(behind);
  if (behind !== undefined && ofValue === undefined)
    return access.fail('unknownUnit', 'value', { found: behind, expected });
  for (const [column, other] of listBeside(ofValue, named?.unit, noted)) {
    if (other === undefined) continue;
    if (unit !== undefined && unit !== other)
      return access.fail('badStructure', column, {
        found: access.cell(column),
        expected: { kind: 'unit', unit },
      });
    unit = other;
  }
  // There is nothing to check for an unknown indicator, which has already been reported.
  if (unit === undefined && named === undefined && access.isBad) return undefined;
  if (typeof assumed.unit !== 'object') unit ??= assumed.unit;
  else if (unit === undefined && !assumed.unit.among.some((one) => mayBe(one, own)))
    return failUnit(access, assumed.unit.word, expected);
  if (unit === undefined) {
    if (named === undefined) return undefined;
    if (own === undefined) return access.fail('missingValue', 'unit', { expected });
    if (mayContinue(access, own))
      return access.fail('missingValue', 'unit', { expected: { kind: 'unit' } });
    access.noticeOnce(`unit ${named.indicator.id}`, 'assumedUnit', 'unit', {
      found: access.cell('indicator') ?? named.indicator.written ?? access.headingOf('value'),
      expected,
    });
    return own;
  }
  if (own === undefined || isConvertible(unit, own)) return unit;
  const written = word || behind;
  if (!isCountOf(own, unit, written, units))
    return access.fail('incompatibleUnit', 'unit', { found: written ?? unit, expected });
  // 张 may be written for beds per 1 000 children. 个 may be written for persons without a notice.
  if (!/^(?:count|persons)$/.test(own))
    access.noticeOnce(`count ${named?.indicator.id}`, 'normalised', 'unit', {
      found: written ?? unit,
      expected,
    });
  return own;
}

/**
 * Lists the units in the cell of the value, after the name and in a remark, which must agree with
 * the one in the column of units. Most rows have none of them.
 */
const listBeside = (
  value: UnitId | undefined,
  indicator: UnitId | undefined,
  note: UnitId | undefined,
): readonly (readonly [Column, UnitId | undefined])[] =>
  (value ?? indicator ?? note) === undefined
    ? []
    : [
        ['value', value],
        ['indicator', indicator],
        ['note', note],
      ];

/** Whether a unit is the counting word of another one. For a heading, only its id is known. */
function isCountOf(
  own: UnitId,
  unit: UnitId,
  written: string | undefined,
  units: Vocabulary['units'],
): boolean {
  const words = countWords[own] ?? [];
  return written === undefined
    ? words.some((word) => units.find(word) === unit)
    : words.includes(written.trim());
}

/**
 * Whether a blank cell may be merged with the one above, whose unit differs from the indicator's.
 */
function mayContinue({ gaps, row, vocabulary }: RowAccess, own: UnitId): boolean {
  if (gaps.unit === undefined || row.headings[columnAt.unit] === undefined) return false;
  const word = String(gaps.unit);
  const above = vocabulary.units.find(word) ?? findInBoth(vocabulary.units, word);
  return above === undefined || (above !== own && isConvertible(above, own));
}

/** Whether one of several units can be that of an indicator, or of a count, which has no unit. */
const mayBe = (unit: UnitId, own: UnitId | undefined) =>
  own === undefined ? unit === 'persons' || unit === 'count' : unit === own;

/** Reports an unknown unit that is stated outside the row. */
function failUnit(access: RowAccess, word: string, expected: Expected): undefined {
  const match = access.vocabulary.units.match(word);
  const nearest = 'nearest' in match ? match.nearest : undefined;
  return access.failAt(undefined, 'unknownUnit', { found: word, expected, nearest });
}
