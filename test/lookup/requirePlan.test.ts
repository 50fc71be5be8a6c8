import { expect, it } from 'vitest';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { indexPlans } from '../../src/lookup/indexPlans.js';
import { requirePlan } from '../../src/lookup/requirePlan.js';
import type { Plan } from '../../src/model/Plan.js';

const [domain] = childrenPlan.domains;
const broken = (parts: object): Plan => ({ ...(childrenPlan as Plan), ...parts });

/** Where a plan is refused. */
function refusedAt(check: () => unknown): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return (error as { path?: string }).path;
  }
}

it.each<[string, object]>([
  ['plan.domains', { domains: 3 }],
  ['plan.domains[0]', { domains: [3] }],
  ['plan.domains[0].goals', { domains: [{ ...domain, goals: 3 }] }],
  ['plan.domains[0].measures', { domains: [{ ...domain, measures: 3 }] }],
  ['plan.targets[0]', { targets: [3] }],
  ['plan.targets[0].rule', { targets: [{ ...childrenPlan.targets[0], rule: 3 }] }],
  ['plan.articles', { articles: 3 }],
  ['plan.articles[0].duties', { articles: [{ duties: 3 }] }],
])('a plan is refused at %s', (path, parts) => {
  expect(refusedAt(() => requirePlan(broken(parts)))).toBe(path);
});

it('a plan of a list is refused under its place', () => {
  expect(refusedAt(() => requirePlan(3 as never))).toBe('plan');
  expect(refusedAt(() => indexPlans([childrenPlan, 3 as never]))).toBe('catalogue.plans[1]');
  expect(refusedAt(() => requirePlan(childrenPlan))).toBeUndefined();
});
