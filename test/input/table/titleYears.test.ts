import { describe, expect, it } from 'vitest';
import { isDate, yearOf, yearsIn } from '../../../src/input/table/titleYears.js';

describe('the years of a title', () => {
  it.each([
    ['2025年监测表', ['2025']],
    ['2024年、2025年监测表', ['2024', '2025']],
    ['2021—2030年规划监测表（2025年）', ['2025']],
    ['2026年3月', []],
    ['2025年12月', ['2025']],
    ['2026年填报', []],
    ['Sample survey 2025', ['2025']],
    ['2025 monitoring table', ['2025']],
    ['Development plan 2021-2030', []],
    ['Plan 2030', []],
    ['June 2026', []],
    ['Published 2026', []],
    ['Compared with 2020', []],
    ['Base 2020', []],
  ])('%s', (title, years) => {
    expect(yearsIn(title)).toEqual(years);
  });
});

it.each([
  ['2025', 2025],
  ['监测表2025.xlsx', 2025],
  ['2024年和2025年', undefined],
  // A part of a year.
  ['2025年6月', undefined],
  ['2025年11月', undefined],
  ['2025年12月', 2025],
  ['填报日期：2026', undefined],
])('the year of a sheet or a file named %s', (name, year) => {
  expect(yearOf(name)).toBe(year);
});

it('a date is not a year', () => {
  expect(['填报日期', '制表时间：', 'Date', '统计年份'].map(isDate)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
