import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Rule } from '../../../src/model/Rule.js';
import { areaOf, atLeast, figure, indicatorOf, target } from '../figures.js';

const areas = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')];
const evaluate = (
  figures: readonly Observation[],
  rule: Rule = atLeast('50'),
  indicators: readonly Indicator[] = [indicatorOf()],
) =>
  evaluateTarget(target(rule), figures, {
    year: 2025,
    area: 'here',
    catalogue: { areas, indicators },
  });
const measure = (...input: Parameters<typeof evaluate>) => evaluate(...input).disparities;
const sex = (year: number, female: string, male: string, more: Partial<Observation> = {}) => [
  figure(year, female, { sex: 'female', ...more }),
  figure(year, male, { sex: 'male', ...more }),
];
const place = (year: number, urban: string, rural: string) => [
  figure(year, urban, { residence: 'urban' }),
  figure(year, rural, { residence: 'rural' }),
];

describe('the gaps between groups', () => {
  it('are absolute and relative, with the verdict of each group', () => {
    // 60 − 40 = 20; 60 ÷ 40 = 1.5
    expect(measure(sex(2025, '40', '60'))).toEqual([
      {
        kind: 'sex',
        year: 2025,
        groups: [
          { group: 'female', value: '40' },
          { group: 'male', value: '60' },
        ],
        absolute: { value: '20', unit: 'percent' },
        relative: 1.5,
        masked: [],
      },
    ]);
  });

  it('name failing groups only if the total attains', () => {
    const [attained] = measure([figure(2025, '50'), ...sex(2025, '40', '60')]);
    expect(attained?.groups).toEqual([
      { group: 'female', value: '40', attained: false },
      { group: 'male', value: '60', attained: true },
    ]);
    expect(attained?.masked).toEqual(['female']);
    expect(measure([figure(2025, '49'), ...sex(2025, '40', '60')])[0]?.masked).toEqual([]);
    expect(measure([figure(2025, '50'), ...sex(2025, '50', '60')])[0]?.masked).toEqual([]);
  });

  it('do not judge groups by a trend, which would need a base for each', () => {
    const [trend] = measure([figure(2020, '40'), figure(2025, '50'), ...sex(2025, '40', '60')], {
      kind: 'trend',
      direction: 'up',
    });
    expect(trend?.groups).toEqual([
      { group: 'female', value: '40' },
      { group: 'male', value: '60' },
    ]);
    expect(trend?.masked).toEqual([]);
  });

  it('come in three kinds: sexes, urban and rural areas, townships', () => {
    const townships = [figure(2025, '30', { area: 'a' }), figure(2025, '45', { area: 'b' })];
    const found = measure([...sex(2025, '40', '60'), ...place(2025, '60', '50'), ...townships]);
    // 20, 10 and 15
    expect(
      found.map((one) => [one.kind, one.absolute.value, one.groups.map((group) => group.group)]),
    ).toEqual([
      ['sex', '20', ['female', 'male']],
      ['residence', '10', ['urban', 'rural']],
      ['township', '15', ['a', 'b']],
    ]);
  });

  it('do not exist for an indicator that is defined for one of the groups', () => {
    expect(
      measure([...sex(2025, '40', '60'), ...place(2025, '60', '50')], atLeast('50'), [
        indicatorOf({ sex: 'female' }),
      ]).map((one) => one.kind),
    ).toEqual(['residence']);
    expect(
      measure([...sex(2025, '40', '60'), ...place(2025, '60', '50')], atLeast('50'), [
        indicatorOf({ residence: 'rural' }),
      ]).map((one) => one.kind),
    ).toEqual(['sex']);
    expect(measure([...sex(2025, '40', '60')], atLeast('50'), []).map((one) => one.kind)).toEqual([
      'sex',
    ]);
  });

  it('are of the latest year in which two groups report', () => {
    const figures = [
      ...sex(2023, '40', '60'),
      ...sex(2024, '41', '60'),
      figure(2025, '42', { sex: 'female' }),
      ...sex(2026, '1', '99'),
    ];
    expect(measure(figures)[0]).toMatchObject({ year: 2024, absolute: { value: '19' } });
    expect(measure([figure(2025, '42', { sex: 'female' })])).toEqual([]);
  });

  it('have no ratio if the smallest is zero, and are in the unit of the rule', () => {
    expect(measure(sex(2025, '0', '60'))[0]).not.toHaveProperty('relative');
    // 400 ‰ and 600 ‰ are 40 % and 60 %.
    expect(measure(sex(2025, '400', '600', { unit: 'permille' }))[0]).toMatchObject({
      absolute: { value: '20', unit: 'percent' },
      groups: [{ value: '40' }, { value: '60' }],
    });
  });

  it.each([
    // 10 in 2020
    ['narrowing', '41', '50'],
    ['unchanged', '41', '51'],
    ['widening', '41', '52'],
  ])('are %s against the base year', (trend, female, male) => {
    expect(measure([...sex(2020, '40', '50'), ...sex(2025, female, male)])[0]).toMatchObject({
      base: { year: 2020, absolute: { value: '10', unit: 'percent' } },
      trend,
    });
  });

  it('lie between the extremes of any number of groups', () => {
    const known = [...areas, areaOf('c', 'here'), areaOf('d', 'here')];
    const at = (area: string, value: string) => figure(2025, value, { area });
    const [townships] = evaluateTarget(
      target(atLeast('50')),
      [at('a', '30'), at('b', '10'), at('c', '60'), at('d', '20')],
      { year: 2025, area: 'here', catalogue: { areas: known } },
    ).disparities;
    // 60 − 10 = 50; 60 ÷ 10 = 6
    expect(townships).toMatchObject({ absolute: { value: '50' }, relative: 6 });
  });

  it('are compared with the base year only later and for the same groups', () => {
    expect(
      measure([figure(2020, '40', { sex: 'female' }), ...sex(2025, '40', '60')])[0],
    ).not.toHaveProperty('trend');
    expect(measure(sex(2020, '40', '60'))[0]).not.toHaveProperty('base');
    expect(measure(sex(2019, '40', '60'))[0]).not.toHaveProperty('base');
    const known = [...areas, areaOf('c', 'here')];
    const at = (area: string, year: number, value: string) => figure(year, value, { area });
    const other = [at('a', 2020, '1'), at('b', 2020, '2'), at('a', 2025, '1'), at('c', 2025, '3')];
    const [townships] = evaluateTarget(target(atLeast('50')), other, {
      year: 2025,
      area: 'here',
      catalogue: { areas: known },
    }).disparities;
    expect(townships).toMatchObject({ kind: 'township', absolute: { value: '2' } });
    expect(townships).not.toHaveProperty('base');
  });
});

describe('the total against its parts', () => {
  const parts = (
    female: string,
    ofFemale: string | undefined,
    male: string,
    ofMale: string | undefined,
  ) => [
    figure(2025, female, {
      sex: 'female',
      ...(ofFemale === undefined ? {} : { denominator: ofFemale }),
    }),
    figure(2025, male, { sex: 'male', ...(ofMale === undefined ? {} : { denominator: ofMale }) }),
  ];
  const check = (total: string, ...figures: Observation[]) =>
    measure([figure(2025, total), ...figures])[0]?.total;

  it('agrees within the printed precision of all of them', () => {
    // (40 × 1 + 60 × 3) ÷ 4 = 55; each of three figures may be half a unit off: 54 and 56 agree, 53
    // and 57 do not.
    const figures = parts('40', '1', '60', '3');
    expect(check('55', ...figures)).toEqual({ reported: '55', weighted: '55', agrees: true });
    expect([check('54', ...figures)?.agrees, check('56', ...figures)?.agrees]).toEqual([
      true,
      true,
    ]);
    // A total with a place more leaves only 1.05, and 53.5 is 1.5 off.
    expect([
      check('53.5', ...figures)?.agrees,
      check('53', ...figures)?.agrees,
      check('57', ...figures)?.agrees,
    ]).toEqual([false, false, false]);
  });

  it('is rounded to four places, or to as many as the total prints', () => {
    // (1 × 1 + 2 × 2) ÷ 3 = 1.666…
    expect(check('1.6', ...parts('1', '1', '2', '2'))?.weighted).toBe('1.6667');
    expect(check('1.666667', ...parts('1', '1', '2', '2'))?.weighted).toBe('1.666667');
  });

  it('is unknown without the total or with missing or zero denominators', () => {
    expect(measure(parts('40', '1', '60', '3'))[0]).not.toHaveProperty('total');
    expect(check('55', ...parts('40', '1', '60', undefined))).toBeUndefined();
    expect(check('55', ...parts('40', '0', '60', '0'))).toBeUndefined();
    expect(measure([figure(2024, '55'), ...parts('40', '1', '60', '3')])[0]).not.toHaveProperty(
      'total',
    );
  });
});

describe('what is left out of a gap', () => {
  const denominators = { numerator: '5', denominator: '10' };

  it('is the total of ages, which need not be all of them', () => {
    const [ages] = measure([
      figure(2025, '50', denominators),
      figure(2025, '50', { age: '0–3', ...denominators }),
      figure(2025, '50', { age: '4–6', ...denominators }),
    ]);
    expect(ages?.kind).toBe('age');
    expect(ages).not.toHaveProperty('total');
  });

  it('is the ratio where the smallest figure is 0, now or in the base year', () => {
    const trends = (base: readonly [string, string], now: readonly [string, string]) => {
      const [gap] = measure([...sex(2020, ...base), ...sex(2025, ...now)]);
      return [gap?.trend, gap?.relativeTrend];
    };
    expect(trends(['20', '40'], ['30', '40'])).toEqual(['narrowing', 'narrowing']);
    expect(trends(['0', '40'], ['30', '40'])).toEqual(['narrowing', undefined]);
    expect(trends(['20', '40'], ['0', '40'])).toEqual(['widening', undefined]);
  });
});
