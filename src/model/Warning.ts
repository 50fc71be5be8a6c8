import type { Quantity } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import type { Attainment, ExactInterval } from './Attainment.js';
import type { Contradiction } from './Contradiction.js';
import type { DisparityKind } from './Disparity.js';

/** The urgencies, from the highest to the lowest. */
export const urgencies = ['high', 'medium', 'low'] as const;
/** How soon a warning needs attention. */
export type Urgency = (typeof urgencies)[number];

/** The fields of every warning. */
export interface RaisedWarning<Code extends string> {
  /** The kind of warning. */
  readonly code: Code;
  readonly urgency: Urgency;
}

/** The figure for the due year is not expected to meet the target. */
export interface UnlikelyWarning extends RaisedWarning<'unlikelyToAttain'> {
  /** The probability, 0 to 1, that the figure for the due year meets the target. */
  readonly probability: number;
  /** The value expected for the due year. */
  readonly expected: number;
  readonly unit: UnitId;
  /** The due year. */
  readonly year: number;
  /** The verdict in the evaluated year. */
  readonly now: Attainment['status'];
  /** The value of `policy.warnings.unlikelyProbability`. */
  readonly threshold: number;
}

/** The figures of a one-sided test against chance. */
export interface Tested {
  /** The probability of such a result by chance alone. */
  readonly p: number;
  /** The level of the policy. The warning is raised if p is below it. */
  readonly level: number;
}

/** A target that was met is missed now, and chance does not explain the change. */
export interface LostWarning extends RaisedWarning<'lostAttainment'>, Tested {
  /** The first year whose figure met the target. */
  readonly firstAttained?: number;
  /** The first year of the current run of misses. */
  readonly lostSince: number;
}

/** Two nested indicators contradict each other: neonatal ≤ infant ≤ under-five mortality. */
export interface InconsistentWarning extends RaisedWarning<'inconsistent'> {
  readonly year: number;
  readonly value: Quantity;
  /** The id of the indicator that includes this one. */
  readonly within: string;
  /** Its figure. */
  readonly whole: Quantity;
}

/** The headroom of the base year is being used up, and chance does not explain the trend. */
export interface ErodingWarning extends RaisedWarning<'erodingHeadroom'>, Tested {
  /** The headroom of the latest figure; negative if the figure misses the target. */
  readonly now: Quantity;
  /** The slope of the straight trend since the base year. */
  readonly perYear: number;
  /** The unit of `perYear`. */
  readonly unit: UnitId;
  /** The headroom of the latest figure ÷ that of the base; 0 if either has none. */
  readonly shareLeft: number;
  /**
   * The first year in which the target would be missed if the headroom continued to shrink by
   * `perYear`. It is absent if the latest figure already misses the target.
   */
  readonly runsOutIn?: number;
  /** The value of `policy.warnings.headroomShare`. */
  readonly threshold: number;
}

/** The figure got better and then worse, and chance does not explain the latest change. */
export interface ReversalWarning extends RaisedWarning<'reversal'>, Tested {
  readonly year: number;
  /** The figure before it got better. */
  readonly before: Quantity;
  /** The figure after it got better, which is the best of the three. */
  readonly peak: Quantity;
  /** The latest figure. */
  readonly now: Quantity;
}

/**
 * Counts vary around their trend by more than sampling variation explains (Pearson's dispersion).
 */
export interface OverdispersedWarning extends RaisedWarning<'volatile'>, Tested {
  readonly test: 'dispersion';
  /** The variance around the trend ÷ the variance that sampling alone explains. */
  readonly excess: number;
  /** The number of years considered. */
  readonly years: number;
}

/** Values without counts vary around their trend by a large share of their level. */
export interface SpreadWarning extends RaisedWarning<'volatile'> {
  readonly test: 'spread';
  /** The residual standard error of a straight line ÷ the mean level. */
  readonly spread: number;
  /** The number of years considered. */
  readonly years: number;
  /** The value of `policy.warnings.volatileShare`. */
  readonly threshold: number;
}

/** Figures vary widely around their trend. */
export type VolatileWarning = OverdispersedWarning | SpreadWarning;

/** Groups miss the target although the total attains it. */
export interface MaskedWarning extends RaisedWarning<'maskedGroup'> {
  readonly kind: DisparityKind;
  readonly year: number;
  /** The groups: `female`, `urban` …, age groups, or the codes of townships. */
  readonly groups: readonly string[];
}

/** The figures that a suspect one can be compared with. */
export const suspectReferences = ['previous', 'printed', 'target'] as const;
/**
 * What a suspect figure is compared with: the previous figure, the base in the plan, or the figure
 * of the target.
 */
export type SuspectReference = (typeof suspectReferences)[number];

/** A figure so far from a known one that its unit or its decimal point may be wrong. */
export interface SuspectUnitWarning extends RaisedWarning<'suspectUnit'> {
  readonly year: number;
  /** What the figure is compared with. */
  readonly against: SuspectReference;
  /** The figure that it is compared with. */
  readonly before: Quantity;
  /** The suspect figure. */
  readonly now: Quantity;
  /** now ÷ before. */
  readonly factor: number;
  /** The figure is suspect if `factor` is at least this, or at most 1 ÷ this. */
  readonly threshold: number;
}

/** The counts cannot distinguish the figure from the target. */
export interface SmallNumbersWarning extends RaisedWarning<'smallNumbers'> {
  readonly numerator: string;
  readonly denominator: string;
  /** The exact interval around the figure. */
  readonly interval: ExactInterval;
}

/** The latest figure is old. */
export interface StaleWarning extends RaisedWarning<'stale'> {
  /**
   * The year of the latest figure; for a target set per township or institution, the earliest of
   * their latest years.
   */
  readonly latest: number;
  /** The townships or institutions whose latest figure is that old. */
  readonly units?: readonly string[];
  /** The evaluated year. */
  readonly year: number;
  /** The value of `policy.warnings.staleYears`. */
  readonly threshold: number;
}

/** There is no figure at all (缺项). */
export interface MissingWarning extends RaisedWarning<'missing'> {
  /** The evaluated year. */
  readonly year: number;
}

/** The figure observed for the base year differs from the one in the plan. */
export interface BaseDiffersWarning extends RaisedWarning<'baseDiffers'> {
  readonly year: number;
  readonly observed: Quantity;
  readonly printed: Quantity;
}

/**
 * There are figures for groups (sexes, residences, townships) but none for the whole, or only older
 * ones.
 */
export interface SubgroupsOnlyWarning extends RaisedWarning<'subgroupsOnly'> {
  /** The latest year with such figures. */
  readonly latest: number;
  /** The year of the latest figure for the whole, if there is one; the verdict uses that figure. */
  readonly total?: number;
  /** The groups that miss the target in the latest year, if any are known to miss it. */
  readonly failing?: readonly string[];
}

/** Other areas have figures, but the evaluated area has none. */
export interface OtherAreaWarning extends RaisedWarning<'otherAreaOnly'> {
  readonly year: number;
  /** The codes or names of the first three areas with figures. */
  readonly areas: readonly string[];
  /** The number of areas with figures. */
  readonly count: number;
}

/** Figures contradict each other, so their year is left out. */
export interface ContradictedWarning extends RaisedWarning<'contradicted'> {
  readonly contradictions: readonly Contradiction[];
}

/** A warning with the numbers that raised it and, if one was used, the threshold of the policy. */
export type Warning =
  | UnlikelyWarning
  | LostWarning
  | InconsistentWarning
  | ErodingWarning
  | ReversalWarning
  | VolatileWarning
  | MaskedWarning
  | SuspectUnitWarning
  | SmallNumbersWarning
  | StaleWarning
  | ContradictedWarning
  | BaseDiffersWarning
  | SubgroupsOnlyWarning
  | OtherAreaWarning
  | MissingWarning;

/** The kind of a warning. */
export type WarningCode = Warning['code'];

/** The warning with the given code. */
export type WarningOf<Code extends WarningCode> = Extract<Warning, { readonly code: Code }>;
