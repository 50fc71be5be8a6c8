import { dropUndefined } from '../../errors/dropUndefined.js';
import { isOfFigures } from '../rows/columnHeadings.js';
import { findPopulation } from '../rows/findPopulation.js';
import { columnAt, type Facts, isBlank, noFacts } from '../rows/Row.js';
import type { RowAccess } from '../rows/RowAccess.js';
import { sameAs } from '../rows/readDimensions.js';
import { reportGroup } from '../rows/reportGroup.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { isRemarkOfNoYear } from './notObserved.js';
import { readHeading } from './readHeading.js';
import { readStatedUnit } from './readStatedUnit.js';
import { isUnitLine, withoutMarks } from './titleWords.js';

/** The maximum length of a remark; longer ones are sentences. */
const longest = 16;
/** Words that introduce a remark: 该数据为全国数据, 仅农村. */
const lead = new RegExp(
  [
    '^(?:[该此本]?(?:行|数据|数值|指标|项|数)?[均仅只]?[为是系]|[仅只](?:含|限|指|包括|统计|监测|反映)?',
    '(?:[暂仍]?[沿采使]|暂)用|(?:统计|监测|数据)?(?:口径|范围)(?:[:：]|[为是系]))',
  ].join('|'),
);
/** Figures that leave out a part of their area: 不含荔城镇, 荔城镇除外. */
const without = new RegExp(
  [
    '^(?:以[上下](?:各项|数据|指标){0,2})?[均都尚暂]?(?:[不未](?:含|包[含括]|计入|统计)|剔除|扣除|除去?|excluding |without )',
    '(.{2,40}?)(?:的?(?:数据|数字)|[以之]?外)?$|^(.{2,40}?)(?:除外|不[在计]内)$',
  ].join(''),
  'i',
);
const columns = { place: 'area', sex: 'sex', residence: 'residence', status: 'status' } as const;

/**
 * Reads what a remark states about the figure of its row, if it states nothing else: 全国数据, 农村, 初步数.
 * Returns `notObserved` for 2030年目标值. Another cell of the row that contradicts it is an error.
 */
export function readRemark(access: RowAccess): Facts | 'notObserved' {
  const { row, vocabulary, collector } = access;
  if (isBlank(access.cell('note'))) return noFacts;
  const cells = [
    access.cell('note'),
    ...row.clashes.flatMap(({ column, cell }) => (column === 'note' ? [cell] : [])),
  ];
  let facts: Facts = noFacts;
  for (const cell of cells) {
    if (typeof cell !== 'string' || isBlank(cell) || cell.length > longest) continue;
    let read = access.remarks.get(cell);
    if (read === undefined) {
      read = readText(cell, vocabulary);
      access.remarks.set(cell, read);
    }
    const at = { row: row.number, column: access.headingOf('note') };
    if (read === 'notObserved') {
      collector.notice('notObserved', { ...at, found: cell });
      return read;
    }
    if (read === 'unknown') {
      access.fail('unknownGroup', 'note', { found: cell });
      continue;
    }
    const { year: ofYear, unit, ...stated } = read;
    const year = row.stated.year ?? row.cells[columnAt.year] ?? row.assumed.year;
    if (ofYear !== undefined && !String(year).trim().startsWith(String(ofYear))) {
      const expected = sameAs(access.headingOf('year'), year);
      access.fail('badStructure', 'note', { found: cell, expected });
      continue;
    }
    const keys = Object.keys(stated) as (keyof typeof columns)[];
    const clash = keys.find((key) => {
      const beside = row.cells[columnAt[columns[key]]];
      return !isBlank(beside) && !agrees(beside, key, stated, vocabulary);
    });
    if (clash !== undefined) {
      const column = columns[clash];
      const expected = sameAs(access.headingOf(column), access.cell(column));
      access.fail('badStructure', 'note', { found: cell, expected });
      continue;
    }
    const { place, ...groups } = stated;
    if (place !== undefined) {
      const expected = { kind: 'group', words: [place.area] } as const;
      collector.notice('assumedGroup', { ...at, found: cell, expected });
    } else if (Object.keys(groups).length > 0) reportGroup(cell, groups, collector, at);
    facts = { ...facts, ...stated, ...dropUndefined({ unit }) };
  }
  return facts;
}

/** Whether a note states that figures leave out a part of the area. */
export function leavesOut(text: string, { places }: Vocabulary): boolean {
  const [, first, second] = without.exec(text) ?? [];
  return (first ?? second ?? '').split(/[、,和与及]/).some((name) => {
    const area = places.isName(name) ? places.find(name)?.area : undefined;
    return area !== undefined && places.isPart(area, places.home);
  });
}

/** Whether a cell states something that a remark may state about its figure. */
export function isRemark(cell: unknown, vocabulary: Vocabulary): boolean {
  if (typeof cell !== 'string' || cell.length > longest) return false;
  const read = readText(cell.trim(), vocabulary);
  const { year: _year, unit: _unit, ...stated } = typeof read === 'string' ? {} : read;
  return typeof read === 'string' || Object.keys(stated).length > 0;
}

function readText(text: string, vocabulary: Vocabulary): Facts | 'notObserved' | 'unknown' {
  const bare = withoutMarks(text.replace(lead, ''));
  if (isRemarkOfNoYear(bare)) return 'notObserved';
  if (leavesOut(bare, vocabulary)) return 'unknown';
  const population = findPopulation(bare, vocabulary);
  if (population?.rest === '')
    return population.isTopic ? { population: { core: population.core, found: text } } : 'unknown';
  const stated = isUnitLine(text) ? readStatedUnit(text, vocabulary) : undefined;
  if (typeof stated === 'object') return { unit: stated };
  const parts = readHeading(bare, vocabulary);
  const { place, sex, residence, status, year, unit, column, offset, ...others } = parts ?? {};
  // 上年数据
  if (offset === -1) return 'unknown';
  const isHome = place?.area === vocabulary.places.home || place?.kind === 'institution';
  if (!isOfFigures(column) || Object.keys(others).length > 0 || isHome || status === 'final')
    return noFacts;
  return dropUndefined({ year, place, sex, residence, status, unit });
}

/** Whether a cell states the same fact as a remark. */
function agrees(
  cell: unknown,
  key: keyof typeof columns,
  facts: Facts,
  { places, ...words }: Vocabulary,
): boolean {
  const text = String(cell).trim();
  return key === 'place'
    ? places.find(text)?.area === facts.place?.area
    : words[key].find(text) === facts[key];
}
