import type { Rule } from '../../model/Rule.js';
import type { UnitId } from '../../quantity/Unit.js';
import { cleanSubject } from './cleanSubject.js';
import { nameQuantities, quantitySuffixes, splitList } from './nameQuantities.js';
import {
  anyOf,
  type Carried,
  capture,
  type Named,
  type Phrase,
  type Reading,
  type Reason,
  type Sentence,
  type Setting,
  splitSegments,
} from './Reading.js';
import { readComparison } from './readComparison.js';
import { readCoverage } from './readCoverage.js';
import { carryScope, readScope } from './readScope.js';
import {
  consolidating,
  eventEnds,
  events,
  falling,
  influence,
  pace,
  quantities,
  rising,
  strengthening,
  strengths,
} from './trendWords.js';

/** The previous segment, and whether targets were read from it. */
interface Previous {
  readonly segment: string;
  readonly isRead: boolean;
  readonly isFigure: boolean;
}

/** Reads the targets of a sentence that state no figure. */
export function readTrendTargets(
  { text, from: offset }: Sentence,
  taken: readonly { readonly from: number; readonly to: number }[],
  setting: Setting,
  carried: Carried,
): Reading[] {
  const readings: Reading[] = [];
  let before: Previous = { segment: '', isRead: false, isFigure: false };
  for (const { segment, from } of splitSegments(text)) {
    const to = from + segment.length;
    const previous = before;
    before = { segment, isRead: true, isFigure: true };
    if (taken.some((place) => place.from < to && place.to > from)) continue;
    const phrase =
      readComparison(segment, setting.names) ??
      readCoverage(segment, previous) ??
      readTrend(segment, previous);
    before = { segment, isRead: phrase !== undefined, isFigure: false };
    if (phrase === undefined) continue;
    readings.push(...toReadings(phrase, segment, offset + from, setting, carried));
  }
  return readings;
}

function toReadings(
  phrase: Phrase,
  segment: string,
  offset: number,
  { names }: Setting,
  carried: Carried,
): Reading[] {
  const { words, direction } = phrase;
  const named = phrase.isCarried
    ? carried.named
    : nameQuantities(words, 1, names, { direction }, quantitySuffixes);
  if (words === '' && !phrase.isCarried) return [];
  if (!phrase.isCarried) carried.named = named;
  const scope = carryScope(readScope(segment), phrase.isCarried === true, carried);
  const reasons: Reason[] = [...phrase.reasons];
  if (phrase.isCarried)
    reasons.push({ why: 'subjectCarried', nearest: named.map(({ name }) => name).join('、') });
  return named.flatMap((one) =>
    phrase.rules.map((rule) => ({
      named: one,
      rule: withGap(rule, one),
      timing: phrase.timing,
      scope,
      boundWord: phrase.boundWord,
      from: offset + phrase.from,
      to: offset + phrase.to,
      unit: unitOf(one),
      reasons,
    })),
  );
}

/** Measures a gap between amounts or numbers as a ratio, since growth alone widens a difference. */
function withGap(rule: Rule, named: Named): Rule {
  if (rule.kind !== 'compare' || rule.relation !== 'narrows') return rule;
  const isAmount = /^(yuan|tenThousand|hundredMillion|persons|count$)/.test(unitOf(named));
  return { ...rule, gap: isAmount ? 'ratio' : 'difference' };
}

const unitsByHead: readonly (readonly [RegExp, UnitId])[] = [
  [/(人数|队伍|就业|规模)$/, 'persons'],
  [/寿命$/, 'yearsOfAge'],
  [/年限$/, 'years'],
  [/(时间|时长)$/, 'hoursPerDay'],
  [/(收入|薪酬|待遇|标准|水平|工资|养老金|支出)$/, 'yuan'],
  [/(频次|次数)$/, 'timesPerYear'],
  [/(数|数量|供给|床位|学位|托位|场所|组织)$/, 'count'],
];

/**
 * Returns the unit of a quantity. If its indicator is unknown, the last words of its name determine
 * the unit.
 */
const unitOf = ({ name, match }: Named): UnitId =>
  match?.known.unit ?? unitsByHead.find(([head]) => head.test(name))?.[1] ?? 'percent';

const paces = `(?:${anyOf(pace)})`;
const slowing =
  /^(.+?)(?:快速)?((?:上升|升高|增长|增加)(?:的)?(?:趋势|势头|态势)?(?:得到|得以)?(?:有效|进一步|基本)?(?:减缓|控制|遏制|放缓|趋缓|扭转))$/;
const controlled = /^(.+(?:率|比例))((?:得到|得以)(?:有效|进一步)?(?:控制|遏制))$/;
const behind = new RegExp(
  `^(.*?)(${paces}*(${anyOf([...consolidating, ...rising, ...falling])}))$`,
);
const ahead = new RegExp(`${paces}*(${anyOf([...consolidating, ...rising, ...falling])})`, 'g');
const measurable = new RegExp(`${anyOf(quantities)}$`);
const countable = new RegExp(`${anyOf(strengths)}$`);
const fewer = new RegExp(`${anyOf(events)}$`);

const isIn = (words: readonly string[], word: string) => words.includes(word);

/** Reads `…逐步提高` or `提高…`, if the words are about a quantity. */
function readTrend(segment: string, previous: Previous): Phrase | undefined {
  const slow = capture(slowing, segment) ?? capture(controlled, segment);
  if (slow !== undefined)
    return {
      words: rateWords(cleanSubject(slow(1))),
      rules: [{ kind: 'trend', direction: 'slowing' }],
      timing: 'reach',
      boundWord: slow(2),
      from: 0,
      to: segment.length,
      direction: -1,
      reasons: [],
    };
  const last = capture(behind, segment);
  if (last !== undefined) {
    const subject = cleanSubject(last(1));
    const verb = last(3);
    const isAlone = subject === '';
    // In `达到30%以上,并逐步提高`, the quantities of the figure have to keep rising.
    if (isAlone && previous.isFigure)
      return {
        ...trend(verb, ''),
        boundWord: last(2),
        from: 0,
        to: segment.length,
        isCarried: true,
      };
    const words = isAlone ? carriedWords(previous.segment) : subject;
    if (isQuantity(words, verb))
      return { ...trend(verb, words), boundWord: last(2), from: 0, to: segment.length };
  }
  for (const match of segment.matchAll(ahead)) {
    const verb = match[1] ?? '';
    const object = segment.slice(match.index + match[0].length);
    const words = objectWords(object, segment.slice(0, match.index), verb);
    if (words === undefined) continue;
    return { ...trend(verb, words), boundWord: match[0], from: match.index, to: segment.length };
  }
  return undefined;
}

function trend(verb: string, words: string): Omit<Phrase, 'boundWord' | 'from' | 'to'> {
  const isDown = isIn(falling, verb);
  const direction = isDown ? 'down' : 'up';
  const isHeld = isIn(consolidating, verb);
  return {
    words,
    rules: [{ kind: 'trend', direction, ...(isHeld ? { hold: true as const } : {}) }],
    timing: 'reach',
    direction: isDown ? -1 : 1,
    reasons: [],
  };
}

/** Whether words end with something that can rise or fall. */
function isQuantity(words: string, verb: string): boolean {
  if (words.length < 2 || influence.test(words)) return false;
  if (isIn(strengthening, verb)) return countable.test(words);
  if (measurable.test(words)) return true;
  return isIn(falling, verb) && fewer.test(words.replace(eventEnds, ''));
}

/** Returns the quantity after a verb; `收入` alone belongs to the words before the verb. */
function objectWords(object: string, before: string, verb: string): string | undefined {
  const words = cleanSubject(object, true)
    .replace(/等$/, '')
    .replace(/^(?:妇女|女性)在(.+)中的?比例$/, '$1中女性比例');
  if (verb === '降低' && /负担$/.test(words)) return words;
  if (/^(?:收入|薪酬|工资)$/.test(words)) return cleanSubject(before) + words;
  if (isQuantity(words, verb)) return words.replace(eventEnds, '');
  // In `提高利用率和服务质量`, only the first item is a quantity.
  const [first = ''] = splitList(words);
  return isIn([...rising, ...falling], verb) && measurable.test(first) && first.length > 2
    ? first
    : undefined;
}

/** Names the quantity in the previous segment of `候选人中应当有一定比例的妇女代表,并逐步提高`. */
const carriedWords = (previous: string) => (/比例|人数/.test(previous) ? `${previous}比例` : '');

/** Adds 率 (rate) to the name of a disease, since texts about its rise leave it out. */
const rateWords = (words: string) => (/(率|比例)$/.test(words) ? words : `${words}率`);
