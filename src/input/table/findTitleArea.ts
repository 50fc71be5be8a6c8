import {
  cityToo,
  county,
  findHigher,
  isOffice as isOfficeName,
  kindOfCounty,
  longestArea,
  mentioned,
  school,
} from '../rows/areaWords.js';
import { findColumn } from '../rows/columnHeadings.js';
import { findEnglishAreas, isCounty, namesOffice } from '../rows/findEnglishAreas.js';
import type { Place } from '../rows/Places.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { bareName, saying, withoutLead, withoutMarks } from './titleWords.js';

/** The area of a table, and the words that name it without stating that the figures are for it. */
interface TitleArea {
  readonly place?: Place;
  readonly areaIn?: string;
}

/** A title above a table; `bare` lacks the numbers and marks that precede its words. */
interface Title {
  readonly text: string;
  readonly bare: string;
  readonly isReporter: boolean;
}

/** A label before the reporting body: 填报单位：阳朔县卫健局. */
const reporter =
  /^(?:填报|报送|上报|编制|制表|报告)?(?:单位|部门|机关)(?:名称)?(?:[（(](?:盖章|公章|签章)[)）])?$/;
/** Words for the area that figures cover: 全国主要指标. */
const reach = /全国|全省|全自治区|全区(?!域)|[\u4e00-\u9fff]{2,5}自治区/;
/** An office or a publication at the end of a title: 桂林市统计局制, 桂林市妇儿工委办印发, 桂林年鉴. */
const office = new RegExp(
  [
    '(?:[局厅委办处会院队]|(?<![全内外])部|(?:[妇残文]|工商)联|办公室|中心|研究所|政府|年鉴|公报)',
    '(?:主?[编制]|[编绘监]制|制[表定发]|编[印写著]|[印下转颁签]发|[发公]布|提供|供稿|审[核定批]|批准|汇总|整理|报送|填报)?$',
  ].join(''),
);
/** A conjunction between two areas: 平乐县和荔浦市. */
const joint =
  /(?<=[省市县区旗镇乡])(?:和(?!谐)|[与及、]|以及)(?=[\u4e00-\u9fff]{2,8}?[省市县区旗镇乡])/;
const separators = /[\s_—–·,，;；:：()（）【】[\]《》“”"]+/;
/** Words for a document that one area issues for others to fill in. */
const issued =
  /规划|纲要|计划|条例|办法|制度|\b(?:plan|programme|program|outline|law|standards?|framework|strategy)\b/i;

/** Removes the brackets and the year of an area: （全国） and 全国2024年 become 全国. */
export const withoutYear = (bare: string) =>
  bare.replace(/^[（(](.*)[)）]$/, '$1').replace(/(?:19|20)\d{2}年?度?$/, '');

/** Joins single characters to the words beside them: 阳 朔 县, 平乐县 和 阳朔县. */
function joinCharacters(text: string): string {
  const words = text.split(/\s+/);
  const isApart = (at: number) => words[at - 1]?.length !== 1 && words[at]?.length !== 1;
  return words.map((word, at) => (at > 0 && isApart(at) ? ` ${word}` : word)).join('');
}

const bareTitle = (text: string) => withoutLead(joinCharacters(withoutLead(text)));

/**
 * Finds the area of a table whose titles do not state it. A title that consists of a place takes
 * precedence. Otherwise the beginning of a title or of a part of it, a reporting body, or the name
 * of a sheet or a file may name a part of the caller's area, or another county or city. Offices and
 * publications of a city, a region or the nation also give figures of its counties, so their area
 * is only mentioned.
 */
export function findTitleArea(
  texts: readonly string[],
  names: readonly string[],
  vocabulary: Vocabulary,
): TitleArea {
  const { places } = vocabulary;
  const titles = texts.flatMap((text) => toTitle(text) ?? []);
  const [own] = [
    ...titles.map(({ text, bare }) => [text, bare] as const),
    ...names.map((name) => [bareName(name), withoutLead(bareName(name))] as const),
  ].flatMap(([areaIn, bare]) => {
    const [word, area = ''] = school.exec(bare) ?? [];
    const place = word !== undefined && places.isName(area) ? places.find(word) : undefined;
    return place?.kind === 'institution' ? { place, areaIn } : [];
  });
  if (own !== undefined) return own;
  const [alone = []] = [withoutYear, withoutMarks]
    .map((toWord) => titles.flatMap(({ bare }) => findAlone(toWord(bare), vocabulary) ?? []))
    .filter((found) => found.length > 0);
  const [only] = alone;
  if (only !== undefined && new Set(alone.map(({ area }) => area)).size === 1)
    return only.area === places.home ? {} : { place: only };
  const isPart = ({ kind, area }: Place) => kind === 'home' && area !== places.home;
  const findPart = (bare: string, areaIn: string) => {
    const place = places.findLeading(bare);
    return place !== undefined && isPart(place) ? [{ place, areaIn }] : [];
  };
  const findParts = (words: string, areaIn: string) =>
    words.split(joint).flatMap((piece) => findPart(piece, areaIn));
  const leading = titles.flatMap(({ text, bare }) =>
    places.findLeading(bare) === undefined ? [] : findParts(bare, text),
  );
  const parts =
    leading.length > 0
      ? leading
      : titles.flatMap(({ text }) => tokensOf(text).flatMap((token) => findParts(token, text)));
  const [part] = parts;
  if (part !== undefined)
    return new Set(parts.map(({ place }) => place.area)).size === 1
      ? part
      : { areaIn: part.areaIn };
  const english = texts.flatMap((text) => findEnglishAreas(text, vocabulary));
  const isOwn =
    texts.some((text) => places.mentions(text)) ||
    english.some(({ place }) => place.area === places.home);
  const elsewhere = isOwn ? undefined : findOther(titles, vocabulary);
  if (elsewhere !== undefined) return elsewhere;
  const [named] = english.filter(({ place, isIssuer }) => isPart(place) || !(isOwn || isIssuer));
  if (named !== undefined && named.place.area !== places.home)
    return issued.test(named.areaIn) && !isPart(named.place) ? { areaIn: named.areaIn } : named;
  for (const name of names) {
    if (namesSeveral(bareName(name), vocabulary)) return { areaIn: bareName(name) };
    const found = findInName(bareName(name), vocabulary);
    if (found !== undefined && (isPart(found.place) || (found.place.kind === 'other' && !isOwn)))
      return found;
  }
  for (const text of isOwn ? [] : texts) {
    const own = titles.find((title) => title.text === text && !title.isReporter);
    const areaIn =
      reach.exec(text)?.[0] ??
      english.find((one) => one.areaIn === text)?.areaIn ??
      findIssuer(own?.bare ?? '', vocabulary);
    if (areaIn !== undefined) return { areaIn };
  }
  const other = texts.find((text) => isOfInstitution(text, vocabulary));
  return other === undefined ? {} : { areaIn: other };
}

/** Whether a title names an institution that may report its own figures: 填报单位：荔浦市人民医院. */
export function isOfInstitution(text: string, { places }: Vocabulary): boolean {
  const [, name = '', said = text] = saying.exec(text) ?? [];
  const bare = bareTitle(said);
  const isReported = reporter.test(name) || findColumn(name) === 'reporter';
  const isNamed = name === '' && places.isName(bare.slice(0, 2));
  if (!(isReported || isNamed) || isOfficeName(bare)) return false;
  return places.find(bare)?.kind === 'institution';
}

/** The area whose figures an office reports (荔城镇人民政府, 阳朔县卫健局), if it reports for an area. */
export const findReportedArea = (office: string, vocabulary: Vocabulary): Place | undefined =>
  findTitleArea([`填报单位：${office}`], [], vocabulary).place;

/** Reads words that may name the area: a title, or a reporting body. */
function toTitle(text: string): Title | undefined {
  const bare = bareTitle(text).replace(/[:：]$/, '');
  const [, name, said = ''] = saying.exec(bare) ?? [];
  if (name === undefined) return { text, bare, isReporter: false };
  if (!reporter.test(name)) return undefined;
  return { text, bare: bareTitle(said), isReporter: true };
}

/** The parts of a title that may name its area. */
const tokensOf = (text: string) =>
  withoutLead(text)
    .split(separators)
    .filter((token) => !mentioned.test(token) && !isOffice(token) && !/^[a-z]/i.test(token));

/** Whether a title, or what precedes its first digit, is an office or a publication. */
const isOffice = (text: string) => office.test(text) || office.test(text.replace(/\d.*$/s, ''));

/** Whether a title begins with several areas: 平乐县和阳朔县监测表. */
const namesSeveral = (bare: string, { places }: Vocabulary): boolean =>
  joint.test(bare) && (places.findLeading(bare) ?? places.findOther(bare, cityToo)) !== undefined;

/** Finds another county or city at the beginning of a title, or in a part of it: 监测表（平乐县）. */
function findOther(titles: readonly Title[], vocabulary: Vocabulary): TitleArea | undefined {
  for (const { text, bare, isReporter } of titles) {
    if (namesSeveral(bare, vocabulary)) return { areaIn: text };
    if (mentioned.test(bare)) continue;
    const [first = ''] = withoutLead(text).split(separators);
    const place = vocabulary.places.findOther(
      bare,
      isReporter || isOffice(first) ? county : cityToo,
    );
    if (place !== undefined) return { place, areaIn: text };
  }
  for (const { text, isReporter } of titles) {
    for (const token of isReporter ? [] : tokensOf(text)) {
      if (namesSeveral(token, vocabulary)) return { areaIn: text };
      const exact = vocabulary.places.find(token);
      const place =
        exact?.kind === 'other' && !kindOfCounty.test(token)
          ? exact
          : vocabulary.places.findOther(token, cityToo);
      if (place !== undefined) return { place, areaIn: text };
    }
  }
  return undefined;
}

/** Finds the area in the name of a sheet or a file: 全国, 荔城镇2025, national-2025. */
function findInName(name: string, vocabulary: Vocabulary): Required<TitleArea> | undefined {
  const { places } = vocabulary;
  const bare = withoutLead(name.replace(/[\s_-]?(?:19|20)\d{2}\s?年?度?/g, '')).trim();
  const spaced = bare.replace(/[_-]/g, ' ');
  const isArea = (place: Place | undefined, text: string): place is Place =>
    place?.kind === 'home' ||
    (place?.kind === 'other' &&
      !places.mentions(bare) &&
      (isCounty(place.area) || !(isOffice(text) || namesOffice(spaced))));
  const named = places.find(withoutMarks(bare));
  // The figures of 新坪镇卫生院 are those of its town.
  const whole = named?.kind === 'institution' ? undefined : named;
  const leading = whole ?? places.findLeading(bare);
  if (isArea(leading, bare)) return { place: leading, areaIn: bare };
  for (const token of [bare, ...bare.split(/[\s_\-—–.·()（）]/)]) {
    if (token !== bare && (mentioned.test(token) || isOffice(token))) continue;
    const exact = token.length > 1 ? (places.find(token) ?? places.findLeading(token)) : undefined;
    const place = isArea(exact, token) ? exact : places.findOther(token, cityToo);
    if (isArea(place, token) && (place.area !== places.home || places.isName(token)))
      return { place, areaIn: bare };
  }
  return findEnglishAreas(spaced, vocabulary).find(
    ({ place, isIssuer }) => !isIssuer && isArea(place, bare),
  );
}

/** Finds an area at the beginning of a title that may have issued the form: 广西妇女发展规划, 临桂区儿童发展. */
function findIssuer(bare: string, { places }: Vocabulary): string | undefined {
  for (let length = Math.min(longestArea, bare.length); length > 1; length -= 1) {
    const name = bare.slice(0, length);
    const isKind = kindOfCounty.test(name) || /^(?:国家|世界|全球|.区)$|[县旗镇乡道]$/.test(name);
    if (!isKind && places.find(name)?.kind === 'other') return name;
  }
  return undefined;
}

/** Finds the place that a title names: the last one if each is part of the one before (桂林市 阳朔县). */
export function findAlone(word: string, vocabulary: Vocabulary): Place | undefined {
  const place = vocabulary.places.find(word);
  const parts = place === undefined ? word.split(/\s+/) : [];
  if (parts.length > 1) {
    const found = parts.map((part) => findAlone(part, vocabulary));
    return found.includes(undefined) ? undefined : found.at(-1);
  }
  const isKind = kindOfCounty.test(word) && !/^.城市$/.test(word);
  const isName = place?.kind === 'other' && (!isKind || findHigher(place.area) === place.area);
  return place?.kind === 'home' || isName ? place : undefined;
}
