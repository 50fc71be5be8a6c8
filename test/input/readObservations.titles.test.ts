import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { makeWorkbook } from './makeWorkbook.js';
import { readBytes, readText } from './readText.js';

/** The areas of the figures below a title, and the codes of what is said of them. */
async function under(title: string) {
  const { figures, issues, notices } = await readText(
    `${title}\n指标,单位,2024年,2025年\n婴儿死亡率,‰,2.9,2.8\n`,
  );
  return {
    areas: [...new Set(figures.map((figure) => figure.split(' ')[4]))],
    codes: [...issues, ...notices].map(([code]) => code),
  };
}

describe('the area that a title begins with', () => {
  it.each([
    ['荔城镇儿童发展规划监测表', '450381100'],
    ['桂林市荔浦市荔城镇监测表', '450381100'],
    ['2025年东昌镇妇女儿童监测统计表', '450381101'],
    ['填报单位（盖章）：荔城镇人民政府', '450381100'],
    ['桂林市妇女发展规划监测表', '桂林市'],
    ['南宁市2025年监测数据', '南宁市'],
  ])('%s is not the whole', async (title, area) => {
    const found = await under(title);
    expect(found.areas).toEqual([area]);
    expect(found.codes).toContain('assumedArea');
  });

  it.each([
    '荔浦市各乡镇监测表',
    '城市儿童监测表',
    '全市儿童监测表',
    '设区市儿童监测表',
    '制表：桂林市统计局',
    '填报单位：桂林市卫健委',
  ])('%s is the whole', async (title) => {
    expect(await under(title)).toEqual({ areas: ['450381'], codes: [] });
  });

  it('is none where titles name several', async () => {
    const found = await under('荔城镇\n指标说明\n东昌镇情况\n荔城镇情况');
    expect(found).toEqual({ areas: ['450381100'], codes: [] });
    expect(await under('东昌镇情况\n荔城镇情况')).toEqual({
      areas: ['450381'],
      codes: ['assumedArea'],
    });
  });

  it('may be that of the name of a file', async () => {
    const bytes = new TextEncoder().encode('指标,2025年\n婴儿死亡率（‰）,2.8\n');
    const file = '荔城镇2025年监测表.csv';
    const { observations } = await readObservations(bytes, {
      file,
      catalogue: { indicators, areas },
    });
    expect(observations.map(({ area }) => area)).toEqual(['450381100']);
  });
});

describe('an area that is all of a title', () => {
  it.each([
    ['表2 荔城镇', '450381100', []],
    ['（二）荔城镇', '450381100', []],
    ['荔城镇：', '450381100', []],
    ['附表：阳朔县', '阳朔县', ['otherArea']],
    ['续表（全国）', '全国', ['otherArea']],
    ['二、桂林市', '桂林市', ['otherArea']],
    ['全市', '450381', []],
  ])('%s', async (title, area, codes) => {
    expect(await under(title)).toEqual({ areas: [area], codes });
  });

  it('holds for its own table alone', async () => {
    const { figures, issues } = await readText(
      '指标,2024年,2025年\n婴儿死亡率（‰）,2.9,2.8\n\n续表（全国）\n指标,2024年,2025年\n婴儿死亡率（‰）,4.0,3.9\n',
    );
    expect(issues).toEqual([]);
    expect(figures.map((figure) => figure.split(' ').slice(1, 5).join(' '))).toEqual([
      '2024 2.9 permille 450381',
      '2025 2.8 permille 450381',
      '2024 4.0 permille 全国',
      '2025 3.9 permille 全国',
    ]);
  });
});

describe('a title of targets', () => {
  it.each([
    '规划目标',
    '表1 各年目标值',
    '2030年目标（‰）',
    '年度计划',
    '2025年预测值',
    '主要目标值一览表',
    'Targets',
  ])('%s: the figures are none of a year', async (title) => {
    const { areas: found, codes } = await under(title);
    expect(found).toEqual([]);
    expect(codes).toContain('notObserved');
  });

  it.each(['规划目标完成情况', '儿童发展规划目标监测表', '荔浦市妇女发展规划', '主要目标'])(
    '%s: they are',
    async (title) => {
      expect(await under(title)).toEqual({ areas: ['450381'], codes: [] });
    },
  );

  it('leaves what the table itself says', async () => {
    const rows = '2025年目标值,2025年\n婴儿死亡率（‰）,5.2,2.8\n';
    const { figures } = await readText(`规划目标\n指标,${rows}`);
    expect(figures).toEqual(['infant-mortality-rate 2025 2.8 permille 450381 total total']);
    const actual = await readText('目标值\n指标,2025年实际值\n婴儿死亡率（‰）,2.8\n');
    expect(actual.figures).toHaveLength(1);
  });

  it('may be the name of a sheet, which leaves the others', async () => {
    const sheet = (name: string, value: number) => ({
      name,
      rows: [
        ['指标', '2024年', '2025年'],
        ['婴儿死亡率（‰）', value, value],
      ],
    });
    const { figures } = await readBytes(makeWorkbook([sheet('实际值', 2.8), sheet('目标值', 5)]));
    expect(figures.map((figure) => figure.split(' ')[2])).toEqual(['2.8', '2.8']);
  });
});
