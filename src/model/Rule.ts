import type { DecimalString } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import type { DisparityKind } from './Disparity.js';
import type { LocalizedText } from './LocalizedText.js';

/** The kinds of rules. The folder `rules` defines what each one means. */
export const ruleKinds = [
  'atLeast',
  'atMost',
  'around',
  'between',
  'changeFrom',
  'trend',
  'compare',
  'coverage',
] as const;

/** The kind of a rule, which determines its other fields. */
export type RuleKind = (typeof ruleKinds)[number];

/** One printed figure with its unit. */
export interface FigureRule<U extends UnitId> {
  /** The figure, as printed. */
  readonly value: DecimalString;
  readonly unit: U;
}

/** The value has to be at least the figure (≥): 以上 includes the figure (Civil Code, art. 1259). */
export interface AtLeastRule<U extends UnitId = UnitId> extends FigureRule<U> {
  readonly kind: 'atLeast';
}

/**
 * The value has to be at most the figure (≤): 以下 and 以内 include the figure (Civil Code, art. 1259).
 */
export interface AtMostRule<U extends UnitId = UnitId> extends FigureRule<U> {
  readonly kind: 'atMost';
}

/** The value has to be about the figure: within `aroundTolerance` of it. */
export interface AroundRule<U extends UnitId = UnitId> extends FigureRule<U> {
  readonly kind: 'around';
}

/** The value has to lie between two figures, both included. */
export interface RangeRule<U extends UnitId = UnitId> {
  readonly kind: 'between';
  /** The lower end. */
  readonly min: DecimalString;
  /** The upper end. */
  readonly max: DecimalString;
  readonly unit: U;
}

/**
 * A relative change from a base-year value: `'-20'` is 20 % lower, so the bound is 0.8 × the base.
 */
export interface ChangeRule {
  readonly kind: 'changeFrom';
  /** The year whose value is 100 %. */
  readonly baseYear: number;
  /** The change as a percentage of the base value; negative for a fall. */
  readonly change: DecimalString;
  readonly unit: 'percent';
}

export const trendDirections = ['up', 'down', 'slowing'] as const;
export const relations = ['atLeast', 'matches', 'narrows'] as const;
export const gapMeasures = ['difference', 'ratio'] as const;
export const extents = ['all', 'none'] as const;
/** The direction in which a level, or its yearly change, has to move. */
export type TrendDirection = (typeof trendDirections)[number];
/** The required relation of a value to the quantity that it is compared with. */
export type Relation = (typeof relations)[number];
/** How a gap between groups is measured. */
export type GapMeasure = (typeof gapMeasures)[number];
/** Whether all have to be covered (`all`), or none may be left (`none`). */
export type Extent = (typeof extents)[number];

/** A direction without a figure. `slowing`: the yearly change falls; the level may still rise. */
export interface TrendRule {
  readonly kind: 'trend';
  /** The required direction, compared with the base year. */
  readonly direction: TrendDirection;
  /** For 巩固提高: staying at the base-year level meets the target; a worse value misses it. */
  readonly hold?: true;
}

/**
 * A comparison with another quantity. `atLeast` and `matches` compare with a second indicator in
 * the same year, or with a fixed figure; `narrows` compares a gap between groups with the same gap
 * in the base year.
 */
export interface CompareRule {
  readonly kind: 'compare';
  /**
   * `atLeast`: not below the other quantity. `matches`: within `matchTolerance` of it. `narrows`:
   * the gap shrinks.
   */
  readonly relation: Relation;
  /** The other quantity in words. */
  readonly reference: LocalizedText;
  /** The indicator of the other quantity (`atLeast`, `matches`), if there is one. */
  readonly referenceIndicator?: string;
  /**
   * The other quantity as a figure (`atLeast`, `matches`), if a standard or another clause fixes
   * it.
   */
  readonly referenceValue?: { readonly value: DecimalString; readonly unit: UnitId };
  /** The groups between which the gap lies (`narrows`), if observations can show it. */
  readonly across?: DisparityKind;
  /**
   * How the gap is measured (`narrows`): in points (the default), or as the smaller ÷ the larger.
   */
  readonly gap?: GapMeasure;
}

/**
 * Full coverage without a figure (全覆盖, 应保尽保). `extent: 'none'` is the opposite: something has to be
 * eliminated (消除).
 */
export interface CoverageRule {
  readonly kind: 'coverage';
  /** `all` by default. */
  readonly extent?: Extent;
  /** For 基本: the distance from 100 % or 0 % may be up to `aroundTolerance` percentage points. */
  readonly basically?: true;
}

/**
 * What a target requires. If the indicator has a favourable direction (`polarity`), `around`,
 * `between` and `matches` can be missed only on the unfavourable side.
 */
export type Rule =
  | AtLeastRule
  | AtMostRule
  | AroundRule
  | RangeRule
  | ChangeRule
  | TrendRule
  | CompareRule
  | CoverageRule;

/** The rule of the given kind. */
export type RuleOf<Kind extends RuleKind> = Extract<Rule, { readonly kind: Kind }>;

/** The unit of a value that a rule judges; any unit if the rule states no figure. */
export type RuleUnit<R extends Rule> = R extends AtLeastRule | AtMostRule | AroundRule | RangeRule
  ? R['unit']
  : UnitId;
