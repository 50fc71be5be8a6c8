import { expect, it } from 'vitest';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { getClause } from '../../src/library/getClause.js';
import { listTargets } from '../../src/library/listTargets.js';
import type { Plan } from '../../src/model/Plan.js';

const ids = (targets: readonly { readonly id: string }[]) => targets.map(({ id }) => id);

it('searches both plans, the women’s plan first, unless a catalogue is given', () => {
  expect(ids(listTargets())).toEqual([...ids(womenPlan.targets), ...ids(childrenPlan.targets)]);
  const plans: readonly Plan[] = [childrenPlan];
  expect(ids(listTargets({ catalogue: { plans } }))).toEqual(ids(childrenPlan.targets));
  expect(() => listTargets(null as never)).toThrow(
    expect.objectContaining({ code: 'badArgument', path: 'filter', expected: { kind: 'object' } }),
  );
});

it('finds a clause in our plans, or in those of a catalogue', () => {
  expect(getClause('children.health.g3').targets).toHaveLength(6);
  const plans = [{ ...(womenPlan as Plan) }];
  expect(() => getClause('children.health.g3' as string, { catalogue: { plans } })).toThrow(
    expect.objectContaining({ code: 'unknownId', what: 'clause' }),
  );
});
