import type { Fit, IndicatorNames } from './nameIndicators.js';
import type { Named } from './Reading.js';
import { anyOf } from './Reading.js';
import { heads } from './trendWords.js';

export const endsInHead = new RegExp(`${anyOf(heads)}$`);
const longestShared = 24;

/** Splits a list of quantities at its conjunctions outside brackets. */
export function splitList(words: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at);
    if ('(“《'.includes(character)) depth += 1;
    if (')”》'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const two = words.slice(at, at + 2);
    const isWord = /[普涉以危]及|参与/.test(words.slice(Math.max(0, at - 1), at + 1));
    const joins =
      '、和及与或'.includes(character) && !isWord && !['与否', '和谐', '及时'].includes(two);
    const isLong = two === '以及';
    if (!joins && !isLong) continue;
    parts.push(words.slice(from, at));
    from = at + (isLong ? 2 : 1);
    at = from - 1;
  }
  parts.push(words.slice(from));
  return parts.filter((part) => part !== '');
}

/**
 * Names the quantities of a list, one for each part. The last words of the last part and the first
 * words of the first part are shared (`新生儿、婴儿和5岁以下儿童死亡率`, `5岁以下儿童贫血率和生长迟缓率`).
 */
export function shareWords(parts: readonly string[], names: IndicatorNames, fit: Fit): Named[] {
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  return parts.map((part) => {
    const whole = names.same(part, fit);
    if (whole !== undefined) return { name: part, match: whole };
    const isWhole = endsInHead.test(part);
    for (const front of ['', ...frontsOf(first)])
      for (const tail of isWhole ? [''] : tailsOf(last))
        for (const member of ['', '成员']) {
          const name = front + part + member + tail;
          const match = names.same(name, fit);
          if (match !== undefined) return { name, match };
        }
    const name = part + (isWhole ? '' : tailFor(part, last));
    return { name, match: names.find(name, fit) };
  });
}

/** Returns the ends of a name, the longest first. */
const tailsOf = (name: string) => {
  const end = name.slice(-longestShared);
  return Array.from(end, (_, at) => end.slice(at));
};
/** Returns the beginnings of a name, the longest first. */
const frontsOf = (name: string) => {
  const front = name.slice(0, -1).slice(0, longestShared);
  return Array.from(front, (_, at) => front.slice(0, front.length - at));
};

/**
 * Returns the words that an earlier part shares with the last one: the last part without its first
 * characters, as many as the earlier part has. In `小学、初中专任教师学历合格率`, 小学 has two, which leaves
 * 专任教师学历合格率. If fewer than four remain, only the noun at the end is shared.
 */
function tailFor(part: string, last: string): string {
  const tail = last.slice(part.length);
  if (tail.length >= 4) return tail;
  return /(?:中的?女性)?(?:比例|比重|占比)$|人数$|.{2}率$/.exec(last)?.[0] ?? '';
}

/**
 * Names the quantities in some words, for a given number of figures. One figure may apply to
 * several quantities if each of them has its own noun or is known.
 */
export function nameQuantities(
  words: string,
  count: number,
  names: IndicatorNames,
  fit: Fit,
  suffixes: readonly string[] = [],
  isForEach = false,
): Named[] {
  const whole =
    names.same(words, fit) ?? firstOf(suffixes, (suffix) => names.same(words + suffix, fit));
  if (count === 1 && whole !== undefined) return [{ name: words, match: whole }];
  const parts = splitList(words.replace('企事业单位', '企业、事业单位'));
  if (parts.length > 1) {
    const shared = shareWords(parts, names, fit);
    if (count > 1) {
      if (shared.length === count) return shared;
      // In `城市和农村社区家长学校或服务站点建成率`, the names joined by 或 are one quantity.
      const wider = splitList(words.replaceAll('或', '\u0000'));
      if (wider.length === count)
        return shareWords(
          wider.map((part) => part.replaceAll('\u0000', '或')),
          names,
          fit,
        );
    } else if (
      isForEach ||
      parts.every((part) => endsInHead.test(part) || (suffixes.length > 0 && grows.test(part))) ||
      shared.every(({ match }) => match?.how === 'same')
    )
      return shared;
  }
  const near =
    names.find(words, fit) ??
    (/(?:率|比例|人数)$/.test(words)
      ? undefined
      : firstOf(suffixes, (suffix) => names.find(words + suffix, fit)));
  return [{ name: words, match: near }];
}

/** Organisations. Their growth means that there are more of them. */
const grows = /(?:组织|机构)$/;

/** Endings that turn events, groups and services into quantities if a text names none. */
export const quantitySuffixes = [
  '率',
  '覆盖率',
  '比例',
  '发生率',
  '死亡率',
  '人数',
  '数',
  '水平',
] as const;

function firstOf<Found>(
  suffixes: readonly string[],
  find: (suffix: string) => Found | undefined,
): Found | undefined {
  for (const suffix of suffixes) {
    const found = find(suffix);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Completes names that lack their noun from the previous quantity: `每天睡眠时间小学生达到10小时、初中生达到9小时`. */
export function completeNames(
  named: readonly Named[],
  before: readonly Named[],
  names: IndicatorNames,
  fit: Fit,
): readonly Named[] {
  const last = before.at(-1)?.name;
  if (last === undefined) return named;
  return named.map((one) => {
    if (one.match !== undefined || endsInHead.test(one.name)) return one;
    for (const tail of [...tailsOf(last), ...frontsOf(last)]) {
      if (tail.length < 2) continue;
      const match = names.same(one.name + tail, fit) ?? names.same(tail + one.name, fit);
      if (match !== undefined) return { name: match.name, match };
    }
    return one;
  });
}
