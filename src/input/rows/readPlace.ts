import type { Expected } from '../../errors/Expected.js';
import type { Residence } from '../../model/Observation.js';
import { isKindOfInstitution } from './areaWords.js';
import { findEnglishAreas } from './findEnglishAreas.js';
import { isKindOfNoYear } from './kindsOfNoYear.js';
import type { Place } from './Places.js';
import type { RowAccess } from './RowAccess.js';
import { readAreas } from './readAreas.js';
import { sameAs } from './readDimensions.js';
import { isNoFigure } from './readFigure.js';
import { findInBoth, ofWhich, splitAside, withoutFootnotes } from './readNames.js';

const numerals = '一二三四五六七八九十百两';
const count = `(?:\\d{1,4}[所个家]|[${numerals}]{1,4}[所个])`;
const kinds = '(?:institutions|hospitals|schools|clinics|centres|centers|kindergartens|townships)';
/** Words for all institutions, in a row among them: 12所合计, 乡镇卫生院（13所）, 全市乡镇卫生院. */
const everyOne = [
  /(?:合计|共计|总计|小计|总数|总和|总量|总体|汇总|平均|均值)(?:数|值|水平)?$/,
  new RegExp(`^(?:各|全部|所有|每[所个家]|平均|全[市县区域镇乡辖]|共?${count})`),
  new RegExp(`(?<![第\\d${numerals}])${count}$`),
  /^(?:sum|total|overall|average|mean)\b|\b(?:sum|total|average|mean)$|^all$/i,
  new RegExp(`^(?:all(?: \\d{1,4})?|\\d{1,4}) (?:[a-z]+ ){0,3}${kinds}$`, 'i'),
  new RegExp(`\\b${kinds} [（(]\\d{1,4}[)）]$`, 'i'),
  // 荔浦市各卫生院, 荔浦市乡镇卫生院
  new RegExp(
    [
      '^[\\u4e00-\\u9fff]{1,8}[国省市县区镇乡](?:(?:各|全部|所有|每[所个])[\\u4e00-\\u9fff]{1,12}$',
      '(?:乡镇|公办|民办|普惠性?|农村)(?:卫生院|卫生室|医院|学校|小学|中学|幼儿园)$)',
    ].join('|'),
  ),
];
/** Words for some of the places: 最低, 最高：修仁镇卫生院, 中位数, 其他. */
const someOfThem = new RegExp(
  [
    '(?:最[低高大小少多差好优]|中位|众|分位)(?:数|值|者)?$|中值$|(?:标准|极)差$',
    '^(?:其[他它余]|不详|未知|上级|上一级|同级)',
    '^最[低高大小少多差好优](?:数|值|者)?[的\\s:：—–-]',
    '^(?:min(?:imum)?|max(?:imum)?|median|lowest|highest|others?|unknown)\\b',
  ].join('|'),
  'i',
);
/**
 * Words for institutions of one type of owner or location, and so for only some of them: 民办幼儿园合计,
 * 农村小学（12所）.
 */
const ofSome = /公办|民办|公立|私立|普惠|农村|乡村|城市|城区|[市县]直/;
/** Words that, among areas, may leave out some of them or give them equal weight: 平均, 小计. */
const ofAreas = /^(?:小计|平均(?:数|值)?|均值|subtotal|average|mean)$/i;
/** A figure rather than a code or a name. */
const isFigure = (text: string) => /^\d+\.\d+$/.test(text);
/** Whether a cell is a number of institutions, or a number in a list; codes are longer. */
const isNumber = (text: string) => /^\d{1,5}$/.test(text) || isFigure(text);
/** An area and a residence: 荔浦市（农村）, 荔浦市农村. */
const withResidence =
  /^(.{2,20}?)\s?(?:[（(]([^（）()]{1,6})[)）]|((?:农村|乡村|城镇)(?:地区|居民)?))$/;
/** An indentation, or 其中, before a residence. */
const isPartOfAbove = /^(?:\s|其\s*中|#)/;
/** The length of the longest text that stands in place of a name in a row about several places. */
const longestWord = 40;

/** Reads the area and the institution of a row; the default is the area that the caller named. */
export function readPlace(access: RowAccess): Place | undefined {
  const { stated, assumed } = access.row;
  const { places } = access.vocabulary;
  const [said, name] = [access.freeText('area'), access.freeText('institution')];
  if (said === undefined || name === undefined) return undefined;
  // 其中：农村, 荔浦市①
  const area =
    said === '' || places.find(said) ? said : withoutFootnotes(said.replace(ofWhich, ''));
  // A mark for a missing value is not a name.
  const institution =
    name === '' || isNoFigure(name) ? '' : name.replace(/^[（(]([^（）()]*)[)）]$/, '$1');
  let place = stated.place ?? access.group.place;
  if (area !== '') {
    // Fast path: most rows have one column of areas.
    const named = access.row.clashes.length === 0 ? places.find(area) : readAreas(access, area);
    const known = named ?? readPlaceOfResidence(access, area);
    if (known === 'refused') return undefined;
    if (named !== undefined) access.above = named as Place;
    if (known !== 'any') {
      if (place !== undefined && place.area !== known?.area)
        return access.contradicts('area', place.area);
      if (known === undefined && isNoArea(access, area))
        return access.fail('badStructure', 'area', { found: area, expected: { kind: 'area' } });
      place = known ?? unknownPlace(access, area);
    }
  }
  place ??= assumed.place;
  if (institution !== '') {
    place = readInstitution(access, institution, place, area);
    if (place === undefined) return undefined;
  }
  if (place === undefined && places.home === '')
    access.noticeOnce('area', 'missingValue', 'area', { expected: { kind: 'area' } });
  if (place !== undefined) reportOther(access, place);
  return place ?? access.home;
}

/**
 * Reads the place of a residence in a column of areas: 荔浦市（农村）, 其中：农村 below the area that it is
 * part of, or 农村 alone, which is a group of the area of the table; `undefined` if there is no
 * residence.
 */
function readPlaceOfResidence(
  access: RowAccess,
  area: string,
): Place | 'any' | 'refused' | undefined {
  const { above } = access;
  const [, head = '', aside, end] = withResidence.exec(area) ?? [];
  const own = access.vocabulary.places.find(head);
  const residence = readResidence(access, own === undefined ? area : (aside ?? (end as string)));
  if (residence === undefined || residence === 'refused') return residence;
  access.group = { ...access.group, residence };
  if (own !== undefined) return own;
  const isOfHome = above === undefined || above.area === access.vocabulary.places.home;
  if (!isOfHome && isPartOfAbove.test(String(access.cell('area')))) return above;
  if (isOfHome || above.kind === 'home') return 'any';
  access.fail('badStructure', 'area', { found: area, expected: { kind: 'area' } });
  return 'refused';
}

/** Reads 城市, 农村 and 城乡合计 in a column of areas, where they are groups rather than areas. */
function readResidence(access: RowAccess, word: string): Residence | 'refused' | undefined {
  if (!access.isLoose) return undefined;
  const { residence } = access.vocabulary;
  const found = residence.find(word) ?? findInBoth(residence, word);
  const beside = access.text('residence');
  const other = access.row.stated.residence ?? access.group.residence;
  if (found === undefined || beside === undefined) return undefined;
  // 合计 may be the total of several counties.
  if (found === 'total' && !/[城乡]|urban|rural/i.test(word)) return undefined;
  if ((other ?? found) === found && (beside === '' || residence.find(beside) === found))
    return found;
  access.fail('badStructure', 'area', {
    found: word,
    expected: beside === '' ? { kind: 'area' } : sameAs(access.headingOf('residence'), beside),
  });
  return 'refused';
}

/** Reads the institution of a row, or the area if the row is about all of its institutions. */
function readInstitution(
  access: RowAccess,
  institution: string,
  place: Place | undefined,
  area: string,
): Place | undefined {
  const { places } = access.vocabulary;
  const fail = (expected: Expected) =>
    access.fail('badStructure', 'institution', { found: institution, expected });
  // 最低（修仁镇卫生院）, 乡镇卫生院（平均）
  const { text: head, aside } = splitAside(institution) ?? { text: institution, aside: '' };
  const isWord = institution.length <= longestWord;
  const isNone =
    isWord &&
    (someOfThem.test(head) ||
      isKindOfNoYear(head) ||
      (someOfThem.test(aside) && isKindOfInstitution(head)));
  const isAll =
    isWord &&
    !isNone &&
    [institution, head, aside].some((text) => everyOne.some((pattern) => pattern.test(text)));
  const some = isAll ? ofSome.exec(institution)?.[0] : undefined;
  if (
    isNone ||
    (some !== undefined && !String(access.cell('indicator')).includes(some)) ||
    (place === undefined && isKindOfInstitution(institution)) ||
    (access.isLoose && isNumber(institution))
  )
    return fail({ kind: 'institution' });
  const found = places.find(institution);
  const isArea = found !== undefined && found.kind !== 'institution';
  // 荔城镇小学（3所）, 全国乡镇卫生院, Average of China
  const findAll = () =>
    places.findHead(head) ?? findEnglishAreas(head, access.vocabulary)[0]?.place ?? access.home;
  const own = isAll && !isArea ? findAll() : found;
  if (own === undefined || own.kind === 'institution')
    return {
      area: place?.area ?? (own ?? places.findLeading(institution))?.area ?? places.home,
      institution,
      kind: 'institution',
    };
  // The column 单位名称 may also contain townships.
  if (place === undefined) return own;
  const isNamed = own.kind === 'other' || places.mentions(head) || places.isName(head);
  if (!isNamed || own.area === place.area) return place;
  if (area === '' || places.isPart(own.area, place.area)) return own;
  return fail(sameAs(access.headingOf('area'), area));
}

/** Whether an unknown word in a column of areas is not a name: 最高, 平均, 4.5. */
const isNoArea = ({ isLoose }: RowAccess, text: string): boolean =>
  isLoose && (someOfThem.test(text) || ofAreas.test(text) || isFigure(text));

/** Reports every other area once; of areas given by code, which can be many, only the first. */
function reportOther(access: RowAccess, place: Place): void {
  const { places } = access.vocabulary;
  const { area, kind } = place;
  if (access.named.has(place) || kind === 'home' || kind === 'unknown') return;
  if (kind !== 'institution') access.named.add(place);
  const isOurs = area === places.home || places.isName(area) || access.unknownPlaces.has(area);
  if (isOurs || (kind !== 'other' && places.home === '')) return;
  const key = kind === 'coded' ? 'other code' : `other ${area}`;
  access.noticeOnce(key, 'otherArea', 'area', { found: area });
}

/** Keeps an unknown name and reports it once. */
function unknownPlace(access: RowAccess, area: string): Place {
  const before = access.unknownPlaces.get(area);
  if (before !== undefined) return before;
  access.notice('unknownArea', 'area', {
    found: area,
    nearest: access.vocabulary.places.suggest(area),
  });
  const place: Place = { area, kind: 'unknown' };
  access.unknownPlaces.set(area, place);
  return place;
}
