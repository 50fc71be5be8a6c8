import { indicators } from '../../src/data/indicators/indicators.js';
import { plans } from '../../src/library/plans.js';
import type { Baseline, Indicator } from '../../src/model/Indicator.js';
import type { Target } from '../../src/model/Target.js';
import type { UnitId } from '../../src/quantity/units.js';
import { units } from '../../src/quantity/units.js';
import { listClauses, type PlacedClause } from './listClauses.js';

/** A target, joined with the data that its row needs. */
export interface TargetRow extends PlacedClause {
  readonly target: Target;
  readonly indicator: Indicator;
  /** The unit of the target's figures, or that of the indicator if it has none. */
  readonly unit: UnitId;
  readonly dimension: string;
  /** The figure in the plan for its own area and the year before its period. */
  readonly baseline: Baseline | undefined;
}

/** Lists all targets in the order of the text. */
export function listTargetRows(): TargetRow[] {
  const known = new Map(
    indicators.map((indicator): [string, Indicator] => [indicator.id, indicator]),
  );
  return listClauses(plans).flatMap((placed) =>
    placed.clause.targets.map((id) => {
      const target = placed.plan.targets.find((listed) => listed.id === id);
      const indicator = known.get(target?.indicator ?? '');
      if (target === undefined || indicator === undefined)
        throw new Error(`${id} has no target or no indicator`);
      // The percentage of a relative change is a share of the base rather than the unit of the
      // figures.
      const unit =
        'unit' in target.rule && target.rule.kind !== 'changeFrom'
          ? target.rule.unit
          : target.rule.kind === 'coverage'
            ? 'percent'
            : indicator.unit;
      const { areaCode, period } = placed.plan;
      const baseline = indicator.baselines.find(
        ({ area, year, sex }) => area === areaCode && year === period.start - 1 && sex === 'total',
      );
      return { ...placed, target, indicator, unit, dimension: units[unit].dimension, baseline };
    }),
  );
}
