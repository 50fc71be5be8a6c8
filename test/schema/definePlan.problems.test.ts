import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';

import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { PlansError } from '../../src/errors/PlansError.js';
import type { Plan } from '../../src/model/Plan.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import { definePlan } from '../../src/schema/definePlan.js';

const text = { zh: '字', en: 'word' };
const target: Target = {
  id: 'youth.health.g1.rate',
  indicator: 'infant-mortality-rate',
  clause: { plan: 'youth', domain: 1, list: 'goal', item: 1 },
  rule: { kind: 'atMost', value: '5.0', unit: 'permille' },
  timing: 'reach',
  dueYear: 2035,
  scope: 'area',
  wording: '5.0‰以下',
  boundWord: '以下',
  interpretations: [],
};
const clause = {
  id: 'youth.health.g1',
  list: 'goal',
  number: 1,
  title: text,
  targets: [target.id],
} as const;
const article = {
  id: 'youth.monitoring.1',
  part: 'monitoring',
  number: 1,
  title: text,
  summary: text,
  duties: [
    { id: 'youth.monitoring.1.report', actor: text, recipient: text, what: text, when: 'yearly' },
  ],
} as const;
const domain = { id: 'youth.health', number: 1, name: text, goals: [clause], measures: [] };
const plan: Plan = {
  id: 'youth',
  name: text,
  period: { start: 2026, end: 2035 },
  issuedOn: '2026-01-31',
  areaCode: '450300',
  source: 'invented',
  domains: [domain],
  targets: [target],
  articles: [article],
};
const comparison = {
  kind: 'compare',
  relation: 'atLeast',
  reference: text,
  referenceValue: { value: '50', unit: 'percent' },
} as const;
const withTarget = (change: Partial<Target>): Plan => ({
  ...plan,
  targets: [{ ...target, ...change }],
});
const withRule = (rule: Rule) => withTarget({ rule });

/** The lines of the message after its first, each a place and what is wrong there. */
function problemsOf(broken: Plan, options?: Parameters<typeof definePlan>[1]): string[] {
  try {
    definePlan(broken, options);
  } catch (error) {
    expect(error).toBeInstanceOf(PlansError);
    expect((error as PlansError).code).toBe('badPlan');
    return (error as PlansError).message.split('\n').slice(1);
  }
  return [];
}

describe('a consistent plan', () => {
  it.each([
    ['women', womenPlan],
    ['children', childrenPlan],
    ['invented', plan],
  ])('is returned unchanged (%s)', (_, given) => {
    expect(definePlan(given, { catalogue: { indicators } })).toBe(given);
  });

  it('keeps its literal ids', () => {
    const id: 'tiny' = definePlan({
      ...plan,
      id: 'tiny',
      domains: [],
      targets: [],
      articles: [],
    } as const).id;
    expect(id).toBe('tiny');
  });
});

describe('an inconsistent plan', () => {
  it.each<[string, Plan, string[]]>([
    [
      'a target that is due after the period',
      withTarget({ dueYear: 2036 }),
      ['youth.health.g1.rate: due in 2036, outside 2026–2035'],
    ],
    [
      'a target that is due before the period',
      withTarget({ dueYear: 2025 }),
      ['youth.health.g1.rate: due in 2025, outside 2026–2035'],
    ],
    ['a target that is due in the first year', withTarget({ dueYear: 2026 }), []],
    [
      'a plan of one year',
      { ...withTarget({ dueYear: 2026 }), period: { start: 2026, end: 2026 } },
      [],
    ],
    [
      'two domains of one id',
      { ...plan, domains: [domain, { ...domain, number: 2, goals: [] }] },
      ['youth.health: duplicate id'],
    ],
    [
      'two clauses of one number',
      { ...plan, domains: [{ ...domain, goals: [clause, { ...clause, targets: [] }] }] },
      ['youth.health.g1: duplicate id', 'youth.health.g1.rate: not listed by youth.health.g1'],
    ],
    [
      'a clause that lists a target twice',
      {
        ...plan,
        domains: [{ ...domain, goals: [{ ...clause, targets: [target.id, target.id] }] }],
      },
      ['youth.health.g1: lists “youth.health.g1.rate” twice'],
    ],
    [
      'a period that ends before it starts',
      { ...plan, period: { start: 2035, end: 2026 } },
      [
        'period: starts in 2035, after it ends in 2026',
        'youth.health.g1.rate: due in 2035, outside 2035–2026',
      ],
    ],
    [
      'a target at an address that does not exist',
      withTarget({ clause: { ...target.clause, item: 9 } }),
      ['youth.health.g1.rate: domain 1 has no goal 9'],
    ],
    [
      'a target of another plan',
      withTarget({ clause: { ...target.clause, plan: 'women' } }),
      ['youth.health.g1.rate: its clause belongs to plan “women”'],
    ],
    [
      'a target whose id does not start with its clause',
      {
        ...withTarget({ id: 'youth.other.g1.rate' }),
        domains: [{ ...domain, goals: [{ ...clause, targets: ['youth.other.g1.rate'] }] }],
      },
      ['youth.other.g1.rate: id must start with “youth.health.g1.”'],
    ],
    [
      'a target that its clause does not list',
      { ...plan, domains: [{ ...domain, goals: [{ ...clause, targets: [] }] }] },
      ['youth.health.g1.rate: not listed by youth.health.g1'],
    ],
    [
      'a clause that lists what is not a target',
      {
        ...plan,
        domains: [
          { ...domain, goals: [{ ...clause, targets: [target.id, 'youth.health.g1.rat'] }] },
        ],
      },
      [
        'youth.health.g1: lists unknown target “youth.health.g1.rat”; ' +
          'did you mean “youth.health.g1.rate”?',
      ],
    ],
    [
      'a clause that lists a target of another',
      {
        ...plan,
        domains: [{ ...domain, goals: [clause, { ...clause, id: 'youth.health.g2', number: 2 }] }],
      },
      ['youth.health.g2: lists “youth.health.g1.rate”, already listed by youth.health.g1'],
    ],
    [
      'a clause in the wrong list',
      {
        ...plan,
        domains: [
          { ...domain, measures: [{ ...clause, id: 'youth.health.m2', number: 2, targets: [] }] },
        ],
      },
      ['youth.health.m2: is among the measures, but its list is “goal”'],
    ],
    [
      'a clause whose id is not its address',
      {
        ...plan,
        domains: [
          {
            ...domain,
            measures: [
              { ...clause, id: 'youth.health.g7', list: 'measure', number: 2, targets: [] },
            ],
          },
        ],
      },
      ['youth.health.g7: id must be “youth.health.m2”'],
    ],
    [
      'two targets of one id',
      { ...plan, targets: [target, target] },
      ['youth.health.g1.rate: duplicate id'],
    ],
    [
      'two domains of one number',
      { ...plan, domains: [domain, { ...domain, id: 'youth.school', goals: [] }] },
      ['youth.school: duplicate number 1'],
    ],
    [
      'a domain of another plan',
      { ...plan, domains: [domain, { ...domain, id: 'women.health', number: 2, goals: [] }] },
      ['women.health: id must start with “youth.”'],
    ],
    [
      'an article whose id is not its place',
      { ...plan, articles: [{ ...article, number: 2 }] },
      ['youth.monitoring.1: id must be “youth.monitoring.2”'],
    ],
    [
      'two articles of one id',
      { ...plan, articles: [article, article] },
      ['youth.monitoring.1: duplicate id'],
    ],
    [
      'a target that restates none, itself, a restatement or another indicator',
      (() => {
        const at = (slug: string, change: Partial<Target> = {}): Target => ({
          ...target,
          id: `youth.health.g1.${slug}`,
          ...change,
        });
        const targets = [
          target,
          at('a', { restates: 'youth.health.g1.rats' }),
          at('b', { restates: 'youth.health.g1.b' }),
          at('c', { restates: target.id }),
          at('d', { restates: 'youth.health.g1.c' }),
          at('e', { restates: target.id, indicator: 'other' }),
        ];
        const listed = { ...clause, targets: targets.map(({ id }) => id) };
        return { ...plan, domains: [{ ...domain, goals: [listed] }], targets };
      })(),
      [
        'youth.health.g1.a: restates unknown target “youth.health.g1.rats”; ' +
          'did you mean “youth.health.g1.rate”?',
        'youth.health.g1.b: restates itself',
        'youth.health.g1.d: restates “youth.health.g1.c”, which restates another target',
        'youth.health.g1.e: restates “youth.health.g1.rate”, ' +
          'which is about infant-mortality-rate',
      ],
    ],
    [
      'words that are not a target and too long to quote',
      {
        ...plan,
        domains: [
          {
            ...domain,
            goals: [{ ...clause, notTargets: [{ wording: '字'.repeat(26), reason: text }] }],
          },
        ],
      },
      [`youth.health.g1: “${'字'.repeat(26)}” is longer than 25 characters`],
    ],
    [
      'a duty of another article, and one that stands twice',
      {
        ...plan,
        articles: [
          {
            ...article,
            duties: [
              ...article.duties,
              ...article.duties,
              { id: 'youth.monitoring.2.report', actor: text, what: text, when: 'once' },
            ],
          },
        ],
      },
      [
        'youth.monitoring.1.report: duplicate id',
        'youth.monitoring.2.report: id must start with “youth.monitoring.1.”',
      ],
    ],
    [
      'a gap with a reference value',
      withRule({ ...comparison, relation: 'narrows' }),
      ['youth.health.g1.rate: a gap has no reference value: it is compared with its own base'],
    ],
    [
      'a comparison with two things',
      withRule({ ...comparison, referenceIndicator: 'infant-mortality-rate' }),
      ['youth.health.g1.rate: compared with both an indicator and a value: only one is allowed'],
    ],
    ['an empty range', withRule({ kind: 'between', min: '2.10', max: '2.1', unit: 'percent' }), []],
    [
      'a range upside down',
      withRule({ kind: 'between', min: '10', max: '9', unit: 'percent' }),
      ['youth.health.g1.rate: range from 10 to 9 is empty'],
    ],
    [
      'a change from a year that is not before',
      withRule({ kind: 'changeFrom', baseYear: 2035, change: '-20', unit: 'percent' }),
      ['youth.health.g1.rate: base year 2035 is not before 2035'],
    ],
    [
      'a change to less than nothing',
      withRule({ kind: 'changeFrom', baseYear: 2020, change: '-101', unit: 'percent' }),
      ['youth.health.g1.rate: a change of -101 % leaves less than zero'],
    ],
    [
      'a wording that is too long',
      withTarget({ wording: '字'.repeat(26) }),
      ['youth.health.g1.rate: wording is longer than 25 characters'],
    ],
    [
      'a component twice',
      withTarget({ components: ['a', 'a'] }),
      ['youth.health.g1.rate: duplicate component'],
    ],
    [
      'no component',
      withTarget({ components: [] }),
      ['youth.health.g1.rate: components must not be empty'],
    ],
  ])('is refused for %s', (_, broken, problems) => {
    expect(problemsOf(broken)).toEqual(problems);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(problemsOf(withTarget({ wording: '𬕂'.repeat(25) }))).toEqual([]);
  });

  it('is checked against the indicators, if they are given', () => {
    const options = { catalogue: { indicators } };
    expect(problemsOf(withTarget({ indicator: 'infant-mortality-rat' }))).toEqual([]);
    expect(problemsOf(withTarget({ indicator: 'infant-mortality-rat' }), options)).toEqual([
      'youth.health.g1.rate: unknown indicator “infant-mortality-rat”; did you mean ' +
        '“infant-mortality-rate”?',
    ]);
    expect(problemsOf(withTarget({ components: ['zzz'] }), options)).toEqual([
      'youth.health.g1.rate: unknown indicator “zzz”',
    ]);
    expect(
      problemsOf(
        withRule({
          kind: 'compare',
          relation: 'atLeast',
          reference: text,
          referenceIndicator: 'zzz',
        }),
        options,
      ),
    ).toEqual(['youth.health.g1.rate: unknown indicator “zzz”']);
    expect(problemsOf(withRule({ kind: 'atMost', value: '5', unit: 'count' }), options)).toEqual([
      'youth.health.g1.rate: “infant-mortality-rate” is measured in permille, not in count',
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    [
      'a year that is text',
      { ...plan, period: { start: '2026', end: 2035 } },
      /^period\.start: expected a number, found “2026”$/,
    ],
    ['a key that is misspelt', { ...plan, isuedOn: '2026-01-31' }, /isuedOn/],
    ['a day that does not exist', { ...plan, issuedOn: '2026-02-30' }, /^issuedOn: /],
    [
      'a float for a figure',
      { ...plan, targets: [{ ...target, rule: { ...target.rule, value: 5 } }] },
      /^targets\.0\.rule\.value: expected a string, found 5$/,
    ],
    [
      'an exponent',
      { ...plan, targets: [{ ...target, rule: { ...target.rule, value: '5e0' } }] },
      /^targets\.0\.rule\.value: /,
    ],
    [
      'a unit that does not exist',
      { ...plan, targets: [{ ...target, rule: { ...target.rule, unit: 'promille' } }] },
      /^targets\.0\.rule\.unit: /,
    ],
    [
      'a kind of rule that does not exist',
      { ...plan, targets: [{ ...target, rule: { kind: 'exactly' } }] },
      /^targets\.0\.rule/,
    ],
    ['no plan at all', null, /^plan: expected an object, found null$/],
  ])('is refused for its shape: %s', (_, broken, place) => {
    const problems = problemsOf(broken as Plan);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(place);
  });

  it('is reported with ten problems and the number of the rest', () => {
    const broken = {
      ...plan,
      articles: Array.from({ length: 25 }, (_, at) => ({ ...article, id: `x${at}`, duties: [] })),
    };
    const problems = problemsOf(broken);
    expect(problems).toHaveLength(11);
    expect(problems[10]).toBe('… and 15 more');
  });
});
