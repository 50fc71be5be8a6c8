import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Text } from '../../model/LocalizedText.js';
import { describeRule } from './describeRule.js';
import { difference, figure } from './format.js';

/**
 * The target in the words of the plan, bound word included: 《规划》“降至5.0‰以下”的目标. Where the quoted words hold several figures, and in
 * English always, the one that counts is added; so is what the text leaves open (about) or refers to (a base, a reference).
 */
export function describeGoal({ rule, evidence: { wording }, attainment: { threshold, tolerance } }: TargetEvaluation): Text {
  const sign = describeRule(rule);
  const isFigure = rule.kind === 'atLeast' || rule.kind === 'atMost' || rule.kind === 'around' || rule.kind === 'between';
  const asides: Text[] = [];
  if (isFigure) asides.push({ zh: (wording.match(/\d+(\.\d+)?/g)?.length ?? 0) > 1 || !/\d/.test(wording) ? `本项为${sign.zh}` : '', en: sign.en });
  else if (rule.kind !== 'changeFrom' && rule.kind !== 'compare') asides.push({ zh: '', en: sign.en });
  if (rule.kind === 'around' && tolerance !== undefined) asides.push({ zh: `按上下${difference(tolerance).zh}计`, en: `within ${difference(tolerance).en}` });
  if (rule.kind === 'changeFrom' && threshold !== undefined) asides.push({ zh: `折合${figure(threshold).zh}`, en: `${sign.en}, that is ${figure(threshold).en}` });
  if (rule.kind === 'compare' && rule.relation !== 'narrows') {
    const { zh, en } = rule.reference;
    const at = threshold === undefined ? { zh: '', en: '' } : { zh: `${figure(threshold).zh}`, en: `: ${figure(threshold).en}` };
    asides.push({ zh: `参照${zh}${at.zh}`, en: `${sign.en}, ${en}${at.en}` });
  }
  if (rule.kind === 'compare' && rule.relation === 'narrows' && threshold !== undefined)
    asides.push({ zh: `基期差距${difference(threshold).zh}`, en: `${sign.en}, ${difference(threshold).en} at base` });
  const [zh, en] = (['zh', 'en'] as const).map((language) => asides.map((aside) => aside[language]).filter((text) => text !== ''));
  const noun = rule.kind === 'trend' || rule.kind === 'compare' ? '要求' : '目标';
  return {
    zh: `《规划》“${wording}”的${noun}${zh?.length ? `（${zh.join('，')}）` : ''}`,
    en: `the plan’s target “${wording}”${en?.length ? ` (${en.join(', ')})` : ''}`,
  };
}
