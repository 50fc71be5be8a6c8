import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { defaultPolicy } from '../../src/evaluate/policy.js';
import { parseObservations } from '../../src/input/parseObservations.js';
import { units } from '../../src/quantity/units.js';
import { unitId } from '../../src/schema/basics.js';
import { indicatorSchema } from '../../src/schema/indicatorSchema.js';
import { issueSchema } from '../../src/schema/issueSchema.js';
import { planSchema } from '../../src/schema/planSchema.js';
import { policySchema } from '../../src/schema/policySchema.js';
import { targetSchema } from '../../src/schema/targetSchema.js';

describe('the library’s data', () => {
  it('passes the schemas unchanged', () => {
    for (const plan of [womenPlan, childrenPlan]) {
      expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      for (const target of plan.targets) expect(targetSchema.parse(target)).toEqual(target);
    }
    for (const indicator of indicators)
      expect(indicatorSchema.parse(JSON.parse(JSON.stringify(indicator)))).toEqual(indicator);
    const policy = { ...defaultPolicy, baseYear: 2020 };
    expect(policySchema.parse(policy)).toEqual(policy);
    expect(unitId.options).toEqual(Object.keys(units));
  });

  it('includes its issues', () => {
    const result = parseObservations([{ indicator: 'x', value: '1,000' }, 7], {
      catalogue: { indicators },
    });
    const issues = [...(result.ok ? [] : result.issues), ...result.notices];
    expect(issues.length).toBeGreaterThan(3);
    for (const issue of issues)
      expect(issueSchema.parse(JSON.parse(JSON.stringify(issue)))).toEqual(issue);
  });
});
