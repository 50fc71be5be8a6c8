import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import { buildTemplate } from '../../src/template/buildTemplate.js';
import { atLeast, planOf, target } from '../evaluate/figures.js';
import { brief, build, indicatorsOf, known, reference } from './invented.js';

const all = indicatorsOf({ id: 'rate' }, { id: 'other' }, { id: 'part' });
const trend: Rule = { kind: 'trend', direction: 'up' };
const narrows = (across: 'sex' | 'residence' | 'township' | 'age'): Rule => ({
  kind: 'compare',
  relation: 'narrows',
  reference,
  across,
});
const list = (rule: Rule, more = {}, input = {}) => brief(build([target(rule, more)], all, input));

describe('the figures that a template requests', () => {
  it('for a printed figure: the year, the previous year, and the base', () => {
    expect(list(atLeast('90'))).toEqual(['year rate 2025', 'earlier rate 2024', 'base rate 2020']);
  });

  it('nothing for the year before the first year of the plan', () => {
    // From 2021 on; its year before is the base year.
    const matches: Rule = { kind: 'compare', relation: 'matches', reference };
    expect(list(matches, {}, { year: 2021 })).toEqual(['year rate 2021']);
    expect(list(trend, {}, { year: 2021 })).toEqual(['year rate 2021', 'base rate 2020']);
    expect(list(matches, {}, { year: 2022 })).toEqual(['year rate 2022', 'earlier rate 2021']);
    expect(list(trend, {}, { year: 2020 })).toEqual(['year rate 2020']);
    expect(list(trend, {}, { year: 2019 })).toEqual(['year rate 2019']);
  });

  it.each<[string, Rule, readonly string[]]>([
    ['a trend: the base year', trend, ['2020']],
    [
      'a relative change: its own base year',
      { kind: 'changeFrom', baseYear: 2018, change: '-20', unit: 'percent' },
      ['2018'],
    ],
    [
      'a slowing trend: also the year before the base',
      { kind: 'trend', direction: 'slowing' },
      ['2019', '2020'],
    ],
  ])('%s', (_, rule, years) => {
    expect(list(rule)).toEqual([
      'year rate 2025',
      'earlier rate 2024',
      ...years.map((year) => `base rate ${year}`),
    ]);
  });

  it('for a target to be maintained: every year of the period that is not known', () => {
    const maintained = { timing: 'maintain' } as const;
    expect(list(atLeast('90'), maintained, { year: 2024 })).toEqual([
      'year rate 2024',
      'earlier rate 2021',
      'earlier rate 2022',
      'earlier rate 2023',
      'base rate 2020',
    ]);
    expect(list(atLeast('90'), maintained, { year: 2020 })).toEqual(['year rate 2020']);
    const years = [2021, 2022, 2023];
    expect(list(atLeast('90'), { ...maintained, scope: 'perTownship' }, { year: 2023 })).toEqual([
      'year rate 2023',
      'earlier rate 2021',
      'earlier rate 2022',
      'base rate 2020',
      ...years.flatMap((year) => ['a', 'b'].map((town) => `townships rate ${town} ${year}`)),
    ]);
  });

  it('a base year that is the previous year once', () => {
    const rule: Rule = { kind: 'changeFrom', baseYear: 2024, change: '5', unit: 'percent' };
    expect(list(rule)).toEqual(['year rate 2025', 'base rate 2024']);
    // The target needs the figure for both, and is named once.
    const [, base] = build([target(rule)], all).rows;
    expect(base?.targets.map(({ id }) => id)).toEqual(['test.field.g1.rate']);
  });

  it('for a gap: both groups, in the base year too, and the whole for the years reported', () => {
    expect(list(narrows('sex'))).toEqual([
      ...['', ' female', ' male'].map((group) => `year rate 2025${group}`),
      ...['', ' female', ' male'].map((group) => `earlier rate 2024${group}`),
      'base rate 2020 female',
      'base rate 2020 male',
    ]);
    expect(list(narrows('residence')).filter((row) => row.startsWith('base'))).toEqual([
      'base rate 2020 urban',
      'base rate 2020 rural',
    ]);
    expect(list(narrows('age'))).toEqual(['year rate 2025', 'earlier rate 2024', 'base rate 2020']);
  });

  it('for townships: a list, with the base year if the gap has to narrow', () => {
    expect(list(atLeast('90'), { scope: 'perTownship' })).toEqual([
      'year rate 2025',
      'earlier rate 2024',
      'base rate 2020',
      'townships rate a 2025',
      'townships rate b 2025',
    ]);
    expect(list(narrows('township'))).toEqual([
      'year rate 2025',
      'earlier rate 2024',
      'base rate 2020',
      ...[2020, 2025].flatMap((year) => ['a', 'b'].map((town) => `townships rate ${town} ${year}`)),
    ]);
  });

  it('for institutions: those that reported in the area, and empty rows', () => {
    const observations = [
      known('rate', 2024, { institution: '甲院' }),
      known('rate', 2023, { institution: '甲院' }),
      known('rate', 2024, { institution: '乙院', area: 'a' }),
      known('rate', 2024, { institution: '丙院', area: 'there' }),
      known('other', 2024, { institution: '丁院' }),
      known('rate', 2024),
    ];
    expect(list(atLeast('2'), { scope: 'perInstitution' }, { observations, spareRows: 2 })).toEqual(
      [
        'institutions rate 甲院 2025',
        'institutions rate a 乙院 2025',
        'institutions rate  2025',
        'institutions rate  2025',
      ],
    );
    expect(list(atLeast('2'), { scope: 'perInstitution' })).toHaveLength(10);
  });

  it('for institutions of several targets: each empty row once in each group', () => {
    const ask = (...targets: Target[]) =>
      build(targets, all, { spareRows: 3 }).rows.map(
        ({ sex, targets: own }) => `${sex}: ${own.map(({ id }) => id).join(' ')}`,
      );
    const one = target(atLeast('2'), { id: 'one', scope: 'perInstitution' });
    const two = target(atLeast('3'), { id: 'two', scope: 'perInstitution' });
    expect(ask(one, two)).toEqual(Array(3).fill('total: one two'));
    // An institution reports the figure of its women, too.
    expect(ask(one, { ...two, sex: 'female' })).toEqual([
      ...Array(3).fill('total: one two'),
      ...Array(3).fill('female: two'),
    ]);
  });

  it('for institutions in the base year itself: each empty row once', () => {
    expect(list(trend, { scope: 'perInstitution' }, { year: 2020, spareRows: 2 })).toEqual([
      'institutions rate  2020',
      'institutions rate  2020',
    ]);
  });

  it('for a reference: that of the whole area', () => {
    const rule: Rule = {
      kind: 'compare',
      relation: 'atLeast',
      reference,
      referenceIndicator: 'other',
    };
    const rows = list(rule, { scope: 'perTownship', sex: 'female' });
    expect(rows.filter((row) => row.includes('other'))).toEqual([
      'year other 2025',
      'earlier other 2024',
    ]);
    expect(rows.filter((row) => row.startsWith('year rate'))).toEqual([
      'year rate 2025',
      'year rate 2025 female',
    ]);
  });

  it('for several groups: each of them, with the sex of the target', () => {
    const rows = list(trend, { components: ['part', 'other'], sex: 'female' });
    expect(rows.filter((row) => !row.startsWith('earlier'))).toEqual([
      'year part 2025',
      'year part 2025 female',
      'year other 2025',
      'year other 2025 female',
      'base part 2020',
      'base part 2020 female',
      'base other 2020',
      'base other 2020 female',
    ]);
  });

  it('for an indicator defined for one sex: one figure', () => {
    const own = indicatorsOf({ id: 'rate', sex: 'female' });
    const ask = (sex: 'female' | 'male') =>
      brief(build([target(atLeast('90'), { sex })], own)).filter((row) => row.startsWith('year'));
    expect(ask('female')).toEqual(['year rate 2025']);
    expect(ask('male')).toEqual(['year rate 2025', 'year rate 2025 male']);
  });
});

describe('the figures that a template does not request', () => {
  it('known figures of earlier years', () => {
    const ask = (...observations: ReturnType<typeof known>[]) =>
      list(trend, {}, { observations }).slice(1);
    const [before, base] = ['earlier rate 2024', 'base rate 2020'];
    expect(ask(known('rate', 2024))).toEqual([base]);
    expect(ask(known('rate', 2020))).toEqual([before]);
    expect(ask(known('rate', 2024), known('rate', 2020))).toEqual([]);
    for (const more of [
      { area: 'there' },
      { sex: 'female' as const },
      { residence: 'rural' as const },
      { institution: '甲院' },
      { age: '0-2' },
      { indicator: 'other' },
    ])
      expect(ask(known('rate', 2024, more), known('rate', 2020, more))).toEqual([before, base]);
  });

  it('but always those of the year itself', () => {
    expect(list(atLeast('90'), {}, { observations: [known('rate', 2025)] })).toContain(
      'year rate 2025',
    );
  });

  it('those labelled with the group that the indicator is defined for', () => {
    const own = indicatorsOf({ id: 'rate', sex: 'female', residence: 'rural' });
    const observations = [
      known('rate', 2020, { sex: 'female' }),
      known('rate', 2024, { residence: 'rural' }),
    ];
    expect(brief(build([target(trend)], own, { observations }))).toEqual(['year rate 2025']);
  });

  it('those that the plan gives, for the same area and sex', () => {
    const baseline = {
      year: 2020,
      value: '3.0',
      unit: 'percent',
      plan: 'test',
      place: '序言',
    } as const;
    const ask = (area: string, sex: 'total' | 'female', more = {}) =>
      brief(
        build(
          [target(trend, more)],
          indicatorsOf({ id: 'rate', baselines: [{ ...baseline, area, sex }] }),
        ),
      ).filter((row) => row.startsWith('base'));
    expect(ask('here', 'total')).toEqual([]);
    expect(ask('there', 'total')).toEqual(['base rate 2020']);
    expect(ask('here', 'female')).toEqual(['base rate 2020']);
    expect(ask('here', 'female', { sex: 'female' })).toEqual(['base rate 2020']);
    // A printed figure is that of the whole, not of a group or an institution.
    const own = indicatorsOf({
      id: 'rate',
      baselines: [{ ...baseline, area: 'here', sex: 'total' }],
    });
    const earlier = (one: ReturnType<typeof target>, input = {}) =>
      brief(build([one], own, input)).filter(
        (row) => row.endsWith('2020') || row.includes('2020 '),
      );
    expect(earlier(target(narrows('residence')))).toEqual([
      'base rate 2020 urban',
      'base rate 2020 rural',
    ]);
    const observations = [known('rate', 2024, { institution: '甲院' })];
    expect(
      earlier(target(trend, { scope: 'perInstitution' }), { observations, spareRows: 0 }),
    ).toEqual(['institutions rate 甲院 2020']);
  });

  it('but not those known for the other sex', () => {
    const own = indicatorsOf({ id: 'rate', sex: 'female' });
    const observations = [known('rate', 2020, { sex: 'female' })];
    const rows = brief(build([target(trend, { sex: 'male' })], own, { observations }));
    expect(rows.filter((row) => row.startsWith('base'))).toEqual(['base rate 2020 male']);
  });
});

describe('the rows of a template', () => {
  it('come indicator by indicator, and then year by year', () => {
    const rule = narrows('township');
    const rows = brief(
      build([target(rule, { id: 'one' }), target(rule, { id: 'two', indicator: 'other' })], all),
    );
    expect(rows.filter((row) => row.startsWith('townships'))).toEqual(
      ['rate', 'other'].flatMap((id) =>
        [2020, 2025].flatMap((year) => ['a', 'b'].map((town) => `townships ${id} ${town} ${year}`)),
      ),
    );
  });

  it('come in the order in which indicators are first needed', () => {
    const targets = [
      target(atLeast('90'), { id: 'one' }),
      target(atLeast('90'), { id: 'two', indicator: 'other' }),
      target(atLeast('90'), { id: 'three', sex: 'female' }),
    ];
    expect(brief(build(targets, all)).slice(0, 3)).toEqual([
      'year rate 2025',
      'year rate 2025 female',
      'year other 2025',
    ]);
  });

  it('are one for each figure, with every target that needs it, in the order of the plan', () => {
    const targets = [
      target(atLeast('90'), { id: 'one', indicator: 'other' }),
      target(trend, { id: 'two' }),
      target(atLeast('80'), { id: 'three', indicator: 'other' }),
    ];
    const { rows, plan, area, year } = build(targets, all);
    expect(rows.map((row) => [...row.targets.map(({ id }) => id), row.year])).toEqual([
      ['one', 'three', 2025],
      ['two', 2025],
      ['one', 'three', 2024],
      ['two', 2024],
      ['one', 'three', 2020],
      ['two', 2020],
    ]);
    expect([plan.id, area.code, year]).toEqual(['test', 'here', 2025]);
    expect(brief(build(targets, all, { targets: ['two'] }))).toEqual([
      'year rate 2025',
      'earlier rate 2024',
      'base rate 2020',
    ]);
    expect(build(targets, []).rows).toEqual([]);
  });

  it('show the latest figure before them, and that of the base year', () => {
    const baselines = [
      {
        year: 2020,
        value: '3.0',
        unit: 'percent',
        area: 'here',
        sex: 'total',
        plan: 't',
        place: '',
      },
    ] as const;
    const own = indicatorsOf({ id: 'rate', unit: 'permille', baselines });
    const show = (...observations: ReturnType<typeof known>[]) => {
      const [row] = build([target(trend)], own, { observations }).rows;
      return [row?.unit, row?.last, ...(row?.bases ?? [])];
    };
    const printed = { year: 2020, value: '3.0', unit: 'percent' };
    expect(show()).toEqual(['permille', printed, printed]);
    const figures = [2021, 2023, 2022, 2025].map((year) =>
      known('rate', year, { value: String(year) }),
    );
    expect(show(...figures)).toEqual([
      'permille',
      { year: 2023, value: '2023', unit: 'percent' },
      printed,
    ]);
    // What was observed goes before what is printed.
    const observed = { year: 2020, value: '3.1', unit: 'percent' };
    expect(show(known('rate', 2020, { value: '3.1' }))).toEqual(['permille', observed, observed]);
    expect(build([target(trend)], all).rows[0]).not.toHaveProperty('last');
    expect(build([target(trend)], all).rows[0]?.bases).toEqual([]);
  });

  it('show the figures of the base years of their targets', () => {
    const observations = [2018, 2019, 2020, 2024].flatMap((year) => [
      known('rate', year, { value: String(year) }),
      known('rate', year, { value: String(year), institution: '甲院' }),
      known('rate', year, { value: String(year), sex: 'female' }),
    ]);
    const show = (rules: readonly Rule[], more = {}) =>
      build(
        rules.map((rule, at) => target(rule, { id: String(at), ...more })),
        all,
        { observations, spareRows: 0 },
      ).rows.map(({ sex, bases }) => [sex, ...bases.map(({ value }) => value)].join(' '));
    const from2018: Rule = { kind: 'changeFrom', baseYear: 2018, change: '-20', unit: 'percent' };
    expect(show([from2018])).toEqual(['total 2018']);
    expect(show([trend, from2018])).toEqual(['total 2018 2020']);
    // The change of the base year is that from the year before.
    expect(show([{ kind: 'trend', direction: 'slowing' }])).toEqual(['total 2019 2020']);
    // The progress towards a figure is measured from the base year, but only of the whole area.
    expect(show([atLeast('90')])).toEqual(['total 2020']);
    expect(show([atLeast('90')], { scope: 'perInstitution' })).toEqual(['total']);
    expect(show([from2018], { scope: 'perInstitution' })).toEqual(['total 2018']);
    expect(show([{ kind: 'compare', relation: 'matches', reference }])).toEqual(['total']);
    // A gap is that between the groups.
    expect(show([narrows('sex')]).filter((row) => !row.startsWith('male'))).toEqual([
      'total',
      'female 2020',
    ]);
  });

  it('name an unknown area by its code', () => {
    expect(build([target(trend)], all).area).toMatchObject({ code: 'here', name: { zh: '甲县' } });
    const catalogue = { indicators: all, areas: [] };
    const template = buildTemplate(planOf(target(trend)), { catalogue, year: 2025 });
    expect(template.area).toEqual({ code: 'here' });
    expect(template.rows[0]?.area).toEqual({ code: 'here' });
  });
});

describe('the options of a template', () => {
  const one = [target(atLeast('90'))];
  it.each<[object, object]>([
    [
      { targets: ['nope'] },
      { code: 'unknownId', what: 'target', path: 'options.targets[0]', found: 'nope' },
    ],
    [{ spareRows: -1 }, { path: 'options.spareRows' }],
    [{ spareRows: 1.5 }, { path: 'options.spareRows' }],
    [{ year: 25 }, { code: 'badYear', path: 'options.year' }],
    [
      { catalogue: { indicators: [{}], areas: [] } },
      { path: expect.stringMatching(/^options\.catalogue\.indicators\[0\]\./) },
    ],
  ])('%j is refused', (input, fault) => {
    expect(() => build(one, all, input)).toThrow(expect.objectContaining(fault));
  });
});
