import { describe, expect, it } from 'vitest';
import type { TargetEvaluation } from '../../../src/model/TargetEvaluation.js';
import type { Warning } from '../../../src/model/Warning.js';
import { describeWarning } from '../../../src/report/sentences/describeWarning.js';
import { inBoth, namesIn, withFigures } from '../names.js';

const percent = (value: string) => ({ value, unit: 'percent' });

const suspect = { year: 2025, threshold: 8 };
const total = { indicator: 'x', sex: 'total', residence: 'total' };

describe('describeWarning', () => {
  it.each([
    [
      'unlikelyToAttain',
      {
        probability: 0.0812,
        expected: 70.628,
        unit: 'percent',
        year: 2030,
        now: 'missed',
        threshold: 0.25,
      },
      '按现有趋势，2030年数值达到目标的概率为8.1%，低于25%（预计为70.63%）。',
      'On the present trend the probability that the figure for 2030 meets the target is 8.1%, ' +
        'under the threshold of 25% (70.63% expected).',
    ],
    [
      'unlikelyToAttain',
      {
        probability: 0.00004,
        expected: 70.628,
        unit: 'percent',
        year: 2030,
        now: 'missed',
        threshold: 0.25,
      },
      // An estimate is never a probability of 0%.
      '按现有趋势，2030年数值达到目标的概率不足1%，低于25%（预计为70.63%）。',
      'On the present trend the probability that the figure for 2030 meets the target is below ' +
        '1%, under the threshold of 25% (70.63% expected).',
    ],
    [
      'volatile',
      { test: 'spread', spread: 0.2, years: 6, threshold: 0.15 },
      '6个年份的数值围绕趋势的离散程度为平均水平的20%，高于15%。',
      'Over 6 years the spread around the trend is 20% of the mean level, above 15%.',
    ],
    [
      'volatile',
      { test: 'dispersion', excess: 3.456, years: 6, p: 0.0042, level: 0.01 },
      '6个年份的例数围绕趋势的方差为随机波动方差的3.5倍（p值0.004）。',
      'Over 6 years the variance of the counts around their trend is 3.5 times what chance ' +
        'alone would explain (p-value 0.004).',
    ],
    [
      'erodingHeadroom',
      {
        now: percent('1.3'),
        perYear: -0.4,
        unit: 'percent',
        shareLeft: 0.54,
        runsOutIn: 2028,
        threshold: 0.5,
        p: 0.03,
        level: 0.05,
      },
      '按基期以来的趋势，优于目标的幅度每年收窄0.4个百分点，现为1.3个百分点，预计2028年不再达标（p值0.030）。',
      'On the trend since the base year the headroom shrinks by 0.4 percentage points ' +
        'a year; it is 1.3 percentage points now, and the target will be missed in 2028 ' +
        '(p-value 0.030).',
    ],
    [
      'erodingHeadroom',
      {
        now: percent('-0.2'),
        perYear: 1.456,
        unit: 'percent',
        shareLeft: 0,
        threshold: 0.5,
        p: 0.0004,
        level: 0.05,
      },
      '按基期以来的趋势，每年变差1.46个百分点，现已不再达标（p值<0.001）。',
      'On the trend since the base year the figure worsens by 1.46 percentage points ' +
        'a year, and it already misses the target (p-value <0.001).',
    ],
    [
      'lostAttainment',
      { lostSince: 2024, p: 0.012, level: 0.025 },
      '曾经达到目标，2024年起未再达标（p值0.012）。',
      'The target was met before and has been missed since 2024 (p-value 0.012).',
    ],
    [
      'reversal',
      {
        year: 2025,
        before: percent('4'),
        peak: percent('6'),
        now: percent('5'),
        p: 0,
        level: 0.025,
      },
      '2025年由6%变为5%，与此前的改善方向相反（再前一次数据为4%；p值<0.001）。',
      'In 2025 the figure went from 6% to 5%, which reverses the earlier improvement ' +
        '(from 4%; p-value <0.001).',
    ],
    [
      'maskedGroup',
      { kind: 'residence', year: 2025, groups: ['rural'] },
      '2025年总体达到目标，但分城乡看，农村未达到。',
      'In 2025 the total meets the target, but these groups do not (by residence): rural.',
    ],
    [
      'maskedGroup',
      { kind: 'township', year: 2025, groups: ['11', '12'] },
      '2025年总体达到目标，但分乡镇看，乡11、乡12未达到。',
      'In 2025 the total meets the target, but these groups do not (by township): ' +
        'township 11, township 12.',
    ],
    [
      'smallNumbers',
      {
        numerator: '1',
        denominator: '30',
        interval: { low: 0.084, high: 17.2166, unit: 'percent', level: 0.95 },
      },
      '按分子1、分母30计算，95%置信区间为0.084%至17.22%，与目标值的差异在随机波动范围内。',
      'The figure is based on 1 of 30; its 95% confidence interval, 0.084% to 17.22%, includes ' +
        'the target: the difference may be due to chance.',
    ],
    [
      'stale',
      { latest: 2020, year: 2025, threshold: 2 },
      '最新数据为2020年，距2025年已超过2年。',
      'The latest figure is for 2020, more than 2 years before 2025.',
    ],
    [
      'missing',
      { year: 2025 },
      '截至2025年没有数据，可开展专项调查。',
      'No figure up to 2025; a special survey could fill the gap.',
    ],
    [
      'inconsistent',
      { year: 2025, value: percent('5.1'), within: 'x', whole: percent('5') },
      '2025年为5.1%，高于包含本指标的指标x（5%），两者必有一误。',
      '5.1% in 2025 is above 5% for indicator x, which includes it: one of them is wrong.',
    ],
    [
      'suspectUnit',
      { ...suspect, against: 'previous', now: percent('50'), before: percent('5'), factor: 10 },
      '2025年为50%，是上一个数据（5%）的10倍，单位或小数点可能有误。',
      '50% in 2025 is 10 times the previous figure (5%): the unit or the decimal point may be ' +
        'wrong.',
    ],
    [
      'suspectUnit',
      // 6.76 ÷ 0.38 = 17.789…
      {
        ...suspect,
        against: 'printed',
        now: percent('0.38'),
        before: percent('6.76'),
        factor: 0.056213,
      },
      '2025年为0.38%，是规划所载基期数据（6.76%）的1/17.8，单位或小数点可能有误。',
      '0.38% in 2025 is 1/17.8 of the base that the plan gives (6.76%): the unit or the decimal ' +
        'point may be wrong.',
    ],
    [
      'suspectUnit',
      { ...suspect, against: 'target', now: percent('1200'), before: percent('12'), factor: 100 },
      '2025年为1200%，是目标值（12%）的100倍，单位或小数点可能有误。',
      '1200% in 2025 is 100 times the figure of the target (12%): the unit or the decimal point ' +
        'may be wrong.',
    ],
    [
      'contradicted',
      {
        contradictions: [
          {
            ...total,
            year: 2022,
            figures: [
              { ...percent('95.1'), source: '教育局' },
              { ...percent('92.3'), numerator: '923', denominator: '1000', source: '统计局' },
            ],
          },
          {
            ...total,
            year: 2024,
            area: '11',
            institution: '卫生院',
            sex: 'female',
            // A numerator without its denominator, or the reverse, has no meaning.
            figures: [
              { ...percent('1'), numerator: '10' },
              { ...percent('3'), denominator: '1000' },
            ],
          },
        ],
      },
      '2022年的数据相互矛盾：95.1%（教育局）、92.3%（923/1000，统计局）；' +
        '卫生院，女2024年的数据相互矛盾：1%、3%。相互矛盾的数据未予采用。',
      'The figures for 2022 contradict each other: 95.1% (教育局), 92.3% (923/1000, 统计局). ' +
        'The figures for 2024 (卫生院, female) contradict each other: 1%, 3%. They are not used.',
    ],
    [
      'baseDiffers',
      { year: 2020, observed: percent('59'), printed: percent('58') },
      '2020年基期数据为59%，与规划所载58%不一致，按报送数据计算。',
      'The reported base figure for 2020 is 59%, while the plan gives 58%; the reported figure ' +
        'is used.',
    ],
    [
      'subgroupsOnly',
      { latest: 2024 },
      '截至2024年只有分组数据，没有合计。',
      'Up to 2024 there are figures for groups only, and no total.',
    ],
    [
      'subgroupsOnly',
      { latest: 2025, total: 2024, failing: ['rural', '11'] },
      '2025年只有分组数据，没有合计，合计的最新数据为2024年；2025年农村、乡11未达到目标。',
      'For 2025 there are figures for groups only; the latest total is for 2024. These groups ' +
        'miss the target in 2025: rural, township 11.',
    ],
    [
      'otherAreaOnly',
      { year: 2025, areas: ['1', '2'], count: 2 },
      '截至2025年只有其他地区（乡1、乡2）的数据，没有本地区数据。',
      'Up to 2025, only other areas have figures (township 1, township 2).',
    ],
    [
      'otherAreaOnly',
      { year: 2025, areas: ['1', '2', '3'], count: 5 },
      '截至2025年只有其他地区（乡1、乡2、乡3等）的数据，没有本地区数据。',
      'Up to 2025, only other areas have figures (township 1, township 2, township 3 ' +
        'and 2 more).',
    ],
  ])('%s', (code, found, zh, en) => {
    // Each row holds the fields of its own code.
    const warning = { code, urgency: 'high', ...found } as Warning;
    expect(inBoth((language) => describeWarning(warning, namesIn(language)))).toEqual({ zh, en });
  });

  it.each([
    [
      'onCourse',
      'identity',
      '目前符合序时进度，序时进度按直线路径计算；预测则依据各年数据的趋势和波动。',
    ],
    [
      'ahead',
      'log',
      '目前快于序时进度，序时进度按直线路径计算；预测则假定数值越接近取值界限，变化越慢。',
    ],
    ['behind', 'logit', ''],
  ])('says of a figure %s why its forecast on the %s scale is worse', (course, scale, why) => {
    const target = {
      rule: { kind: 'atLeast', value: '80', unit: 'percent' },
      observed: null,
      attainment: { status: 'missed' },
      trajectory: { regime: 'improve', course },
      forecast: { status: 'assessed', scale },
    } as unknown as TargetEvaluation;
    const warning = {
      ...{ code: 'unlikelyToAttain', urgency: 'high', probability: 0.08, threshold: 0.25 },
      ...{ expected: 70.5, unit: 'percent', year: 2030, now: 'missed' },
    } as Warning;
    expect(describeWarning(warning, namesIn('zh'), withFigures(target, namesIn('zh')))).toBe(
      `按现有趋势，2030年数值达到目标的概率为8%，低于25%（预计为70.5%）。${why}`,
    );
  });
});
