import { describe, expect, it } from 'vitest';
import { composeDomain, composePlan } from '../../src/author/composePlan.js';
import type { ComposedDomain, PlanEntry } from '../../src/author/PlanEntry.js';
import { definePlan } from '../../src/schema/definePlan.js';

const head = {
  id: 'county',
  name: '某县规划',
  period: { start: 2021, end: 2030 },
  issuedOn: '2022-06-01',
  areaCode: '某县',
  source: 'county-2022',
} as const satisfies Omit<PlanEntry, 'domains'>;
const limit = { kind: 'atMost', value: '4.5', unit: 'permille' } as const;
const share = { kind: 'atLeast', value: '95', unit: 'percent' } as const;
const health = {
  slug: 'health',
  number: 1,
  name: { zh: '健康', en: 'Health' },
  goals: {
    1: { targets: { 'infant-mortality-rate': { rule: limit, wording: '降至4.5‰以下' } } },
    3: {
      title: '筛查',
      targets: {
        hearing: {
          indicator: 'newborn-hearing-screening-rate',
          rule: share,
          wording: '达到95%',
          timing: 'reach',
          dueYear: 2025,
        },
      },
    },
  },
  measures: { 2: {} },
} as const;
const due = { id: 'due-at-period-end' };

describe('composePlan', () => {
  const plan = composePlan({ ...head, domains: [health] });

  it('derives ids, addresses and the targets of a clause from their positions', () => {
    expect(plan.name).toEqual({ zh: '某县规划', en: '某县规划' });
    expect(plan.domains[0]).toEqual({
      id: 'county.health',
      number: 1,
      name: { zh: '健康', en: 'Health' },
      goals: [
        {
          id: 'county.health.g1',
          list: 'goal',
          number: 1,
          title: { zh: '降至4.5‰以下', en: '降至4.5‰以下' },
          targets: ['county.health.g1.infant-mortality-rate'],
        },
        {
          id: 'county.health.g3',
          list: 'goal',
          number: 3,
          title: { zh: '筛查', en: '筛查' },
          targets: ['county.health.g3.hearing'],
        },
      ],
      measures: [
        {
          id: 'county.health.m2',
          list: 'measure',
          number: 2,
          title: { zh: '2', en: '2' },
          targets: [],
        },
      ],
    });
    expect(plan.targets.map(({ clause }) => clause)).toEqual([
      { plan: 'county', domain: 1, list: 'goal', item: 1 },
      { plan: 'county', domain: 1, list: 'goal', item: 3 },
    ]);
    expect(definePlan(plan)).toBe(plan);
  });

  it('fills in omitted parts of a target, and states its assumptions', () => {
    expect(plan.targets[0]).toMatchObject({
      indicator: 'infant-mortality-rate',
      timing: 'unstated',
      dueYear: 2030,
      scope: 'area',
      boundWord: '以下',
      interpretations: [due],
    });
    expect(plan.targets[0]?.interpretations[0]?.reason).toEqual({
      zh: '条款未写年份，规划期为2021—2030年',
      en: 'The clause states no year; the plan runs from 2021 to 2030',
    });
  });

  it('keeps the stated parts of a target, and reads a bare figure by its rule', () => {
    expect(plan.targets[1]).toMatchObject({
      indicator: 'newborn-hearing-screening-rate',
      timing: 'reach',
      dueYear: 2025,
      boundWord: '',
    });
    expect(plan.targets[1]?.interpretations.map(({ decision }) => decision.en)).toEqual([
      'A figure without a bound word is read as “at least”',
    ]);
    const bare = { rule: limit, wording: '降至4.5‰' };
    const goals = { 1: { targets: { rate: bare } } };
    const [target] = composePlan({ ...head, domains: [{ ...health, goals }] }).targets;
    expect(target?.interpretations.map(({ decision }) => decision.zh)).toEqual([
      '无界限词的数字按“不高于”理解',
      '目标年份取规划期末年',
    ]);
  });

  it.each([
    ['婴儿死亡率不得高于4.5‰', '不得高于'],
    ['婴儿死亡率低于4.5‰', '低于'],
    ['婴儿死亡率不低于4.5‰', '不低于'],
    // The bound word belongs to the age, not to the figure.
    ['5岁以下儿童死亡率降至4.5‰', ''],
    ['5岁以下儿童死亡率降至4.5‰以下', '以下'],
    ['65岁及以上老年妇女健康管理率达到75%', ''],
  ])('finds the bound word of %s', (wording, expected) => {
    const goals = { 1: { targets: { rate: { rule: limit, wording } } } };
    const [target] = composePlan({ ...head, domains: [{ ...health, goals }] }).targets;
    expect(target?.boundWord).toBe(expected);
  });

  it('adds no interpretation if some are given', () => {
    const given = { rule: limit, wording: '降至4.5‰', interpretations: [] };
    const goals = { 1: { targets: { rate: given } } };
    const [target] = composePlan({ ...head, domains: [{ ...health, goals }] }).targets;
    expect(target?.interpretations).toMatchObject([due]);
  });

  it('accepts a domain that is already composed', () => {
    const composed = composeDomain<ComposedDomain>(head, health);
    expect(composePlan({ ...head, domains: [composed] })).toEqual(plan);
  });

  it('prefixes the duties of its articles', () => {
    const text = { zh: '文', en: 'Text' };
    const { articles } = composePlan({
      ...head,
      domains: [],
      articles: [
        {
          part: 'monitoring',
          number: 2,
          title: text,
          summary: text,
          duties: [{ id: 'report', actor: text, what: text, when: 'yearly' }],
        },
      ],
    });
    expect(articles[0]).toMatchObject({
      id: 'county.monitoring.2',
      duties: [{ id: 'county.monitoring.2.report', when: 'yearly' }],
    });
  });

  it.each([
    [{ ...head, domains: 'all' }, 'entry.domains'],
    [{ ...head, domains: [{ ...health, slug: 7 }] }, 'entry.domains[0].slug'],
    [
      { ...head, domains: [health, { ...health, measures: { 3: 'x' } }] },
      'entry.domains[1].measures[3]',
    ],
    [
      { ...head, domains: [{ ...health, goals: { 1: { targets: 'x' } } }] },
      'entry.domains[0].goals[1].targets',
    ],
    [
      { ...head, domains: [{ ...health, goals: { 1: { targets: { rate: { rule: limit } } } } }] },
      "entry.domains[0].goals[1].targets['rate'].wording",
    ],
  ])('names the invalid place in %j', (entry, path) => {
    expect(() => composePlan(entry as never)).toThrow(
      expect.objectContaining({ code: 'badArgument', path }),
    );
  });

  it('names the problem in a single domain', () => {
    expect(() => composeDomain({ ...head, id: 7 } as never, health)).toThrow(
      expect.objectContaining({ code: 'badArgument', path: 'plan.id' }),
    );
    expect(() => composeDomain(head, { ...health, slug: 7 } as never)).toThrow(
      expect.objectContaining({ code: 'badArgument', path: 'entry.slug' }),
    );
  });

  it('returns a frozen plan', () => {
    expect(Object.isFrozen(plan.targets[0]?.rule)).toBe(true);
  });
});

describe('a name that does not exist', () => {
  const compose = (more: object, domain: object = health) =>
    composePlan({ ...head, domains: [domain], ...more } as never);
  const goal = (clause: object) => ({ ...health, goals: { 1: clause } });
  const aim = (target: object) =>
    goal({ targets: { rate: { rule: limit, wording: '4.5‰', ...target } } });

  it.each<[() => unknown, string, string, string | undefined]>([
    [() => compose({ isuedOn: '2022-06-01' }), 'entry', 'isuedOn', 'issuedOn'],
    [
      () => compose({ period: { start: 2021, end: 2030, strat: 1 } }),
      'entry.period',
      'strat',
      'start',
    ],
    [() => compose({}, { ...health, gaols: {} }), 'entry.domains[0]', 'gaols', 'goals'],
    [() => compose({}, goal({ tilte: 'x' })), 'entry.domains[0].goals[1]', 'tilte', 'title'],
    [
      () => compose({}, aim({ timng: 'reach' })),
      "entry.domains[0].goals[1].targets['rate']",
      'timng',
      'timing',
    ],
    [
      () => compose({}, aim({ rule: { ...limit, vlaue: '4' } })),
      "entry.domains[0].goals[1].targets['rate'].rule",
      'vlaue',
      'value',
    ],
    [() => compose({ name: { zh: '规划', ne: 'Plan' } }), 'entry.name', 'ne', undefined],
    [
      () => compose({}, { ...health, name: { hz: '健康' } }),
      'entry.domains[0].name',
      'hz',
      undefined,
    ],
    [
      () => compose({}, goal({ title: { zh: '筛查', ne: 'Screening' } })),
      'entry.domains[0].goals[1].title',
      'ne',
      undefined,
    ],
    [
      () => compose({}, goal({ notTargets: [{ wording: '95%', raeson: {} }] })),
      'entry.domains[0].goals[1].notTargets[0]',
      'raeson',
      'reason',
    ],
    [
      () => compose({}, goal({ statistics: [{ zh: '人数', em: 'Persons' }] })),
      'entry.domains[0].goals[1].statistics[0]',
      'em',
      undefined,
    ],
    [
      () => compose({}, aim({ interpretations: [{ ...due, decison: {} }] })),
      "entry.domains[0].goals[1].targets['rate'].interpretations[0]",
      'decison',
      'decision',
    ],
    // It is refused even without a similar name, because its value would be lost.
    [() => compose({}, { ...health, budget: 1 }), 'entry.domains[0]', 'budget', undefined],
    [() => composeDomain(head, { ...health, nmae: 'x' } as never), 'entry', 'nmae', 'name'],
  ])('is refused with its place', (run, path, found, nearest) => {
    expect(run).toThrow(expect.objectContaining({ code: 'badArgument', path, found, nearest }));
  });
});
