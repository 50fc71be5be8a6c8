import type { DecimalString } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import type { LocalizedText } from './LocalizedText.js';

/** At least, at most or about one figure. 以上/以下/以内 include the figure (Civil Code, art. 1259), so ≥ and ≤. */
export interface BoundRule<U extends UnitId = UnitId> {
  /** `atLeast` ≥, `atMost` ≤, `around` within the tolerance of the policy. */
  readonly kind: 'atLeast' | 'atMost' | 'around';
  /** The figure, as printed. */
  readonly value: DecimalString;
  readonly unit: U;
}

/** From one figure to another, both included. */
export interface RangeRule<U extends UnitId = UnitId> {
  readonly kind: 'between';
  /** The lower end. */
  readonly min: DecimalString;
  /** The upper end. */
  readonly max: DecimalString;
  readonly unit: U;
}

/** A relative change from the value of a base year: `'-20'` is 20 % lower, so the bound is 0.8 × the base. */
export interface ChangeRule {
  readonly kind: 'changeFrom';
  readonly baseYear: number;
  /** In percent of the base value; negative is a fall. */
  readonly change: DecimalString;
  readonly unit: 'percent';
}

/** A direction without a figure. `slowing`: the yearly change falls; the level may still rise. */
export interface TrendRule {
  readonly kind: 'trend';
  /** Judged against the base year. */
  readonly direction: 'up' | 'down' | 'slowing';
}

/**
 * Set against another quantity. `atLeast` and `matches` compare with a second indicator of the same year,
 * `narrows` compares a gap between groups with the same gap in the base year.
 */
export interface CompareRule {
  readonly kind: 'compare';
  /** `atLeast`: not below it. `matches`: within the tolerance of the policy. `narrows`: the gap shrinks. */
  readonly relation: 'atLeast' | 'matches' | 'narrows';
  /** What it is compared with, in words. */
  readonly reference: LocalizedText;
  /** The indicator that holds the other quantity (`atLeast`, `matches`), where one exists. */
  readonly referenceIndicator?: string;
  /** The groups between which the gap lies (`narrows`), where observations can show it. */
  readonly across?: 'sex' | 'residence' | 'township';
}

/** Everyone or everything, without a figure: 全覆盖, 应保尽保. `extent: 'none'` is its mirror: 基本消除, nobody left. */
export interface CoverageRule {
  readonly kind: 'coverage';
  /** `all` unless given. */
  readonly extent?: 'all' | 'none';
}

/** What a target asks for. */
export type Rule = BoundRule | RangeRule | ChangeRule | TrendRule | CompareRule | CoverageRule;

/** The unit that a value has to be in to be held against a rule; any where the rule prints no figure. */
export type RuleUnit<R extends Rule> = R extends BoundRule | RangeRule ? R['unit'] : UnitId;

/** The name of a kind of rule. */
export type RuleKind = Rule['kind'];
