import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childrenPlan } from '../../../src/data/plans/children/plan.js';
import { womenPlan } from '../../../src/data/plans/women/plan.js';
import type { Domain } from '../../../src/model/Plan.js';
import type { Target } from '../../../src/model/Target.js';

const folder = (plan: string) => resolve(import.meta.dirname, `../../../src/data/plans/${plan}`);

describe.each([
  ['women', womenPlan, 8],
  ['children', childrenPlan, 7],
] as const)('the domains of the plan %s, each by itself', (id, plan, count) => {
  const files = readdirSync(folder(id))
    .filter((file) => !['plan.ts', 'head.ts', 'articles.ts'].includes(file))
    .sort();

  it('are complete', () => {
    expect(files).toHaveLength(count);
    expect(files.map((file) => `${id}.${file.replace('.ts', '')}`)).toEqual(
      plan.domains.map((domain) => domain.id as string).sort(),
    );
  });

  it.each(files)('%s is the same as in the whole plan', async (file) => {
    const [data, ...others] = Object.values(
      (await import(`${folder(id)}/${file}`)) as Record<
        string,
        { domain: Domain; targets: readonly Target[] }
      >,
    );
    expect(others).toEqual([]);
    const domain = plan.domains.find((one) => one.id === `${id}.${file.replace('.ts', '')}`);
    expect(data?.domain).toEqual(domain);
    expect(data?.targets).toEqual(
      plan.targets.filter((target) => target.clause.domain === domain?.number),
    );
    expect(data?.targets.length).toBeGreaterThan(0);
  });
});
