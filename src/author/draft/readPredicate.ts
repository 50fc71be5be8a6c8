import type { Timing } from '../../model/Target.js';
import {
  aboveBefore,
  aroundAfter,
  atLeastAfter,
  atLeastBefore,
  atMostAfter,
  atMostBefore,
  belowBefore,
} from '../boundWords.js';
import { anyOf, type Reason } from './Reading.js';
import {
  aroundBefore,
  fallingBy,
  fallingTo,
  fillers,
  founding,
  holding,
  risingBy,
  risingTo,
  softeners,
} from './targetWords.js';

/** What the words around a figure state about it. */
export interface Predicate {
  readonly bound: 'atLeast' | 'atMost' | 'around' | undefined;
  /** The bound word; empty if the figure has none. */
  readonly boundWord: string;
  /** The direction of the verb. */
  readonly direction: 'up' | 'down' | undefined;
  readonly timing: Timing;
  /** Present if the figure is the size of a change from a base year. */
  readonly change?: { readonly baseYear: number | undefined; readonly isYearly: boolean };
  /** Whether the verb is about setting up a number of something (设置, 培育). */
  readonly isFounding: boolean;
  /** Whether the figure applies to each item of a list (均, 都, 各). */
  readonly isForEach: boolean;
  /** The position where the words before the figure begin. */
  readonly from: number;
  readonly reasons: readonly Reason[];
}

const longestPredicate = 48;
const befores = [
  ...atLeastBefore,
  ...atMostBefore,
  ...aboveBefore,
  ...belowBefore,
  ...aroundBefore,
];
const year = '(?:(?:到|至|截至)?\\d{4}年(?:末|底)?(?:[,的、和与及]|将)?(?:前)?)';
const around = [...fillers, ...softeners];
const verbs = founding.filter((word) => word !== '组织');
/** The verb in `组织2次活动`, but not the noun in `社会组织10个`. */
const organises = '(?<!社会|妇女|群众|群团|自治|志愿|基层|党)组织';
const levels = [...fallingTo, ...risingTo, ...holding];
/** The words between the subject and a figure. */
const before = new RegExp(
  `(?:${anyOf([...levels, ...befores, ...around, ...verbs, '基本', ':'])}|${organises}|${year})*$`,
);
const base =
  '(?:以|比|较|与|同|相比|在)(\\d{4})年(?:年末)?(?:的?(?:数据|水平|数|实际))?' +
  '(?:为|作为)?(?:的?(?:基数|基准|基期|基础上?|基年))?(?:相比|比较|,)*';
const by = anyOf([...fallingBy, ...risingBy]);
const changed = new RegExp(
  `(?:${year})?(${base})?(?:${anyOf([...around, '累计', '逐年', '明显', '再', '至少'])}|${year})*(${by})` +
    `(?:幅度|率)?(?:${anyOf(befores)}|达到|达|了)*$`,
);
const isHolding = new RegExp(anyOf(holding));
const isFalling = new RegExp(anyOf(fallingTo));
const isRising = new RegExp(anyOf(risingTo.filter((word) => word !== '为')));
const forEach = /(?<![年平人户])均|都|各/;
const boundApart = new RegExp(`${anyOf(befores)}[^,、;\\d]{2,16}总数的$`);
const founds = new RegExp(`${anyOf(founding)}$`);
const after = new RegExp(`^(?:${anyOf([...atLeastAfter, ...atMostAfter, ...aroundAfter])})`);

/** Returns the bound word immediately after a figure. */
export const boundAfter = (text: string): string => after.exec(text)?.[0] ?? '';

const wordIn = (words: readonly string[], text: string) =>
  words.find((word) => text.includes(word));

/** Reads the words before a figure (from `limit` on) and the bound word after it. */
export function readPredicate(
  text: string,
  { limit, from, boundWord }: { limit: number; from: number; boundWord: string },
): Predicate {
  const start = Math.max(limit, from - longestPredicate);
  const window = text.slice(start, from);
  const change = changed.exec(window);
  // In `提升达到90%` the figure is a level; in `下降幅度达到15%` it is a change.
  if (change !== null && !/(?<!幅度达)到$/.test(change[0])) {
    const isYearly = /年均|每年|逐年/.test(window.slice(Math.max(0, change.index - 4)));
    const verb = change[3] as string;
    const isDown = (fallingBy as readonly string[]).includes(verb);
    return {
      bound: undefined,
      boundWord: verb,
      direction: isDown ? 'down' : 'up',
      timing: 'reach',
      change: { baseYear: change[2] === undefined ? undefined : Number(change[2]), isYearly },
      isFounding: false,
      isForEach: forEach.test(change[0]),
      from: start + change.index,
      reasons: change[2] === undefined && !isYearly ? [{ why: 'baseYearAssumed' }] : [],
    };
  }
  const [found] = before.exec(window) as RegExpExecArray;
  // In `不低于发展党员总数的35%`, the whole of the share is between the bound word and the figure.
  const apart = boundApart.exec(window)?.[0];
  // After 占 comes the whole of a share, in which 培训 is not a verb: `占培训总数的40%`.
  const words = /占$/.test(window.slice(0, window.length - found.length)) ? '' : (apart ?? found);
  const place = from - words.length;
  const timing: Timing = isHolding.test(words)
    ? 'maintain'
    : isFalling.test(words) || isRising.test(words)
      ? 'reach'
      : 'unstated';
  return {
    ...readBound(words, boundWord),
    direction: isFalling.test(words) ? 'down' : isRising.test(words) ? 'up' : undefined,
    timing,
    isFounding: founds.test(words),
    isForEach: forEach.test(words),
    from: place,
    reasons: wordIn(softeners, words) !== undefined ? [{ why: 'striving' }] : [],
  };
}

function readBound(words: string, behind: string): Pick<Predicate, 'bound' | 'boundWord'> {
  if ((aroundAfter as readonly string[]).includes(behind))
    return { bound: 'around', boundWord: behind };
  const around = words.includes('基本') ? '基本' : wordIn(aroundBefore, words);
  if (around !== undefined && behind === '') return { bound: 'around', boundWord: around };
  const least = wordIn(atLeastBefore, words);
  if (least !== undefined) return { bound: 'atLeast', boundWord: least };
  const most = wordIn(atMostBefore, words);
  if (most !== undefined) return { bound: 'atMost', boundWord: most };
  if ((atLeastAfter as readonly string[]).includes(behind))
    return { bound: 'atLeast', boundWord: behind };
  if ((atMostAfter as readonly string[]).includes(behind))
    return { bound: 'atMost', boundWord: behind };
  const above = wordIn(aboveBefore, words);
  if (above !== undefined) return { bound: 'atLeast', boundWord: above };
  const below = wordIn(belowBefore, words);
  if (below !== undefined) return { bound: 'atMost', boundWord: below };
  return { bound: undefined, boundWord: '' };
}

/** Whether the bound word means “above” or “below”, excluding the figure itself. */
export const isStrict = (word: string) =>
  ([...aboveBefore, ...belowBefore] as readonly string[]).includes(word);
