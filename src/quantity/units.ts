import { deepFreeze } from '../deepFreeze.js';
import { type Unit, type UnitId, unitIds } from './Unit.js';
import { unitMeasures } from './unitMeasures.js';
import { unitNames } from './unitNames.js';

export { type Unit, type UnitId, unitIds } from './Unit.js';

/** Other spellings that files can use. */
const spellings: Readonly<Record<UnitId, Unit['spellings']>> = {
  percent: [
    '%',
    '％',
    '百分之',
    '百分之一',
    '百分比',
    '百分率',
    'pct',
    'per cent',
    'per 100',
    '1/100',
  ],
  permille: [
    '‰',
    '千分之',
    '千分之一',
    '千分比',
    '千分率',
    '1/1000',
    '1/千',
    '/千',
    '/千活产',
    '1/千活产',
    '每千活产',
    '每千名活产',
    'per 1000',
    'per 1 000',
    'per 1,000',
    'per mille',
    'per thousand',
    'per 1000 live births',
    'per 1 000 live births',
    'per 1,000 live births',
    '0/00',
  ],
  per10000: [
    '/万',
    '1/万',
    '万分之',
    '万分之一',
    '‱',
    '1/1万',
    '/1万',
    '每万',
    '1/10000',
    '/10000',
    'per 10000',
    'per 10 000',
    'per 10,000',
  ],
  per100000: [
    '/10万',
    '1/10万',
    '人/10万',
    '例/10万',
    '十万分之',
    '十万分之一',
    '每10万',
    '每10万活产',
    '/10万活产',
    '1/10万活产',
    '每十万',
    '每十万活产',
    '/十万',
    '/十万活产',
    '1/十万活产',
    '1/十万',
    '1/100000',
    '/100000',
    'per 100000',
    'per 100 000',
    'per 100,000',
    'per 100000 live births',
    'per 100 000 live births',
    'per 100,000 live births',
  ],
  per1000children: [
    '每千名儿童',
    '/千名儿童',
    '名/千名儿童',
    '张/千名儿童',
    '人/千名儿童',
    'per 1000 children',
    'per 1 000 children',
  ],
  per1000people: [
    '个/千人',
    '每千人口',
    '/千人',
    '个/千人口',
    'per 1000 people',
    'per 1 000 people',
    'per 1000 population',
  ],
  per100girls: ['女=100', '（女=100）', '以女性为100', 'per 100 girls', 'per 100 females'],
  hoursPerDay: [
    '小时/天',
    '小时',
    '小时/日',
    'h',
    'hours',
    'hours a day',
    'hours per day',
    'h/day',
  ],
  timesPerYear: ['次/年', '次', 'times a year', 'times per year', 'times/year'],
  count: ['个', '个数', '例', '人次', '所', '家', '支', '处', '件', '起', '张', 'count', 'number'],
  countPerInstitution: [
    '名/机构',
    '个/机构',
    '人/机构',
    '名/所',
    '人/所',
    '每机构个数',
    'per institution',
    'count per institution',
  ],
  persons: ['人', '名', '位', '人数', 'person', 'persons', 'people'],
  tenThousandPersons: ['万人', '10000 persons', '10 000 persons'],
  hundredMillionPersons: ['亿人', '100 million persons'],
  years: ['年', 'years', 'year', 'yr'],
  yearsOfAge: ['岁', '周岁', 'years of age'],
  yuan: ['元', '元/人', 'yuan', 'CNY', 'RMB'],
  tenThousandYuan: ['万元', '10000 yuan', '10 000 yuan'],
  hundredMillionYuan: ['亿元', '100 million yuan'],
  score: ['分', 'points', 'score'],
};

/**
 * Counting words that also identify a unit: the plans use 3.17张 for beds per 1 000 children and
 * 4.5个 for places per 1 000 people.
 */
export const countWords: Readonly<Partial<Record<UnitId, readonly string[]>>> = {
  per1000children: ['张', '名', '人', '位'],
  per1000people: ['个'],
  countPerInstitution: ['名', '人', '位', '个'],
  count: ['名', '人', '位'],
  persons: ['个', '例'],
};

const join = () =>
  Object.fromEntries(
    unitIds.map((id) => [id, { ...unitNames[id], ...unitMeasures[id], spellings: spellings[id] }]),
    // Each id has an entry.
  ) as Record<UnitId, Unit>;

/**
 * All units. Units of one dimension can be converted into each other: `percent`, `permille`,
 * `per10000` and `per100000`; numbers of persons; amounts in yuan; years and years of age. Every
 * other unit has a dimension of its own.
 *
 * @formula value × 10^exponent gives the value in the base unit of its dimension
 * @edge 12/10万 is a rate, not a fraction. “Per 1 000 children” is not a per-mille rate: its
 * numerator counts doctors or beds, not children.
 * @example
 * ```ts
 * import { units } from '@lipu/plans';
 * console.log(units.per100000.symbol.zh); // /10万
 * console.log(units.permille.dimension === units.percent.dimension); // true
 * ```
 */
export const units: Readonly<Record<UnitId, Unit>> = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ join(),
);
