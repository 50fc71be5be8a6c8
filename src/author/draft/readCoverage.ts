import { cleanSubject } from './cleanSubject.js';
import { splitList } from './nameQuantities.js';
import { anyOf, capture, type Phrase } from './Reading.js';
import { removable, removing } from './trendWords.js';

const everyone = /应([^,。])尽\1/;
/** The level down to which coverage extends: `县级全覆盖`. */
const level = '(?:[省市县区州盟旗乡镇村]级|(?:[省市县区州盟旗]域|乡镇|街道|行政村|村|社区|城乡)+)?';
const whole = new RegExp(`^(.*?)((?:基本)?(?:(?:实现|达到)${level})?全覆盖)(?:并.{0,12})?$`);
const wholeAhead = /^(?:基本)?实现(.+?)(全覆盖)/;
const spread = /^(.+?)(全面普及)$/;
const oneEach = /[“]?一(?:人|生|户)一(?:档案?|案|策|册)[”]?/;
const verb = new RegExp(`(${anyOf(removing)})`);

/** Reads a target of full coverage or elimination: `全覆盖`, `应保尽保`, `消除…`. */
export function readCoverage(
  segment: string,
  previous: { readonly segment: string; readonly isRead: boolean },
): Phrase | undefined {
  const found = readAll(segment, previous) ?? readNone(segment);
  if (found === undefined) return undefined;
  const isReached = /实现|推进|基本|普及|消除|解决/.test(segment);
  return { ...found, timing: isReached ? 'reach' : 'unstated' };
}

function readAll(
  segment: string,
  previous: { readonly segment: string; readonly isRead: boolean },
): Omit<Phrase, 'timing'> | undefined {
  const basically = /基本(?:实现|达到|普及)?/.test(segment) ? { basically: true as const } : {};
  const rules = [{ kind: 'coverage', ...basically } as const];
  const each = oneEach.exec(segment);
  const match = everyone.exec(segment) ?? each;
  if (match !== null) {
    const own = cleanSubject(
      segment.slice(0, match.index).replace(/(?:做到|实现|确保|达到|前提下)+$/, ''),
    );
    const isCarried = own.length <= 3 && previous.isRead;
    const subject = own.length > 3 ? own : cleanSubject(previous.segment);
    // In `“一人一案”科学教育安置`, what each person gets is part of the name.
    const words = match === each ? subject + segment.slice(match.index) : subject;
    const to = match.index + match[0].length;
    return {
      words,
      isCarried,
      rules,
      boundWord: match[0].replace(/[“”]/g, ''),
      from: 0,
      to,
      reasons: [],
    };
  }
  if (/^(?:逐步|加快|深入)?推进.*全面普及$/.test(segment)) return undefined;
  const covered =
    capture(whole, segment) ?? capture(wholeAhead, segment) ?? capture(spread, segment);
  if (covered === undefined) return undefined;
  const words = cleanSubject(covered(1).replace(/^(?:基本)?实现/, ''));
  if (words.length < 2) return undefined;
  const boundWord = /全覆盖|全面普及/.exec(covered(2))?.[0] ?? '';
  return { words, rules, boundWord, from: 0, to: covered(0).length, reasons: [] };
}

function readNone(segment: string): Omit<Phrase, 'timing'> | undefined {
  const match = verb.exec(segment);
  if (match === null) return undefined;
  const [word] = match;
  const behind = segment.slice(match.index + word.length);
  const isBehind = behind === '';
  const object = (isBehind ? segment.slice(0, match.index) : behind)
    .replace(/^(?:产生|出现|新增)/, '')
    .replace(/(?:的?(?:现象|问题|情况))+$/, '');
  const listed = splitList(object);
  // In `艾滋病、梅毒和乙肝母婴传播`, the last part names what is transmitted and how.
  const passed = /母婴传播$/.exec(listed.at(-1) ?? '')?.[0] ?? '';
  const parts = listed
    .map((part) => (removable.test(part) ? part : part + passed))
    .filter((part) => removable.test(part));
  if (parts.length === 0) return undefined;
  const basically = word.startsWith('基本') ? { basically: true as const } : {};
  return {
    words: cleanSubject(parts.join('、')),
    rules: [{ kind: 'coverage', extent: 'none', ...basically }],
    boundWord: word,
    from: isBehind ? 0 : match.index,
    to: segment.length,
    reasons: [],
  };
}
