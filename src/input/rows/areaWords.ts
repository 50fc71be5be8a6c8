import { wordList } from '../../lookup/wordList.js';
import { foldName } from './NameIndex.js';

const words = (...lines: readonly string[]) => wordList(...lines).map(foldName);

/** Words for the sum or the whole of a table's groups. */
const sumWords = words('合计|总计|共计|总体|total|whole|overall');
export const isSum = (word: string): boolean => sumWords.includes(foldName(word));
/** Words that mean the whole area, as its own offices write them. */
export const homeWords: ReadonlySet<string> = new Set([
  ...sumWords,
  ...words(
    '全市|全县|全境|全区域|全域|全辖|全辖区|本市|本县|本地区|本辖区|辖区|我市|我县|市域|县域|县级',
    '各乡镇合计|各乡镇总计|乡镇合计|乡镇总计',
    'whole county|whole city|entire county|county total|city total|county-wide|countywide',
    'city-wide|citywide|all areas|all townships',
  ),
]);
/** Higher areas and neighbours whose names lack the usual ending. */
const higherWords: ReadonlyMap<string, string> = new Map(
  [
    [
      '全国',
      words(
        '全国|国家|中国|000000|100000|china|chn|cn|national|nationwide|whole country|prc',
        "people's republic of china",
      ),
    ],
    [
      '全区',
      words(
        '全区|全自治区|自治区|450000|广西|广西区|广西壮族自治区|guangxi|guangxi region|guangxi province',
        'guangxi zhuang autonomous region|autonomous region',
      ),
    ],
    ['桂林市', words('桂林|桂林市|桂林地区|450300|guilin|guilin city|guilin municipality')],
    ['阳朔县', words('阳朔|yangshuo')],
    ['灵川县', words('灵川|lingchuan')],
    ['全州县', words('全州')],
    ['兴安县', words("兴安|xing'an|xingan")],
    ['永福县', words('永福|yongfu')],
    ['灌阳县', words('灌阳|guanyang')],
    ['龙胜各族自治县', words('龙胜|龙胜县|longsheng')],
    ['资源县', words('ziyuan')],
    ['平乐县', words('平乐|pingle')],
    ['恭城瑶族自治县', words('恭城|恭城县|gongcheng')],
    ['临桂区', words('临桂|lingui')],
    ['全省', words('全省|省级|全省份|provincial')],
    ['世界', words('世界|全球|world|global')],
  ].flatMap(([name, list]) => (list as string[]).map((word) => [word, name as string] as const)),
);
/** The areas whose names do have such an ending: 桂林市, 阳朔县. */
const neighbours = [...new Set(higherWords.values())].filter((name) =>
  /[县市]$|^临桂区$/.test(name),
);
/**
 * The higher area or neighbour that a word, or a code with zeros after it, means; 阳朔县 for 桂林市阳朔县.
 */
export function findHigher(word: string): string | undefined {
  const name = foldName(word);
  const isLast = (one: string) =>
    name.length > one.length && name.endsWith(one) && prefix.test(name.slice(0, -one.length));
  return higherWords.get(name.replace(/^(\d{6})(?:0{3}){1,2}$/, '$1')) ?? neighbours.find(isLast);
}
/** Whether an area is a higher one: 桂林市, 全国. The full names of counties are not in the list. */
export const isHigher = (area: string): boolean => findHigher(area) === area;
/** Words after the name of an area that mean all of it: 全国平均水平, 荔浦市合计. */
export const ofAll =
  /(?:合计|总计|小计|总体|平均(?:水平|值|数)?|均值|水平|全市|全县|全域|全境|市域|县域|average|mean|total)$/i;
/** Such words in brackets: 荔浦市（合计）, 全国（不含港澳台）. */
export const asideOfAll =
  /^(?:不(?:含|包括)(?:港澳台|香港、澳门(?:和|、)台湾)(?:地区|数据)?|(?:平均|总体|整体)(?:水平|值|数)?|均值|合计|总计)$/;
const provinces = [
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南',
  '广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾',
].join('|');
export const province = new RegExp(`^(?:${provinces})(?:省|市|(?:壮族|回族|维吾尔)?自治区)?$`);
/** The names of the areas that an area is part of, before its own name. */
export const prefix = new RegExp(
  [
    `^(?:中国)?(?:(?:${provinces})(?:省|市|区|(?:壮族|回族|维吾尔)?自治区)?)?`,
    '(?:[\\u4e00-\\u9fff]{2,6}(?:市|地区|自治州|州|盟)|桂林)?$',
  ].join(''),
);
export const areaEnd = /^[\u4e00-\u9fff]{1,10}(?:省|市|县|区|州|盟|旗|镇|乡|街道|自治区|地区)$/;
/** The beginning of a phrase that only mentions an area: 参照阳朔县, 不含平乐县. 含山县 is a county. */
export const mentioned =
  /^(?:以[上下](?:各项|数据|指标){0,2})?[均都]?(?:参照|参考|对照|对比|比较|根?据|依据|不?含(?!山)|不?包括|除|较|与|按|由|来源|其中)/;
/** Names of several areas: 平乐县和荔浦市, 全市各乡镇. */
const several =
  /^(?:各|所[在属有]|全[部市县][各乡])|[省市县区州盟旗镇乡](?:[和与及]|以及)[\u4e00-\u9fff]{3}/;
/** Whether a phrase that ends like the name of an area means several, or only mentions one. */
export const isNotOne = (text: string) => several.test(text) || mentioned.test(text);
/** Words before a group: 其中：农村 and 2025年农村 are not villages. */
export const ofWhich = /^(?:其\s*中|(?:19|20)\d\d\s*年?)/;
/** Codes of GB/T 2260, codes of townships, and statistical codes. */
export const code = /^[1-9]\d{5}(?:\d{3}|\d{6})?$/;
const kinds = '(?:示范|贫困|脱贫|重点|试点|民族|边境|项目|帮扶|先进|文明|各|分|本|全|我|该)';
/** Words for kinds of counties or for other things, which are not names: 脱贫县, 各县, 超市. */
export const kindOfCounty = new RegExp(`${kinds}[县旗市省区]|(?:[城超上股都门]|设区|县级)市$`);
/**
 * A county at the beginning of a string without spaces; `cityToo` also matches a city or a
 * province.
 */
export const county = /^([\u4e00-\u9fff]{1,8}?(?:自治县|县|自治旗|旗))/;
export const cityToo = new RegExp(
  [
    // 监测表阳朔县
    '^(?:[\\u4e00-\\u9fff]*?表)??((?:(?!表)[\\u4e00-\\u9fff]){1,8}?(?:自治县|县|自治旗|旗',
    // 桂林市阳朔县监测表, but not 桂林市贫困县
    `(?:市|自治州|省)(?:${neighbours.join('|')}|(?!.{0,3}${kinds}县)[\\u4e00-\\u9fff]{2,3}县)?))`,
  ].join('|'),
);
/** The length of the longest name of an area: 广西壮族自治区, 延边朝鲜族自治州. */
export const longestArea = 8;
const englishName = (letter: string) =>
  [
    `((?:[A-Z]${letter}{1,15} ){1,3})(?:Autonomous )?`,
    '(?:County|City|District|Province|Prefecture|Municipality|Region|Town|Township)',
  ].join('');
/** Words for kinds of areas, which are not names: Each County, Rural District. */
export const noEnglishName =
  /^(?:Each|All|The|Every|Our|Other|Per|Model|By|Rural|Urban|Sample|Pilot) /;
/** The English name of an area, as a whole and within a string: Yangshuo County. */
export const englishArea = /* @__PURE__ */ new RegExp(`^${englishName("[a-z'’]")}$`);
export const englishAreaIn = /* @__PURE__ */ new RegExp(`\\b${englishName('[a-z]')}\\b`);
/** Words for groups that end like the name of an area. */
export const groupLike =
  /^(?:城市|市区|不分城乡|[城镇]区|县镇|(?:.*(?:城市|城镇|农村|乡村))?地区|县区|区县|乡镇|城镇|全部.*)$/;
export const institutionEnd = new RegExp(
  `(?:${[
    '医院|卫生院|保健院|卫生室|卫生站|服务中心|服务站|中心|学校|小学|中学|高中|初中|[一二三四五六七八九十]中|大学|学院|幼儿园|托儿所|托育园|福利院|救助站|研究所|派出所',
    '法院|检察院|妇联|工会|公司|(?<!农)村|社区|村委会|居委会|\\b(?:school|hospital|kindergarten|centre|center)',
  ].join('|')})$`,
  'i',
);

/** The name of a school at the beginning of a string. 荔浦市公办幼儿园 means several schools. */
export const school = new RegExp(
  [
    '^([\\u4e00-\\u9fff]{2,6}?(?:(?<![市县镇乡])|(?=第|中心|实验|民族|机关)))',
    '(?:第?[一二三四五六七八九十]|中心|实验|民族|机关){0,2}',
    '(?:学校|[小中]学|[高初]?中(?!心)|幼儿园|托[儿育][所园]|福利院)(?![生阶教段、，,和与及])',
  ].join(''),
);
/** Names of offices, which report figures of an area: 市卫健局, 团市委, 荔城镇人民政府. */
const office = new RegExp(
  [
    '(?:局|(?<![村居])委|(?<![村居]民)委员会|办|办公室|政府|[妇残]联|(?:宣传|组织)部',
    '\\b(?:bureau|office|commission|committee|government))$',
  ].join('|'),
  'i',
);
/** The last characters of the names of offices, which rule out most other names. */
const lastOfOffice = /^[局委会办室府联部a-z]$/i;
export function isOffice(cell: unknown): boolean {
  const text = String(cell).trim();
  return lastOfOffice.test(text.slice(-1)) && office.test(text);
}

/** Words for all of several institutions: 各乡镇卫生院. */
export const everyOne = /^(?:各|全部|所有|每[所个])/;
export const kindOfInstitution =
  /^(?:乡镇|镇|乡|村级?|社区|公办|民办|普惠性?|城市|农村|县级|市级|贫困|脱贫|示范|试点)?$/;

/** Whether a word is a kind of institution rather than the name of one: 乡镇卫生院, 小学. */
export function isKindOfInstitution(text: string): boolean {
  const end = institutionEnd.exec(text);
  return end !== null && kindOfInstitution.test(text.slice(0, end.index));
}
