import { describe, expect, it } from 'vitest';
import { readText } from '../readText.js';

const read = async (remark: string, more: Readonly<Record<string, string>> = {}) => {
  const row = { 指标: '婴儿死亡率', 年份: '2025', 数值: '3.9', 单位: '‰', 备注: remark, ...more };
  const text = [Object.keys(row), Object.values(row)].map((cells) => cells.join(',')).join('\n');
  const { figures, issues, notices } = await readText(`${text}\n`);
  return {
    of: figures.map((figure) => figure.split(' ').slice(4).join(' ')),
    codes: [...issues, ...notices].map(([code]) => code),
  };
};

describe('a remark that states what a figure is', () => {
  it.each([
    ['全国数据', '全国 total total', ['assumedGroup', 'otherArea']],
    ['（荔城镇）', '450381100 total total', ['assumedGroup']],
    ['农村数据', '450381 total rural', ['assumedGroup']],
    ['女', '450381 female total', ['assumedGroup']],
    ['该数据为全国数据', '全国 total total', ['assumedGroup', 'otherArea']],
    ['仅农村', '450381 total rural', ['assumedGroup']],
    ['此为农村数', '450381 total rural', ['assumedGroup']],
    ['只统计农村', '450381 total rural', ['assumedGroup']],
    ['仅统计农村地区', '450381 total rural', ['assumedGroup']],
    ['统计范围：农村', '450381 total rural', ['assumedGroup']],
    ['农村口径', '450381 total rural', ['assumedGroup']],
  ])('%s: %s', async (remark, of, codes) => {
    expect(await read(remark)).toEqual({ of: [of], codes });
  });

  it('refuses its figure if its unit is unknown', async () => {
    const text = '指标,2025年,备注\n课后服务时长,20,单位：分钟\n';
    const { figures, issues } = await readText(text);
    expect([figures, issues]).toEqual([[], [['unknownUnit', 1, undefined, '分钟']]]);
  });

  it('is reported with the place or the group that it states', async () => {
    const { notices } = await readText('指标,2025年,备注\n婴儿死亡率（‰）,3.9,全国数据\n');
    expect(notices).toContainEqual(['assumedGroup', 1, '备注', '全国数据']);
  });

  it.each([
    ...['目标值', '2030年目标值', '上半年数', '近三年平均数', '计划数', '预计', 'Target'],
    ...[
      '前三季度',
      '1—9月数',
      '2025年1-6月累计数',
      '数据为预计数',
      '统计至10月',
      '作废',
      '数据有误',
    ],
  ])('%s: the figure is left out', async (remark) => {
    expect(await read(remark)).toEqual({ of: [], codes: ['emptyFile', 'notObserved'] });
  });

  it.each([
    ...['', '全国4.1', '已达标', '按计划推进', '同比下降', '荔浦市', '正式数', '县医院报送'],
    ...['2025年数据', '含流动人口', '不含民办学校', '仅供参考', '为历年最低', '阳朔县人民医院'],
  ])('“%s” is only a remark', async (remark) => {
    expect(await read(remark)).toEqual({ of: ['450381 total total'], codes: [] });
  });

  it('of another year is an error in its column', async () => {
    const { issues } = await readText('指标,2025年,备注\n婴儿死亡率（‰）,2.7,2024年数据\n');
    expect(issues).toEqual([['badStructure', 1, '备注', '2024年数据']]);
  });

  it('is an error beside a column that states something else', async () => {
    expect(await read('全国数据', { 地区: '荔浦市' })).toEqual({ of: [], codes: ['badStructure'] });
    expect((await read('农村', { 城乡: '合计' })).codes).toEqual(['badStructure']);
    const { issues } = await readText(
      '地区,指标,2025年,说明\n荔浦市,婴儿死亡率（‰）,3.9,全国数据\n',
    );
    expect(issues).toEqual([['badStructure', 1, '说明', '全国数据']]);
    expect(await read('2024年数据')).toEqual({ of: [], codes: ['badStructure'] });
    expect(await read('沿用2024年数据')).toEqual({ of: [], codes: ['badStructure'] });
    expect((await read('农村', { 城乡: '乡村' })).of).toEqual(['450381 total rural']);
    expect((await read('全国数据', { 地区: '中国' })).of).toEqual(['全国 total total']);
    expect((await read('农村', { 地区: '荔浦市' })).of).toEqual(['450381 total rural']);
  });

  it.each(['上年数据', '暂用上年数', '系去年数', '不含荔城镇'])(
    'is an error: %s',
    async (remark) => {
      const { figures, issues } = await readText(
        `指标,2025年,说明\n婴儿死亡率（‰）,3.9,${remark}\n`,
      );
      expect([figures, issues]).toEqual([[], [['unknownGroup', 1, '说明', remark]]]);
    },
  );
});

describe('a unit in a remark', () => {
  const readUnits = async (remark: string, name = '婴儿死亡率') => {
    const { figures, issues } = await readText(`指标,2025年,备注\n${name},0.27,${remark}\n`);
    return [...figures, ...issues.map(([code, , column]) => `${code} ${column}`)];
  };
  it.each(['%', '单位：%', '（单位：%）', '计量单位为百分比', '单位为百分比（%）'])(
    'is that of the figure: %s',
    async (remark) => {
      // 0.27 % is 2.7 ‰.
      expect(await readUnits(remark)).toEqual([
        'infant-mortality-rate 2025 0.27 percent 450381 total total',
      ]);
    },
  );
  it('is an error beside another unit', async () => {
    expect(await readUnits('单位：%', '婴儿死亡率（‰）')).toEqual(['badStructure 备注']);
  });
});
