import { indicatorFacts } from '../data/indicators/indicatorFacts.js';
import { requireArgument } from '../errors/requireArgument.js';
import { indexIndicators } from '../lookup/indexIndicators.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Rule, RuleKind } from '../model/Rule.js';
import { requireRule } from '../model/shapes.js';

interface Input {
  readonly indicator?:
    | Pick<IndicatorFacts, 'polarity' | 'bounds' | 'suspectAbove' | 'unit'>
    | undefined;
}

/**
 * The kinds of rules with a bound, which need no definition and occur in nearly every call. Looking
 * up the definition anyway would make `assessAttainment` seven times as slow.
 */
const bounds: ReadonlySet<RuleKind> = /* @__PURE__ */ new Set<RuleKind>(['atLeast', 'atMost']);

/**
 * Adds the definition of a target's indicator if the rule needs it and the caller did not give it.
 */
export function withIndicator<T extends Input>(
  target: { readonly rule: Rule; readonly indicator?: string },
  input: T,
): T {
  requireRule(target);
  if (bounds.has(target.rule.kind)) return input;
  requireArgument('input', input, 'object');
  const { indicator = indexIndicators(indicatorFacts).get(target.indicator ?? '') } = input;
  return { ...input, indicator };
}
