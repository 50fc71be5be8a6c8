import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/author/comparePlans.js';
import { composePlan } from '../../src/author/composePlan.js';
import type { TargetEntry } from '../../src/author/PlanEntry.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import type { IndicatorFacts } from '../../src/model/Indicator.js';
import type { Rule, RuleOf, TrendDirection } from '../../src/model/Rule.js';
import type { UnitId } from '../../src/quantity/Unit.js';

const planOf = (
  id: string,
  ...targets: readonly (TargetEntry & { readonly indicator: string })[]
) =>
  composePlan({
    id,
    name: id,
    period: { start: 2021, end: 2030 },
    issuedOn: '2021-01-01',
    areaCode: id,
    source: id,
    domains: [
      {
        slug: 'field',
        number: 1,
        name: 'field',
        goals: Object.fromEntries(
          targets.map((target, at) => [at + 1, { targets: { [`t${at}`]: target } }]),
        ),
      },
    ],
  });
const ask = (rule: Rule, more: Partial<TargetEntry> = {}) => ({
  indicator: 'rate',
  rule,
  wording: '某',
  interpretations: [],
  ...more,
});
const percent = (kind: 'atLeast' | 'atMost' | 'around', value: string): Rule => ({
  kind,
  value,
  unit: 'percent',
});
const range = (min: string, max: string, unit: UnitId = 'percent'): Rule => ({
  kind: 'between',
  min,
  max,
  unit,
});
const change = (baseYear: number, percent: string): Rule => ({
  kind: 'changeFrom',
  baseYear,
  change: percent,
  unit: 'percent',
});
const trend = (direction: TrendDirection): Rule => ({ kind: 'trend', direction });
const facts = (polarity: 1 | -1 | 0): IndicatorFacts => ({
  ...(indicators[0] as IndicatorFacts),
  id: 'rate',
  unit: 'percent',
  polarity,
});

/** The one row for one target in each of two plans. */
const compare = (
  mine: ReturnType<typeof ask>,
  theirs: ReturnType<typeof ask>,
  polarity?: 1 | -1 | 0,
) => {
  const { targets } = comparePlans(planOf('county', mine), planOf('city', theirs), {
    catalogue: polarity === undefined ? {} : { indicators: [facts(polarity)] },
  });
  expect(targets).toHaveLength(1);
  const [row] = targets;
  if (row === undefined) throw new Error('no row');
  const { relation } = row;
  return 'reason' in row
    ? [relation, row.reason]
    : 'difference' in row
      ? [relation, row.difference?.value, row.difference?.unit]
      : [relation];
};

describe('comparePlans', () => {
  it.each<[string, Rule, Rule, ...unknown[]]>([
    // 97 − 95 = 2 more is tighter for “at least” and looser for “at most”.
    [
      'a higher lower bound',
      percent('atLeast', '97'),
      percent('atLeast', '95'),
      'tighter',
      '2',
      'percent',
    ],
    [
      'a higher upper bound',
      percent('atMost', '5.2'),
      percent('atMost', '5'),
      'looser',
      '0.2',
      'percent',
    ],
    ['the same figure', percent('atMost', '5.0'), percent('atMost', '5'), 'equal'],
    // 27 ‰ is 2.7 %: 5 % − 2.7 % = 2.3 %.
    [
      'another unit of one dimension',
      percent('atMost', '5'),
      { kind: 'atMost', value: '27', unit: 'permille' },
      'looser',
      '2.3',
      'percent',
    ],
    [
      'units that cannot be converted',
      percent('atLeast', '5'),
      { kind: 'atLeast', value: '5', unit: 'count' },
      'notComparable',
      'otherUnit',
    ],
    [
      'opposite bounds',
      percent('atLeast', '5'),
      percent('atMost', '5'),
      'notComparable',
      'otherKind',
    ],
    [
      'everyone and a share',
      { kind: 'coverage' },
      percent('atLeast', '98'),
      'tighter',
      '2',
      'percent',
    ],
    [
      'no one and a share',
      { kind: 'coverage', extent: 'none' },
      percent('atMost', '1'),
      'tighter',
      '-1',
      'percent',
    ],
    [
      'nearly everyone and everyone',
      { kind: 'coverage', basically: true },
      { kind: 'coverage' },
      'looser',
    ],
    [
      'nearly everyone and 98 %',
      { kind: 'coverage', basically: true },
      percent('atLeast', '98'),
      'notComparable',
      'mixed',
    ],
    ['a range inside another', range('2', '4'), range('1', '4'), 'tighter'],
    ['a range around another', range('1', '5'), range('20', '40', 'permille'), 'looser'],
    ['ranges that overlap', range('1', '3'), range('2', '4'), 'notComparable', 'mixed'],
    [
      'ranges of other things',
      range('1', '3'),
      range('1', '3', 'count'),
      'notComparable',
      'otherUnit',
    ],
    ['a larger fall', change(2020, '-25'), change(2020, '-20'), 'tighter'],
    ['a smaller rise', change(2020, '9'), change(2020, '10'), 'looser'],
    [
      'a change on another base',
      change(2020, '-25'),
      change(2015, '-20'),
      'notComparable',
      'otherBase',
    ],
    ['a rise and a fall', change(2020, '25'), change(2020, '-20'), 'notComparable', 'otherKind'],
    [
      'a direction and a reference',
      trend('up'),
      { kind: 'compare', relation: 'atLeast', reference: { zh: '均值', en: 'mean' } },
      'notComparable',
      'otherKind',
    ],
    [
      'a reference and a direction',
      { kind: 'compare', relation: 'atLeast', reference: { zh: '均值', en: 'mean' } },
      trend('up'),
      'notComparable',
      'otherKind',
    ],
    ['one direction', trend('up'), trend('up'), 'equal'],
    ['two directions', trend('up'), trend('slowing'), 'notComparable', 'otherKind'],
    ['a range and a bound', range('1', '3'), percent('atLeast', '2'), 'notComparable', 'otherKind'],
    ['a bound and a range', percent('atLeast', '2'), range('1', '3'), 'notComparable', 'otherKind'],
    ['a change and a trend', change(2020, '25'), trend('up'), 'notComparable', 'otherKind'],
    ['a trend and a change', trend('up'), change(2020, '25'), 'notComparable', 'otherKind'],
    ['a range and a change', range('1', '3'), change(2020, '25'), 'notComparable', 'otherKind'],
    ['a trend and a range', trend('up'), range('1', '3'), 'notComparable', 'otherKind'],
    [
      'a direction and a figure',
      trend('up'),
      percent('atLeast', '90'),
      'notComparable',
      'otherKind',
    ],
  ])('%s', (_, mine, theirs, ...expected) => {
    expect(compare(ask(mine), ask(theirs))).toEqual(expected);
  });

  it('ranks “about” a figure by the polarity of the indicator', () => {
    const [more, less] = [percent('around', '50'), percent('around', '45')];
    expect(compare(ask(more), ask(less), 1)).toEqual(['tighter', '5', 'percent']);
    expect(compare(ask(more), ask(less), -1)).toEqual(['looser', '5', 'percent']);
    expect(compare(ask(more), ask(less), 0)).toEqual(['notComparable', 'noDirection']);
    expect(compare(ask(more), ask(less))).toEqual(['notComparable', 'noDirection']);
    expect(compare(ask(more), ask(more), 0)).toEqual(['equal']);
    // A tolerance makes a target looser: about 50 compared with at least 50.
    expect(compare(ask(more), ask(percent('atLeast', '50')), 1)).toEqual(['looser']);
    expect(compare(ask(percent('atLeast', '50')), ask(less), 1)).toEqual([
      'tighter',
      '5',
      'percent',
    ]);
  });

  it('ranks comparisons with another quantity by that quantity', () => {
    const against = (referenceIndicator: string): RuleOf<'compare'> => ({
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '平均', en: 'mean' },
      referenceIndicator,
    });
    const fixed = (value: string): Rule => ({
      ...against('mean'),
      referenceValue: { value, unit: 'percent' },
    });
    const gap = (across: 'sex' | 'residence'): Rule => ({
      kind: 'compare',
      relation: 'narrows',
      reference: { zh: '差距', en: 'gap' },
      across,
    });
    expect(compare(ask(against('mean')), ask(against('mean')))).toEqual(['equal']);
    expect(compare(ask(against('mean')), ask(against('best')))).toEqual([
      'notComparable',
      'otherReference',
    ]);
    expect(compare(ask(fixed('90')), ask(percent('atLeast', '80')))).toEqual([
      'tighter',
      '10',
      'percent',
    ]);
    // Neither direction is better for an even share: 50 % compared with 45 %.
    const even = (value: string): Rule => ({ ...fixed(value), relation: 'matches' }) as Rule;
    expect(compare(ask(even('50')), ask(even('45')), 0)).toEqual(['notComparable', 'noDirection']);
    const words = (zh: string): Rule => ({
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh, en: zh },
    });
    expect(compare(ask(words('均值')), ask(words('均值')))).toEqual(['equal']);
    expect(compare(ask(words('均值')), ask(words('最好')))).toEqual([
      'notComparable',
      'otherReference',
    ]);
    // A gap is a difference by default.
    const measured = (measure: 'ratio' | 'difference') => ({ ...gap('sex'), gap: measure }) as Rule;
    expect(compare(ask(measured('difference')), ask(gap('sex')))).toEqual(['equal']);
    expect(compare(ask(measured('ratio')), ask(gap('sex')))).toEqual([
      'notComparable',
      'otherReference',
    ]);
    expect(compare(ask(gap('sex')), ask(gap('sex')))).toEqual(['equal']);
    expect(compare(ask(gap('sex')), ask(gap('residence')))).toEqual([
      'notComparable',
      'otherReference',
    ]);
    expect(compare(ask(gap('sex')), ask(against('mean')))).toEqual(['notComparable', 'otherKind']);
  });

  it('counts an earlier year, and every year of the period, as tighter', () => {
    const same = percent('atLeast', '90');
    expect(compare(ask(same, { dueYear: 2025 }), ask(same))).toEqual(['tighter']);
    expect(compare(ask(same), ask(same, { timing: 'maintain' }))).toEqual(['looser']);
    expect(compare(ask(same, { timing: 'reach' }), ask(same))).toEqual(['equal']);
    const more = percent('atLeast', '95');
    expect(compare(ask(more), ask(same, { dueYear: 2025 }))).toEqual(['notComparable', 'mixed']);
  });

  it('does not rank targets set for another scope or people', () => {
    const same = percent('atLeast', '90');
    expect(compare(ask(same, { scope: 'perTownship' }), ask(same))).toEqual([
      'notComparable',
      'otherScope',
    ]);
    expect(compare(ask(same, { sex: 'female' }), ask(same))).toEqual(['notComparable', 'otherSex']);
    const [row] = comparePlans(
      planOf('a', ask(same, { sex: 'female' })),
      planOf('b', ask(same)),
    ).targets;
    expect(row && 'here' in row && 'there' in row && [row.here.sex, 'sex' in row.there]).toEqual([
      'female',
      false,
    ]);
    expect(compare(ask(same, { components: ['a', 'b'] }), ask(same))).toEqual([
      'notComparable',
      'otherComponents',
    ]);
  });

  it('pairs the targets of one indicator by what they have in common', () => {
    const [low, high] = [percent('atLeast', '90'), percent('atLeast', '95')];
    const county = planOf('county', ask(high), ask(low, { dueYear: 2025 }));
    const city = planOf('city', ask(low, { dueYear: 2025 }), ask(low), ask(high, { sex: 'male' }));
    const { targets, summary } = comparePlans(county, city);
    expect(
      targets.map((row) => [
        row.relation,
        'here' in row ? row.here.id : '',
        'there' in row ? row.there.id : '',
      ]),
    ).toEqual([
      ['tighter', 'county.field.g1.t0', 'city.field.g2.t1'],
      ['equal', 'county.field.g2.t1', 'city.field.g1.t0'],
      ['onlyThere', '', 'city.field.g3.t2'],
    ]);
    expect(summary).toEqual({
      tighter: 1,
      looser: 0,
      equal: 1,
      onlyHere: 0,
      onlyThere: 1,
      notComparable: 0,
    });
  });

  it('lists targets of only one plan, and leaves out those that repeat another', () => {
    const same = percent('atLeast', '90');
    const county = planOf(
      'county',
      ask(same),
      ask(same, { indicator: 'own' }),
      ask(same, { restates: 'county.field.g1.t0' }),
    );
    const city = planOf('city', ask(same, { indicator: 'theirs' }), ask(same));
    expect(
      comparePlans(county, city).targets.map(({ indicator, relation }) => [indicator, relation]),
    ).toEqual([
      ['rate', 'equal'],
      ['own', 'onlyHere'],
      ['theirs', 'onlyThere'],
    ]);
  });

  it('finds every target of a plan equal to itself, and the mirror image of a comparison', () => {
    const { summary, targets } = comparePlans(womenPlan, womenPlan);
    expect(summary.equal).toBe(targets.length);
    const catalogue = { indicators };
    const one = comparePlans(womenPlan, childrenPlan, { catalogue }).summary;
    const other = comparePlans(childrenPlan, womenPlan, { catalogue }).summary;
    expect([other.tighter, other.looser, other.onlyHere, other.onlyThere]).toEqual([
      one.looser,
      one.tighter,
      one.onlyThere,
      one.onlyHere,
    ]);
  });
});

describe('of several targets for one indicator', () => {
  const alike = percent('atLeast', '60');
  const other = percent('atMost', '60');
  /** The one of two targets of the other plan with which ours is compared. */
  const partner = (first: ReturnType<typeof ask>, second: ReturnType<typeof ask>) =>
    [
      [first, second],
      [second, first],
    ].map(([one, two]) => {
      const { targets } = comparePlans(
        planOf('county', ask(alike, { sex: 'female' })),
        planOf('city', one as typeof first, two as typeof first),
        { catalogue: {} },
      );
      const found = targets.find((target) => 'here' in target && 'there' in target);
      return found !== undefined && 'there' in found ? found.there?.wording : undefined;
    });

  it.each<[string, Partial<TargetEntry> & { rule?: Rule }, Partial<TargetEntry> & { rule?: Rule }]>(
    [
      [
        'the place before all else',
        { sex: 'male', rule: other, dueYear: 2025 },
        { sex: 'female', scope: 'perTownship' },
      ],
      [
        'the sex before the kind of rule and the year',
        { sex: 'female', rule: other, dueYear: 2025 },
        { sex: 'male' },
      ],
      [
        'the kind of rule before the year',
        { sex: 'female', dueYear: 2025 },
        { sex: 'female', rule: other },
      ],
      ['the year at last', { sex: 'female' }, { sex: 'female', dueYear: 2025 }],
    ],
  )(
    'compares the most similar: %s',
    (_, { rule: near = alike, ...like }, { rule: far = alike, ...unlike }) => {
      expect(
        partner(ask(near, { ...like, wording: '近' }), ask(far, { ...unlike, wording: '远' })),
      ).toEqual(['近', '近']);
    },
  );
});
