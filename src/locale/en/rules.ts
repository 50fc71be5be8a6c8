import type { Extent, Relation, RuleKind, TrendDirection } from '../../model/Rule.js';

export const ruleForms = ['signs', 'words'] as const;
/** The two forms of a rule: a few symbols for a table, or words for a sentence. */
export type RuleForm = (typeof ruleForms)[number];

/** The patterns for each kind of rule. Figures include their unit. */
interface RulePatterns extends Readonly<Record<RuleKind, unknown>> {
  readonly atLeast: (figure: string) => string;
  readonly atMost: (figure: string) => string;
  readonly around: (figure: string) => string;
  /** `bare` is the lower end without its unit. */
  readonly between: (low: string, high: string, bare: string) => string;
  /** `share` has no sign. */
  readonly changeFrom: (share: string, isFall: boolean, baseYear: number) => string;
  readonly trend: Readonly<Record<TrendDirection, string>>;
  /** A trend of an amount, such as a count. */
  readonly trendOfAmount: Readonly<Record<Exclude<TrendDirection, 'slowing'>, string>>;
  /** A trend for which staying at the base-year level is enough. */
  readonly hold: Readonly<Record<Exclude<TrendDirection, 'slowing'>, string>>;
  /** `isOfYear`: whether the reference is the figure of another indicator for the same year. */
  readonly compare: Readonly<Record<Relation, (reference: string, isOfYear: boolean) => string>>;
  /** The requirement on a figure that a standard or another clause sets. */
  readonly fixed: (asked: string, reference: string) => string;
  readonly coverage: Readonly<Record<Extent, string>>;
  /** Coverage within the tolerance of the policy. */
  readonly basically: Readonly<Record<Extent, string>>;
}

export type RuleWords = Readonly<Record<RuleForm, RulePatterns>>;

export const rules: RuleWords = {
  signs: {
    atLeast: (figure) => `≥ ${figure}`,
    atMost: (figure) => `≤ ${figure}`,
    around: (figure) => `≈ ${figure}`,
    between: (_, high, bare) => `${bare}–${high}`,
    changeFrom: (share, isFall, baseYear) => `${isFall ? '−' : '+'}${share}% on ${baseYear}`,
    trend: { up: '↑ up', down: '↓ down', slowing: '↘ slowing' },
    trendOfAmount: { up: '↑ up', down: '↓ down' },
    hold: { up: '≥ base', down: '≤ base' },
    compare: {
      atLeast: () => '≥ reference',
      matches: () => '≈ reference',
      narrows: () => 'gap narrows',
    },
    fixed: (asked) => asked,
    coverage: { all: '= 100%', none: '= 0%' },
    basically: { all: '≈ 100%', none: '≈ 0%' },
  },
  words: {
    atLeast: (figure) => `at least ${figure}`,
    atMost: (figure) => `at most ${figure}`,
    around: (figure) => `about ${figure}`,
    between: (low, high) => `from ${low} to ${high} inclusive`,
    changeFrom: (share, isFall, baseYear) =>
      `${share}% ${isFall ? 'lower' : 'higher'} than in ${baseYear}, as a relative change`,
    trend: {
      up: 'higher than in the base year',
      down: 'lower than in the base year',
      slowing: 'a smaller mean yearly rise after the base year than before it',
    },
    trendOfAmount: { up: 'more than in the base year', down: 'less than in the base year' },
    hold: { up: 'no lower than in the base year', down: 'no higher than in the base year' },
    compare: {
      atLeast: (reference, isOfYear) =>
        `at least as high as ${reference}${isOfYear ? ' in the same year' : ''}`,
      matches: (reference, isOfYear) =>
        `in line with ${reference}${isOfYear ? ' in the same year' : ''}`,
      narrows: (reference) => `a smaller gap than in the base year (${reference})`,
    },
    fixed: (asked, reference) => `${asked} (${reference})`,
    coverage: { all: '100%', none: 'down to 0%' },
    basically: { all: 'nearly 100%', none: 'down to nearly 0%' },
  },
};
