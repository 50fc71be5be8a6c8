import { expect, it } from 'vitest';
import { readText } from '../readText.js';

it.each(['备注', '责任单位'])(
  'an indicator above its groups may be beside %s as well as years',
  async (heading) => {
    const text = `婴儿死亡率（‰）,2023年,2024年,${heading}\n城市,2.7,2.8,甲\n农村,3.1,3,甲\n`;
    const { figures } = await readText(text);
    expect(figures.map((figure) => figure.split(' ').slice(1).join(' '))).toEqual([
      '2023 2.7 permille 450381 total urban',
      '2024 2.8 permille 450381 total urban',
      '2023 3.1 permille 450381 total rural',
      '2024 3 permille 450381 total rural',
    ]);
  },
);

it('an indicator above its groups may have a row that is not understood', async () => {
  const { figures, issues } = await readText('婴儿死亡率（‰）,2024年\n农村,3.1\n甲,2.9\n');
  expect([figures, issues]).toEqual([
    ['infant-mortality-rate 2024 3.1 permille 450381 total rural'],
    [['unknownGroup', 2, '婴儿死亡率（‰）', '甲']],
  ]);
});

it.each(['年份', '时间'])(
  '%s above names of indicators heads the years beside it',
  async (corner) => {
    const rows = (name: string) => `${corner},单位,2024年,2025年\n${name},‰,2.8,2.7\n`;
    expect((await readText(rows('婴儿死亡率'))).figures).toEqual([
      'infant-mortality-rate 2024 2.8 permille 450381 total total',
      'infant-mortality-rate 2025 2.7 permille 450381 total total',
    ]);
    // Above words that name nothing, it is a column of years.
    const { figures, issues } = await readText(rows('甲'));
    expect([figures, issues.map(([code, , column]) => [code, column])]).toEqual([
      [],
      [
        ['missingColumn', 'indicator'],
        ['missingColumn', 'value'],
      ],
    ]);
  },
);

it('an indicator above its groups needs a column of a year', async () => {
  const { figures, issues } = await readText('2024年,\n婴儿死亡率（‰）,数值\n农村,3.1\n');
  expect([figures, issues.map(([code, , column]) => [code, column])]).toEqual([
    [],
    [['missingColumn', 'indicator']],
  ]);
});

it('a column of years beside one of indicators has no names', async () => {
  const { figures, issues } = await readText('年份,指标,2024年\n婴儿死亡率（‰）,,2.7\n');
  expect([figures, issues.map(([code, , column]) => [code, column])]).toEqual([
    [],
    [['missingColumn', 'value']],
  ]);
});
