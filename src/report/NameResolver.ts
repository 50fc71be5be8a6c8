import { labels, sentences } from '../locale/locales.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Language, LocalizedText } from '../model/LocalizedText.js';
import type { Residence, Sex } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import type { Quantity } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import { directionOf } from '../rules/desiredDirection.js';
import type { Direction } from '../rules/ruleTraits.js';
import type { ReportOptions } from './Report.js';

/**
 * Resolves the ids in an evaluation to names in one language, or to themselves if they have no
 * name.
 */
export interface NameResolver {
  readonly language: Language;
  readonly indicator: (id: string) => string;
  readonly area: (code: string) => string;
  readonly plan: (plan: Plan | undefined, id: string) => string;
  readonly domain: (plan: Plan | undefined, id: string) => string;
  /** The name of a group, or of the area with this code. */
  readonly group: (group: string) => string;
  /** The unit of an indicator, if the catalogue defines the indicator. */
  readonly unit: (id: string) => UnitId | undefined;
  /** The name of a target: its indicator, or the gap or the yearly change that it is about. */
  readonly target: (target: Pick<TargetEvaluation, 'indicator' | 'rule'>) => string;
  /**
   * Whether an indicator covers one sex or residence by definition, so that naming the group is
   * redundant.
   */
  readonly isOf: (indicator: string, group: Sex | Residence) => boolean;
  /**
   * What all targets of an indicator require, so that a figure is rounded in the same way for each
   * of them.
   */
  readonly required: (indicator: string) => readonly Quantity[];
  /** The direction in which the figure of a target is better. */
  readonly direction: (
    target: Pick<TargetEvaluation, 'indicator' | 'rule'>,
  ) => Direction | undefined;
}

/** Resolves names with the catalogue of a caller. */
export function resolveNames(
  { catalogue: { indicators = [], areas = [] } = {} }: ReportOptions,
  language: Language,
  required: NameResolver['required'] = () => [],
): NameResolver {
  const definitions = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const places = new Map(areas.map(({ code, name }) => [code, inLanguage(name, language)]));
  const words = labels[language];
  const groups: Readonly<Record<string, string>> = words.group;
  const indicator = (id: string) => inLanguage(definitions.get(id)?.name, language) || id;
  const area = (code: string) => places.get(code) ?? code;
  return {
    language,
    indicator,
    area,
    plan: (plan, id) => inLanguage(plan?.name, language) || id,
    domain: (plan, id) =>
      inLanguage(plan?.domains.find((domain) => domain.id === id)?.name, language) || id,
    group: (group) => (Object.hasOwn(groups, group) ? (groups[group] as string) : area(group)),
    target: ({ indicator: id, rule }) => {
      const { partOf, ratio, meanYearlyChange } = sentences[language];
      if (rule.kind === 'trend' && rule.direction === 'slowing')
        return partOf(indicator(id), meanYearlyChange);
      return rule.kind === 'compare' && rule.relation === 'narrows' && rule.across !== undefined
        ? partOf(indicator(id), (rule.gap === 'ratio' ? ratio : words.gap)[rule.across])
        : indicator(id);
    },
    unit: (id) => definitions.get(id)?.unit,
    required,
    isOf: (id, group) => isDefinedAs(definitions.get(id), group),
    direction: ({ indicator: id, rule }) => directionOf(rule, definitions.get(id)),
  };
}

/** Whether an indicator covers one sex or residence by definition. */
export const isDefinedAs = (
  definition: Pick<IndicatorFacts, 'sex' | 'residence'> | undefined,
  group: Sex | Residence,
): boolean => definition?.sex === group || definition?.residence === group;

/** Returns text in a language, or in Chinese if it does not exist in that language. */
export const inLanguage = (text: Partial<LocalizedText> | undefined, language: Language): string =>
  text?.[language] || text?.zh || text?.en || '';
