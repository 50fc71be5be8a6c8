import type { Place } from '../rows/Places.js';
import { type Facts, isBlank } from '../rows/Row.js';
import { toArabicYears } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { isTitleOfNoYear } from './notObserved.js';

/** The facts above a header about the whole table. */
export interface TitleFacts {
  readonly facts: Facts;
  /**
   * The year in the titles, if they name only one (2025年监测表), else the year in the first name that
   * has one.
   */
  readonly year?: number;
  /** A text that names an area without saying that the figures are for it. */
  readonly areaIn?: string;
  /** A title that says that the figures are not those of a year: 规划目标值, 2025年上半年. */
  readonly notObserved?: string;
}

/** The end of the name of a file. */
const fileEnd = /\.[a-z]{2,5}$/i;
/** A label with its content: 单位：‰. */
const saying = /^([^:：]{1,20})[:：](.*)$/s;
const unit = /^(?:(?:计量|计算)?单位|units?(?:ofmeasure(?:ment)?)?)$/i;
const area = /^(?:地区|填报地区|统计地区|区域|范围|统计范围|行政区划|area|region)$/i;
const yearName = /^(?:年份|年度|(?:统计|数据|监测|填报|报告)(?:年份|年度)|报告期|year)$/i;
/** When a table was made: 填报日期：2026年3月1日. */
const date = /^(?:填报|制表|报送|上报|打印|审核|印发|发布|填表|编制)?(?:日期|时间)$|^date$/i;
/** Who reports: 填报单位：阳朔县卫健局. */
const reporter =
  /^(?:填报|报送|上报|编制|制表|报告)?(?:单位|部门|机关)(?:名称)?(?:[（(](?:盖章|公章|签章)[)）])?$/;
/** 全国主要指标: the extent of the figures. */
const reach = /全国|全省|全自治区|全区(?!域)|[\u4e00-\u9fff]{2,5}自治区/;
/** What may precede the words of a title: 表2, 续表, 二、, （三）, 2025年. */
const ahead = new RegExp(
  [
    '^(?:\\s|[附续]?表\\s*(?:[\\d一二三四五六七八九十]+(?:[-—.]\\d+)*)?[:：、.]?',
    '[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]',
    '(?:19|20)\\d{2}年?度?',
    '[（(]盖章[）)])+',
  ].join('|'),
);
/** A county, or also a city or a province, at the beginning of a text without spaces. */
const county = /^([\u4e00-\u9fff]{1,8}?(?:自治县|县|自治旗|旗))/;
const cityToo = /^([\u4e00-\u9fff]{1,8}?(?:自治县|县|自治旗|旗|市|自治州|省))/;
/** 脱贫县, 各县, 超市: kinds of counties and of other things rather than names. */
const kindOfCounty =
  /(?:示范|贫困|脱贫|重点|试点|民族|边境|项目|帮扶|先进|文明|各|分|本|全|我|该)[县旗市省区]|(?:[城超上股都门]|设区|县级)市$/;
/** 广西壮族自治区, 延边朝鲜族自治州. */
const longestArea = 8;
/** The words of a title alone, without spaces. */
const bareTitle = (text: string) => text.replace(ahead, '').replace(/\s/g, '');

/** Another county that a text begins with: 阳朔县卫健局, 2025年阳朔县监测表. */
export const findLeadingCounty = (text: string, vocabulary: Vocabulary): Place | undefined =>
  findLeading(text, county, vocabulary);

function findLeading(text: string, form: RegExp, { places }: Vocabulary): Place | undefined {
  const name = form.exec(bareTitle(text))?.[1];
  const place = name === undefined || kindOfCounty.test(name) ? undefined : places.find(name);
  return place?.kind === 'other' ? place : undefined;
}

/**
 * Reads titles, and a year or an area in the `names` of a sheet and its file: 单位：‰ and 地区：全国; a
 * text that is not a unit of measure (单位：市教育局) names the reporting body.
 */
export function readTitles(
  titles: readonly (readonly unknown[])[],
  names: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): TitleFacts {
  const { units, places } = vocabulary;
  let facts: Facts = {};
  const years = new Set<string>();
  const texts = titles.flatMap(textsOf);
  for (const text of texts) {
    const { name, said } = readSaying(text);
    const measure = unit.test(name) ? units.find(said) : undefined;
    if (measure !== undefined && facts.unit === undefined) facts = { ...facts, unit: measure };
    if (area.test(name) && said !== '' && said.length <= 40 && facts.place === undefined)
      facts = { ...facts, place: places.find(said) ?? { area: said, kind: 'other' } };
    if (!date.test(name)) for (const found of yearsIn(text)) years.add(found);
    if (yearName.test(name) && /^20[0-4]\d$/.test(said)) years.add(said);
  }
  const [titled] = years;
  let year = years.size === 1 ? Number(titled) : undefined;
  for (const name of names) year ??= yearOf(name);
  const named = facts.place === undefined ? findArea(texts, names, vocabulary) : {};
  const { place = facts.place, areaIn } = named;
  const notObserved = [...texts, ...names].find(
    (text) => text !== undefined && isTitleOfNoYear(bareEnd(text)),
  );
  return {
    facts: place === undefined ? facts : { ...facts, place },
    ...(year === undefined ? {} : { year }),
    ...(areaIn === undefined ? {} : { areaIn }),
    ...(notObserved === undefined ? {} : { notObserved }),
  };
}

/** A title or a name without the end of a file name, and without an aside at its end. */
const bareEnd = (text: string) => text.replace(fileEnd, '').replace(/[（(][^（）()]*[)）]$/, '');

/** The years in a title; 2021—2030年 is the period of a plan, and 2026年3月 the date of a report. */
function yearsIn(text: string): readonly string[] {
  const single = text
    .replace(/(?<=\d)\s{1,4}(?=[年月])/g, '')
    .replace(/(?:19|20)\d{2}年?\s*[-—–~～至到]{1,2}\s*(?:19|20)\d{2}/g, '');
  return single.match(/(?<!\d)20[0-4]\d(?=年)(?!年(?:[1-9]|1[01])月)/g) ?? [];
}

function readSaying(text: string): { readonly name: string; readonly said: string } {
  const [, name = '', said = ''] = saying.exec(text) ?? [];
  // 单 位：（‰）
  const bare = said.trim().replace(/^[（(]([^（()）]*)[)）]$/, '$1');
  return { name: name.replace(/\s/g, ''), said: bare.trim() };
}

/**
 * The texts of a row; 地区： continues in the next cell, and a cell may hold several texts
 * separated by gaps.
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

/** 填报单位：荔浦市教育局　　计量单位：‰ as two texts. */
function splitAtGaps(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(/ {2,}|\u3000+/)) {
    const last = parts.at(-1);
    if (last === undefined || (saysMore(last) && saysMore(piece))) parts.push(piece);
    else parts[parts.length - 1] = `${last} ${piece}`;
  }
  return parts;
}

const saysMore = (text: string) => /[:：]/.test(text);

/**
 * The area of a table whose titles do not state it: a title that is nothing but a place; else a
 * part of the caller's area, or another county or city, at the beginning of a title, a reporter, or
 * the name of a sheet or a file.
 */
function findArea(
  texts: readonly string[],
  names: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): { readonly place?: Place; readonly areaIn?: string } {
  const { places } = vocabulary;
  const titles = texts.flatMap((text) => {
    const { name, said } = readSaying(bareTitle(text).replace(/[:：]$/, ''));
    const isReporter = reporter.test(name);
    const bare = bareTitle(isReporter ? said : text).replace(/[:：]$/, '');
    return name === '' || isReporter ? [{ text, bare, isReporter }] : [];
  });
  const alone = titles.flatMap(({ bare }) => findAlone(bare, vocabulary) ?? []);
  const [only] = alone;
  if (only !== undefined && new Set(alone.map(({ area }) => area)).size === 1)
    return only.area === places.home ? {} : { place: only };
  const isPart = ({ kind, area }: Place) => kind === 'home' && area !== places.home;
  const parts = titles.flatMap(({ text, bare }) => {
    const place = places.findLeading(bare);
    return place !== undefined && isPart(place) ? [{ place, areaIn: text }] : [];
  });
  const [part] = parts;
  if (part !== undefined)
    return new Set(parts.map(({ place }) => place.area)).size === 1
      ? part
      : { areaIn: part.areaIn };
  const isOwn = texts.some((text) => places.mentions(text));
  for (const { text, bare, isReporter } of isOwn ? [] : titles) {
    const place = findLeading(bare, isReporter ? county : cityToo, vocabulary);
    if (place !== undefined) return { place, areaIn: text };
  }
  for (const name of names) {
    const bare =
      name
        ?.replace(fileEnd, '')
        .replace(/(?:19|20)\d{2}\s*年?度?/g, '')
        .trim() ?? '';
    const place =
      places.find(bare) ?? places.findLeading(bare) ?? findLeading(bare, cityToo, vocabulary);
    if (place !== undefined && (isPart(place) || (place.kind === 'other' && !isOwn)))
      return { place, areaIn: bare };
  }
  for (const text of isOwn ? [] : texts) {
    const own = titles.find((title) => title.text === text && !title.isReporter);
    const areaIn = reach.exec(text)?.[0] ?? findIssuer(own?.bare ?? '', vocabulary);
    if (areaIn !== undefined) return { areaIn };
  }
  return {};
}

/** 广西妇女发展规划, 临桂区儿童发展: another area that a title begins with, which may have issued the form. */
function findIssuer(bare: string, { places }: Vocabulary): string | undefined {
  for (let length = 2; length <= longestArea; length += 1) {
    const name = bare.slice(0, length);
    const isKind = kindOfCounty.test(name) || /^(?:国家|世界|全球|.区)$|[县旗镇乡道]$/.test(name);
    if (!isKind && places.find(name)?.kind === 'other') return name;
  }
  return undefined;
}

/** A place that is all of a title: 荔城镇, （全国）. */
function findAlone(bare: string, { places }: Vocabulary): Place | undefined {
  const place = places.find(bare.replace(/^[（(](.*)[)）]$/, '$1'));
  return place?.kind === 'home' || place?.kind === 'other' ? place : undefined;
}

/** The year in the name of a sheet or a file, if there is only one. */
function yearOf(name: string | undefined): number | undefined {
  const years = new Set(name?.match(/(?<!\d)20[0-4]\d(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}
