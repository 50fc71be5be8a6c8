import type { Rule } from '../../model/Rule.js';

/** Whether less is wanted, as far as the rule says it. */
export function isAdverse(rule: Rule): boolean {
  if (rule.kind === 'changeFrom') return rule.change.startsWith('-');
  if (rule.kind === 'trend') return rule.direction !== 'up';
  return rule.kind === 'atMost' || (rule.kind === 'compare' && rule.relation === 'narrows') || (rule.kind === 'coverage' && rule.extent === 'none');
}
