import { dropUndefined } from '../../errors/dropUndefined.js';
import { isOffice } from '../rows/areaWords.js';
import { findColumn } from '../rows/columnHeadings.js';
import { nameOfNoYear } from '../rows/kindsOfNoYear.js';
import { type Facts, isBlank } from '../rows/Row.js';
import { toArabicYears } from '../rows/readNames.js';
import type { KnownIndicator, Vocabulary } from '../rows/Vocabulary.js';
import { findTitleArea } from './findTitleArea.js';
import { findAreaClash, findGroupClash, type TitleClash } from './findTitleClash.js';
import { isMonth, isTitleOfNoYear } from './notObserved.js';
import { readHeading } from './readHeading.js';
import { readStatedGroup, type StatedGroup } from './readStatedGroup.js';
import { readStatedStatus } from './readStatedStatus.js';
import { joinUnits, readStatedUnit } from './readStatedUnit.js';
import { bareName, isNote, saying, saysMore, withoutLead, withoutMarks } from './titleWords.js';
import { isDate, yearOf, yearsIn } from './titleYears.js';

/** The facts above a header about the whole table. */
export interface TitleFacts {
  readonly facts: Facts;
  /** The groups that titles or names state or mention: at most one of each kind. */
  readonly groups: readonly StatedGroup[];
  /**
   * The year in the titles (2025年监测表) if they name only one, else the year in the first name that
   * contains one.
   */
  readonly year?: number;
  /** A different year in the name of the sheet, or of the file. */
  readonly otherYear?: { readonly of: 'sheet' | 'file'; readonly year: number } | undefined;
  /** Contradictions between titles, or between a title and the name of the sheet. */
  readonly groupClash?: TitleClash | undefined;
  readonly areaClash?: TitleClash | undefined;
  /** The indicator that the titles or names contain, if there is only one: 婴儿死亡率（‰）. */
  readonly indicator?: KnownIndicator;
  /** Words that name an area without stating that the figures are for it. */
  readonly areaIn?: string;
  /** A title that states that the figures are not observed in a year: 规划目标值, 2025年上半年. */
  readonly notObserved?: string;
}

const area = new RegExp(
  [
    '^(?:所属|所在|填报|统计|数据|监测|上报)?(?:地区|区域|范围|区划|行政区划|辖区|[省市县]|县区|县市区|乡镇)',
    '(?:名称|范围)?$|^(?:area|region)$',
  ].join(''),
  'i',
);
const yearName = /^(?:年份|年度|(?:统计|数据|监测|填报|报告)(?:年份|年度)|报告期|year)$/i;
/** Words beside an indicator in a title: 荔浦市各乡镇婴儿死亡率统计表. */
const eachArea =
  /(?:全[市县])?各(?:县[（(]市、?区[)）]|乡镇|镇乡|县区|县市区|[县市])(?:[（(]街道[)）])?/;
const kindOfTable = /(?:基本|变化)?(?:情况|数据)?(?:统计|监测|汇总|对比|一览)?表?$/;
const yearAtEnd = /[\s_-]?(?:19|20)\d{2}年?度?$/;

/**
 * Reads titles and the `names` of a sheet and its file: the year, unit, group and area that they
 * state (单位：‰, 地区：全国). In 单位：市教育局, 单位 means the reporting body. The name of the sheet comes first.
 */
export function readTitles(
  titles: readonly (readonly unknown[])[],
  names: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): TitleFacts {
  const { places } = vocabulary;
  let facts: Facts = {};
  const years = new Set<string>();
  const rows = titles.map(textsOf);
  const texts = rows.flat();
  const known = names.flatMap((name) => (name === undefined ? [] : [name]));
  const [sheet, file] = names.map((name) => (name === undefined ? undefined : bareName(name)));
  const groupsIn = (list: readonly (string | undefined)[]) =>
    list.flatMap((text = '') => readStatedGroup(text, vocabulary) ?? []);
  const ofTable = groupsIn([...texts, sheet]);
  const groups = firstOfEachKind([...ofTable, ...groupsIn([file])]);
  for (const text of texts) {
    const { name, said } = readSaying(text);
    const isGroup = groups.some(
      (group) => group.found === text && Object.keys(group.facts).length > 0,
    );
    const column = area.test(name) ? 'area' : findColumn(name);
    const isNamed = said !== '' && said.length <= 40 && facts.place === undefined && !isGroup;
    const place = isNamed ? places.find(said) : undefined;
    if (isNamed && column === 'area')
      facts = { ...facts, place: place ?? { area: said, kind: 'other' } };
    else if (column === 'institution' && place?.kind === 'institution' && !isOffice(said))
      facts = { ...facts, place };
    if (!isDate(name || text) && !isNote(text)) for (const found of yearsIn(text)) years.add(found);
    if (yearName.test(name) && /^20[0-4]\d$/.test(said)) years.add(said);
  }
  const unit =
    joinUnits(texts.flatMap((text) => readStatedUnit(text, vocabulary) ?? [])) ??
    joinUnits(known.flatMap((name) => readStatedUnit(bareName(name), vocabulary) ?? []));
  if (unit !== undefined) facts = { ...facts, unit };
  const [titled] = years;
  let year = years.size === 1 ? Number(titled) : undefined;
  const [ofSheet, ofFile] = names.map((name) => (name === undefined ? undefined : yearOf(name)));
  year ??= ofSheet ?? ofFile;
  const otherYear =
    ofSheet !== undefined && ofSheet !== year
      ? ({ of: 'sheet', year: ofSheet } as const)
      : ofFile !== undefined && ofFile !== year && ofSheet === undefined
        ? ({ of: 'file', year: ofFile } as const)
        : undefined;
  const all = [...texts, ...known.map(bareName)];
  const headings = all.flatMap((text) => {
    const bare = withoutLead(text).replace(eachArea, '').replace(kindOfTable, '');
    const { indicator, place } = readHeading(bare, vocabulary) ?? {};
    const isOther = place?.area !== places.home && !places.mentions(text);
    return indicator ? [{ text, bare, indicator, place: isOther ? place : undefined }] : [];
  });
  const named =
    facts.place === undefined ? findTitleArea(rows.flatMap(joinNames), known, vocabulary) : {};
  // 全国婴儿死亡率 is about the nation, whereas 全国监测指标 may be a form that a county fills in.
  const [own] = (facts.place ?? named.place) ? [] : headings.filter(({ place }) => place);
  const { place = facts.place, areaIn } = own ? { ...own, areaIn: own.text } : named;
  const groupClash = findGroupClash(ofTable);
  const ofTitles = areaIn === undefined || texts.includes(areaIn) ? place : undefined;
  const areaClash = findAreaClash(texts, ofTitles, sheet, vocabulary);
  const isOfNoYear = (text: string) =>
    [withoutAside(text), withoutMarks(withoutLead(text)).replace(yearAtEnd, '')].some(
      (bare) => isTitleOfNoYear(bare) || isNamedOfNoYear(bare, vocabulary),
    );
  const notObserved =
    texts.find(isOfNoYear) ??
    known.find((name) => isOfNoYear(bareName(name)) || isMonth(bareName(name)));
  const statuses = all.flatMap((text) => readStatedStatus(text, vocabulary) ?? []);
  const indicators = new Map(
    headings.map(({ bare, indicator }) => [indicator.id, { ...indicator, written: bare }] as const),
  );
  const [indicator] = indicators.size > 1 ? [] : indicators.values();
  return {
    facts: place === undefined ? facts : { ...facts, place },
    groups: [...groups, ...statuses.filter((one, at) => at === 0 || one.facts.statusIn)],
    ...dropUndefined({ year, otherYear, groupClash, areaClash, indicator, areaIn, notObserved }),
  };
}

/**
 * Whether a title names an indicator but is not about its figures for a year: 婴儿死亡率排名. 婴儿死亡率变化 may
 * be its figures over the years.
 */
function isNamedOfNoYear(text: string, vocabulary: Vocabulary): boolean {
  const name = /变[化动]/.test(text) ? undefined : nameOfNoYear(text);
  return name !== undefined && readHeading(name, vocabulary)?.indicator !== undefined;
}

/**
 * The titles that are first to state a group of their kind, else the first that mentions a group.
 */
function firstOfEachKind(all: readonly StatedGroup[]): readonly StatedGroup[] {
  const seen = new Set<string>();
  const stated = all.filter(({ facts, isUnknown = false }) => {
    const kinds = Object.keys(facts);
    const isNew = isUnknown || kinds.some((kind) => !seen.has(kind));
    for (const kind of kinds) seen.add(kind);
    return isNew;
  });
  return stated.length > 0 ? stated : all.slice(0, 1);
}

const withoutAside = (text: string) => text.replace(/[（(][^（）()]*[)）]$/, '');

function readSaying(text: string): { readonly name: string; readonly said: string } {
  const [, name = '', said = ''] = saying.exec(text) ?? [];
  // 单 位：（‰）
  const bare = said.trim().replace(/^[（(]([^（()）]*)[)）]$/, '$1');
  return { name: name.replace(/\s/g, ''), said: bare.trim() };
}

/**
 * The titles in a row. A label such as 地区： continues in the next cell, and a cell may contain
 * several titles with gaps between them.
 */
function textsOf(row: readonly unknown[]): string[] {
  const texts: string[] = [];
  for (const cell of row) {
    if (typeof cell !== 'string' || isBlank(cell) || cell.length > 200) continue;
    const text = toArabicYears(
      cell
        .trim()
        .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
        .replace(/^[（(](.*)[)）]$/, '$1'),
    );
    for (const [at, part] of splitAtGaps(text).entries())
      if (at === 0 && /[:：]$/.test(texts.at(-1) ?? '')) texts.push(`${texts.pop()}${part}`);
      else texts.push(part);
  }
  return texts;
}

const englishName = /^[A-Z][A-Za-z'’., -]*$/;

/** Joins a name that a comma divided into two cells: Lipu, Guangxi. */
function joinNames(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts)
    if (englishName.test(joined.at(-1) ?? '') && englishName.test(text))
      joined.push(`${joined.pop()}, ${text}`);
    else joined.push(text);
  return joined;
}

/** A label after a single space: 单位：‰ 地区：全国. */
const label = /^(?:[\u4e00-\u9fff（）、]{2,10}|area|county|region|unit|year|status)[:：]/i;

/** Splits a cell into its titles: 填报单位：荔浦市教育局　　计量单位：‰ and 地区：全国；单位：‰ are two each. */
function splitAtGaps(text: string): string[] {
  const parts: string[] = [];
  let gap = '';
  for (const [at, piece] of text.split(/([ \u3000]+|[；;，,][ \u3000]*)/).entries()) {
    if (at % 2 === 1) {
      gap = piece;
      continue;
    }
    const last = parts.at(-1);
    const isLabel = /^ ?$/.test(gap) ? label.test(piece) : saysMore(piece);
    const isApart = saysMore(last ?? '') && isLabel;
    if (last === undefined || isApart) parts.push(piece);
    else parts[parts.length - 1] = `${last}${gap}${piece}`;
  }
  return parts;
}
