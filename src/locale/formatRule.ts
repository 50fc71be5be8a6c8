import { requireArgument } from '../errors/requireArgument.js';
import type { Language } from '../model/LocalizedText.js';
import type { Rule, TrendDirection } from '../model/Rule.js';
import { anyRuleShape, requireLanguage } from '../model/shapes.js';
import type { UnitId } from '../quantity/units.js';
import { isAmount } from './changeKinds.js';
import { type RuleForm, ruleForms } from './en/rules.js';
import { writeInFull } from './formatQuantity.js';
import { ruleWords } from './locales.js';

/**
 * Formats a rule, in words for a sentence or in symbols for a table.
 *
 * @throws `PlansError` `badNumber` for a value that is not a decimal string, `unknownId` for an
 * unknown unit, `badArgument` for an unknown language or an argument of the wrong type.
 * @example
 * ```ts
 * import { formatRule } from '@lipu/plans/words';
 * const rule = { kind: 'atMost', value: '12', unit: 'per100000' } as const;
 * console.log(formatRule(rule, 'zh'), formatRule(rule, 'zh', 'signs')); // 不高于12/10万 ≤ 12/10万
 * ```
 */
export function formatRule(rule: Rule, language: Language, form: RuleForm = 'words'): string {
  requireArgument('rule', rule, anyRuleShape);
  requireLanguage(language);
  requireArgument('form', form, ruleForms);
  return writeRule(rule, language, form);
}

/**
 * Formats a rule like `formatRule`, but does not check its arguments. The unit of the indicator
 * determines whether a trend is that of an amount.
 */
export function writeRule(
  rule: Rule,
  language: Language,
  form: RuleForm = 'words',
  unitOfIndicator?: UnitId,
): string {
  const words = ruleWords[language][form];
  const figure = (value: string, unit: UnitId) => writeInFull({ value, unit }, language);
  switch (rule.kind) {
    case 'atLeast':
    case 'atMost':
    case 'around':
      return words[rule.kind](figure(rule.value, rule.unit));
    case 'between':
      return words.between(figure(rule.min, rule.unit), figure(rule.max, rule.unit), rule.min);
    case 'changeFrom':
      return words.changeFrom(
        rule.change.replace('-', ''),
        rule.change.startsWith('-'),
        rule.baseYear,
      );
    case 'trend':
      return rule.hold && rule.direction !== 'slowing'
        ? words.hold[rule.direction]
        : writeTrend(rule.direction);
    case 'compare': {
      const { relation, reference, referenceValue } = rule;
      if (relation === 'narrows' || referenceValue === undefined)
        return words.compare[relation](reference[language], rule.referenceIndicator !== undefined);
      const asked = words[relation === 'atLeast' ? 'atLeast' : 'around'];
      const { value, unit } = referenceValue;
      return words.fixed(asked(figure(value, unit)), reference[language]);
    }
    case 'coverage':
      return words[rule.basically ? 'basically' : 'coverage'][rule.extent ?? 'all'];
  }

  function writeTrend(direction: TrendDirection): string {
    return direction !== 'slowing' && unitOfIndicator !== undefined && isAmount(unitOfIndicator)
      ? words.trendOfAmount[direction]
      : words.trend[direction];
  }
}
