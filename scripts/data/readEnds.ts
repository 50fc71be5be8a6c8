import { defaultPolicy } from '../../src/evaluate/policy.js';
import type { Rule } from '../../src/model/Rule.js';
import { criterionFor } from '../../src/rules/criterionFor.js';

/** Returns the bounds of a rule, both inclusive and as printed, if the rule alone fixes them. */
export function readEnds(rule: Rule): { readonly min?: string; readonly max?: string } {
  if (rule.kind === 'atLeast') return { min: rule.value };
  if (rule.kind === 'atMost') return { max: rule.value };
  if (rule.kind === 'between') return { min: rule.min, max: rule.max };
  if (rule.kind !== 'coverage') return {};
  // Full coverage states no figure; its bound is the one used in evaluations.
  const criterion = criterionFor(rule, { unit: 'percent' }, defaultPolicy);
  if (typeof criterion === 'string') return {};
  return {
    ...(criterion.low ? { min: criterion.low.toFixed() } : {}),
    ...(criterion.high ? { max: criterion.high.toFixed() } : {}),
  };
}
