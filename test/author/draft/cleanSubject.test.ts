import { expect, it } from 'vitest';
import { cleanSubject } from '../../../src/author/draft/cleanSubject.js';

it.each([
  ['婴儿死亡率', '婴儿死亡率'],
  // One word before the name, and one after another.
  ['力争婴儿死亡率', '婴儿死亡率'],
  ['(1)同时,到2030年底,确保全县婴儿死亡率', '婴儿死亡率'],
  ['使婴儿死亡率', '婴儿死亡率'],
  ['使用清洁能源的比例', '使用清洁能源的比例'],
  ['女性职业技能培训', '女性职业技能'],
  // All words after the name are removed as well.
  ['婴儿死亡率应当', '婴儿死亡率'],
  ['婴儿死亡率须得到的,', '婴儿死亡率'],
  // The place where a target has to hold is part of its scope.
  ['以乡镇为单位农村自来水普及率', '农村自来水普及率'],
  ['以乡镇(街道)为统计单位,疫苗接种率', '疫苗接种率'],
])('%s: %s', (words, expected) => {
  expect(cleanSubject(words)).toBe(expected);
});

it('keeps the verb at the end of an object', () => {
  expect([cleanSubject('儿童的需要'), cleanSubject('儿童的需要', true)]).toEqual([
    '儿童',
    '儿童的需要',
  ]);
  expect(cleanSubject('儿童需要的:', true)).toBe('儿童需要');
});

it('returns no name of more than 160 characters', () => {
  expect(cleanSubject('率'.repeat(160))).toHaveLength(160);
  expect(cleanSubject('率'.repeat(161))).toBe('');
});
