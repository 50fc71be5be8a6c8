import { isKindOfInstitution, type Place } from './Places.js';
import type { RowAccess } from './RowAccess.js';
import { isNoFigure } from './readFigure.js';
import { splitAside } from './readNames.js';

const numerals = '一二三四五六七八九十百两';
const count = `(?:\\d{1,4}[所个家]|[${numerals}]{1,4}[所个])`;
const kinds = '(?:institutions|hospitals|schools|clinics|centres|centers|kindergartens|townships)';
/**
 * A row among institutions that is about all of them: 12所合计, 乡镇卫生院（13所）, 全市乡镇卫生院.
 */
const everyOne = new RegExp(
  [
    '(?:合计|共计|总计|小计|总数|总和|总量|总体|汇总|平均|均值)(?:数|值|水平)?$',
    `^(?:各|全部|所有|每[所个家]|全[市县区域镇乡辖]|共?${count})|(?<![第\\d${numerals}])${count}$`,
    '^(?:sum|total|overall|average|mean)\\b|\\b(?:sum|total|average|mean)$|^all$',
    `^(?:all(?: \\d{1,4})?|\\d{1,4}) (?:[a-z]+ ){0,3}${kinds}$|\\b${kinds} [（(]\\d{1,4}[)）]$`,
  ].join('|'),
  'i',
);
/** A row about one or some of them that it does not name: 最低, 最高：修仁镇卫生院, 中位数, 其他. */
const someOfThem = new RegExp(
  [
    '(?:最[低高大小少多差好优]|中位|众|分位)(?:数|值|者)?$|(?:标准|极)差$|^(?:其[他它余]|不详|未知)',
    '^(?:最[低高大小少多差好优])(?:数|值|者)?[:：—–-]',
    '^(?:min(?:imum)?|max(?:imum)?|median|lowest|highest|others?|unknown)\\b',
  ].join('|'),
  'i',
);
/** The longest text that such a row has in place of a name. */
const longestWord = 40;

/** The area and the institution of a row; by default, the area that the caller named. */
export function readPlace(access: RowAccess): Place | undefined {
  const { stated, assumed, clashes } = access.row;
  const { places } = access.vocabulary;
  const [area, named] = [access.text('area'), access.text('institution')];
  if (area === undefined || named === undefined) return undefined;
  // A mark for a missing value is not a name.
  const institution = isNoFigure(named) ? '' : named.replace(/^[（(]([^（）()]*)[)）]$/, '$1');
  let place = stated.place ?? access.group.place;
  if (area !== '') {
    let known = places.find(area);
    for (const { column, cell } of clashes)
      if (column === 'area' && typeof cell === 'string') known ??= places.find(cell);
    if (place !== undefined && place.area !== known?.area)
      return access.contradicts('area', place.area);
    place = known ?? unknownPlace(access, area);
  }
  place ??= assumed.place;
  if (institution !== '') {
    // 最低（修仁镇卫生院）, 乡镇卫生院（平均）
    const { text: head, aside } = splitAside(institution) ?? { text: institution, aside: '' };
    const isWord = institution.length <= longestWord;
    const isNone =
      isWord && (someOfThem.test(head) || (someOfThem.test(aside) && isKindOfInstitution(head)));
    const isAll =
      isWord && !isNone && [institution, head, aside].some((text) => everyOne.test(text));
    if (isNone || (place === undefined && isKindOfInstitution(institution)))
      return access.fail('badStructure', 'institution', {
        found: institution,
        expected: { kind: 'institution' },
      });
    const found = places.find(institution);
    const isArea = found !== undefined && found.kind !== 'institution';
    // 荔城镇小学（3所）, 荔浦市各卫生院
    const own = isAll && !isArea ? (places.findLeading(head) ?? access.home) : found;
    // 单位名称 can be the heading of townships, too.
    if (own !== undefined && own.kind !== 'institution') place ??= own;
    else
      place = {
        area: place?.area ?? own?.area ?? places.home,
        institution,
        kind: 'institution',
      };
  }
  if (place === undefined && places.home === '')
    access.noticeOnce('area', 'missingValue', 'area', { expected: { kind: 'area' } });
  if (place?.kind === 'other' && !access.named.has(place)) {
    access.named.add(place);
    access.noticeOnce(`other ${place.area}`, 'otherArea', 'area', { found: place.area });
  }
  return place ?? access.home;
}

/** An unknown name is kept and reported once. */
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
