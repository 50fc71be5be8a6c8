import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Residence, Sex } from '../../model/Observation.js';
import { findPopulation } from '../rows/findPopulation.js';
import type { Facts } from '../rows/Row.js';
import { ofWhich, readGroupWord } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { isNote, saying, withoutLead } from './titleWords.js';

/** The group that a title or a name states. */
export interface StatedGroup {
  readonly found: string;
  /** Empty if a group is only mentioned, as 农村教育情况 does, so that the figures stay totals. */
  readonly facts: Pick<Facts, 'sex' | 'residence' | 'age' | 'status' | 'statusIn' | 'population'>;
  /** Whether it states what an observation cannot express: a population such as 流动人口. */
  readonly isUnknown?: true;
}

/** Joins the facts of all groups; several notes may state statuses of different figures. */
export const joinGroups = (groups: readonly { readonly facts: Facts }[]): Facts =>
  Object.assign({}, ...groups.map(({ facts }) => facts), {
    statusIn: groups.flatMap(({ facts }) => facts.statusIn ?? []),
  });

/** The first text that states what an observation cannot express. */
export const findUnknown = (groups: readonly StatedGroup[]): string | undefined =>
  groups.find(({ isUnknown }) => isUnknown)?.found;

const kinds = ['residence', 'sex'] as const;
/** Words for groups within a string; 妇女 is the subject of a plan rather than a group. */
const words: Readonly<Record<(typeof kinds)[number], RegExp>> = {
  residence: new RegExp(
    [
      '(?<!农业)农村(?!部|局|信用|商业|电商)|乡村(?!振兴)|城市|市区',
      // 荔城镇 is a town.
      '(?:(?<![\\u4e00-\\u9fff])|(?<=[市县区国省旗及和与按分全内年]))城[镇区]',
      '\\b(?:rural|urban)\\b',
    ].join('|'),
    'gi',
  ),
  sex: /[女男](?:童|孩|婴|生|学生|性|子)|\b(?:girls?|boys?|females?|males?)\b/gi,
};
const led: Readonly<Record<(typeof kinds)[number], RegExp>> = {
  residence: new RegExp(`^(?:${words.residence.source})`, 'i'),
  sex: new RegExp(`^(?:${words.sex.source})`, 'i'),
};
/**
 * Words between two groups at the beginning of a title: 农村地区女童, rural girls, girls in rural areas.
 */
const between = /^\s*(?:地区|户籍|常住|留守|困境|areas?\s|(?:in|of|from)\s)?/i;
/** Words after a group at the beginning of a title, for people or for a kind of table. */
const people = new RegExp(
  [
    '^(?:$|地区|户籍|常住|人口|留守|困境|流动|儿童|少年|青少年|妇女|女|男|学生|快报|年报|婴|幼儿?|孕产|老年',
    "家庭|情况|数据|部分|统计|监测|指标|汇总|分表|表|合计|[（(_—–-]|['’]s?\\s)",
    // 城镇居民医保 is a scheme.
    '^居民(?!(?:基本|大病)?(?:医|养老|社?保|社会保)|最低|低保)',
    "^\\sresidents?(?!['’]?(?: [a-z]+){1,3} insurance)\\b",
    '^\\s(?:areas?|children|population|people|girls|boys|women|men|households|data',
    'figures|indicators?)\\b',
  ].join('|'),
  'i',
);
/** The basis of figures, which are still read as totals: 户籍人口, 小计, 监测点数据, 抽样调查. */
export const basis = new RegExp(
  [
    '^(?:本[市县地]|全[市县])?(?:户籍|常住)(?:人口|儿童|妇女|居民)?(?:口径)?$|^小计$|监测点|抽样|样本',
    '^subtotal$|\\bsampl(?:e|ing)\\b|\\bsentinel\\b',
  ].join('|'),
  'i',
);
/** Words that always mean a group, whatever follows: 女童教育情况. */
const alwaysPeople = /^(?:[女男](?:童|孩|婴|生|学生)|男性|girls?|boys?)$/i;
/** Words that mean a group in a cell but not in a title: single characters and topics. */
const noGroup = /^(?:[a-z城乡]|妇女|wom[ae]n|men)$/i;
/** A label before a group: 性别：女, 范围：农村. */
const label = new RegExp(
  [
    '^(?:性别|城乡|分组|组别|类别|分类|人群|居住地|户口|户籍',
    '(?:统计|监测|调查|数据|填报)?(?:对象|人群|口径|范围|地区|区域)',
    'sex|gender|residence|group|population|coverage|scope|area|region)\\s?[:：]',
  ].join('|'),
  'i',
);
const years = /[\s_-]?(?:19|20)\d{2}(?:年度?)?[\s_-]?$/;
const separators = /[_—–\-:：·,，;；()（）【】[\]《》“”"]+/;

/**
 * Reads the group that a title, a line above a table, or the name of a sheet or file states or
 * mentions.
 */
export function readStatedGroup(text: string, vocabulary: Vocabulary): StatedGroup | undefined {
  for (const part of text.split(/[；;]/)) {
    const said = withoutLead(part).trim().replace(ofWhich, '');
    if (isNote(text) && basis.test(text) && !/[推估]算|估计/.test(text))
      return { found: text, facts: {} };
    // 填报单位：农业农村局 does not describe the figures.
    if (!label.test(said) && saying.test(said)) continue;
    const bare = said.replace(label, '').replace(years, '').trim();
    const population = findPopulation(withoutPlace(bare, vocabulary), vocabulary);
    if (population?.isWhole || (population && people.test(population.rest)))
      return population.isTopic
        ? { found: text, facts: { population: { core: population.core, found: text } } }
        : { found: text, facts: {}, isUnknown: true };
    if (basis.test(bare)) return { found: text, facts: {} };
    const facts = readFacts(bare, vocabulary);
    if (facts !== undefined) return { found: text, facts };
  }
  return undefined;
}

function readFacts(text: string, vocabulary: Vocabulary): StatedGroup['facts'] | undefined {
  const bare = withoutPlace(text, vocabulary);
  const whole = readWord(bare, vocabulary);
  if (whole !== undefined) return whole;
  let facts: StatedGroup['facts'] = {};
  let isMentioned = false;
  const tokens = text
    .split(separators)
    // In English, a space does not separate statements: rural development.
    .flatMap((part) => (/[a-z]/i.test(part) ? [part.trim()] : part.split(/\s+/)))
    .map((token) => readWord(token, vocabulary));
  for (const kind of kinds) {
    const named = [...new Set(bare.match(words[kind])?.map((word) => groupOf(word, kind)))];
    const [only] = named;
    // 城市与农村 covers everyone.
    if (named.length > 1) continue;
    const token = tokens.find((one) => one?.[kind] !== undefined)?.[kind];
    const value = token ?? (isLed(bare, kind) ? only : undefined);
    if (value !== undefined) facts = { ...facts, [kind]: value };
    else if (only !== undefined && !isName(bare, kind, vocabulary)) isMentioned = true;
  }
  if (Object.keys(facts).length > 0) return facts;
  return isMentioned || tokens.some((one) => one?.age !== undefined) ? {} : undefined;
}

const groupOf = (word: string, kind: (typeof kinds)[number]): Sex | Residence =>
  kind === 'sex'
    ? /^(?:女|girl|female)/i.test(word)
      ? 'female'
      : 'male'
    : /^(?:农|乡|rural)/i.test(word)
      ? 'rural'
      : 'urban';

/** Reads words that state nothing but a group: 农村, 女童, 农村女性. */
function readWord(text: string, vocabulary: Vocabulary): StatedGroup['facts'] | undefined {
  if (text === '' || noGroup.test(text)) return undefined;
  const { sex, residence, age } = readGroupWord(text, vocabulary) ?? {};
  const facts = dropUndefined({ sex, residence, age });
  return Object.keys(facts).length === 0 ? undefined : facts;
}

/** Whether a title begins with the group that it is about: 农村儿童健康指标, 农村女童教育情况. */
function isLed(bare: string, kind: (typeof kinds)[number]): boolean {
  let rest = bare;
  for (const one of [...kinds, ...kinds]) {
    const start = rest.replace(between, '');
    const word = led[one].exec(start)?.[0];
    if (word === undefined) continue;
    rest = start.slice(word.length);
    if (one === kind) return alwaysPeople.test(word) || people.test(rest);
  }
  return false;
}

/** Whether the word is part of the name of an indicator: 农村卫生厕所普及率. */
function isName(bare: string, kind: (typeof kinds)[number], { indicators }: Vocabulary): boolean {
  return [...bare.matchAll(words[kind])].every(({ 0: word, index }) =>
    indicators.mentions(
      /^[a-z]/i.test(word)
        ? (/^\w+ \w+/.exec(bare.slice(index))?.[0] ?? word)
        : bare.slice(index, index + word.length + 2),
    ),
  );
}

/** Removes the area at the beginning of a string: 荔浦市农村地区. */
function withoutPlace(text: string, { places }: Vocabulary): string {
  for (let length = Math.min(12, text.length - 2); length > 1; length -= 1) {
    // 荔浦市区 means the town of Lipu.
    if (text.slice(length - 1, length + 1) === '市区') continue;
    const place = places.find(text.slice(0, length));
    const isArea = place?.kind === 'home' || place?.kind === 'other';
    if (
      isArea &&
      (places.isName(text.slice(0, length)) || !/农村|乡村|城[镇市区]/.test(text.slice(0, length)))
    )
      return text.slice(length).trim();
  }
  return text;
}
