import { describe, expect, it } from 'vitest';
import { findColumn } from '../../../src/input/rows/columnHeadings.js';
import { readText } from '../readText.js';

describe('columns of those who report, check and answer for figures', () => {
  it.each([
    ...['填报单位', '报送单位', '填报部门', '填报单位（盖章）', '报送时间', '数据采集时间'],
    ...[
      '审核意见',
      '审核结果',
      '复核人',
      '审批日期',
      '责任单位',
      '牵头单位',
      '协办部门',
      '分管领导',
    ],
    ...['评价', '评价意见', '文号', '联系电话', 'Reported by', 'Submitted by', 'Reviewed by'],
    ...[
      'Approved by',
      'Approved',
      'Lead agency',
      'Responsible unit',
      'Review comments',
      'Evaluation',
    ],
  ])('%s does not describe a figure', (heading) => {
    expect(['ornament', 'reporter']).toContain(findColumn(heading));
  });

  it.each([
    // Figures, years, institutions, and words that may distinguish rows.
    ['上报结果', undefined],
    ['监测结果', 'value'],
    ['统计时间', 'year'],
    ['单位', 'unit'],
    ['县', 'area'],
    ['年级', 'group'],
    ['办园性质', 'group'],
    ['村（社区）', 'institution'],
    ['更新时间', 'ornament'],
    ['计算过程', 'ornament'],
    ['updated_at', 'ornament'],
    ['单位名称', 'institution'],
    ['报告机构', undefined],
    ['数据提供单位', 'source'],
    ['评估得分', undefined],
    ['Reported', undefined],
    ['责任单位名称及联系人电话号码邮箱地址等信息一览', undefined],
  ])('%s: %s', (heading, column) => {
    expect(findColumn(heading)).toBe(column);
  });

  it('name who reports', () => {
    const columns = ['填报单位', '报送部门（公章）', 'Reporting unit'].map(findColumn);
    expect(columns).toEqual(['reporter', 'reporter', 'reporter']);
  });
});

it.each([
  ['荔浦市教育局', '荔浦市卫健局', 2],
  ['桂林市教育局', '荔浦市卫健局', 2],
  // Each gives figures of its own area.
  ['荔城镇人民政府', '东昌镇人民政府', 0],
  ['阳朔县卫健局', '荔浦市卫健局', 0],
  ['Yangshuo County Health Bureau', 'Lipu Health Bureau', 0],
])('figures of %s and %s below 填报单位', async (one, other, count) => {
  const rows = `婴儿死亡率,‰,2.8,${one}\n5岁以下儿童死亡率,‰,4,${other}\n`;
  const { figures, issues } = await readText(`指标,单位,2025年,填报单位\n${rows}`);
  expect(figures).toHaveLength(count);
  expect(issues.map(([code]) => code)).toEqual(count === 0 ? ['unknownKey'] : []);
});

it('a column of areas assigns figures to areas', async () => {
  const { figures } = await readText(
    '指标,单位,2025年,乡镇,填报单位\n婴儿死亡率,‰,2.8,荔城镇,荔城镇人民政府\n',
  );
  expect(figures).toEqual(['infant-mortality-rate 2025 2.8 permille 450381100 total total']);
});
