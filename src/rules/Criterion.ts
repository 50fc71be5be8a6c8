import type { Reason } from '../model/NotAssessed.js';
import type { Decimal } from '../quantity/decimal.js';
import type { UnitId } from '../quantity/units.js';

/**
 * The requirement of a rule in one year: a value must lie between two ends, either of which may be
 * missing. All verdicts are computed from this type.
 */
export interface Criterion {
  readonly unit: UnitId;
  readonly low?: Decimal;
  readonly high?: Decimal;
  /** Whether reaching the end itself is not enough, since a trend has to move. */
  readonly strict: boolean;
  /** The printed figure of a threshold, against which a relative shortfall is measured. */
  readonly figure?: Decimal;
  /**
   * Set if both ends are printed. A relative shortfall is then measured against the end that
   * decides the verdict.
   */
  readonly isRange?: true;
  /** Half the width of the band, if the policy sets it. */
  readonly tolerance?: Decimal;
  /**
   * Set if only the natural bound is known to meet the rule: the reason why nothing else is known.
   */
  readonly unknown?: Reason;
}

/** A verdict on one value, in exact numbers. */
export interface Verdict {
  readonly status: 'attained' | 'nearlyAttained' | 'missed';
  /** Positive if the value is better than required, negative if it is worse. */
  readonly margin: Decimal;
  /** The end that decided the verdict. */
  readonly end: Decimal;
}

/** The criterion of a rule in a year, or the reason why it is unknown. */
export type CriterionAt = (year: number) => Criterion | Reason;

/**
 * Compares a value with a criterion, exactly.
 *
 * @formula margin = min(x − low, high − x); attained where margin ≥ 0 (> 0 where strict); nearly
 * attained where 0 < −margin ≤ nearBand × |figure|
 */
export function assessValue(value: Decimal, criterion: Criterion, nearBand: string): Verdict {
  const { low, high } = criterion;
  const above = low === undefined ? undefined : value.minus(low);
  const below = high === undefined ? undefined : high.minus(value);
  const lowDecides = below === undefined || above?.lte(below) === true;
  const margin = (lowDecides ? above : below) as Decimal;
  const end = (lowDecides ? low : high) as Decimal;
  if (criterion.strict ? margin.gt(0) : margin.gte(0)) return { status: 'attained', margin, end };
  const figure = criterion.figure ?? (criterion.isRange ? end : undefined);
  const isNear =
    nearBand !== '0' &&
    figure !== undefined &&
    !figure.isZero() &&
    margin.neg().lte(figure.abs().times(nearBand));
  return { status: isNear ? 'nearlyAttained' : 'missed', margin, end };
}
