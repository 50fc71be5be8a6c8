import type { Area } from '../../model/Area.js';
import type { Plan } from '../../model/Plan.js';
import { foldName, NameIndex } from './NameIndex.js';

/** A place that a figure is about. */
export interface Place {
  /** The code of a known area, or the name of another one. */
  readonly area: string;
  readonly institution?: string;
  /**
   * `home`: the area of the caller or a part of it. `other`: a higher or a neighbouring area given
   * by name; `coded`: one given by its code.
   */
  readonly kind: 'home' | 'other' | 'coded' | 'institution' | 'unknown';
}

/** Looks up the names of places. */
export interface Places {
  /** The area of rows that name none; empty if it is not known. */
  readonly home: string;
  /** The place that a word names; `undefined` if it does not name a place. */
  readonly find: (word: string) => Place | undefined;
  /** Whether a text contains the name of a known area. */
  readonly mentions: (text: string) => boolean;
  /** Whether a word is the name of a known area. */
  readonly isName: (word: string) => boolean;
  /** The known area at the beginning of a text, perhaps after the areas that it is part of. */
  readonly findLeading: (text: string) => Place | undefined;
  /** The nearest name of a known area. */
  readonly suggest: (word: string) => string | undefined;
}

const words = (...lines: readonly string[]) => lines.join('|').split('|').map(foldName);

/** The area as a whole, as its own offices write it. */
const homeWords: ReadonlySet<string> = new Set(
  words(
    '全市|全县|全境|全区域|全域|全辖|全辖区|本市|本县|本地区|本辖区|辖区|我市|我县|市域|县域|市级|县级',
    '合计|总计|共计|总体|total|whole|overall|whole county|whole city|entire county|county total',
    'city total|county-wide|countywide|city-wide|citywide|all areas|all townships',
  ),
);
/** Higher areas, by names that lack the usual ending of an area's name. */
const higherWords: ReadonlyMap<string, string> = new Map(
  [
    [
      '全国',
      words(
        '全国|国家|中国|china|chn|cn|national|nationwide|whole country|prc',
        "people's republic of china",
      ),
    ],
    [
      '全区',
      words(
        '全区|全自治区|自治区|广西|广西区|广西壮族自治区|guangxi|guangxi region|guangxi province',
        'guangxi zhuang autonomous region|autonomous region',
      ),
    ],
    ['桂林市', words('桂林|桂林地区|guilin|guilin city|guilin municipality')],
    ['全省', words('全省|省级|全省份|provincial')],
    ['世界', words('世界|全球|world|global')],
  ].flatMap(([name, list]) => (list as string[]).map((word) => [word, name as string] as const)),
);
/** 全国平均水平, 荔浦市合计: words after the name of an area that mean the whole area. */
const ofAll =
  /(?:合计|总计|小计|总体|平均(?:水平|值|数)?|均值|水平|全市|全县|全域|全境|市域|县域|average|mean|total)$/i;
const provinces = [
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南',
  '广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾',
].join('|');
const province = new RegExp(`^(?:${provinces})(?:省|市|(?:壮族|回族|维吾尔)?自治区)?$`);
/** Before the name of an area: the names of the areas that it is part of. */
const prefix = new RegExp(
  [
    `^(?:中国)?(?:(?:${provinces})(?:省|市|区|(?:壮族|回族|维吾尔)?自治区)?)?`,
    '(?:[\\u4e00-\\u9fff]{2,6}(?:市|地区|自治州|州|盟)|桂林)?$',
  ].join(''),
);
const areaEnd = /^[\u4e00-\u9fff]{1,10}(?:省|市|县|区|州|盟|旗|镇|乡|街道|自治区|地区)$/;
/** Several areas, or one to compare with: 平乐县和荔浦市, 与桂林市. */
const notOne = /^[与较]|[省市县区州盟旗镇乡](?:[和与及]|以及)[\u4e00-\u9fff]{3}/;
/** “Of which” or a year before a group: 其中：农村 and 2025年农村 are not villages. */
const ofWhich = /^(?:其\s*中|(?:19|20)\d\d\s*年?)/;
/** Codes of GB/T 2260, of townships, and statistical codes. */
const code = /^[1-9]\d{5}(?:\d{3}|\d{6})?$/;
/** Words that end like the name of an area but are groups. */
const groupLike = /^(?:城市|市区|城区|(?:城市|城镇|农村|乡村)?地区|县区|区县|乡镇|城镇|全部.*)$/;
const institutionEnd = new RegExp(
  `(?:${[
    '医院|卫生院|保健院|卫生室|卫生站|服务中心|服务站|中心|学校|小学|中学|高中|初中|大学|学院|幼儿园|托儿所|托育园|福利院|救助站|研究所|派出所',
    '法院|检察院|妇联|工会|公司|(?<!农)村|社区|村委会|居委会|school|hospital|kindergarten|centre|center',
  ].join('|')})$`,
  'i',
);

/** 各乡镇卫生院 are all of them; 小学 and 乡镇卫生院 are kinds of institutions. */
const everyOne = /^(?:各|全部|所有|每[所个])/;
const kindOfInstitution = /^(?:乡镇|镇|乡|村级?|社区|公办|民办|普惠性?|城市|农村|县级|市级)?$/;

/** Whether a text is a kind of institution rather than the name of one: 乡镇卫生院, 小学. */
export function isKindOfInstitution(text: string): boolean {
  const end = institutionEnd.exec(text);
  return end !== null && kindOfInstitution.test(text.slice(0, end.index));
}

/**
 * Builds the index of places: known areas, their names after a prefix, and other areas by the form
 * of their names.
 */
export function makePlaces({
  plans = [],
  areas = [],
  area,
}: {
  readonly plans?: readonly Plan[];
  readonly areas?: readonly Area[];
  readonly area?: string | undefined;
}): Places {
  const index = new NameIndex<Area>();
  for (const known of areas) index.add(known.code, known);
  for (const known of areas)
    for (const name of [known.name.zh, known.name.en, ...known.aliases]) index.add(name, known);
  const names = areas.flatMap((known) =>
    [known.name.zh, ...known.aliases]
      .filter((name) => /[\u4e00-\u9fff]$/.test(name))
      .map((name) => ({ name, code: known.code })),
  );
  const ofPlans = new Set(plans.map((plan) => plan.areaCode));
  const tops = areas.filter((known) => known.parent === undefined).map((known) => known.code);
  const home = findHome();
  const wholeArea = findWholeOf(home);
  const cache = new Map<string, Place | undefined>();

  return {
    home,
    find: (word) => {
      const before = cache.get(word);
      if (before !== undefined || cache.has(word)) return before;
      const place = find(word);
      cache.set(word, place);
      return place;
    },
    mentions: (text) => names.some(({ name }) => text.includes(name)),
    isName: (word) => index.find(word.trim()) !== undefined,
    findLeading,
    suggest: (word) => {
      const match = index.match(word);
      return 'nearest' in match ? match.nearest : undefined;
    },
  };

  function findHome(): string {
    const [only] = ofPlans.size === 1 ? ofPlans : tops.length === 1 ? tops : [];
    const own = area ?? only ?? '';
    return index.find(own)?.code ?? own;
  }

  /** What 全市 means: the area of a plan, even if rows are about a part of it by default. */
  function findWholeOf(part: string): string {
    const wholes = ofPlans.size > 0 || tops.length !== 1 ? ofPlans : new Set(tops);
    const seen = new Set<string>();
    for (
      let at: string | undefined = part;
      at !== undefined && !seen.has(at);
      at = index.find(at)?.parent
    ) {
      if (wholes.has(at)) return at;
      seen.add(at);
    }
    return part;
  }

  function find(word: string): Place | undefined {
    const text = word.trim();
    const known = index.find(text) ?? findPadded(text);
    if (known !== undefined) return { area: known.code, kind: 'home' };
    if (text === '') return undefined;
    if (code.test(text)) return { area: text, kind: 'coded' };
    if (text === home) return { area: home, kind: 'home' };
    const folded = foldName(text);
    if (homeWords.has(folded)) return { area: wholeArea, kind: 'home' };
    const higher = higherWords.get(folded);
    if (higher !== undefined) return { area: higher, kind: 'other' };
    if (text.length > 40) return undefined;
    const suffixed = names.find(
      ({ name }) => text.endsWith(name) && prefix.test(text.slice(0, -name.length)),
    );
    if (suffixed !== undefined) return { area: suffixed.code, kind: 'home' };
    const whole = findWhole(text);
    if (whole !== undefined) return whole;
    const end = ofWhich.test(text) ? null : institutionEnd.exec(text);
    if (end !== null) {
      const named = text.slice(0, end.index);
      if (everyOne.test(named)) return { area: home, kind: 'home' };
      if (!kindOfInstitution.test(named)) return institution(text);
    }
    if (groupLike.test(text)) return undefined;
    if (province.test(text)) return { area: text, kind: 'other' };
    if (!areaEnd.test(text) || notOne.test(text)) return undefined;
    // Nearly the name of a known area: a typing error rather than another area.
    const match = index.match(text);
    return 'nearest' in match && match.nearest !== undefined
      ? undefined
      : { area: text, kind: 'other' };
  }

  /** Statistical codes have zeros after the code of the area. */
  function findPadded(text: string): Area | undefined {
    if (!/^\d{7,12}$/.test(text)) return undefined;
    const [code] = [9, 6].filter(
      (digits) =>
        /^0+$/.test(text.slice(digits)) && index.find(text.slice(0, digits)) !== undefined,
    );
    return code === undefined ? undefined : index.find(text.slice(0, code));
  }

  /** 荔浦市合计, 荔浦市（全市）, 全国平均水平. */
  function findWhole(text: string): Place | undefined {
    const open = text.search(/[(（]/);
    const isAside = open > 0 && /[)）]$/.test(text);
    const bare = isAside ? text.slice(0, open) : text.replace(ofAll, '').trim();
    const place = bare === text ? undefined : find(bare);
    if (place === undefined || place.kind === 'institution') return undefined;
    return !isAside || find(text.slice(open + 1, -1))?.area === place.area ? place : undefined;
  }

  function findLeading(text: string): Place | undefined {
    const found = names
      .map(({ name, code }) => ({ code, from: text.indexOf(name), length: name.length }))
      .filter(({ from }) => from !== -1 && prefix.test(text.slice(0, from)))
      // 荔浦市荔城镇 means the part, whose name ends last.
      .sort((a, b) => b.from + b.length - (a.from + a.length))[0];
    return found && { area: found.code, kind: 'home' };
  }

  function institution(text: string): Place {
    const inside = names
      .filter(({ name }) => text.startsWith(name))
      .sort((a, b) => b.name.length - a.name.length)[0];
    return { area: inside?.code ?? home, institution: text, kind: 'institution' };
  }
}
