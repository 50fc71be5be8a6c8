import { indicatorFacts } from '../data/indicators/indicatorFacts.js';
import { requireArgument } from '../errors/requireArgument.js';
import { indexIndicators } from '../lookup/indexIndicators.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Rule } from '../model/Rule.js';
import { requireRule } from '../model/shapes.js';

interface Input {
  readonly indicator?: Pick<IndicatorFacts, 'polarity' | 'bounds' | 'unit'> | undefined;
}

/**
 * Adds the definition of a target's indicator if the rule needs it and the caller has not given it.
 */
export function withIndicator<T extends Input>(
  target: { readonly rule: Rule; readonly indicator?: string },
  input: T,
): T {
  requireRule(target);
  const { rule, indicator: id } = target;
  // A plain bound needs no definition, and most calls are about one.
  if (rule.kind === 'atLeast' || rule.kind === 'atMost' || id === undefined) return input;
  requireArgument('input', input, 'object');
  if (input.indicator !== undefined) return input;
  const indicator = indexIndicators(indicatorFacts).get(id);
  return indicator === undefined ? input : { ...input, indicator };
}
