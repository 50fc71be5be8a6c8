import { deepFreeze } from '../deepFreeze.js';
import type { Unit, UnitId } from './Unit.js';

export { type Unit, type UnitId, unitIds } from './Unit.js';

/**
 * The closed table of units. Percent, per mille and rates per N persons are one dimension, counts
 * of persons another; every other unit is a dimension of its own.
 *
 * @formula a value is value × 10^exponent in the measure of its dimension
 * @edge 12/10万 is a rate, not a fraction. “Per 1 000 children” is not a per-mille rate: its
 * numerator counts doctors or beds, not children.
 * @example
 * ```ts
 * import { units } from '@lipu/plans';
 * console.log(units.per100000.symbol.zh); // /10万
 * console.log(units.permille.dimension === units.percent.dimension); // true
 * ```
 */
export const units = /* @__PURE__ */ deepFreeze({
  percent: {
    name: { zh: '百分比', en: 'percent' },
    symbol: { zh: '%', en: '%' },
    dimension: 'proportion',
    exponent: -2,
    spellings: ['%', '％', '百分之', '百分比', 'pct', 'per cent', 'per 100', '1/100'],
  },
  permille: {
    name: { zh: '千分比', en: 'per mille' },
    symbol: { zh: '‰', en: '‰' },
    dimension: 'proportion',
    exponent: -3,
    spellings: [
      '‰',
      '千分之',
      '千分比',
      '1/1000',
      '1/千',
      '/千',
      'per 1000',
      'per 1 000',
      'per mille',
      'per thousand',
      '0/00',
    ],
  },
  per10000: {
    name: { zh: '每万', en: 'per 10 000' },
    symbol: { zh: '/万', en: ' per 10 000' },
    dimension: 'proportion',
    exponent: -4,
    spellings: [
      '/万',
      '1/万',
      '万分之',
      '1/1万',
      '/1万',
      '每万',
      '1/10000',
      '/10000',
      'per 10000',
      'per 10 000',
      'per 10,000',
    ],
  },
  per100000: {
    name: { zh: '每10万', en: 'per 100 000' },
    symbol: { zh: '/10万', en: ' per 100 000' },
    dimension: 'proportion',
    exponent: -5,
    spellings: [
      '/10万',
      '1/10万',
      '十万分之',
      '每10万',
      '/十万',
      '1/十万',
      '1/100000',
      '/100000',
      'per 100000',
      'per 100 000',
      'per 100,000',
    ],
  },
  per1000children: {
    name: { zh: '每千名儿童', en: 'per 1 000 children' },
    symbol: { zh: '/千名儿童', en: ' per 1 000 children' },
    dimension: 'per1000children',
    exponent: 0,
    spellings: [
      '每千名儿童',
      '/千名儿童',
      '名/千名儿童',
      '张/千名儿童',
      '人/千名儿童',
      'per 1000 children',
      'per 1 000 children',
    ],
  },
  per1000people: {
    name: { zh: '每千人口', en: 'per 1 000 people' },
    symbol: { zh: '个/千人', en: ' per 1 000 people' },
    dimension: 'per1000people',
    exponent: 0,
    spellings: [
      '个/千人',
      '每千人口',
      '/千人',
      '个/千人口',
      'per 1000 people',
      'per 1 000 people',
      'per 1000 population',
    ],
  },
  per100girls: {
    name: { zh: '女=100', en: 'boys per 100 girls' },
    symbol: { zh: '（女=100）', en: ' per 100 girls' },
    dimension: 'per100girls',
    exponent: 0,
    spellings: ['女=100', '（女=100）', '以女性为100', 'per 100 girls', 'per 100 females'],
  },
  hoursPerDay: {
    name: { zh: '小时/天', en: 'hours a day' },
    symbol: { zh: '小时/天', en: ' h a day' },
    dimension: 'hoursPerDay',
    exponent: 0,
    spellings: [
      '小时/天',
      '小时',
      '小时/日',
      'h',
      'hours',
      'hours a day',
      'hours per day',
      'h/day',
    ],
  },
  timesPerYear: {
    name: { zh: '次/年', en: 'times a year' },
    symbol: { zh: '次/年', en: ' times a year' },
    dimension: 'timesPerYear',
    exponent: 0,
    spellings: ['次/年', '次', 'times a year', 'times per year', 'times/year'],
  },
  count: {
    name: { zh: '个数', en: 'count' },
    symbol: { zh: '个', en: '' },
    dimension: 'count',
    exponent: 0,
    spellings: ['个', '例', '人次', '所', '家', '支', '处', '件', '起', 'count', 'number'],
  },
  countPerInstitution: {
    name: { zh: '每机构个数', en: 'count per institution' },
    symbol: { zh: '名/机构', en: ' per institution' },
    dimension: 'countPerInstitution',
    exponent: 0,
    spellings: [
      '名/机构',
      '个/机构',
      '人/机构',
      '名/所',
      '人/所',
      'per institution',
      'count per institution',
    ],
  },
  persons: {
    name: { zh: '人', en: 'persons' },
    symbol: { zh: '人', en: ' persons' },
    dimension: 'persons',
    exponent: 0,
    spellings: ['人', '名', '人数', 'person', 'persons', 'people'],
  },
  tenThousandPersons: {
    name: { zh: '万人', en: 'ten thousand persons' },
    symbol: { zh: '万人', en: ' × 10 000 persons' },
    dimension: 'persons',
    exponent: 4,
    spellings: ['万人', '10000 persons', '10 000 persons'],
  },
  hundredMillionPersons: {
    name: { zh: '亿人', en: 'hundred million persons' },
    symbol: { zh: '亿人', en: ' × 100 million persons' },
    dimension: 'persons',
    exponent: 8,
    spellings: ['亿人', '100 million persons'],
  },
  years: {
    name: { zh: '年', en: 'years' },
    symbol: { zh: '岁', en: ' years' },
    dimension: 'years',
    exponent: 0,
    spellings: ['岁', '年', 'years', 'year', 'yr'],
  },
  yuan: {
    name: { zh: '元', en: 'yuan' },
    symbol: { zh: '元', en: ' yuan' },
    dimension: 'yuan',
    exponent: 0,
    spellings: ['元', '元/人', 'yuan', 'CNY', 'RMB'],
  },
  tenThousandYuan: {
    name: { zh: '万元', en: 'ten thousand yuan' },
    symbol: { zh: '万元', en: ' × 10 000 yuan' },
    dimension: 'yuan',
    exponent: 4,
    spellings: ['万元', '10000 yuan', '10 000 yuan'],
  },
  hundredMillionYuan: {
    name: { zh: '亿元', en: 'hundred million yuan' },
    symbol: { zh: '亿元', en: ' × 100 million yuan' },
    dimension: 'yuan',
    exponent: 8,
    spellings: ['亿元', '100 million yuan'],
  },
  score: {
    name: { zh: '分', en: 'points' },
    symbol: { zh: '分', en: ' points' },
    dimension: 'score',
    exponent: 0,
    spellings: ['分', 'points', 'score'],
  },
} as const satisfies Record<UnitId, Unit>);
