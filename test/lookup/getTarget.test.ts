import { expect, it } from 'vitest';
import { health } from '../../src/data/plans/children/health.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { getTarget } from '../../src/lookup/getTarget.js';
import type { Plan } from '../../src/model/Plan.js';

it('of two plans with one target the first is found', () => {
  const [first] = womenPlan.targets;
  const other: Plan = {
    ...womenPlan,
    targets: [{ ...(first as Plan['targets'][number]), dueYear: 2025 }],
  };
  const id = first?.id as string;
  expect(getTarget(id, { catalogue: { plans: [womenPlan as Plan, other] } }).dueYear).toBe(2030);
  expect(getTarget(id, { catalogue: { plans: [other, womenPlan] } }).dueYear).toBe(2025);
});

it('a target is found in a domain, and in a plan', () => {
  const id = 'children.health.g3.infant-mortality-rate';
  expect(getTarget(id, health).rule).toEqual({ kind: 'atMost', value: '5.0', unit: 'permille' });
  expect(getTarget(id, childrenPlan)).toBe(getTarget(id, health));
  expect(() => getTarget('children.education.g1.other' as never, health)).toThrow(
    expect.objectContaining({ code: 'unknownId' }),
  );
  expect(() => getTarget(id, { targets: [id] } as never)).toThrow(
    expect.objectContaining({ code: 'badArgument', path: 'options.targets[0]' }),
  );
});
