import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '../makeWorkbook.js';
import { readBytes, readText } from '../readText.js';

const table = '指标,单位,2025年\n婴儿死亡率,‰,5.5\n';
const read = async (title: string, more = table) => {
  const { figures, notices } = await readText(`${title}\n${more}`);
  return [figures.length, notices.map(([code, , , found]) => `${code} ${found}`)];
};

describe('a title of figures that are not observed', () => {
  it.each([
    ...['目标', '目标表', '目标分解表', '目标任务', '中期目标', '历史目标', '2030年目标'],
    ...['计划', '计划表', '任务分解', '标准', '参考值', '评价标准', '增减', '同比', '变化情况'],
    ...['排名', '得分', '测算', '修订前', '示例', '作废', '旧数据', '预计'],
    ...['填报样例', '测试数据', '备份', '上年同期数', '近三年平均', '2023—2025年三年平均'],
    ...['全市排名', '监测指标各县（市、区）排位', '2025年指标得分表', '目标完成率', '年均增长率'],
    ...['2025年6月妇幼月报', '妇幼健康季报', '半年报表'],
    ...['Q1', '2025 Q1', 'Data up to Q1.'],
    ...['Target', 'Goals', 'Scenario', 'Targets 2030', 'Ranking', 'Table 1: Targets'],
  ])('%s', async (title) => {
    expect(await read(title)).toEqual([0, [`notObserved ${title}`]]);
  });

  it.each([
    ...['荔浦市儿童发展规划', '荔浦市儿童发展规划目标监测表', '目标完成情况'],
    ...['各乡镇婴儿死亡率排名', '健康儿童行动计划', '年报', '上年', 'Plan monitoring'],
    ...['学前三年平均情况', '体质测试数据', '指标值及排名', '2025年12月月报', '2026年3月'],
    ...['人口和计划生育', '免疫规划接种情况'],
    // Numbers of tables and questions.
    ...['Table Q1', '表Q1 婴儿死亡率', 'Q1. Infant mortality'],
  ])('%s is another title', async (title) => {
    expect((await read(title))[0]).toBe(1);
  });

  it.each([
    ['6月', 0],
    ['11月份', 0],
    ['半年', 0],
    ['一季', 0],
    ['12月', 0],
    ['12月报告', 1],
  ])('a sheet named %s', async (name, count) => {
    const rows = [
      ['指标', '2025年'],
      ['婴儿死亡率（‰）', 2.8],
    ];
    expect((await readBytes(makeWorkbook([{ name, rows }]))).figures).toHaveLength(count);
  });

  it('leaves a table with columns of both kinds', async () => {
    const both = '指标,单位,2025年,2030年目标\n婴儿死亡率,‰,5.5,5.0\n';
    expect(await read('规划目标', both)).toEqual([1, ['notObserved 2030年目标']]);
  });
});
