import { expect, it } from 'vitest';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { indexPlans } from '../../src/lookup/indexPlans.js';
import { requirePlan, requireTarget } from '../../src/lookup/requirePlan.js';
import type { Plan } from '../../src/model/Plan.js';

const [domain] = childrenPlan.domains;
const broken = (parts: object): Plan => ({ ...(childrenPlan as Plan), ...parts });

/** The plan with its first target changed; the figure of the target is 4.5‰. */
const withTarget = (parts: object): Plan =>
  broken({
    targets: childrenPlan.targets.map((one, at) => (at === 0 ? { ...one, ...parts } : one)),
  });
const withRule = (rule: object): Plan => withTarget({ rule });

/** The path at which a plan is refused. */
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

const figure = { value: '4', unit: 'permille' };
const compare = { kind: 'compare', relation: 'narrows', reference: { zh: '一', en: 'one' } };

/** A misspelt word in a rule would change its meaning. */
it.each<[string, object, string?]>([
  ['kind', { kind: 'atmost', ...figure }, 'atMost'],
  ['value', { kind: 'atMost', unit: 'permille' }],
  ['max', { kind: 'between', min: '6', max: '2', unit: 'permille' }],
  ['baseYear', { kind: 'changeFrom', change: '-20', unit: 'percent' }],
  ['change', { kind: 'changeFrom', baseYear: 2020, change: '-20%', unit: 'percent' }],
  ['unit', { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'permille' }],
  ['direction', { kind: 'trend', direction: 'slowling' }, 'slowing'],
  ['direction', { kind: 'trend' }],
  ['relation', { ...compare, relation: 'matchs', referenceValue: figure }, 'matches'],
  ['referenceValue.value', { ...compare, relation: 'matches', referenceValue: {} }],
  ['across', { ...compare, across: 'resident' }, 'residence'],
  ['gap', { ...compare, gap: 'ration' }, 'ratio'],
  ['extent', { kind: 'coverage', extent: 'al' }, 'all'],
])('a plan is refused for the %s of %o', (part, rule, nearest) => {
  expect(() => requirePlan(withRule(rule))).toThrow(
    expect.objectContaining({ path: `plan.targets[0].rule.${part}`, nearest }),
  );
});

const [first, second] = childrenPlan.targets.map(({ id }) => id);
it.each<[string, object]>([
  ['targets[0].timing', withTarget({ timing: 'always' })],
  [
    'targets[0].clause.list',
    withTarget({ clause: { ...childrenPlan.targets[0]?.clause, list: 'goals' } }),
  ],
  ['targets[0].sex', withTarget({ sex: 'total' })],
  ['targets[0].dueYear', withTarget({ dueYear: Number.NaN })],
  // The period is 2021 to 2030.
  ['targets[0].dueYear', withTarget({ dueYear: 2020 })],
  ['targets[0].dueYear', withTarget({ dueYear: 2031 })],
  ['period.end', broken({ period: { start: 2031, end: 2030 } })],
  ['period.start', broken({ period: { start: 2021.5, end: 2030 } })],
  ['targets[1].id', withTarget({ id: second })],
  ['targets[0].restates', withTarget({ restates: first })],
  ['targets[0].restates', withTarget({ restates: 'children.health.g9.nothing' })],
])('a plan is refused at plan.%s', (path, plan) => {
  expect(refusedAt(() => requirePlan(plan as Plan))).toBe(`plan.${path}`);
});

it('a target may repeat only one that repeats none', () => {
  const repeats = (at: number, restates: string | undefined) => ({
    ...childrenPlan.targets[at],
    restates,
  });
  const rest = childrenPlan.targets.slice(2);
  const once = broken({ targets: [repeats(0, second), repeats(1, undefined), ...rest] });
  expect(refusedAt(() => requirePlan(once))).toBeUndefined();
  const each = broken({ targets: [repeats(0, second), repeats(1, first), ...rest] });
  expect(refusedAt(() => requirePlan(each))).toBe('plan.targets[0].restates');
});

it('a plan changed in place is checked again', () => {
  const plan = structuredClone(childrenPlan) as unknown as { targets: { timing: string }[] } & Plan;
  requirePlan(plan);
  Object.freeze(plan);
  requirePlan(plan);
  (plan.targets[3] as { timing: string }).timing = 'always';
  expect(refusedAt(() => requirePlan(plan))).toBe('plan.targets[3].timing');
});

it('a plan of a list is refused with its path', () => {
  expect(refusedAt(() => requirePlan(3 as never))).toBe('plan');
  expect(refusedAt(() => indexPlans([childrenPlan, 3 as never]))).toBe(
    'options.catalogue.plans[1]',
  );
  expect(refusedAt(() => requirePlan(childrenPlan))).toBeUndefined();
});

it('a single target is refused like that of a plan', () => {
  const [first] = childrenPlan.targets as Plan['targets'];
  const empty = { kind: 'between', min: '2', max: '1', unit: 'percent' } as const;
  expect(refusedAt(() => requireTarget({ ...first, rule: empty } as never))).toBe(
    'target.rule.max',
  );
  expect(refusedAt(() => requireTarget({ ...first, timing: 'always' } as never))).toBe(
    'target.timing',
  );
  expect(refusedAt(() => requireTarget(first as never))).toBeUndefined();
});
