import { findColumn, isOfFigures } from '../rows/columnHeadings.js';
import {
  isNameIn,
  ofWhich,
  readCountName,
  readGroupWord,
  readIndicatorName,
  splitAside,
  splitLanguages,
  toArabicYears,
  twelveMonths,
  wholeYear,
  withoutFootnotes,
  withoutUnitWord,
} from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { type HeadingParts, joinParts } from './headingParts.js';
import { isHeadingOfNoYear, isProgress } from './notObserved.js';

/** A whole year, such as 2025年度, 2025年1—12月 and YR2025. */
const yearOf = new RegExp(
  `^(?:yr ?|cy ?|year )?((?:19|20)\\d{2})\\s*(?:年(?:${wholeYear})?)?$`,
  'i',
);
/** The first or the last day of a year; a spreadsheet may store a year in this form. */
const dayOf = new RegExp(
  [
    '^((?:19|20)\\d{2})[-/.](?:12[-/.]31|0?1[-/.]0?1)$',
    '^(?:截[至止]到?)?((?:19|20)\\d{2})年(?:12月)?(?:(?<=月)31日|[底末])$',
  ].join('|'),
);
const yearFirst = /^((?:19|20)\d{2})(\D.*)$/s;
const yearLast = /^(\D{1,40})((?:19|20)\d{2})\s*(?:年度?)?$/;
/** Whether a sign separates a year from its description. */
const isDash = (sign: string | undefined) => sign !== undefined && /[\s_—-]/.test(sign);
/** A period above a row of years, which adds nothing: 2021—2025年, “十四五”时期. */
const period =
  /^(?:["“]?十[一二三四五六]五["”]?(?:时期|期间)?|(?:19|20)\d{2}年?[-—–~至到](?:19|20)\d{2}年?)$/;
const base =
  /^(?:[中终]期(?:实际|监测|评估)[数值]?|基期|基期[值年]|基期数据|基数|基线|基线值|基准[值年]|(?:baseline|base)(?: year)?)$/i;
/** Words for the year that a title or the caller names, and for the year before. */
const ofYear = '(?:数据|(?:实际|实绩|完成|实际完成|监测|统计)?[数值]?)$';
const thisYear = new RegExp(`^(?:本年|当年|本期|今年|本年度|当期)${ofYear}`);
const lastYear = new RegExp(`^(?:上年|去年|上期|上一年|上年度)${ofYear}`);
const value = new RegExp(
  [
    // 调查数 counts persons.
    '^(?!(?:调查|监测|观测)数$)',
    `(?:实际|监测|统计|完成|指标|观测|调查|核定|上报|填报|现状|年末|年底|全年|${twelveMonths}|已完成`,
    '|最新|实现|达到|修订){1,3}(?:数|值|数值|数据|结果|水平)?$|^(?:复核|审核|审定)(?:数|值|数据)$',
  ].join(''),
);

/** The department that provides the figures: 2025年（卫健局）. */
const department = new RegExp(
  [
    '^[市县]?(?:(?:教育|卫生|司法)局|(?:统计|卫健|民政|公安|人社|医保)[局委]?|[妇残]联)',
    '(?:口径|数据?|提供|上报|填报)?$',
  ].join(''),
);

/** A name, and what follows a separator after it. */
const suffixed = /^(.{2,60}?)(?:\s?[_·:：—–-]{1,2}\s?|\s(?=[\u4e00-\u9fff]))([^\s_·:：—–-]{1,8})$/;
/** Words in brackets: （%）, [人]. */
const wrapped = /^[（([【〔]([^（()）[\]【】〔〕]+)[)）\]】〕]$/;

/** The maximum length of a heading; longer cells are not read. */
const longest = 120;
/** The maximum depth of nested brackets and years. */
const deepest = 4;
/** The maximum length of a place or a group at the beginning of a heading. */
const longestLead = 8;

/**
 * The facts in a cell, if it is a heading: a column, a year (2020年), an indicator, a group (女), a
 * place, a unit, or several of these, as in 孕产妇死亡率（1/10万） and 2020年（女）. `undefined` if any part of
 * the cell is not understood.
 */
export function readHeading(cell: unknown, vocabulary: Vocabulary): HeadingParts | undefined {
  const reading = { vocabulary, known: new Map(), depth: 0 };
  if (typeof cell === 'number') return readParts(String(cell), reading);
  return typeof cell === 'string' && cell.length <= longest
    ? readParts(joinBroken(cell), reading)
    : undefined;
}

/** What is needed to read a part of a heading. */
interface Reading {
  readonly vocabulary: Vocabulary;
  /**
   * The results for parts that were read before. In 市市市市 every beginning is the name of a place, so
   * without this the number of ways to divide a heading would grow exponentially with the depth.
   */
  readonly known: Map<string, HeadingParts | undefined>;
  readonly depth: number;
}

/** A word with a space between all its characters, which only widen it: 本 年. */
const spaced = /^[\u4e00-\u9fff](?:\s{1,9}[\u4e00-\u9fff]){1,9}$/;

/** Joins the lines of a heading, and removes its footnote marks. */
const joinBroken = (cell: string) =>
  withoutFootnotes(
    toArabicYears(
      cell
        .split(/[\r\n]/)
        .map((line) => line.trim())
        .join('')
        .replace(spaced, (text) => text.replace(/\s/g, '')),
    ),
  );

function readParts(text: string, reading: Reading): HeadingParts | undefined {
  const { known, depth } = reading;
  const key = `${depth} ${text}`;
  if (!known.has(key)) known.set(key, divide(text, reading));
  return known.get(key);
}

function divide(text: string, reading: Reading): HeadingParts | undefined {
  const { vocabulary, depth } = reading;
  const whole = readPart(text, vocabulary);
  if (whole !== undefined) return whole;
  if (depth < deepest) {
    const deeper = { ...reading, depth: depth + 1 };
    const both = readBothLanguages(text, deeper);
    if (both !== undefined) return both;
    const inside = wrapped.exec(text)?.[1];
    if (inside !== undefined) return readParts(inside.trim(), deeper);
    const halves = split(text);
    const read: readonly (HeadingParts | undefined)[] =
      halves?.map((part, at) =>
        at === 1 && department.test(part) ? { column: 'value' } : readParts(part, deeper),
      ) ?? [];
    const isDated = read.some((part) => part?.year !== undefined);
    // 国家 2023 means the nation rather than the heading of a column of areas.
    const [first, second] = read.map((part, at) => {
      const isArea = isDated && part?.column === 'area';
      const place = isArea ? vocabulary.places.find(halves?.[at] as string) : undefined;
      return place === undefined ? part : { place };
    });
    // 指标（单位）: each name in the column of indicators is followed by its unit.
    if (first?.column === 'indicator' && second?.column === 'unit') return first;
    // 2025年备注, but not %（户籍）.
    const isNamed = isOfFigures(second?.column) || first?.year !== undefined;
    const joined =
      (isNamed && first && second && joinParts([first, second])) || readLed(text, deeper);
    if (joined !== undefined) return joined;
    // 婴儿死亡率-女, 婴儿死亡率：男
    const [, name = '', suffix = ''] = suffixed.exec(text) ?? [];
    const named = readIndicatorName(name, { ...vocabulary, isOpen: false }, true);
    const more = named && readParts(suffix, deeper);
    if (named !== undefined && more !== undefined) return joinParts([named, more]);
    // 其中：女 and #女 are the group 女; 其中：产后出血 is not a known figure.
    const part = text.replace(ofWhich, '');
    const own = part === text ? undefined : readParts(part, deeper);
    if (own !== undefined && own.column === undefined && !own.isTotal) return own;
  }
  return isHeadingOfNoYear(text) ? { notObserved: true } : undefined;
}

/**
 * Reads a heading in two languages: 指标 Indicator. Only the name of a column may be followed by a
 * translation.
 */
function readBothLanguages(text: string, reading: Reading): HeadingParts | undefined {
  const languages = splitLanguages(text);
  if (languages === undefined) return undefined;
  const [own, other] = languages.map((part) => readParts(part, reading));
  if (own === undefined) return undefined;
  if (other === undefined) {
    const isName = own.column !== undefined && own.column !== 'value' && !/\d/.test(languages[1]);
    const isSame = own.indicator !== undefined && isNameIn(languages[1], own.indicator);
    return isName || isSame ? own : undefined;
  }
  const joined = joinParts([own, other]) ?? {};
  // The English part of “2020年 target” states more.
  return Object.keys(joined).length === Object.keys(own).length ? own : undefined;
}

/** Reads a group or a place that is followed by the kind of its figures: 全国实际值, 农村婴儿死亡率. */
function readLed(text: string, reading: Reading): HeadingParts | undefined {
  for (let length = Math.min(longestLead, text.length - 1); length > 0; length -= 1) {
    const group = readGroupWord(text.slice(0, length), reading.vocabulary);
    // 医院数 counts hospitals.
    const isGroup = group?.place?.kind !== 'institution' && Object.keys(group ?? {}).length > 0;
    if (group === undefined || !isGroup) continue;
    const said = text.slice(length);
    // 女生数 counts them.
    if (said === '数' && group.sex !== undefined) continue;
    const rest = readParts(said, reading);
    if (rest === undefined || (rest.column !== undefined && rest.column !== 'value')) continue;
    if ((rest.column ?? rest.indicator ?? rest.year) !== undefined) return joinParts([group, rest]);
  }
  return undefined;
}

function split(text: string): readonly [string, string] | undefined {
  const aside = splitAside(text);
  if (aside !== undefined) return [aside.text, aside.aside];
  const narrow = text.normalize('NFKC');
  const led = yearFirst.exec(narrow) as readonly [string, string, string] | null;
  if (led !== null) {
    const [, year, after] = led;
    let rest = after.trimStart().replace(/^(?:年末|年底|年度?)/, '');
    while (isDash(rest[0])) rest = rest.slice(1);
    return /^\d/.test(rest) ? undefined : [year, rest];
  }
  const ended = yearLast.exec(narrow) as readonly [string, string, string] | null;
  if (ended === null) return undefined;
  let [, rest, year] = ended;
  while (isDash(rest.at(-1))) rest = rest.slice(0, -1);
  return [rest, year];
}

function readPart(text: string, vocabulary: Vocabulary): HeadingParts | undefined {
  const column = findColumn(text);
  if (column !== undefined) return { column };
  const narrow = text.normalize('NFKC').trim();
  const year = yearOf.exec(narrow) ?? dayOf.exec(narrow);
  if (year !== null) return { year: Number(year[1] ?? year[2]) };
  if (period.test(text)) return {};
  // Ids of any form are accepted in cells, but not in headings.
  const named = readIndicatorName(text, { ...vocabulary, isOpen: false }, false);
  if (named !== undefined) return named;
  const count = readCountName(text, vocabulary, false);
  if (count !== undefined) return { count };
  if (base.test(text)) return { column: 'value', isBase: true };
  if (thisYear.test(text)) return { column: 'value', isBase: true, offset: 0 };
  if (lastYear.test(text)) return { column: 'value', isBase: true, offset: -1 };
  if (isProgress(text)) return { column: 'value', isProgress: true };
  if (text.length <= 12 && value.test(text)) return { column: 'value' };
  const unit = vocabulary.units.find(withoutUnitWord(text));
  const group = readGroupWord(text, vocabulary);
  if (group !== undefined && unit === undefined)
    return Object.keys(group).length === 0 ? { isTotal: true } : group;
  const status = vocabulary.status.find(text);
  if (status !== undefined) return { status };
  if (unit !== undefined) return { unit };
  return vocabulary.domains.find(text) === undefined ? undefined : { isDomain: true };
}
