import type { IndicatorFacts } from '../../model/Indicator.js';
import type { Reason } from '../../model/NotAssessed.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Urgency, Warning, WarningCode, WarningOf } from '../../model/Warning.js';
import type { UnitId } from '../../quantity/units.js';
import type { Criterion } from '../../rules/Criterion.js';
import type { UnitsVerdict } from '../attainment/assessUnits.js';
import type { Context } from '../Context.js';
import type { NumberSeries } from '../forecast/toNumbers.js';
import type { Base } from '../series/findBase.js';
import type { Point } from '../series/Series.js';

/** The input of the warnings. */
export interface WarningInput {
  readonly evaluation: Omit<TargetEvaluation, 'warnings'>;
  readonly points: readonly Point[];
  /** The years of the series with figures that contradict each other. */
  readonly contradicted: readonly number[];
  /** The points as numbers, with their counts. */
  readonly series: NumberSeries;
  readonly base: Base | undefined;
  /** The requirement of the rule in the latest year. */
  readonly criterion: Criterion | Reason;
  /** The unit of the points. */
  readonly unit: UnitId;
  readonly direction: 1 | -1 | undefined;
  readonly context: Context;
  readonly indicator: IndicatorFacts | undefined;
  /** The oldest of the units' latest figures. */
  readonly oldest?: UnitsVerdict['oldest'] | undefined;
}

/**
 * The result of a check: a warning without its code, and without its urgency unless the check sets
 * it.
 */
export type Finding<Code extends WarningCode> = Fields<WarningOf<Code>>;

/** This type distributes over the members of a union. */
type Fields<One> = One extends Warning
  ? Omit<One, 'code' | 'urgency'> & { readonly urgency?: Urgency }
  : never;

/** A check for one kind of warning, which usually returns nothing. */
export type Check<Code extends WarningCode> = (
  input: WarningInput,
) => Finding<Code> | readonly Finding<Code>[] | undefined;
