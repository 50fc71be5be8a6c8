import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/evaluate/policy.js';
import { describeMethod } from '../../../src/report/sentences/describeMethod.js';
import { inBoth } from '../names.js';

describe('describeMethod', () => {
  it('names every assumption', () => {
    const { zh, en } = inBoth((language) =>
      describeMethod(
        {
          stage: 'midterm',
          policy: { baseYear: 2020, ...defaultPolicy, nearBand: '0.005' },
          libraryVersion: '9.9.9',
        },
        language,
      ),
    );
    expect(zh[0]).toBe(
      '中期评估：只采用规划期内的数据。规划未写明中期的年份，本报告取规划期第五年。',
    );
    expect(zh).toContain(
      '“左右”按上下各2计，“相适应”按上下各2计，均以指标的单位为准（百分率为百分点）；' +
        '以高为优的指标低于、以低为优的指标高于容差界限的，才为未达到；' +
        '相差不超过0.5%为基本实现。',
    );
    expect(zh).toContain(
      '预警阈值由本报告设定，国家没有统一标准：预计完成困难，指达到概率低于25%；' +
        '波动较大，有分子、分母的按显著性水平1%检验，其余的指离散程度超过平均水平的15%；' +
        '由达标转为未达标、好转后又变差，均按显著性水平2.5%检验；' +
        '基期已达标的指标持续变差，按显著性水平5%检验；' +
        '整个规划的紧急预警中，误报平均不超过10%；数据超过2年为陈旧。',
    );
    expect([zh.at(-1), en.at(-1)]).toEqual([
      '本报告由@lipu/plans 9.9.9计算生成。',
      'Calculated with @lipu/plans 9.9.9.',
    ]);
    expect(en).toHaveLength(zh.length);
  });

  it('states that nothing counts as nearly attained without a band', () => {
    const lines = describeMethod(
      {
        stage: 'final',
        policy: { baseYear: 2020, ...defaultPolicy, nearBand: '0' },
        libraryVersion: '1',
      },
      'zh',
    );
    expect(lines.some((line) => line.endsWith('不设“基本实现”档。'))).toBe(true);
  });
});
