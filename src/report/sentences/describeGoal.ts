import { formatDifference, formatQuantity } from '../../locale/formatQuantity.js';
import { formatRule } from '../../locale/formatRule.js';
import { sentences, texts } from '../../locale/locales.js';
import type { Attainment } from '../../model/Attainment.js';
import type { Language } from '../../model/LocalizedText.js';
import type { CompareRule, Rule } from '../../model/Rule.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Quantity } from '../../quantity/Quantity.js';

/**
 * The target in the words of the plan, bound word included: 《规划》“降至5.0‰以下”的目标.
 *
 * @edge The rule is added where the quoted words hold several figures or none, and in a language
 * that is not that of the plan; so is what the text leaves open (about) or refers to (a base, a
 * reference).
 */
export function describeGoal(
  { rule, evidence: { wording }, attainment }: TargetEvaluation,
  language: Language,
): string {
  const words = sentences[language];
  const notes = [
    needsRule(rule, wording, language)
      ? words.goalNote.figure(formatRule(rule, language, 'signs'))
      : undefined,
    describeRest(rule, attainment, language),
  ];
  return words.goal(
    wording,
    rule.kind === 'trend' || rule.kind === 'compare',
    notes.filter((note) => note !== undefined),
  );
}

function needsRule(rule: Rule, wording: string, language: Language): boolean {
  if (!texts[language].isOfPlans) return true;
  switch (rule.kind) {
    case 'atLeast':
    case 'atMost':
    case 'around':
    case 'between':
      return (wording.match(/\d+(\.\d+)?/g)?.length ?? 0) !== 1;
    default:
      return false;
  }
}

/** What the quoted words do not say by themselves. */
function describeRest(
  rule: Rule,
  { threshold, tolerance }: Attainment,
  language: Language,
): string | undefined {
  const words = sentences[language].goalNote;
  switch (rule.kind) {
    case 'around':
      return tolerance && words.tolerance(formatDifference(tolerance, language));
    case 'changeFrom':
      return threshold && words.comesTo(formatQuantity(threshold, language));
    case 'compare':
      if (rule.relation === 'narrows')
        return threshold && words.baseGap(formatGap(threshold, rule, language));
      return words.reference(
        rule.reference[language],
        threshold && formatQuantity(threshold, language),
      );
    case 'atLeast':
    case 'atMost':
    case 'between':
    case 'trend':
    case 'coverage':
      return undefined;
  }
}

const formatGap = (gap: Quantity, rule: CompareRule, language: Language): string =>
  rule.gap === 'ratio'
    ? sentences[language].gapRatio(formatQuantity(gap, language))
    : formatDifference(gap, language);
