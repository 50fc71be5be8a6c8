import { requireArgument } from '../errors/requireArgument.js';
import type { Plan } from '../model/Plan.js';
import { planShape, targetShape } from '../model/shapes.js';
import { remember } from './remember.js';

/**
 * Throws unless something has the shape of a plan, as far as judgement needs it. Each plan is
 * looked through once.
 */
export function requirePlan(plan: Plan, path = 'plan'): void {
  requireArgument(path, plan, planShape);
  lookThrough(plan);
}

const lookThrough = /* @__PURE__ */ remember(({ domains, targets, articles }: Plan) => {
  requireArgument('plan.domains', domains, 'objects');
  for (const [at, domain] of domains.entries())
    for (const list of ['goals', 'measures'] as const)
      requireArgument(`plan.domains[${at}].${list}`, domain[list], 'objects');
  for (const [at, target] of targets.entries())
    requireArgument(`plan.targets[${at}]`, target, targetShape);
  requireArgument('plan.articles', articles, 'objects');
  for (const [at, { duties }] of articles.entries())
    requireArgument(`plan.articles[${at}].duties`, duties, 'objects');
  return true;
});
