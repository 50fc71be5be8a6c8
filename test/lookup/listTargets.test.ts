import { expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { getClause } from '../../src/lookup/getClause.js';
import { getIndicator } from '../../src/lookup/getIndicator.js';
import { getTarget } from '../../src/lookup/getTarget.js';
import { listTargets, type TargetFilter } from '../../src/lookup/listTargets.js';
import type { Plan } from '../../src/model/Plan.js';

const plans: readonly Plan[] = [womenPlan, childrenPlan];
const catalogue = { plans };
const refusal = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    const { code, what, path, found, expected, nearest } = error as Record<string, unknown>;
    return { code, what, path, found, expected, nearest };
  }
};

it.each<[TargetFilter, (of: Plan['targets'][number]) => boolean]>([
  [{}, () => true],
  [{ plan: 'children' }, ({ id }) => id.startsWith('children.')],
  [{ domain: 2 }, ({ clause }) => clause.domain === 2],
  [{ list: 'measure' }, ({ id }) => /\.m\d+\./.test(id)],
  [{ kind: 'changeFrom' }, ({ rule }) => 'change' in rule],
  [
    { indicator: 'infant-mortality-rate' },
    ({ indicator }) => indicator === 'infant-mortality-rate',
  ],
  [{ plan: 'women', domain: 1, list: 'goal' }, ({ id }) => /^women\.health\.g/.test(id)],
])('%j keeps the matching targets, in the order of the plans', (filter, isKept) => {
  const kept = plans.flatMap(({ targets }) => targets).filter(isKept);
  expect(kept.length).toBeGreaterThan(0);
  expect(listTargets({ ...filter, catalogue }).map(({ id }) => id)).toEqual(
    kept.map(({ id }) => id),
  );
});

it('a plan or a domain that does not exist is refused', () => {
  expect(refusal(() => listTargets({ plan: 'womem', catalogue }))).toMatchObject({
    code: 'unknownId',
    what: 'plan',
    found: 'womem',
    nearest: 'women',
  });
  const most = Math.max(...plans.map(({ domains }) => domains.length));
  expect(refusal(() => listTargets({ domain: 99, catalogue }))).toEqual({
    code: 'badArgument',
    what: 'domain',
    path: 'filter.domain',
    found: 99,
    expected: { kind: 'number', whole: true, from: 1, to: most },
    nearest: undefined,
  });
});

it.each<[object, object]>([
  [{ indicator: 'infant-mortalty-rate' }, { code: 'unknownId', nearest: 'infant-mortality-rate' }],
  [{ kind: 'atmost' }, { code: 'badArgument', path: 'filter.kind', nearest: 'atMost' }],
  [{ list: 'goals' }, { code: 'badArgument', path: 'filter.list', nearest: 'goal' }],
  [{ indicater: 'x' }, { code: 'badArgument', path: 'filter', nearest: 'indicator' }],
])('the misspelt filter %j is refused', (filter, expected) => {
  expect(refusal(() => listTargets({ ...filter, catalogue }))).toMatchObject(expected);
});

it.each([
  ['filter', listTargets],
  ['options', (options: never) => getTarget('x' as never, options)],
  ['options', (options: never) => getClause('x' as never, options)],
  ['options', (options: never) => getIndicator('x' as never, options)],
])('without a catalogue, %s is refused', (name, call) => {
  const bad = (path: string, kind: string) => ({
    code: 'badArgument',
    path,
    expected: { kind },
  });
  expect(refusal(() => call(undefined as never))).toMatchObject(bad(name, 'object'));
  expect(refusal(() => call({} as never))).toMatchObject(bad(`${name}.catalogue`, 'object'));
  expect(refusal(() => call({ catalogue: {} } as never))).toMatchObject({
    code: 'badArgument',
    path: expect.stringMatching(new RegExp(`^${name}\\.catalogue\\.(plans|indicators)$`)),
    expected: { kind: 'list' },
  });
});

it('a clause is found among the goals and the measures', () => {
  const found = ['women.health.g1', 'women.health.m1'].map((id) => getClause(id, { catalogue }).id);
  expect(found).toEqual(['women.health.g1', 'women.health.m1']);
});

it('of two indicators with one id the later is found', () => {
  const [first] = indicators as readonly { readonly id: string }[];
  const later = { ...first, id: first?.id, unit: 'years' } as never;
  const own = [...indicators, later] as never as typeof indicators;
  expect(getIndicator(first?.id as never, { catalogue: { indicators: own } })).toBe(later);
});
