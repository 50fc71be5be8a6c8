import { describe, expect, it } from 'vitest';
import type { Carried } from '../../../src/author/draft/Reading.js';
import { headingOf, lastOf, readShareSubject } from '../../../src/author/draft/readSubject.js';

const carried = (): Carried => ({
  named: [],
  scope: 'area',
  recent: [],
  denominator: '',
  institutions: [],
  heading: '',
});

it.each([
  ['婴儿死亡率', '婴儿死亡率'],
  ['加强保健,婴儿死亡率', '婴儿死亡率'],
  ['主要指标:婴儿死亡率', '婴儿死亡率'],
  ['婴儿死亡率,', '婴儿死亡率'],
  // The rate refers to what is set up before it.
  ['建设母婴室,覆盖率', '母婴室覆盖率'],
  ['建设母婴室,确保覆盖率', '母婴室覆盖率'],
  ['加强保健,覆盖率', '覆盖率'],
  ['建设母婴室,婴儿死亡率', '婴儿死亡率'],
  ['', ''],
])('the last words of %j are %j', (zone, last) => {
  expect(lastOf(zone)).toBe(last);
});

it.each([
  ['家长学校建校率:城市', '家长学校建校率'],
  ['加强领导,家长学校建校率:城市', '家长学校建校率'],
  ['确保家长学校建校率:农村', '家长学校建校率'],
  ['孕产妇系统管理率,城市', '孕产妇系统管理率'],
  ['孕产妇系统管理率,乡村', '孕产妇系统管理率'],
  ['孕产妇系统管理率,小学', undefined],
  ['加强保健,城市', undefined],
  ['加强保健:城市', undefined],
  ['孕产妇系统管理率', undefined],
  ['孕产妇系统管理率城', undefined],
  ['加强领导,孕产妇系统管理率,城市', '孕产妇系统管理率'],
  [':城市', undefined],
  ['', undefined],
])('the quantity before the parts of %j is %j', (zone, heading) => {
  expect(headingOf(zone)).toBe(heading);
});

describe('the subject of a share', () => {
  it.each([
    ['确保婴儿死亡率', '婴儿死亡率', ''],
    // A part after its rate: the rate also applies to the parts that follow.
    ['儿童之家覆盖率城市', '城市', '儿童之家覆盖率'],
    ['女性比例农村', '农村', '女性比例'],
    ['城镇新就业者中女性', '城镇新就业者中女性比例', ''],
    ['候选人中的妇女', '候选人中的妇女比例', ''],
    ['妇女占从业人员', '妇女占从业人员的比例', ''],
    ['妇女占从业人员比例', '妇女占从业人员比例', ''],
  ])('%s: %s', (words, subject, heading) => {
    const state = carried();
    expect(readShareSubject(words, state)).toBe(subject);
    expect(state.heading).toBe(heading);
  });
});
