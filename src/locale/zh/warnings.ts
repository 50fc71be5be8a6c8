import type { WarningWords } from '../WarningWords.js';

export const warnings: WarningWords = {
  unlikelyToAttain: ({ year, probability, threshold, expected }) =>
    `按现有趋势，${year}年达到目标的概率为${probability}，低于${threshold}（预计为${expected}）。`,
  volatile: ({ years, spread, threshold }) =>
    `${years}个年份间年度变化的离散程度为平均水平的${spread}，高于${threshold}。`,
  erodingHeadroom: ({ atBase, now, missedFrom }) =>
    `优于目标的幅度由基期的${atBase}收窄到${now}` +
    `${missedFrom === undefined ? '' : `，按年均变化，${missedFrom}年起将不再达标`}。`,
  lostAttainment: ({ since }) => `曾经达到目标，${since}年起由达标转为未达标。`,
  reversal: ({ year, before, peak, now }) =>
    `${year}年由${peak}变为${now}，与此前的改善方向相反（前值${before}）。`,
  maskedGroup: ({ year, breakdown, groups }) =>
    `${year}年总体达到目标，但${breakdown}看，${groups}未达到。`,
  smallNumbers: ({ numerator, denominator, level, low, high }) =>
    `仅由${denominator}例中的${numerator}例得出，${level}置信区间为${low}至${high}，不能与目标值区分。`,
  stale: ({ latest, year, threshold }) =>
    `最新数据为${latest}年，距${year}年已超过${threshold}年。`,
  missing: ({ year }) => `截至${year}年没有数据，可开展专项调查。`,
  inconsistent: ({ year, value, whole, within }) =>
    `${year}年为${value}，高于包含它的${within}（${whole}），两者必有一误。`,
  suspectUnit: ({ year, before, now, factor }) =>
    `${year}年由${before}变为${now}，相差${factor}倍，单位可能有误。`,
};
