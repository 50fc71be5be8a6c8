import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Sex } from '../../model/Observation.js';
import { nameOfNoYear } from './kindsOfNoYear.js';
import { isBlank } from './Row.js';
import type { RowAccess } from './RowAccess.js';
import { sameAs } from './readDimensions.js';
import { looksLikeUnit } from './readFigure.js';
import { type NamedIndicator, readCountName, readIndicatorName, splitAside } from './readNames.js';
import type { CountName } from './Vocabulary.js';

/**
 * Reads the indicator or the count of a row. A table may name it twice, in Chinese and in English:
 * the first known name counts, and names of different indicators are an issue.
 */
export function readIndicator(
  access: RowAccess,
): NamedIndicator | CountName | 'notObserved' | undefined {
  const { stated, assumed, clashes } = access.row;
  const { hasNames, indicators } = access.vocabulary;
  const cell = access.cell('indicator');
  const expected = { kind: hasNames ? 'indicator' : 'indicatorId' } as const;
  if (stated.count !== undefined) return readCounted(access, stated.count);
  const fixed = stated.indicator ?? (isBlank(cell) ? assumed.indicator : undefined);
  if (fixed !== undefined) return { indicator: fixed };
  if (isBlank(cell)) return access.fail('missingValue', 'indicator', { expected });
  const name = access.text('indicator');
  if (name === undefined) return undefined;
  let found = findNamed(access, name);
  for (const clash of clashes) {
    if (clash.column !== 'indicator' || typeof clash.cell !== 'string') continue;
    const other = clash.cell.length < 200 ? findNamed(access, clash.cell) : undefined;
    if (other === undefined) continue;
    if (found === undefined) found = other;
    else if (found.indicator.id !== other.indicator.id)
      return access.fail('badStructure', 'indicator', {
        column: clash.heading,
        found: clash.cell,
        expected: sameAs(access.headingOf('indicator'), name),
      });
  }
  if (found !== undefined) return found;
  const count = readCountName(name, access.vocabulary, access.isLoose);
  if (count !== undefined && isCounted(access)) return count;
  const ofSex = access.vocabulary.indicatorsOfSex.find(name);
  if (ofSex !== undefined && ofSex.definition.sex === sexOf(access)) return { indicator: ofSex };
  const bare = access.isLoose ? nameOfNoYear(name) : undefined;
  if (bare !== undefined && findNamed(access, bare) !== undefined) {
    access.notice('notObserved', 'indicator', { found: name });
    return 'notObserved';
  }
  const { text = '', aside = '' } = splitAside(name) ?? {};
  const { indicator } = (looksLikeUnit(aside) && findNamed(access, text)) || {};
  if (indicator !== undefined) {
    const unit = indicator.definition?.unit;
    const inUnit = { kind: 'unit', ...dropUndefined({ unit }) } as const;
    return access.fail('unknownUnit', 'indicator', { found: aside, expected: inUnit });
  }
  const match = indicators.match(name);
  return access.fail('unknownIndicator', 'indicator', {
    found: name,
    expected,
    nearest: ofSex?.definition.name.zh ?? ('nearest' in match ? match.nearest : undefined),
  });
}

/** Reads the count in a heading. 活产数 above the figures of 婴儿死亡率 contradicts their row. */
function readCounted(access: RowAccess, count: CountName): CountName | undefined {
  const cell = access.cell('indicator');
  const isSame =
    isBlank(cell) ||
    (typeof cell === 'string' && readCountName(cell, access.vocabulary, true) === count);
  return isSame ? count : access.contradicts('indicator', count.name);
}

/** Whether a row is in persons, in cases or without a unit. 婴儿死亡数 in ‰ really means the rate. */
function isCounted(access: RowAccess): boolean {
  const word = access.cell('unit');
  const unit =
    typeof word === 'string' && !isBlank(word)
      ? (access.vocabulary.units.find(word) ?? '')
      : access.row.stated.unit;
  return unit === undefined || unit === 'persons' || unit === 'count';
}

/** Reads the sex that a row names. An unknown word is not reported here. */
function sexOf(access: RowAccess): Sex | undefined {
  const { row, group, vocabulary } = access;
  const word = access.cell('sex');
  return typeof word === 'string' && !isBlank(word)
    ? vocabulary.sex.find(word)
    : (row.stated.sex ?? group.sex ?? row.assumed.sex);
}

function findNamed(access: RowAccess, name: string): NamedIndicator | undefined {
  const before = access.names.get(name);
  if (before !== undefined || access.names.has(name)) return before;
  const found = readIndicatorName(name, access.vocabulary, access.isLoose);
  access.names.set(name, found);
  return found;
}
