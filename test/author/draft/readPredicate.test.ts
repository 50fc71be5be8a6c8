import { describe, expect, it } from 'vitest';
import { boundAfter, isStrict, readPredicate } from '../../../src/author/draft/readPredicate.js';

/** The meaning of the words around the first digit that is not part of a year. */
function read(sentence: string, limit = 0) {
  const from = sentence.search(/\d+(?:\.\d+)?(?:[%‰名个岁]|$)/);
  const figure = /^\d+(?:\.\d+)?[%‰名个岁]?/.exec(sentence.slice(from))?.[0] ?? '';
  const boundWord = boundAfter(sentence.slice(from + figure.length));
  const found = readPredicate(sentence, { limit, from, boundWord });
  return { ...found, words: sentence.slice(found.from, from) };
}

describe('a level', () => {
  it.each([
    ['死亡率下降到5‰以下', 'atMost', '以下', 'down', 'reach', '下降到'],
    ['死亡率控制在5‰以内', 'atMost', '以内', 'down', 'reach', '控制在'],
    ['普及率提高到95%以上', 'atLeast', '以上', 'up', 'reach', '提高到'],
    ['普及率达到95%', undefined, '', 'up', 'reach', '达到'],
    ['普及率为95%', undefined, '', undefined, 'unstated', '为'],
    ['管理率稳定在95%以上', 'atLeast', '以上', undefined, 'maintain', '稳定在'],
    ['入学率达到并保持在92%以上', 'atLeast', '以上', 'up', 'maintain', '达到并保持在'],
    ['占比不低于55%', 'atLeast', '不低于', undefined, 'unstated', '不低于'],
    ['死亡率不超过5‰', 'atMost', '不超过', undefined, 'unstated', '不超过'],
    ['死亡率≤5‰', 'atMost', '≤', undefined, 'unstated', '≤'],
    ['入学率超过95%', 'atLeast', '超过', undefined, 'unstated', '超过'],
    ['死亡率低于5‰', 'atMost', '低于', undefined, 'unstated', '低于'],
    // The word after the figure takes precedence over “above” and “below” before it.
    ['入学率高于95%以下', 'atMost', '以下', undefined, 'unstated', '高于'],
    ['比例保持在45%左右', 'around', '左右', undefined, 'maintain', '保持在'],
    ['比例不低于45%左右', 'around', '左右', undefined, 'unstated', '不低于'],
    ['普及率基本达到100%', 'around', '基本', 'up', 'reach', '基本达到'],
    ['比例约45%', 'around', '约', undefined, 'unstated', '约'],
    ['比例约为45%以上', 'atLeast', '以上', undefined, 'unstated', '约为'],
    ['普及率95%', undefined, '', undefined, 'unstated', ''],
    ['普及率到2025年达到95%', undefined, '', 'up', 'reach', '到2025年达到'],
    ['普及率:95%', undefined, '', undefined, 'unstated', ':'],
  ] as const)('%s', (sentence, bound, boundWord, direction, timing, words) => {
    const found = read(sentence);
    expect(found).toMatchObject({ bound, boundWord, direction, timing, words, reasons: [] });
    expect(found).not.toHaveProperty('change');
  });

  it('begins after the previous reading', () => {
    // 产后访视率 begins at 8.
    expect(read('甲率下降到稳定在95%', 5).words).toBe('稳定在');
    expect(read('甲率下降到稳定在95%', 0).words).toBe('下降到稳定在');
  });

  it('is searched for in the 48 characters before the figure', () => {
    const words = '逐步'.repeat(23);
    expect(read(`普及率达到${words}95%`).words).toBe(`达到${words}`);
    expect(read(`普及率达到${words}均95%`).timing).toBe('unstated');
  });

  it('may be an aspiration, or hold for each item of a list', () => {
    expect(read('普及率力争达到95%').reasons).toEqual([{ why: 'striving' }]);
    expect(read('小学、初中入学率均达到95%').isForEach).toBe(true);
    expect(read('小学、初中入学率各达到95%').isForEach).toBe(true);
    expect(read('入学率平均达到95%').isForEach).toBe(false);
    expect(read('入学率达到95%').isForEach).toBe(false);
  });

  it('may precede the whole of a share', () => {
    expect(read('女党员比例不低于发展党员总数的35%')).toMatchObject({
      bound: 'atLeast',
      words: '不低于发展党员总数的',
    });
    expect(read('女干部占培训总数的35%')).toMatchObject({ bound: undefined, words: '' });
    expect(read('女干部达到总数的35%').words).toBe('达到总数的');
  });

  it('may be a number to set up', () => {
    const isFounding = (sentence: string, limit?: number) => read(sentence, limit).isFounding;
    expect(isFounding('每县建成5个')).toBe(true);
    expect(isFounding('建成了5个')).toBe(false);
    expect(isFounding('每县建设妇女之家5个')).toBe(false);
    expect(isFounding('妇女之家达到5个')).toBe(false);
    // Words that were already read do not count.
    expect(isFounding('建成5个', 2)).toBe(false);
    expect(isFounding('建成达到5个', 2)).toBe(false);
  });
});

describe('a change', () => {
  it.each([
    ['死亡率以2020年数据为基数下降20%', 'down', 2020, false, '以2020年数据为基数下降'],
    ['死亡率比2019年下降15%', 'down', 2019, false, '比2019年下降'],
    ['死亡率下降15%', 'down', undefined, false, '下降'],
    ['比例比2020年提高5%', 'up', 2020, false, '比2020年提高'],
    ['参保人数年均增长7%', 'up', undefined, true, '年均增长'],
    ['近视率每年降低1%', 'down', undefined, true, '每年降低'],
    ['近视率逐年降低1%', 'down', undefined, true, '逐年降低'],
    ['死亡率2025年比2020年下降15%', 'down', 2020, false, '2025年比2020年下降'],
    ['死亡率到2025年下降15%', 'down', undefined, false, '到2025年下降'],
    ['死亡率下降幅度达到15%', 'down', undefined, false, '下降幅度达到'],
  ] as const)('%s', (sentence, direction, baseYear, isYearly, words) => {
    expect(read(sentence)).toMatchObject({
      bound: undefined,
      boundWord: /下降|提高|增长|降低/.exec(words)?.[0],
      direction,
      timing: 'reach',
      change: { baseYear, isYearly },
      isFounding: false,
      isForEach: false,
      words,
      reasons: baseYear === undefined && !isYearly ? [{ why: 'baseYearAssumed' }] : [],
    });
  });

  it('may hold for each item of a list, and be yearly', () => {
    expect(read('死亡率均下降15%').isForEach).toBe(true);
    expect(read('近视率每年在校降低1%').change?.isYearly).toBe(true);
    expect(read('近视率每年在学校内降低1%').change?.isYearly).toBe(false);
  });

  it('is not a change if it ends at a level', () => {
    expect(read('死亡率下降到15%').change).toBeUndefined();
    expect(read('死亡率下降至15%').change).toBeUndefined();
    expect(read('普及率提升达到90%').change).toBeUndefined();
  });
});

it('isStrict is true of “above” and “below”', () => {
  expect(['超过', '低于', '>', '<'].map(isStrict)).toEqual([true, true, true, true]);
  expect(['不低于', '以上', '', '左右'].map(isStrict)).toEqual([false, false, false, false]);
});
