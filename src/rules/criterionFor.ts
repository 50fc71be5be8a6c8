import type { Reason } from '../model/NotAssessed.js';
import type { Policy } from '../model/Policy.js';
import type { Rule } from '../model/Rule.js';
import { Decimal } from '../quantity/decimal.js';
import { toDecimal } from '../quantity/toDecimal.js';
import type { UnitId } from '../quantity/units.js';
import type { Criterion } from './Criterion.js';

/** The other figures that a rule may need, in `unit`. */
export interface RuleFigures {
  /** The unit in which the values are given, for rules that print none. */
  readonly unit: UnitId;
  /** The value (`changeFrom`, `trend`), gap (`narrows`) or mean yearly change (`slowing`) of the base. */
  readonly base?: Decimal | undefined;
  /** The quantity that it is set against (`compare`). */
  readonly reference?: Decimal | undefined;
}

/**
 * What a rule asks of a value, or the reason why that cannot be said.
 *
 * @edge `slowing` holds the mean yearly change against the earlier one; a change of zero or less is no upward trend, so it
 * always holds. A base of zero makes every relative change zero.
 */
export function criterionFor(rule: Rule, figures: RuleFigures, policy: Policy): Criterion | Reason {
  switch (rule.kind) {
    case 'atLeast': {
      const low = toDecimal(rule.value);
      return { unit: rule.unit, low, strict: false, figure: low };
    }
    case 'atMost': {
      const high = toDecimal(rule.value);
      return { unit: rule.unit, high, strict: false, figure: high };
    }
    case 'around':
      return band(rule.unit, toDecimal(rule.value), policy.aroundTolerance);
    case 'between': {
      const low = toDecimal(rule.min);
      return { unit: rule.unit, low, high: toDecimal(rule.max), strict: false, figure: low };
    }
    case 'changeFrom': {
      if (figures.base === undefined) return 'noBaseline';
      const end = figures.base.times(toDecimal(rule.change).plus(100)).times('0.01');
      const side = rule.change.startsWith('-') ? { high: end } : { low: end };
      return { unit: figures.unit, ...side, strict: false, figure: end };
    }
    case 'trend':
      if (figures.base === undefined) return 'noBaseline';
      if (rule.direction === 'up') return { unit: figures.unit, low: figures.base, strict: true };
      if (rule.direction === 'down')
        return { unit: figures.unit, high: figures.base, strict: true };
      return figures.base.gt(0)
        ? { unit: figures.unit, high: figures.base, strict: true }
        : { unit: figures.unit, high: new Decimal(0), strict: false };
    case 'compare':
      if (rule.relation === 'narrows')
        return figures.base === undefined
          ? 'noBaseline'
          : { unit: figures.unit, high: figures.base, strict: true };
      if (figures.reference === undefined) return 'noReference';
      if (rule.relation === 'atLeast')
        return {
          unit: figures.unit,
          low: figures.reference,
          strict: false,
          figure: figures.reference,
        };
      return band(figures.unit, figures.reference, policy.matchTolerance);
    case 'coverage': {
      if (rule.extent === 'none') return { unit: 'percent', high: new Decimal(0), strict: false };
      const low = new Decimal(100);
      return { unit: 'percent', low, strict: false, figure: low };
    }
  }
}

function band(unit: UnitId, figure: Decimal, width: string): Criterion {
  const tolerance = toDecimal(width);
  return {
    unit,
    low: figure.minus(tolerance),
    high: figure.plus(tolerance),
    strict: false,
    figure,
    tolerance,
  };
}
