import { describe, expect, it } from 'vitest';
import { readText } from '../readText.js';

it('a column that only a title below the table fills is empty', async () => {
  const text =
    '指标,某某2023,2024年\n婴儿死亡率（‰）,,2.7\n续表,2025年,\n指标,2023年,2025年\n' +
    '婴儿死亡率（‰）,2.8,2.6\n';
  const { figures, issues, notices } = await readText(text);
  expect([figures.length, issues, notices]).toEqual([3, [], []]);
});

it.each([
  ['4.5‰', [['unknownHeading', undefined, '甲乙 2023年', '甲乙 2023年']], []],
  ['+4.5 千分比', [['unknownHeading', undefined, '甲乙 2023年', '甲乙 2023年']], []],
  ['4.5（以上为当年的初步数据）', [], [['unknownColumn', undefined, '甲乙 2023年', '甲乙 2023年']]],
])('a refused column is one of figures if it has %s', async (cell, issues, notices) => {
  const text = `指标,单位,2024年,甲乙 2023年\n婴儿死亡率,‰,2.7,${cell}\n`;
  expect(await readText(text)).toEqual({
    figures: ['infant-mortality-rate 2024 2.7 permille 450381 total total'],
    issues,
    notices,
  });
});

describe('an institution below 填报单位', () => {
  const read = (reporter: string, area = '') =>
    readText(
      `填报单位,指标,年份,数值,单位${area && ',地区'}\n${reporter},剖宫产率,2025,38,%${area && `,${area}`}\n`,
    );
  it('may report its own figures or those of the area, which are assumed', async () => {
    expect(await read('荔浦市人民医院')).toEqual({
      figures: ['caesarean-section-rate 2025 38 percent 450381 total total'],
      issues: [],
      notices: [['assumedArea', undefined, undefined, '荔浦市人民医院']],
    });
  });
  it.each([
    ['荔浦市卫健局', ''],
    ['荔浦市人民医院', '荔浦市'],
  ])('is not reported: %s %s', async (reporter, area) => {
    expect((await read(reporter, area)).notices).toEqual([]);
  });
});
