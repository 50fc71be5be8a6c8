import { describe, expect, it } from 'vitest';
import {
  type Selection,
  selectGroups,
  selectSeries,
} from '../../../src/evaluate/series/selectSeries.js';
import type { Observation } from '../../../src/model/Observation.js';
import { figure, indicatorOf } from '../figures.js';

const select = (observations: readonly Observation[], more: Partial<Selection> = {}) =>
  selectSeries(observations, {
    indicator: undefined,
    area: 'here',
    unit: 'percent',
    upTo: 2025,
    ...more,
  });
const values = (observations: readonly Observation[], more: Partial<Selection> = {}) =>
  select(observations, more).points.map((point) => `${point.year}: ${point.observation.value}`);
const female = (year: number, value: string, more: Partial<Observation> = {}) =>
  figure(year, value, { sex: 'female', ...more });

describe('selectSeries', () => {
  it('selects the total of the area, and no group', () => {
    const all = [
      figure(2020, '1'),
      figure(2021, '2', { area: 'there' }),
      female(2022, '3'),
      figure(2023, '4', { residence: 'rural' }),
    ];
    expect(values(all)).toEqual(['2020: 1']);
    expect(values(all, { area: 'there' })).toEqual(['2021: 2']);
  });

  it('uses a group as the total if the indicator is defined for it', () => {
    const all = [
      figure(2020, '1'),
      female(2021, '2'),
      figure(2022, '3', { sex: 'male' }),
      figure(2023, '4', { residence: 'rural' }),
      figure(2024, '5', { residence: 'urban' }),
    ];
    expect(values(all, { indicator: indicatorOf({ sex: 'female' }) })).toEqual([
      '2020: 1',
      '2021: 2',
    ]);
    expect(values(all, { indicator: indicatorOf({ sex: 'female' }), sex: 'female' })).toEqual([
      '2020: 1',
      '2021: 2',
    ]);
    expect(values(all, { indicator: indicatorOf({ residence: 'rural' }) })).toEqual([
      '2020: 1',
      '2023: 4',
    ]);
  });

  it('selects the requested sex, or the total if more recent, but never both', () => {
    const all = [figure(2020, '1'), female(2021, '2')];
    expect(values(all, { sex: 'female' })).toEqual(['2021: 2']);
    expect(values([figure(2021, '1'), female(2021, '2')], { sex: 'female' })).toEqual(['2021: 2']);
    expect(values([figure(2022, '1'), female(2021, '2')], { sex: 'female' })).toEqual(['2022: 1']);
    expect(values([figure(2022, '1')], { sex: 'female' })).toEqual(['2022: 1']);
    expect(values([female(2022, '1')], { sex: 'female' })).toEqual(['2022: 1']);
    expect(values([figure(2022, '1'), female(2021, '2')], { sex: 'male' })).toEqual(['2022: 1']);
    const male = figure(2022, '3', { sex: 'male' });
    expect(values([figure(2021, '1'), male], { sex: 'female' })).toEqual(['2021: 1']);
    expect(values([], { sex: 'female' })).toEqual([]);
  });

  it('counts a contradicted year as reported', () => {
    const torn = [female(2022, '1'), female(2022, '2'), female(2020, '3')];
    expect(select([...torn, figure(2021, '9')], { sex: 'female' })).toMatchObject({
      contradicted: [2022],
      points: [{ year: 2020 }],
    });
    expect(values([...torn, figure(2023, '9')], { sex: 'female' })).toEqual(['2023: 9']);
  });

  it('ignores later years', () => {
    expect(values([figure(2025, '1'), figure(2026, '2')])).toEqual(['2025: 1']);
    // A figure of women after the year asked for does not make their series the longer one.
    expect(
      values([figure(2025, '1'), female(2024, '2'), female(2026, '3')], { sex: 'female' }),
    ).toEqual(['2025: 1']);
  });
});

describe('selectGroups', () => {
  const all = [
    female(2020, '1'),
    figure(2020, '2', { sex: 'male' }),
    figure(2020, '3', { residence: 'urban' }),
    figure(2020, '4', { residence: 'rural' }),
    female(2021, '5', { residence: 'rural' }),
    female(2021, '6', { area: 'there' }),
    female(2026, '7'),
    figure(2020, '8', { age: '15-19' }),
    figure(2021, '9', { age: '15-19', residence: 'urban' }),
    female(2022, '10', { age: '15-19' }),
    figure(2020, '11', { age: '10-14' }),
  ];
  const groups = (kind: 'sex' | 'residence' | 'age') =>
    [
      ...selectGroups(all, kind, {
        indicator: undefined,
        area: 'here',
        unit: 'percent',
        upTo: 2025,
      }),
    ].map(([group, series]) => [group, series.points.map((point) => point.observation.value)]);

  it('gives each group of one kind its series, over the total of the other kind', () => {
    expect(groups('sex')).toEqual([
      ['female', ['1']],
      ['male', ['2']],
    ]);
    expect(groups('residence')).toEqual([
      ['urban', ['3']],
      ['rural', ['4']],
    ]);
    expect(groups('age')).toEqual([
      ['10-14', ['11']],
      ['15-19', ['8']],
    ]);
  });

  it('does not take the sex or residence that the indicator covers for a split', () => {
    const rural = indicatorOf({ sex: 'female', residence: 'rural' });
    const groups = (kind: 'sex' | 'residence' | 'age', ...more: Partial<Observation>[]) =>
      [
        ...selectGroups(
          more.map((one) => figure(2020, '1', one)),
          kind,
          { indicator: rural, area: 'here', unit: 'percent', upTo: 2025 },
        ),
      ].flatMap(([group, { points }]) => (points.length > 0 ? [group] : []));
    expect(groups('residence', { sex: 'female', residence: 'urban' })).toEqual(['urban']);
    expect(groups('residence', { sex: 'male', residence: 'urban' })).toEqual([]);
    expect(groups('sex', { sex: 'male', residence: 'rural' })).toEqual(['male']);
    expect(groups('sex', { sex: 'male', residence: 'urban' })).toEqual([]);
    const girls = { sex: 'female', residence: 'rural', age: '0-2' } as const;
    expect(groups('age', girls)).toEqual(['0-2']);
    expect(groups('age', { ...girls, sex: 'male' })).toEqual([]);
    expect(groups('age', { ...girls, residence: 'urban' })).toEqual([]);
  });
});

it('the groups of an area do not include those of its institutions', () => {
  const selection = { indicator: undefined, area: 'here', unit: 'percent', upTo: 2025 } as const;
  const school = female(2025, '5', { institution: 'School' });
  expect(selectGroups([school], 'sex', selection).get('female')?.points).toEqual([]);
  const ofSchool = selectGroups([school], 'sex', { ...selection, institution: 'School' });
  expect(ofSchool.get('female')?.points).toHaveLength(1);
});
