import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue, IssueCode } from '../../src/errors/Issue.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import { areaOf, atLeast, figure, indicatorOf, planOf, target } from './figures.js';

const areas = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')];
const indicators = [
  ...['rate', 'other', 'one', 'two'].map((id) => indicatorOf({ id })),
  indicatorOf({ id: 'births', sex: 'female', residence: 'rural' }),
];
const catalogue = { areas, indicators };
const reference = { zh: '某', en: 'something' };
const gap = (across: 'sex' | 'residence' | 'township'): Rule => ({
  kind: 'compare',
  relation: 'narrows',
  reference,
  across,
});
const against: Rule = {
  kind: 'compare',
  relation: 'atLeast',
  reference,
  referenceIndicator: 'other',
};
const evaluate = (targets: readonly Target[], figures: readonly Observation[]) =>
  evaluatePlan(planOf(...targets), figures, { year: 2025, catalogue });
/** The indicator, the fields and the number of rows of each notice. */
const unread = (targets: readonly Target[], ...groups: readonly Partial<Observation>[]) =>
  evaluate(
    targets,
    groups.map((group) => figure(2025, '50', group)),
  ).issues.flatMap(({ code, found, of, count }) =>
    of !== undefined ? [[notices[code], found, of.join(' '), count].join(': ')] : [],
  );
/** The first word of an expected notice, by its code. */
const notices: Partial<Record<IssueCode, string>> = { unused: 'unused', notCompared: 'alone' };

const level = target(atLeast('60'));
const girls = { sex: 'female', residence: 'rural' } as const;
const [female, male] = [{ sex: 'female' }, { sex: 'male' }] as const;
const [urban, rural] = [{ residence: 'urban' }, { residence: 'rural' }] as const;
const [a, b] = [{ area: 'a' }, { area: 'b' }];

describe('figures of groups and places that no target reads', () => {
  it.each<[string, readonly Target[], readonly Partial<Observation>[], readonly string[]]>([
    [
      'are crossed groups',
      [level],
      [girls, { ...girls, year: 2024 }],
      ['unused: rate: sex residence: 2'],
    ],
    [
      'are crossed groups even where the groups themselves are compared',
      [level],
      [female, male, urban, rural, girls],
      ['unused: rate: sex residence: 1'],
    ],
    ['are a group without another one', [level], [{}, rural], ['alone: rate: residence: 1']],
    ['are not two groups, which are compared', [level], [urban, rural, female, male], []],
    ['are an age group without another one', [level], [{ age: '0-2' }], ['alone: rate: age: 1']],
    [
      'are groups that never report in the same year',
      [level],
      [{ ...urban, year: 2023 }, rural, a, { ...b, year: 2024 }],
      ['alone: rate: residence: 2', 'alone: rate: area: 2'],
    ],
    [
      'are groups of a gap without another one',
      [target(gap('residence')), target(gap('township'), { id: 'x.y.g1.z', components: ['one'] })],
      [urban, { ...a, indicator: 'one' }],
      ['alone: rate: residence: 1', 'alone: one: area: 1'],
    ],
    ['are not two age groups', [level], [{ age: '0-2' }, { age: '3-5' }], []],
    [
      'are a township without another one',
      [level],
      [a, { ...a, year: 2024 }],
      ['alone: rate: area: 2'],
    ],
    ['are not two townships', [level], [a, b], []],
    [
      'are groups of townships',
      [level],
      [a, b, { ...a, ...rural }, { ...b, ...urban }],
      ['unused: rate: residence area: 2'],
    ],
    [
      'are institutions, wherever they are',
      [level],
      [{ institution: 'x' }, { ...a, institution: 'y' }],
      ['unused: rate: institution: 2'],
    ],
    [
      'are not institutions of a target set per institution, but their groups are',
      [target(atLeast('60'), { scope: 'perInstitution' })],
      [
        { ...a, institution: 'x' },
        { ...a, ...female, institution: 'x' },
      ],
      ['unused: rate: sex institution: 1'],
    ],
    [
      'are not the townships of a target set per township, but their groups are',
      [target(atLeast('60'), { scope: 'perTownship' })],
      [a, { ...a, ...female }, { ...b, ...female }],
      ['unused: rate: sex area: 2'],
    ],
    [
      'are not of the sex that a target names, in its scope',
      [target(atLeast('60'), { scope: 'perTownship', sex: 'female' })],
      [
        { ...a, ...female },
        { institution: 'x', ...female },
      ],
      ['unused: rate: sex institution: 1'],
    ],
    [
      'are not of the sex that a target of the area names',
      [{ ...level, sex: 'female' }],
      [female],
      [],
    ],
    [
      'are not the groups between which a gap lies, wherever the target is set',
      [target(gap('sex'), { scope: 'perTownship' })],
      [
        { ...a, ...female },
        { ...a, ...male },
        { ...a, ...urban },
        { ...a, ...rural },
      ],
      ['unused: rate: residence area: 2'],
    ],
    [
      'are groups and townships of components and references, which are not compared',
      [{ ...level, components: ['one'] }, target(against, { id: 'test.field.g1.other' })],
      ['one', 'other'].flatMap((indicator) =>
        [{}, urban, rural, a, b].map((group) => ({ indicator, ...group })),
      ),
      [
        'unused: one: residence: 2',
        'unused: one: area: 2',
        'unused: other: residence: 2',
        'unused: other: area: 2',
      ],
    ],
    [
      'are not the groups between which the gap of a component lies',
      [target(gap('township'), { components: ['one'] })],
      [a, b].map((place) => ({ indicator: 'one', ...place })),
      [],
    ],
    [
      'are not of the sex or residence that the indicator covers, but of another',
      [target(atLeast('60'), { indicator: 'births' })],
      [{}, female, rural, girls, { ...a, ...girls }, { ...b, ...girls }, { ...girls, ...male }].map(
        (group) => ({ indicator: 'births', ...group }),
      ),
      ['alone: births: sex: 1'],
    ],
    [
      'are totals of which only the components are judged',
      [target(atLeast('60'), { components: ['one'] })],
      [{}, { indicator: 'one' }],
      ['unused: rate: : 1'],
    ],
    [
      'are not totals that another target judges, or beside groups that are compared',
      [
        target(atLeast('60'), { components: ['one'] }),
        target(atLeast('60'), { id: 'x.y.g1.z', indicator: 'one', components: ['two'] }),
      ],
      [{}, urban, rural, { indicator: 'one' }, { indicator: 'two' }],
      [],
    ],
    [
      'are not totals of the area, even if only townships count',
      [target(atLeast('60'), { scope: 'perTownship' })],
      [{}],
      [],
    ],
  ])('%s', (_, targets, groups, expected) => {
    expect(unread(targets, ...groups)).toEqual(expected);
  });

  it('are those that decide the reason if there are no others', () => {
    const { targets, issues } = evaluate([level], [figure(2025, '50', girls)]);
    expect(targets[0]?.attainment).toEqual({ status: 'notAssessed', reason: 'groupsOnly' });
    expect(issues).toEqual([
      { code: 'unused', severity: 'notice', found: 'rate', of: ['sex', 'residence'], count: 1 },
    ]);
  });
});

describe('whatever the plan and the figures', () => {
  const isGap = (rule: Rule) => rule.kind === 'compare' && rule.across !== undefined;
  const anyTarget: fc.Arbitrary<Target> = fc.oneof(
    fc
      .record({
        scope: fc.constantFrom('area', 'area', 'perTownship', 'perInstitution'),
        rule: fc.constantFrom(atLeast('60'), against, gap('sex'), gap('residence')),
        indicator: fc.constantFrom('rate', 'one', 'births'),
        isOfGirls: fc.boolean(),
      })
      .map(({ rule, isOfGirls, scope, ...more }) =>
        target(rule, {
          ...more,
          // A gap inside an institution does not read the total of the institution.
          scope: scope === 'perInstitution' && isGap(rule) ? 'area' : scope,
          ...(isOfGirls && rule.kind !== 'compare' ? { sex: 'female' } : {}),
        } as Partial<Target>),
      ),
    fc
      .constantFrom(atLeast('60'), gap('residence'), gap('township'))
      .map((rule) => target(rule, { components: ['one', 'two'] })),
  );
  const anyFigure = fc
    .record({
      year: fc.constantFrom(2020, 2024),
      value: fc.integer({ min: 1, max: 99 }),
      indicator: fc.constantFrom('rate', 'other', 'one', 'two', 'births'),
      area: fc.constantFrom('here', 'here', 'a', 'b'),
      sex: fc.constantFrom('total', 'total', 'female', 'male'),
      residence: fc.constantFrom('total', 'total', 'urban', 'rural'),
      more: fc.constantFrom({}, {}, { age: '0-2' }, { age: '3-5' }, { institution: 'x' }),
    })
    .map(({ year, value, more, ...rest }) =>
      figure(year, `${value}`, { ...more, ...rest } as Partial<Observation>),
    );
  const anyPlan = fc
    .array(anyTarget, { minLength: 1, maxLength: 3 })
    .map((targets) => targets.map((one, at) => ({ ...one, id: `test.field.g1.t${at}` })));
  const factsOf = (id: string) => indicators.find((one) => one.id === id);
  /** The indicator of a figure, and the fields that split it. */
  const keyOf = ({ indicator, sex, residence, age, institution, area }: Observation) => {
    const covered = factsOf(indicator);
    return [
      indicator,
      ...(sex === 'total' || sex === covered?.sex ? [] : ['sex']),
      ...(residence === 'total' || residence === covered?.residence ? [] : ['residence']),
      ...(age === undefined ? [] : ['age']),
      ...(institution === undefined ? (area === 'here' ? [] : ['area']) : ['institution']),
    ].join('\n');
  };
  /** The groups of figures that the notices name. */
  const named = ({ issues }: ReturnType<typeof evaluate>) =>
    new Set(
      issues.flatMap(({ code, found, of }) =>
        code in notices && of !== undefined ? [[found, ...of].join('\n')] : [],
      ),
    );
  const isListed = (targets: readonly Target[], { indicator }: Observation) =>
    targets.some(
      (one) =>
        one.indicator === indicator ||
        one.components?.includes(indicator) ||
        (one.rule === against && indicator === 'other'),
    );

  // Without these totals, an unread figure can decide why a target is open, or that an institution
  // exists, and a reference is not read.
  const places = ['here', 'a', 'b'].flatMap((area) => [{ area }, { area, institution: 'x' }]);
  const totals = indicators.flatMap(({ id }) =>
    places.map((place) => figure(2025, '50', { indicator: id, ...place })),
  );

  it('a named figure has no effect where its place has a total', () => {
    const isOther = ({ code, of }: Issue) => !(code in notices) || of === undefined;
    let removed = 0;
    fc.assert(
      fc.property(anyPlan, fc.array(anyFigure, { maxLength: 24 }), (targets, figures) => {
        const whole = evaluate(targets, [...totals, ...figures]);
        const unused = named(whole);
        const kept = figures.filter((one) => !unused.has(keyOf(one)));
        removed += figures.length - kept.length;
        const without = evaluate(targets, [...totals, ...kept]);
        expect(without.targets).toEqual(whole.targets);
        expect(without.summary).toEqual(whole.summary);
        expect(without.issues.filter(isOther)).toEqual(whole.issues.filter(isOther));
      }),
      { numRuns: 500 },
    );
    expect(removed).toBeGreaterThan(500);
  });

  it('a figure that is left out is named', () => {
    let left = 0;
    fc.assert(
      fc.property(anyPlan, fc.array(anyFigure, { maxLength: 24 }), (targets, figures) => {
        const twice = figures.flatMap((one, at) =>
          at % 2 === 0 ? [one, { ...one, value: `${one.value}.5` }] : one,
        );
        const { issues, ...whole } = evaluate(targets, [...totals, ...twice]);
        const unused = named({ issues, ...whole });
        const subjects = new Map<string, Set<string>>();
        for (const one of twice)
          if (isListed(targets, one) && !unused.has(keyOf(one))) {
            const { indicator, year, area, institution, sex, residence, age } = one;
            const { sex: ownSex, residence: ownResidence } = factsOf(indicator) ?? {};
            const of = [
              area === 'here' ? [] : area,
              institution ?? [],
              sex === ownSex ? 'total' : sex,
              residence === ownResidence ? 'total' : residence,
              age ?? [],
            ].flat();
            const key = [indicator, year, ...of.filter((part) => part !== 'total')].join();
            subjects.set(key, (subjects.get(key) ?? new Set()).add(one.value));
          }
        const reported = new Set(
          issues.flatMap(({ code, found = '', year = 0, of = [] }) => {
            const { sex, residence } = factsOf(found) ?? {};
            const other = of.filter((part) => part !== sex && part !== residence);
            return code === 'contradiction' ? [[found, year, ...other].join()] : [];
          }),
        );
        for (const [key, values] of subjects) {
          if (values.size > 1) left += 1;
          expect([key, reported.has(key)]).toEqual([key, values.size > 1]);
        }
      }),
      { numRuns: 500 },
    );
    expect(left).toBeGreaterThan(50);
  });

  it('a split that is not named is read', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyFigure, { maxLength: 12 }), (targets, figures) => {
        const reads = new Map<string, number>();
        const watched = figures.map((one) => {
          const { value } = one;
          const key = keyOf(one);
          return Object.defineProperty({ ...one }, 'value', {
            enumerable: true,
            get() {
              reads.set(key, (reads.get(key) ?? 0) + 1);
              return value;
            },
          });
        });
        const unused = named(evaluate(targets, [...totals, ...watched]));
        const split = figures.filter(
          (one) => keyOf(one) !== one.indicator && isListed(targets, one),
        );
        for (const key of new Set(split.map(keyOf))) {
          // Each figure is read once more, when it is checked.
          const checked = figures.filter((one) => keyOf(one) === key).length;
          if (!unused.has(key)) expect([key, (reads.get(key) ?? 0) > checked]).toEqual([key, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
