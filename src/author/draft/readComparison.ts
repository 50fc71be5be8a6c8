import type { Rule } from '../../model/Rule.js';
import { cleanSubject } from './cleanSubject.js';
import { asPrinted } from './composeDraft.js';
import type { IndicatorNames } from './nameIndicators.js';
import { endsInHead } from './nameQuantities.js';
import { capture, type Phrase } from './Reading.js';
import { gapGroups, gapWords } from './trendWords.js';

const matching = /^(.+?)与(.+?)(相适应|相匹配|相协调|相当|相一致|相衔接)$/;
const notBelow =
  /^(.+?)(?:一般|原则上|总体)?(不低于|不少于|高于|优于|不早于|达到)([^\d]+?(?:比例|率|水平|时间))$/;
const balanced = /^(?:保持|促进|实现)?(.*男女比例)的?(?:保持|基本)?(均衡|平衡|合理)$/;
const reasonable =
  /^(?:注重|确保|保障)?(?:保持)?(.+?)(?:保持|占有?|有)?的?((?:合理|一定|适当|较高)比例)(?:的.+)?$/;
const normal = /^(.+?)(?:逐步|基本)?(趋于正常|保持正常|回归正常|趋于合理)$/;
const controlled = /^(合理控制|科学控制)(.+率)$/;
const kept = /^(?:维持|保持)(较高水平)的?(.+率)$/;

type Compare = Extract<Rule, { kind: 'compare' }>;

/** Reads a target that is compared with another quantity, or that requires a gap to narrow. */
export function readComparison(segment: string, names: IndicatorNames): Phrase | undefined {
  return readGap(segment, names) ?? readReference(segment, names);
}

function readGap(segment: string, names: IndicatorNames): Phrase | undefined {
  const isNarrower = /缩小/.test(segment) && /差距|差异/.test(segment);
  const isDivide = /消除|缩小|弥合/.test(segment) && /数字鸿沟/.test(segment);
  if (!isNarrower && !isDivide) return undefined;
  const kinds = gapGroups.filter(([words]) => words.test(segment)).map(([, kind]) => kind);
  const rest = segment
    .replace(/^(?:[^,]*?(?:并|且))?(?:逐步|不断|进一步)*(?:缩小|消除|弥合)/, '')
    .replace(/(?:逐步|不断|明显|进一步|显著|有效|持续)*缩小$/, '')
    .split(/差距|差异|鸿沟/)[0] as string;
  const words = isDivide ? '数字鸿沟' : cleanSubject(rest.replace(gapWords, ''));
  if (/^(?:发展|.*发展)$/.test(words)) return undefined;
  const isCarried = words.length < 2;
  const isKnown = isCarried || names.find(words) !== undefined || endsInHead.test(words);
  if (!isKnown && !kinds.includes('sex')) return undefined;
  if (kinds.length === 0) return undefined;
  const reference = asPrinted(rest.replace(words, ''));
  const from = Math.max(0, segment.search(/缩小|消除|弥合/));
  return {
    words,
    isCarried,
    rules: kinds.map(
      (across): Compare => ({ kind: 'compare', relation: 'narrows', reference, across }),
    ),
    timing: 'reach',
    boundWord: isDivide && !isNarrower ? '消除' : '缩小',
    from: /缩小$/.test(segment) ? 0 : from,
    to: segment.length,
    reasons: [{ why: 'gapMeasure' }],
  };
}

function readReference(segment: string, names: IndicatorNames): Phrase | undefined {
  const whole = { from: 0, to: segment.length } as const;
  const open = [{ why: 'openReference' }] as const;
  const equal = capture(matching, segment);
  if (equal !== undefined) {
    const words = cleanSubject(equal(1));
    if (!endsInHead.test(words) && !/比例/.test(words)) return undefined;
    const rules = [against('matches', cleanSubject(equal(2)), names)];
    return { words, rules, timing: 'unstated', boundWord: equal(3), ...whole, reasons: open };
  }
  const above = capture(notBelow, segment);
  if (above !== undefined && endsInHead.test(cleanSubject(above(1)))) {
    const words = cleanSubject(above(1));
    const rules = [against('atLeast', above(3), names)];
    return { words, rules, timing: 'unstated', boundWord: above(2), ...whole, reasons: open };
  }
  const even = capture(balanced, segment);
  if (even !== undefined) {
    const words = cleanSubject(even(1)).replace(/中?的?男女比例$/, '中女性比例');
    const referenceValue = { value: '50', unit: 'percent' } as const;
    const reference = asPrinted(even(2));
    const rules: Compare[] = [{ kind: 'compare', relation: 'matches', reference, referenceValue }];
    return { words, rules, timing: 'maintain', boundWord: even(2), ...whole, reasons: open };
  }
  const held = capture(kept, segment) ?? capture(controlled, segment);
  if (held !== undefined) {
    const isHeld = kept.test(segment);
    const reference = asPrinted(isHeld ? held(1) : '合理水平');
    const relation = isHeld ? 'atLeast' : 'matches';
    const rules: Compare[] = [{ kind: 'compare', relation, reference }];
    const timing = isHeld ? 'maintain' : 'unstated';
    const words = cleanSubject(held(2));
    return { words, rules, timing, boundWord: held(1), ...whole, reasons: open };
  }
  const share = capture(reasonable, segment);
  if (share !== undefined && /女|妇/.test(segment)) {
    const words = `${cleanSubject(share(1))}比例`;
    const reference = asPrinted(share(2));
    const timing = /保持/.test(segment) ? 'maintain' : 'unstated';
    const rules: Compare[] = [{ kind: 'compare', relation: 'atLeast', reference }];
    return { words, rules, timing, boundWord: share(2), ...whole, reasons: open };
  }
  const usual = capture(normal, segment);
  if (usual === undefined) return undefined;
  const reference = asPrinted(usual(2));
  const rules: Compare[] = [{ kind: 'compare', relation: 'matches', reference }];
  const words = cleanSubject(usual(1));
  if (!endsInHead.test(words)) return undefined;
  return { words, rules, timing: 'reach', boundWord: usual(2), ...whole, reasons: open };
}

/** Returns a comparison with a quantity in words and, if it is known, with its indicator. */
function against(relation: 'atLeast' | 'matches', words: string, names: IndicatorNames): Compare {
  const match = names.same(words) ?? names.same(words.replace(/^本(?:地区|级|单位)/, ''));
  const reference = asPrinted(words);
  return match === undefined
    ? { kind: 'compare', relation, reference }
    : { kind: 'compare', relation, reference, referenceIndicator: match.known.id };
}
