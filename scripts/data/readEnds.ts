import { defaultPolicy } from '../../src/evaluate/policy.js';
import type { Rule } from '../../src/model/Rule.js';
import { criterionFor } from '../../src/rules/criterionFor.js';

/**
 * The ends, both included, between which a value has to lie, where the rule alone fixes them;
 * printed figures as printed.
 */
export function readEnds(rule: Rule): { readonly min?: string; readonly max?: string } {
  if (rule.kind === 'atLeast') return { min: rule.value };
  if (rule.kind === 'atMost') return { max: rule.value };
  if (rule.kind === 'between') return { min: rule.min, max: rule.max };
  if (rule.kind !== 'coverage') return {};
  // Full coverage prints no figure: what it is judged by is said where it is judged.
  const criterion = criterionFor(rule, { unit: 'percent' }, defaultPolicy);
  if (typeof criterion === 'string') return {};
  return {
    ...(criterion.low ? { min: criterion.low.toFixed() } : {}),
    ...(criterion.high ? { max: criterion.high.toFixed() } : {}),
  };
}
