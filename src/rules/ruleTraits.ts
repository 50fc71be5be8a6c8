import type { Rule, RuleKind, RuleOf } from '../model/Rule.js';
import type { UnitId } from '../quantity/units.js';

/** What a rule judges: the figures themselves, a gap between groups, or a mean yearly change. */
export type Subject = 'level' | 'gap' | 'yearlyChange';

/** 1: more is better; -1: less is better. */
export type Direction = 1 | -1;

/** The properties of a kind of rule. `criterionFor` returns what each kind requires of a value. */
export interface RuleTraits<R extends Rule> {
  /** The unit in which the subject is judged, if the rule states one. */
  unit(rule: R): UnitId | undefined;
  /** The subject that is judged. */
  subject(rule: R): Subject;
  /**
   * The desired direction of the subject; if undefined, the polarity of the indicator determines
   * it.
   */
  direction(rule: R): Direction | undefined;
  /**
   * What the subject is compared with: a printed figure, the base, or another quantity of the same
   * year.
   */
  against(rule: R): 'figure' | 'base' | 'reference';
  /** Whether there is a distance between the base and the target that can be covered. */
  hasDistance(rule: R): boolean;
  /** Whether a single year can meet or miss the rule, so that the rule can apply to every year. */
  canBeHeld(rule: R): boolean;
  /** The base year, if the rule itself states one. */
  baseYear(rule: R): number | undefined;
  /** The figure as printed, if the rule states exactly one. */
  printed(rule: R): string | undefined;
}

const nothing = () => undefined;

/** The properties of a rule that states a figure. */
const printedFigure = {
  subject: () => 'level' as const,
  against: () => 'figure' as const,
  hasDistance: () => true,
  canBeHeld: () => true,
  baseYear: nothing,
};

/** Every kind of rule; a new one does not compile until it is described here. */
export const ruleTraits: { readonly [Kind in RuleKind]: RuleTraits<RuleOf<Kind>> } = {
  atLeast: {
    ...printedFigure,
    unit: (rule) => rule.unit,
    direction: () => 1,
    printed: (rule) => rule.value,
  },
  atMost: {
    ...printedFigure,
    unit: (rule) => rule.unit,
    direction: () => -1,
    printed: (rule) => rule.value,
  },
  around: {
    ...printedFigure,
    unit: (rule) => rule.unit,
    direction: nothing,
    printed: (rule) => rule.value,
  },
  between: {
    ...printedFigure,
    unit: (rule) => rule.unit,
    direction: nothing,
    printed: nothing,
  },
  changeFrom: {
    unit: nothing,
    subject: () => 'level',
    direction: (rule) => (rule.change.startsWith('-') ? -1 : 1),
    against: () => 'base',
    hasDistance: () => true,
    canBeHeld: () => true,
    baseYear: (rule) => rule.baseYear,
    printed: nothing,
  },
  trend: {
    unit: nothing,
    subject: ({ direction }) => (direction === 'slowing' ? 'yearlyChange' : 'level'),
    direction: ({ direction }) => (direction === 'up' ? 1 : -1),
    against: () => 'base',
    hasDistance: () => false,
    canBeHeld: () => false,
    baseYear: nothing,
    printed: nothing,
  },
  compare: {
    unit: ({ relation, gap }) =>
      relation === 'narrows' && gap === 'ratio' ? 'percent' : undefined,
    subject: ({ relation }) => (relation === 'narrows' ? 'gap' : 'level'),
    direction({ relation, gap }) {
      if (relation === 'narrows') return gap === 'ratio' ? 1 : -1;
      return relation === 'atLeast' ? 1 : undefined;
    },
    against: ({ relation }) => (relation === 'narrows' ? 'base' : 'reference'),
    hasDistance: () => false,
    canBeHeld: () => true,
    baseYear: nothing,
    printed: nothing,
  },
  coverage: {
    ...printedFigure,
    unit: () => 'percent',
    direction: ({ extent }) => (extent === 'none' ? -1 : 1),
    printed: nothing,
  },
};

/**
 * Returns the properties of a rule. The record pairs each kind with its own, so the cast is safe.
 */
export const traitsOf = (rule: Rule): RuleTraits<Rule> => ruleTraits[rule.kind] as RuleTraits<Rule>;
