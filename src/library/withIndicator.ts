import { indicatorFacts } from '../data/indicators/indicatorFacts.js';
import { requireArgument } from '../errors/requireArgument.js';
import { indexIndicators } from '../lookup/indexIndicators.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Rule } from '../model/Rule.js';
import { requireRule } from '../model/shapes.js';

interface Input {
  readonly indicator?: Pick<IndicatorFacts, 'polarity' | 'bounds' | 'unit'> | undefined;
}

/** Adds the definition of a target's indicator unless the caller has given one. */
export function withIndicator<T extends Input>(
  target: { readonly rule: Rule; readonly indicator?: string },
  input: T,
): T {
  requireRule(target);
  requireArgument('input', input, 'object');
  const { indicator = indexIndicators(indicatorFacts).get(target.indicator ?? '') } = input;
  return { ...input, indicator };
}
