import fc from 'fast-check';
import { indicators } from '../../src/data/indicators/indicators.js';
import { plans } from '../../src/library/plans.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Target } from '../../src/model/Target.js';
import { Decimal, powerOfTen } from '../../src/quantity/decimal.js';
import type { UnitId } from '../../src/quantity/units.js';
import { units } from '../../src/quantity/units.js';

const kinds = ['atLeast', 'atMost', 'between', 'around', 'coverage', 'changeFrom'];
/** The targets whose verdict depends on one figure. */
export const bounds: readonly Target[] = plans
  .flatMap((plan) => plan.targets)
  .filter((target) => kinds.includes(target.rule.kind));

export const judgedYear = 2025;
const smallest = new Decimal('0.0000000001');
const families = Object.entries(units).map(([id, { dimension, exponent }]) => ({
  id: id as UnitId,
  dimension,
  exponent,
}));

interface Case {
  readonly end: Decimal;
  readonly unit: UnitId;
  readonly base?: Decimal;
}

/** Returns the values at which the verdict on a target changes: two if it has a tolerance. */
function turningPoints({ rule, indicator }: Target, anyBase: Decimal): Case[] {
  const at = (end: Decimal | string | number, unit: UnitId): Case => ({
    end: new Decimal(end),
    unit,
  });
  switch (rule.kind) {
    case 'atLeast':
    case 'atMost':
      return [at(rule.value, rule.unit)];
    case 'between':
      return [at(rule.min, rule.unit), at(rule.max, rule.unit)];
    case 'around':
      return [
        at(new Decimal(rule.value).minus(2), rule.unit),
        at(new Decimal(rule.value).plus(2), rule.unit),
      ];
    case 'coverage':
      return [at(rule.extent === 'none' ? 0 : 100, 'percent')];
    case 'changeFrom': {
      const unit = indicators.find((one) => one.id === indicator)?.unit ?? 'percent';
      return [
        { ...at(anyBase.times(new Decimal(rule.change).plus(100)).div(100), unit), base: anyBase },
      ];
    }
    default:
      return [];
  }
}

/**
 * Makes figures around every value at which a verdict changes, in every convertible unit: at the
 * value, the smallest step from it, and a random step from it. Each cell of the grid is a separate
 * area that reports one figure per indicator. They are the same in every run.
 */
export function makeObservations(): Observation[] {
  const steps = fc
    .sample(fc.bigInt({ min: 1n, max: 50_000_000_000n }), { seed: 20300, numRuns: 400 })
    .map((n) => smallest.times(n.toString()));
  const bases = fc
    .sample(fc.bigInt({ min: 1n, max: 900_000n }), { seed: 20200, numRuns: 50 })
    .map((n) => new Decimal(n.toString()).times('0.0001'));
  const taken = new Set<string>();
  const observations: Observation[] = [];
  let draw = 0;
  for (const [row, target] of bounds.entries()) {
    const rank = bounds.slice(0, row).filter((one) => one.indicator === target.indicator).length;
    const base = bases[row % bases.length] ?? smallest;
    for (const [turn, point] of turningPoints(target, base).entries()) {
      const { dimension, exponent } = units[point.unit];
      for (const unit of families.filter((one) => one.dimension === dimension)) {
        const step = steps[draw++ % steps.length] ?? smallest;
        for (const [side, offset] of [
          new Decimal(0),
          smallest,
          smallest.neg(),
          step,
          step.neg(),
        ].entries()) {
          const shift = powerOfTen(exponent - unit.exponent);
          const value = point.end.times(shift).plus(offset);
          // The base has a different unit from that of the figure.
          const baseUnit =
            families.filter((one) => one.dimension === dimension)[(side + draw) % 4] ?? unit;
          const area = `${rank}-${turn}-${unit.id}-${side}`;
          if (taken.has(`${area} ${target.indicator}`)) continue;
          taken.add(`${area} ${target.indicator}`);
          const shared = {
            indicator: target.indicator,
            area,
            sex: 'total',
            residence: 'total',
            status: 'final',
          } as const;
          // Sometimes, zeros follow, as printed.
          observations.push({
            ...shared,
            year: judgedYear,
            value: side % 2 === 0 ? value.toFixed() : value.toFixed(10),
            unit: unit.id,
          });
          if (point.base)
            observations.push({
              ...shared,
              year: 2020,
              value: point.base.times(powerOfTen(exponent - baseUnit.exponent)).toFixed(),
              unit: baseUnit.id,
            });
        }
      }
    }
  }
  return observations;
}
