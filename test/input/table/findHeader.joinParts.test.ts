import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { joinParts } from '../../../src/input/table/findHeader.js';
import type { HeadingParts } from '../../../src/input/table/readHeading.js';

const vocabulary = makeVocabulary({ indicators });
const join = (...parts: HeadingParts[]) => joinParts(parts, vocabulary);

describe('joinParts', () => {
  it('puts together what does not touch', () => {
    expect(join({ year: '2020' }, { sex: '女', unit: '%' }, {}, { residence: '城市' })).toEqual({
      year: '2020',
      sex: '女',
      unit: '%',
      residence: '城市',
    });
    expect(join()).toEqual({});
  });

  it.each<[string, HeadingParts, HeadingParts]>([
    ['column', { column: 'value' }, { column: 'value' }],
    ['year', { year: '2020' }, { year: '2020' }],
    ['total', { isTotal: true }, { isTotal: true }],
    // Alias, name and id of one indicator; spellings of one group and of one unit.
    ['indicator', { indicator: 'IMR' }, { indicator: '婴儿死亡率' }],
    ['sex', { sex: '女' }, { sex: 'female' }],
    ['residence', { residence: '城市' }, { residence: '城镇' }],
    ['unit', { unit: '‰' }, { unit: 'per mille' }],
  ])('takes the same %s in other words', (_, a, b) => {
    expect(join(a, b)).toEqual(b);
  });

  it.each<[string, HeadingParts, HeadingParts]>([
    ['columns', { column: 'value' }, { column: 'unit' }],
    ['years', { year: '2020' }, { year: '2021' }],
    ['indicators', { indicator: '婴儿死亡率' }, { indicator: '孕产妇死亡率' }],
    ['sexes', { sex: '女' }, { sex: '男' }],
    ['residences', { residence: '城市' }, { residence: '农村' }],
    ['units', { unit: '‰' }, { unit: '%' }],
  ])('takes two %s for a contradiction', (_, a, b) => {
    expect(join(a, b)).toBeUndefined();
  });
});
