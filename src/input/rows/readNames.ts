import { dropUndefined } from '../../errors/dropUndefined.js';
import { wordList } from '../../lookup/wordList.js';
import type { UnitId } from '../../quantity/units.js';
import type { NameIndex } from './NameIndex.js';
import type { Facts } from './Row.js';
import type { CountName, KnownIndicator, Vocabulary } from './Vocabulary.js';

/** An indicator, and the unit that is written after its name. */
export interface NamedIndicator {
  readonly indicator: KnownIndicator;
  readonly unit?: UnitId;
}

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Words before a part of a whole: 其中, its sign in yearbooks (#), and 按城乡分：. */
export const ofWhich =
  /^(?:其\s*中|#|of which|including|按[\u4e00-\u9fff]{1,6}分(?:组|类)?(?=[:：]|$))\s*[:：，,、]?\s*/i;
/** The number of a name: 1. 婴儿死亡率, （一）婴儿死亡率, 一、婴儿死亡率, ①婴儿死亡率, A.婴儿死亡率, A婴儿死亡率. */
const numbering = new RegExp(
  [
    '^(?:[★☆●▲■◆]\\s*|[（(]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zⅠ-Ⅻ])(?:[)）.．、]\\s*|\\s+)|[①-⑳]\\s*',
    '[A-ZⅠ-Ⅻ](?=[\\u4e00-\\u9fff]))',
  ].join('|'),
  'i',
);
/** Footnote marks: 婴儿死亡率①, 婴儿死亡率*（‰）, 2025年[1]. */
const footnote = /(?<=.)(?:[①-⑳*＊※¹²³]{1,3}|\s?\[\d\])(?=$|[（(])/g;
/** A unit after a name, without brackets: 婴儿死亡率‰, 婴儿死亡率/‰. */
const unitAtEnd = /^(.{2,60}?)\s?[，,/／]?\s?([%％‰])$/;

/** Removes the footnote marks of a name or a heading. */
export const withoutFootnotes = (text: string): string => text.replace(footnote, '');

/** An age: 0-2岁, 5岁以下, 60岁及以上. */
const age =
  /^(?:\d{1,3}\s*[-~—–至到]\s*)?\d{1,3}\s*(?:周岁|岁|个月|月龄)(?:以下|以上|及以下|及以上|组)?$/;

const opening: Readonly<Record<string, string>> = {
  ')': '（(',
  '）': '（(',
  ']': '【[',
  '】': '【[',
};
const unitWord = /^[（(]?(?:计量|计算)?单位\s*(?:[:：]|[均都]?为)([^（）()]*)[）)]?$/;

/** Removes the word 单位: 单位：‰ and （单位：‰） become ‰. */
export const withoutUnitWord = (text: string): string => unitWord.exec(text)?.[1]?.trim() ?? text;

const yearDigits = '〇一二三四五六七八九';

export const twelveMonths = '1\\s?[-—–~至到]\\s?12\\s?月份?(?:累计)?';
/** What may follow 年 in a whole year: 2025年度, 2025年末, 2025年全年累计, 2025年1—12月. */
export const wholeYear = `度|末|底|终|全年(?:累计)?|${twelveMonths}`;

/** The end of the period of a five-year plan. */
const endOfPeriod = /["“]?十([一二三四五六])五["”]?(?:期|时期)?末[年期]?/g;

/** Converts 二〇二五年 and “十四五”末 to 2025年. */
export const toArabicYears = (text: string): string =>
  text
    .replace(/[〇○零0OoＯ一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((digit) => Math.max(yearDigits.indexOf(digit), 0)).join(''),
    )
    .replace(endOfPeriod, (_, digit: string) => `${2005 + 5 * yearDigits.indexOf(digit)}年`);

/**
 * Splits a Chinese text from its English translation, which yearbooks write after it: 指标 Indicator,
 * 年份/Year, 女（Female）.
 */
export function splitLanguages(text: string): readonly [string, string] | undefined {
  if (text.length > 120) return undefined;
  // HPV疫苗接种率 HPV vaccination rate
  const end = text.search(/[\u4e00-\u9fff][^\u4e00-\u9fff]*$/) + 1;
  const letter = text.slice(end).search(/[a-z]/i);
  if (end === 0 || letter === -1) return undefined;
  const [chinese, english] = [text.slice(0, end + letter), text.slice(end + letter)];
  const bare = chinese.replace(/[\s/／|·-]{1,4}$/, '');
  // 女（Female）
  const isAside = /[（(]$/.test(bare) && /[)）]$/.test(english);
  return isAside
    ? [bare.slice(0, -1).trim(), english.slice(0, -1).trim()]
    : [bare.trim(), english.trim()];
}

/** Finds the meaning of a word that is written in two ways: 女 Female, 千分比（‰）. */
export function findInBoth<Meaning>(index: NameIndex<Meaning>, word: string): Meaning | undefined {
  const { text = '', aside = '' } = splitAside(word) ?? {};
  const [one, other] = splitLanguages(word) ?? [text, aside];
  const found = index.find(one);
  return found === index.find(other) ? found : undefined;
}

const commonWords: ReadonlySet<string> = new Set(
  wordList(
    'a|an|and|by|coverage|for|in|level|number|of|on|or|per|percentage|proportion|rate|ratio',
    'share|the|to',
  ),
);
const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** Whether all words of an English phrase are in the names of an indicator. */
export function isNameIn(english: string, { definition }: KnownIndicator): boolean {
  const own = new Set(
    definition === undefined ? [] : [definition.name.en, ...definition.aliases].flatMap(wordsOf),
  );
  return wordsOf(english).every((word) => own.has(word) || commonWords.has(word));
}

/** Reads the indicator that a cell names; `isLoose` also accepts 婴儿死亡率（‰） and 1.婴儿死亡率. */
export function readIndicatorName(
  name: string,
  { indicators, units, isOpen }: Vocabulary,
  isLoose: boolean,
): NamedIndicator | undefined {
  if (isOpen && id.test(name)) return { indicator: { id: name } };
  const whole = indicators.find(name);
  if (whole !== undefined) return { indicator: whole };
  if (!isLoose || name.length > 200) return undefined;
  const bare = withoutFootnotes(
    name
      .trim()
      .replace(numbering, '')
      .replace(/\s?[:：]$/, ''),
  );
  const unnumbered = bare === name ? undefined : indicators.find(bare);
  if (unnumbered !== undefined) return { indicator: unnumbered };
  const [, head, sign = ''] = unitAtEnd.exec(bare) ?? [];
  const parts = head === undefined ? splitAside(bare) : { text: head, aside: sign };
  const unit = parts && units.find(parts.aside);
  const indicator = parts && indicators.find(parts.text);
  if (unit !== undefined && indicator !== undefined) return { indicator, unit };
  const [chinese, english = ''] = splitLanguages(bare) ?? [];
  const named = chinese === undefined ? undefined : indicators.find(chinese);
  if (named === undefined) return undefined;
  // Infant mortality rate (‰)
  const aside = splitAside(english);
  const own = aside && units.find(aside.aside);
  const rest = own === undefined ? english : (aside?.text ?? '');
  if (indicators.find(rest)?.id !== named.id && !isNameIn(rest, named)) return undefined;
  return { indicator: named, ...dropUndefined({ unit: own }) };
}

/** Whether a cell is the name of a known indicator. */
export const isIndicator = (cell: unknown, vocabulary: Vocabulary): boolean =>
  typeof cell === 'string' &&
  readIndicatorName(cell, { ...vocabulary, isOpen: false }, true) !== undefined;

/** Reads the count that a cell names: 活产数, （二）活产数, 活产数（人）. */
export function readCountName(
  name: string,
  { counts, units }: Vocabulary,
  isLoose: boolean,
): CountName | undefined {
  const whole = counts.find(name);
  if (whole !== undefined || !isLoose || name.length > 200) return whole;
  const bare = name.trim().replace(numbering, '');
  const parts = splitAside(bare);
  const unit = parts === undefined ? undefined : units.find(parts.aside);
  return counts.find(
    parts !== undefined && (unit === 'persons' || unit === 'count') ? parts.text : bare,
  );
}

/**
 * Reads the group that a word names (女, 农村, 0—2岁, 全国); empty for 合计, `undefined` if there is none.
 */
export function readGroupWord(
  word: string,
  { sex, residence, places }: Pick<Vocabulary, 'sex' | 'residence' | 'places'>,
): Facts | undefined {
  const ofSex = sex.find(word);
  const ofResidence = residence.find(word);
  if (ofSex === 'total' || ofResidence === 'total') return {};
  // Single letters are ambiguous here; f and m are words only in a column of sexes.
  if (ofSex !== undefined && !/^[a-z]$/i.test(word)) return { sex: ofSex };
  if (ofResidence !== undefined) return { residence: ofResidence };
  if (word.length <= 20 && age.test(word)) return { age: word.replace(/\s/g, '') };
  const both = readTwoGroups(word, sex, residence);
  if (both !== undefined) return both;
  const named = findInBoth(sex, word) ?? findInBoth(residence, word);
  if (named !== undefined)
    return readGroupWord(splitLanguages(word)?.[0] ?? '', { sex, residence, places });
  const place = places.find(word);
  return place === undefined ? undefined : { place };
}

/** Reads the group that a cell in a column of groups names: 农村, 其中：女. */
export const readGroupCell = (cell: unknown, vocabulary: Vocabulary): Facts | undefined =>
  typeof cell === 'string' && cell.length < 100
    ? readGroupWord(cell.trim().replace(ofWhich, ''), vocabulary)
    : undefined;

/** Whether a cell names a group; 合计 does not. */
export const namesGroup = (cell: unknown, vocabulary: Vocabulary): boolean =>
  Object.keys(readGroupCell(cell, vocabulary) ?? {}).length > 0;

const longestOfTwo = 12;
/** Every word for one sex contains one of these characters; words without them are skipped. */
const sexed = /[男女a-z]/i;

/** Reads a sex and a residence in one word, in either order: 农村女性, 女农村. */
function readTwoGroups(
  word: string,
  sex: Vocabulary['sex'],
  residence: Vocabulary['residence'],
): Facts | undefined {
  if (word.length > longestOfTwo || !sexed.test(word)) return undefined;
  for (let at = 1; at < word.length; at += 1) {
    const parts = [word.slice(0, at).trim(), word.slice(at).trim()] as const;
    for (const [one, other] of [parts, [parts[1], parts[0]]] as const) {
      const [ofSex, ofResidence] = [sex.find(one), residence.find(other)];
      if (ofSex === undefined || ofResidence === undefined) continue;
      if (ofSex !== 'total' && ofResidence !== 'total')
        return { sex: ofSex, residence: ofResidence };
    }
  }
  return undefined;
}

/**
 * Splits off the brackets at the end of a string: 婴儿死亡率（单位：‰） becomes 婴儿死亡率 and ‰. Reads the string
 * once, from its end.
 */
export function splitAside(
  text: string,
): { readonly text: string; readonly aside: string } | undefined {
  const trimmed = text.trim();
  const marks = opening[trimmed.slice(-1)];
  if (marks === undefined) return undefined;
  let at = trimmed.length - 2;
  while (at > 0 && !'（(【[）)】]'.includes(trimmed.charAt(at))) at -= 1;
  if (at < 1 || !marks.includes(trimmed.charAt(at))) return undefined;
  const aside = withoutUnitWord(trimmed.slice(at + 1, -1).trim());
  return aside === '' ? undefined : { text: trimmed.slice(0, at).trim(), aside };
}
