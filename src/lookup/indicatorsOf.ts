import type { Target } from '../model/Target.js';

/**
 * Lists the indicators that a target refers to: its own, those of its groups, and the one with
 * which it is compared.
 */
export function indicatorsOf({
  indicator,
  components = [],
  rule,
}: Pick<Target, 'indicator' | 'components' | 'rule'>): readonly string[] {
  const reference = rule.kind === 'compare' ? rule.referenceIndicator : undefined;
  return [indicator, ...components, ...(reference === undefined ? [] : [reference])];
}
