import type { IndicatorFacts } from '../model/Indicator.js';
import type { Rule } from '../model/Rule.js';
import type { Decimal } from '../quantity/decimal.js';
import type { Criterion } from './Criterion.js';
import { type Direction, traitsOf } from './ruleTraits.js';

/**
 * Returns the desired direction of what a rule judges: from the rule itself, or else from the
 * polarity of the indicator.
 */
export function directionOf(
  rule: Rule,
  indicator: Pick<IndicatorFacts, 'polarity'> | undefined,
): Direction | undefined {
  const polarity = indicator?.polarity ?? 0;
  return traitsOf(rule).direction(rule) ?? (polarity === 0 ? undefined : polarity);
}

/**
 * Returns the direction in which a value should move from its base: the desired direction, or else
 * towards the band. Inside a two-sided band, it is undefined.
 */
export function desiredDirection(
  rule: Rule,
  indicator: Pick<IndicatorFacts, 'polarity'> | undefined,
  base: Decimal | undefined,
  criterion: Criterion | undefined,
): Direction | undefined {
  const good = directionOf(rule, indicator);
  if (good !== undefined || base === undefined || criterion === undefined) return good;
  if (criterion.low?.gt(base)) return 1;
  return criterion.high?.lt(base) ? -1 : undefined;
}
