import type { WarningWords } from '../WarningWords.js';

/** The figure with which a suspect one is compared. */
const known = { previous: '上一个数据', printed: '规划所载基期数据', target: '目标值' } as const;

export const warnings: WarningWords = {
  unlikelyToAttain: ({ year, probability, threshold, expected, onPace }) =>
    `按现有趋势，${year}年数值达到目标的概率${probability}，低于${threshold}（预计为${expected}）。` +
    (onPace === undefined
      ? ''
      : `目前${onPace.course}，序时进度按直线路径计算；预测${
          onPace.isBounded ? '则假定数值越接近取值界限，变化越慢' : '则依据各年数据的趋势和波动'
        }。`),
  volatile: (facts) =>
    facts.test === 'spread'
      ? `${facts.years}个年份的数值围绕趋势的离散程度为平均水平的${facts.spread}，` +
        `高于${facts.threshold}。`
      : `${facts.years}个年份的例数围绕趋势的方差为随机波动方差的${facts.excess}倍` +
        `（p值${facts.p}）。`,
  erodingHeadroom: ({ perYear, now, missedFrom, p }) =>
    `按基期以来的趋势，${
      missedFrom === undefined
        ? `每年变差${perYear}，现已不再达标`
        : `优于目标的幅度每年收窄${perYear}，现为${now}，预计${missedFrom}年不再达标`
    }（p值${p}）。`,
  lostAttainment: ({ since, p }) => `曾经达到目标，${since}年起未再达标（p值${p}）。`,
  reversal: ({ year, before, peak, now, p }) =>
    `${year}年由${peak}变为${now}，与此前的改善方向相反（再前一次数据为${before}；p值${p}）。`,
  maskedGroup: ({ year, breakdown, groups }) =>
    `${year}年总体达到目标，但${breakdown}看，${groups}未达到。`,
  smallNumbers: ({ numerator, denominator, level, low, high }) =>
    `按分子${numerator}、分母${denominator}计算，${level}置信区间为${low}至${high}，与目标值的差异在随机波动范围内。`,
  stale: ({ latest, year, threshold }) =>
    `最新数据为${latest}年，距${year}年已超过${threshold}年。`,
  missing: ({ year }) => `截至${year}年没有数据，可开展专项调查。`,
  contradicted: ({ list }) =>
    `${list
      .map(({ of, year, figures }) => `${of.join('，')}${year}年的数据相互矛盾：${figures}`)
      .join('；')}。相互矛盾的数据未予采用。`,
  baseDiffers: ({ year, observed, printed }) =>
    `${year}年基期数据为${observed}，与规划所载${printed}不一致，按报送数据计算。`,
  subgroupsOnly: ({ latest, total, failing }) =>
    (total === undefined
      ? `截至${latest}年只有分组数据，没有合计`
      : `${latest}年只有分组数据，没有合计，合计的最新数据为${total}年`) +
    (failing === undefined ? '。' : `；${latest}年${failing}未达到目标。`),
  otherAreaOnly: ({ year, areas, count }) =>
    `截至${year}年只有其他地区（${areas.join('、')}${count > areas.length ? '等' : ''}）的数据，` +
    '没有本地区数据。',
  inconsistent: ({ year, value, whole, within }) =>
    `${year}年为${value}，高于包含本指标的${within}（${whole}），两者必有一误。`,
  suspectUnit: ({ year, against, before, now, factor, isLarger }) =>
    `${year}年为${now}，是${known[against]}（${before}）的${isLarger ? `${factor}倍` : `1/${factor}`}，` +
    '单位或小数点可能有误。',
};
