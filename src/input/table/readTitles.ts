import type { Place } from '../rows/Places.js';
import { type Facts, isBlank } from '../rows/Row.js';
import { toArabicYears } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';

/** The facts above a header about the whole table. */
export interface TitleFacts {
  readonly facts: Facts;
  /**
   * A year that a title names, where all of them name one only (2025年监测表), else that in the first
   * name that has one.
   */
  readonly year?: number;
  /** A text that names an area without saying that the figures are of it. */
  readonly areaIn?: string;
}

/** A name and what it says: 单位：‰. */
const saying = /^([^:：]{1,20})[:：](.*)$/s;
const unit = /^(?:计量|计算)?单位$/;
const area = /^(?:地区|填报地区|统计地区|区域|范围|统计范围|行政区划|area|region)$/i;
/** Who reports: 填报单位：阳朔县卫健局. */
const reporter = /^(?:填报|报送|上报|编制|制表|报告)?(?:单位|部门|机关)(?:名称)?$/;
/** 全国主要指标: how far the figures reach. */
const reach = /全国|全省|全自治区|全区(?!域)/;
/** A county that a text without spaces begins with, perhaps behind a year. */
const leading =
  /^(?:(?:19|20)\d{2}年?度?)?(?:[（(]盖章[）)])?([\u4e00-\u9fff]{1,8}?(?:自治县|县|自治旗|旗))/;
/** 脱贫县, 各县: kinds of counties rather than names. */
const kindOfCounty =
  /(?:示范|贫困|脱贫|重点|试点|民族|边境|项目|帮扶|先进|文明|各|分|本|全|我|该)[县旗]$/;

/** Another county that a text begins with: 阳朔县卫健局, 2025年阳朔县监测表. */
export function findLeadingCounty(text: string, { places }: Vocabulary): Place | undefined {
  const name = leading.exec(text.replace(/\s/g, ''))?.[1];
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
    // 2021—2030年 is the period of a plan.
    const single = text
      .replace(/\s/g, '')
      .replace(/(?:19|20)\d{2}年?[-—–~～至到](?:19|20)\d{2}/g, '');
    for (const year of single.match(/(?<!\d)20[0-4]\d(?=年)/g) ?? []) years.add(year);
  }
  const [titled] = years;
  let year = years.size === 1 ? Number(titled) : undefined;
  for (const name of names) year ??= yearOf(name);
  const named = facts.place === undefined ? findArea(texts, names, vocabulary) : {};
  const { place = facts.place, areaIn } = named;
  return {
    facts: place === undefined ? facts : { ...facts, place },
    ...(year === undefined ? {} : { year }),
    ...(areaIn === undefined ? {} : { areaIn }),
  };
}

function readSaying(text: string): { readonly name: string; readonly said: string } {
  const [, name = '', said = ''] = saying.exec(text) ?? [];
  return { name: name.trim(), said: said.trim() };
}

/** The texts of a row; 地区： goes on in the next cell. */
function textsOf(row: readonly unknown[]): string[] {
  const texts: string[] = [];
  for (const cell of row) {
    if (typeof cell !== 'string' || isBlank(cell) || cell.length > 200) continue;
    const text = toArabicYears(cell.trim().replace(/^[（(](.*)[)）]$/, '$1'));
    if (/[:：]$/.test(texts.at(-1) ?? '')) texts.push(`${texts.pop()}${text}`);
    else texts.push(text);
  }
  return texts;
}

/**
 * The area of a table whose titles do not state it: another county that a title or its reporter
 * names, else the part of the own area or the other area that a sheet or file is named for.
 */
function findArea(
  texts: readonly string[],
  names: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): { readonly place?: Place; readonly areaIn?: string } {
  const { places } = vocabulary;
  const isOwn = texts.some((text) => places.mentions(text));
  for (const text of isOwn ? [] : texts) {
    const { name, said } = readSaying(text);
    const place = findLeadingCounty(reporter.test(name) ? said : text, vocabulary);
    if (place !== undefined) return { place, areaIn: text };
  }
  for (const name of names) {
    const bare = name?.replace(/\.[a-z]{2,5}$|(?:19|20)\d{2}\s*年?度?/gi, '').trim() ?? '';
    const place = places.find(bare);
    const isPart = place?.kind === 'home' && place.area !== places.home;
    if (place !== undefined && (isPart || (place.kind === 'other' && !isOwn)))
      return { place, areaIn: bare };
  }
  const title = isOwn ? undefined : texts.find((text) => reach.test(text));
  return title === undefined ? {} : { areaIn: reach.exec(title)?.[0] as string };
}

/** A year in the name of a sheet or a file, where there is one only. */
function yearOf(name: string | undefined): number | undefined {
  const years = new Set(name?.match(/(?<!\d)20[0-4]\d(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}
