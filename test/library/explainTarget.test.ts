import { expect, it } from 'vitest';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { explainTarget } from '../../src/library/explainTarget.js';
import { figure } from '../evaluate/figures.js';

const id = 'children.health.g3.infant-mortality-rate';
const of = (area: string, value: string) =>
  figure(2025, value, { indicator: 'infant-mortality-rate', unit: 'permille', area });
// At most 5.0‰: the county has 4.9‰, another area 5.1‰.
const observations = [of('450381', '4.9'), of('450332', '5.1')];
const statusOf = (options: Parameters<typeof explainTarget>[2]) =>
  explainTarget(id, observations, options).attainment.status;

it('judges the area of the plan unless another is given', () => {
  expect(statusOf({ year: 2025 })).toBe('attained');
  expect(statusOf({ year: 2025, area: '450332' })).toBe('missed');
});

it('searches the plans of the catalogue, ours unless one is given', () => {
  const plan = { ...childrenPlan, areaCode: '450332' };
  expect(statusOf({ year: 2025, catalogue: { plans: [plan] } })).toBe('missed');
  expect(() => explainTarget(`${id}s` as typeof id, [], { year: 2025 })).toThrow(
    expect.objectContaining({ code: 'unknownId', what: 'target', nearest: id }),
  );
  expect(() => explainTarget(id, [], { year: 2025, catalogue: {} })).toThrow(
    expect.objectContaining({ code: 'unknownId', what: 'target', nearest: undefined }),
  );
  // A plan whose targets name another plan.
  const renamed = { ...childrenPlan, id: 'renamed' };
  expect(() => explainTarget(id, [], { year: 2025, catalogue: { plans: [renamed] } })).toThrow(
    expect.objectContaining({ code: 'unknownId', what: 'plan', found: 'children' }),
  );
  expect(() => explainTarget(id, [], null as never)).toThrow(
    expect.objectContaining({ code: 'badArgument', path: 'options' }),
  );
});
