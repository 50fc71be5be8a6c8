import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { parseObservations } from '../../../src/input/parseObservations.js';

const catalogue = { indicators };
const row = { 指标: '婴儿死亡率', 年份: 2020, 数值: '2.70', 单位: '‰', 地区: '450381' };
const read = (input: unknown) => {
  const result = parseObservations(input, { catalogue });
  return {
    values: result.observations.map(({ value }) => value),
    issues: result.ok ? [] : result.issues,
    notices: result.notices,
  };
};

it.each(['其中：女', '#农村', 'girls', '全国'])(
  'a key that is a group, as %s is, is an error: its figures would be lost',
  (key) => {
    const { values, issues, notices } = read([{ ...row, [key]: '2.5' }]);
    expect(values).toEqual(['2.70']);
    expect(issues.map(({ code, found }) => [code, found])).toEqual([['unknownHeading', key]]);
    expect(notices).toEqual([]);
  },
);

describe('the list of rows', () => {
  it.each([
    ['itself', [row]],
    ['observations', { observations: [row] }],
    ['data', { data: [row] }],
    ['rows', { rows: [row] }],
    ['the first that is a list', { observations: null, data: false, rows: [row] }],
    ['the first of two', { rows: [], data: [row] }],
  ])('is %s', (_, input) => {
    expect(read(input)).toEqual({ values: ['2.70'], issues: [], notices: [] });
  });
  it('is an own property', () => {
    expect(read(Object.create({ rows: [row] })).issues[0]?.code).toBe('notAList');
  });
  it.each([
    [undefined, undefined],
    [null, undefined],
    ['x', 'x'],
    [7, '7'],
    [{ list: [row] }, expect.anything()],
  ])('is not %j', (input, found) => {
    const [issue] = read(input).issues;
    expect(issue).toMatchObject({ code: 'notAList', expected: { kind: 'rowList' } });
    expect(issue?.found).toEqual(found);
  });
});

describe('a row', () => {
  it.each([
    [null, undefined],
    [undefined, undefined],
    ['x', 'x'],
    [7, '7'],
    [[row], expect.anything()],
  ])('is not %j, which affects no other row', (other, found) => {
    const { values, issues } = read([row, other, { ...row, 年份: 2021 }]);
    expect([values, issues.length]).toEqual([['2.70', '2.70'], 1]);
    expect(issues[0]).toMatchObject({ code: 'notAnObject', severity: 'error', row: 2 });
    expect(issues[0]?.found).toEqual(found);
  });
});

describe('a key that is not a heading', () => {
  it('is reported, with the nearest heading', () => {
    const [column, nearest] = ['数据来原', '数据来源'];
    expect(read([{ ...row, [column]: 'x' }]).notices).toEqual([
      { code: 'unknownColumn', severity: 'notice', column, found: column, nearest },
    ]);
  });
  it('is not reported if empty', () => {
    expect(read([{ ...row, '': 'x' }]).notices).toEqual([
      { code: 'unknownColumn', severity: 'notice', found: '' },
    ]);
  });
});
