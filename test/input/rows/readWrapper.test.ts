import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { parseObservations } from '../../../src/input/parseObservations.js';
import { readObservations } from '../../../src/input/readObservations.js';

const catalogue = { indicators, areas };
const row = { indicator: 'infant-mortality-rate', year: 2025, value: '3.1', unit: 'permille' };
const read = (around: object, of: object = row) =>
  parseObservations({ ...around, observations: [of] }, { catalogue });
const { unit: _unit, ...withoutUnit } = row;
const { year: _year, ...withoutYear } = row;
const { indicator: _indicator, ...withoutName } = row;

describe('facts in an object around a list of rows', () => {
  it.each<[object, object, object]>([
    [{ 地区: '全国' }, row, { area: '全国' }],
    [{ area: '荔城镇' }, row, { area: '450381100' }],
    [{ area: '全国' }, { ...row, area: '450381' }, { area: '450381' }],
    [{ meta: { 地区: '全国' } }, row, { area: '全国' }],
    [{ 城乡: '农村', 性别: '女' }, row, { residence: 'rural', sex: 'female' }],
    [{ 分组: '农村' }, row, { residence: 'rural' }],
    [{ year: 2024 }, withoutYear, { year: 2024 }],
    [{ 年份: '2024年' }, withoutYear, { year: 2024 }],
    [{ 单位: '%' }, withoutUnit, { unit: 'percent' }],
    [{ 指标: '婴儿死亡率' }, withoutName, { indicator: 'infant-mortality-rate' }],
    [{ status: 'provisional', source: '年报' }, row, { status: 'provisional', source: '年报' }],
    [{ 机构: '县医院' }, row, { institution: '县医院', area: '450381' }],
    [{ age: '0—5岁', 编号: 7 }, row, { age: '0—5岁' }],
  ])('%j', (around, of, expected) => {
    const result = read(around, of);
    expect(result.ok).toBe(true);
    expect(result.observations).toEqual([expect.objectContaining(expected)]);
  });

  it.each([
    [{ 性别: '甲' }, 'unknownSex'],
    [{ 城乡: '甲' }, 'unknownResidence'],
    [{ status: '甲' }, 'unknownStatus'],
    [{ year: '去年' }, 'notAYear'],
    [{ 指标: '甲' }, 'unknownIndicator'],
    [{ 分组: '甲' }, 'unknownGroup'],
    [{ meta: { 性别: '甲' } }, 'unknownSex'],
  ])('%j is not understood: no row is read', (around, code) => {
    const result = read(around);
    expect(result.observations).toEqual([]);
    expect(!result.ok && result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it.each([
    [{ 城乡: '农村' }, [['城乡', '农村', ['rural']]]],
    [{ 分组: '农村女性' }, [['分组', '农村女性', ['female', 'rural']]]],
    [{ 性别: '合计', 分组: '合计' }, []],
  ])('%j is reported if it is a group', (around, groups) => {
    expect(
      read(around).notices.map(({ column, found, expected }) => [
        column,
        found,
        expected?.kind === 'group' && expected.words,
      ]),
    ).toEqual(groups);
  });

  it('names a title, which only files may have', () => {
    const { notices } = read({ title: '平乐县监测表' });
    expect(notices.map(({ code, found }) => [code, found])).toEqual([['unknownColumn', 'title']]);
  });

  it.each([{ 全国: [row] }, { 全国: { rows: [row] } }])('names a second list: %j', (around) => {
    const { observations, ...result } = read(around);
    expect(observations).toHaveLength(1);
    expect(!result.ok && result.issues.map(({ code, found }) => [code, found])).toEqual([
      ['unknownSection', '全国'],
    ]);
  });

  it('an unknown unit refuses the rows without one', () => {
    expect(read({ 单位: '千人' }).ok).toBe(true);
    const result = read({ 单位: '千人' }, withoutUnit);
    expect(!result.ok && result.issues.map((issue) => issue.code)).toEqual(['unknownUnit']);
  });

  it('reports other keys, except lists, flags and what describes no figure', async () => {
    const around = {
      page: 1,
      说明书: '甲',
      口径: '户籍',
      ok: true,
      issues: [],
      empty: '',
      none: null,
    };
    const text = JSON.stringify({ ...around, data: [row] });
    const { ok, notices } = await readObservations(new TextEncoder().encode(text), { catalogue });
    expect(ok).toBe(true);
    expect(notices.map(({ code, found }) => [code, found])).toEqual([
      ['unknownColumn', 'page'],
      ['unknownColumn', '说明书'],
    ]);
  });
});

describe('a second list of rows', () => {
  const other = { indicator: 'neonatal-mortality-rate', year: 2025, value: '1.2' };
  it.each([{ 农村: [other] }, { data: [other] }])('is reported: %j', (around) => {
    const result = read(around);
    expect(result.observations).toHaveLength(1);
    expect(result.ok ? [] : result.issues.map(({ code, found }) => [code, found])).toEqual([
      ['unknownSection', Object.keys(around)[0]],
    ]);
  });
  it.each([
    { targets: [{ indicator: 'infant-mortality-rate' }] },
    { tags: ['a'] },
    { rows: [] },
    { other: [null] },
  ])('is none without figures: %j', (around) => {
    expect(read(around).ok).toBe(true);
  });
});

it('an object in an object beside the list is not read', () => {
  const [{ area } = {}] = read({ meta: { more: { 地区: '全国' } } }).observations;
  expect(area).toBe('450381');
});
