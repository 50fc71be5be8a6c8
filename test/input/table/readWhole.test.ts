import { describe, expect, it } from 'vitest';
import { readText } from '../readText.js';

/** The figures of a table of caesarean section rates, as value and place. */
const read = async (text: string) => {
  const { figures, issues } = await readText(text);
  return [
    ...figures.map((figure) => figure.replace(/^\S+ 2025 (\S+) \S+ (.*)$/, '$1 $2')),
    ...issues.map(([code, , , found]) => `${code} ${found}`),
  ];
};
const rows = (title: string, ...areas: readonly string[]) =>
  read(
    `2025年${title}\n地区,剖宫产率（%）\n${areas.map((area, at) => `${area},${at + 31}\n`).join('')}`,
  );
const columns = (title: string, ...areas: readonly string[]) =>
  read(
    `2025年${title}\n指标,${areas.join(',')}\n剖宫产率（%）,${areas.map((_, at) => at + 31).join(',')}\n`,
  );

describe('a word for the whole area', () => {
  it.each([
    // The table of a township, of a county, of the city, of a city of the region.
    ['修仁镇监测表', '合计', '31 450381105 total total'],
    ['修仁镇监测表', '全镇', '31 450381105 total total'],
    ['修仁镇监测表', '全市', '31 450381 total total'],
    ['平乐县监测表', '合计', '31 平乐县 total total'],
    ['平乐县监测表', '全县', '31 平乐县 total total'],
    ['桂林市监测表', '全市', '31 桂林市 total total'],
    ['荔浦市各乡镇监测表', '合 计', '31 450381 total total'],
    ['监测表', '全县', '31 450381 total total'],
    ['监测表（桂林市统计局制）', '全市', '31 450381 total total'],
  ])('means the area of the title %s: %s', async (title, word, expected) => {
    expect(await rows(title, word)).toEqual([expected]);
    expect(await columns(title, word)).toEqual([expected]);
  });

  it('is unknown if it does not fit the area of the title', async () => {
    expect(await rows('平乐县监测表', '全市')).toEqual(['31 全市 total total']);
    expect(await columns('平乐县监测表', '全市')).toEqual(['unknownHeading 全市']);
  });

  it.each([['阳朔县'], ['南宁市'], ['北京市'], ['湖南']])('is unknown beside %s', async (other) => {
    const own = `32 ${other} total total`;
    expect(await rows('监测表', '合计', other)).toEqual(['31 合计 total total', own]);
    expect(await columns('监测表', '2025年全市', other)).toEqual([
      own,
      'unknownHeading 2025年全市',
    ]);
  });

  it('is a part beside townships if it is a subtotal', async () => {
    expect(await columns('', '荔城镇', '小计')).toEqual([
      '31 450381100 total total',
      'unknownHeading 小计',
    ]);
    expect(await columns('', '荔城镇', '合计')).toEqual([
      '31 450381100 total total',
      '32 450381 total total',
    ]);
    expect(await columns('', '男', '小计')).toEqual([
      '31 450381 male total',
      '32 450381 total total',
    ]);
  });

  it.each([['全国'], ['广西'], ['桂林市']])('is that of the plan beside %s', async (other) => {
    const [first] = await rows('监测表', '合计', other);
    expect(first).toBe('31 450381 total total');
  });
});
