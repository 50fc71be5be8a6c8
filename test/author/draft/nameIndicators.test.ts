import { describe, expect, it } from 'vitest';
import { canonicalName, type IndicatorNames } from '../../../src/author/draft/nameIndicators.js';
import { namesOf } from './namesOf.js';

it.each([
  ['妇女“两癌”筛查率', '女性两癌筛查率'],
  ['候选人中的妇女比重', '候选人中女性比例'],
  ['宫颈癌及乳腺癌', '宫颈癌、乳腺癌'],
  ['村民委员会成员中女性占比', '村委会成员中女性比例'],
  ['社区居民委员会主任', '居委会主任'],
  ['每千名儿童拥有医生数量', '每千名儿童医师数'],
  ['妇女平均预期寿命', '女性人均预期寿命'],
  ['五岁以下儿童贫血患病率', '5岁以下儿童贫血率'],
  ['儿童、青少年总体近视率', '儿童近视率'],
  ['人民代表大会代表中女性比例', '人大代表中女性比例'],
])('%s and %s are one name', (name, other) => {
  expect(canonicalName(name)).toBe(canonicalName(other));
});

describe('an indicator of exactly a name', () => {
  const makeNames = () =>
    namesOf(
      ['婴儿死亡率', 'permille', -1],
      ['女性人均预期寿命', 'yearsOfAge', 1, { aliases: ['妇女寿命'], sex: 'female' }],
      ['出生人口性别比', 'per100girls', 0],
      '人大代表中女性比例',
    );

  it('is found by its name, however it is written, or by an alias', () => {
    const names = makeNames();
    expect(names.same('婴儿的死亡率')).toEqual({
      known: { id: '婴儿死亡率', unit: 'permille', polarity: -1, isOfSex: false },
      how: 'same',
      name: '婴儿死亡率',
    });
    expect(names.same('女性寿命')).toEqual({
      known: { id: '女性人均预期寿命', unit: 'yearsOfAge', polarity: 1, isOfSex: true },
      how: 'same',
      name: '妇女寿命',
    });
    expect(names.same('儿童死亡率')).toBeUndefined();
    expect(names.same('')).toBeUndefined();
  });

  it('may have the level of the plan before it', () => {
    const names = makeNames();
    for (const level of ['市', '县级', '州本级'])
      expect(names.same(`${level}人大代表中女性比例`)?.known.id).toBe('人大代表中女性比例');
    for (const level of ['市县', '各市', '县级市'])
      expect(names.same(`${level}人大代表中女性比例`)).toBeUndefined();
  });

  it('has a convertible unit and the desired direction, if given', () => {
    const names = makeNames();
    const found = (fit: Parameters<IndicatorNames['same']>[1]) =>
      names.same('婴儿死亡率', fit) !== undefined;
    expect([found({}), found({ unit: undefined, direction: undefined })]).toEqual([true, true]);
    expect([found({ unit: 'percent' }), found({ unit: 'per100000' })]).toEqual([true, true]);
    expect([found({ unit: 'count' }), found({ unit: 'years' })]).toEqual([false, false]);
    expect([found({ direction: -1 }), found({ direction: 1 })]).toEqual([true, false]);
    // For 性别比, neither direction is better.
    for (const direction of [1, -1] as const)
      expect(names.same('出生人口性别比', { direction })).toBeDefined();
  });

  it('is the first with that name', () => {
    const twice = namesOf(['妇女文盲率', 'percent', 1], ['女性文盲率', 'percent', -1]);
    expect(twice.same('女性文盲率')?.known.polarity).toBe(1);
    // A text without a letter is not a name.
    expect(namesOf('“”').same('')).toBeUndefined();
  });
});

describe('an indicator of a near name', () => {
  const near = (known: string | ReturnType<typeof namesOf>, name: string) =>
    (typeof known === 'string' ? namesOf(known) : known).find(name);

  it('shares most pairs of characters', () => {
    // 农村|村集|集中|中供|供水|水率 and 农村|村集|集中|中供|供水|水达|达标|标率: 2 × 5 / (6 + 8) = 0.71.
    expect(near('农村集中供水率', '农村集中供水达标率')).toMatchObject({
      known: { id: '农村集中供水率' },
      how: 'near',
      name: '农村集中供水率',
    });
    // 农村|村供|供水|水率 share three: 2 × 3 / (6 + 4) = 0.6, less than 0.62.
    expect(near('农村集中供水率', '农村供水率')).toBeUndefined();
    // 2 × 2 / (3 + 3) = 0.67: 死亡|亡率 of four characters each.
    expect(near('甲死亡率', '乙死亡率')?.how).toBe('near');
  });

  it('is the most similar one, or the first of several', () => {
    const names = namesOf('孕产妇健康管理率', '孕产妇系统管理率', '孕产妇规范管理率');
    // 系统 is half of 系统性: 孕产|产妇|妇系|系统|统性|性管|管理|理率.
    expect(near(names, '孕产妇系统性管理率')?.name).toBe('孕产妇系统管理率');
    // 孕产|产妇|管理|理率 of seven and five: 2 × 4 / (7 + 5) = 0.67 with each.
    expect(near(names, '孕产妇管理率')?.name).toBe('孕产妇健康管理率');
  });

  it('is the exact one, if any', () => {
    const names = namesOf('孕产妇健康管理率', '孕产妇系统管理率');
    expect(near(names, '孕产妇系统管理率')).toMatchObject({
      known: { id: '孕产妇系统管理率' },
      how: 'same',
    });
  });

  it('has a matching unit and direction, whatever was looked up before', () => {
    const names = namesOf(['农村集中供水率', 'percent', 1]);
    const found = (fit: Parameters<IndicatorNames['find']>[1]) =>
      names.find('农村集中供水达标率', fit) !== undefined;
    expect([found({}), found({ unit: 'count' }), found({ unit: 'percent' })]).toEqual([
      true,
      false,
      true,
    ]);
    expect([found({ direction: -1 }), found({ direction: 1 }), found({})]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is about the same people, places and diseases', () => {
    expect(near('农村集中供水达标率', '城镇集中供水达标率')).toBeUndefined();
    expect(near('集中供水达标率', '农村集中供水达标率')).toBeUndefined();
    expect(near('儿童溺水死亡率', '儿童伤害死亡率')).toBeUndefined();
  });

  it('is about the same ages, if both names have some', () => {
    const known = '6个月内婴儿母乳喂养率';
    expect(near(known, '4个月内婴儿母乳喂养率')).toBeUndefined();
    expect(near(known, '6个月内婴儿纯母乳喂养率')?.how).toBe('near');
    expect(near('母乳喂养优良率', '4个月母乳喂养优良率')?.how).toBe('near');
  });

  it('is a share of the same whole', () => {
    const known = '未成年人犯罪人数占同期犯罪人数比例';
    expect(near(known, '未成年人犯罪人数占全部犯罪人数比例')).toBeUndefined();
    expect(near(known, '未成年人违法犯罪人数占同期犯罪人数比例')?.how).toBe('near');
  });

  it.each([
    ['家庭教育指导服务率', '家庭教育指导服务数', false],
    ['家庭教育指导服务比例', '家庭教育指导服务人数', false],
    ['家庭教育指导服务指数', '家庭教育指导服务水平', true],
    ['家庭教育指导素养', '家庭教育指导素质', true],
    ['家庭教育指导覆盖面', '家庭教育指导服务数', false],
    ['居民家庭生活水质', '居民家庭生活水平', true],
    ['家庭教育指导人数', '家庭教育指导规模', true],
    ['家庭教育指导队伍', '家庭教育指导供给', true],
    ['家庭教育指导床位', '家庭教育指导学位', true],
    ['家庭教育指导托位', '家庭教育指导数', true],
    ['家庭教育指导服务', '家庭教育指导服务率', false],
    ['家庭教育指导服务', '家庭教育指导服务数', false],
    ['家庭教育指导服务', '家庭教育指导服务站', true],
    // Only the end of a name counts, not its other words.
    ['家庭教育参与率指标', '家庭教育参与率', false],
    ['家庭教育参与数指标', '家庭教育参与数', false],
  ])('is the same kind of quantity: %s, %s: %s', (known, name, isFound) => {
    expect(near(known, name) !== undefined).toBe(isFound);
  });

  it('is never matched for two characters', () => {
    // 亡率 alone shares one pair of two: 2 × 1 / (2 + 1) = 0.67.
    expect(near('死亡率', '亡率')).toBeUndefined();
    // 2 × 2 / (3 + 2) = 0.8.
    expect(near('婴死亡率', '死亡率')?.how).toBe('near');
  });
});
