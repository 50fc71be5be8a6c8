import type { Unit, UnitId } from './Unit.js';

/** The names and symbols of units. */
export const unitNames: Readonly<Record<UnitId, Pick<Unit, 'name' | 'symbol'>>> = {
  percent: { name: { zh: '百分比', en: 'percent' }, symbol: { zh: '%', en: '%' } },
  permille: { name: { zh: '千分比', en: 'per mille' }, symbol: { zh: '‰', en: '‰' } },
  per10000: { name: { zh: '每万', en: 'per 10 000' }, symbol: { zh: '/万', en: ' per 10 000' } },
  per100000: {
    name: { zh: '每10万', en: 'per 100 000' },
    symbol: { zh: '/10万', en: ' per 100 000' },
  },
  per1000children: {
    name: { zh: '每千名儿童', en: 'per 1 000 children' },
    symbol: { zh: '/千名儿童', en: ' per 1 000 children' },
  },
  per1000people: {
    name: { zh: '每千人口', en: 'per 1 000 people' },
    symbol: { zh: '个/千人', en: ' per 1 000 people' },
  },
  per100girls: {
    name: { zh: '女=100', en: 'boys per 100 girls' },
    symbol: { zh: '（女=100）', en: ' per 100 girls' },
  },
  hoursPerDay: {
    name: { zh: '小时/天', en: 'hours a day' },
    symbol: { zh: '小时/天', en: ' h a day' },
  },
  timesPerYear: {
    name: { zh: '次/年', en: 'times a year' },
    symbol: { zh: '次/年', en: ' times a year' },
  },
  count: { name: { zh: '个', en: 'count' }, symbol: { zh: '个', en: '' } },
  countPerInstitution: {
    name: { zh: '名/机构', en: 'count per institution' },
    symbol: { zh: '名/机构', en: ' per institution' },
  },
  persons: { name: { zh: '人', en: 'persons' }, symbol: { zh: '人', en: ' persons' } },
  tenThousandPersons: {
    name: { zh: '万人', en: 'ten thousand persons' },
    symbol: { zh: '万人', en: ' × 10 000 persons' },
  },
  hundredMillionPersons: {
    name: { zh: '亿人', en: 'hundred million persons' },
    symbol: { zh: '亿人', en: ' × 100 million persons' },
  },
  years: { name: { zh: '年', en: 'years' }, symbol: { zh: '年', en: ' years' } },
  yearsOfAge: {
    name: { zh: '岁', en: 'years of age' },
    symbol: { zh: '岁', en: ' years of age' },
  },
  yuan: { name: { zh: '元', en: 'yuan' }, symbol: { zh: '元', en: ' yuan' } },
  tenThousandYuan: {
    name: { zh: '万元', en: 'ten thousand yuan' },
    symbol: { zh: '万元', en: ' × 10 000 yuan' },
  },
  hundredMillionYuan: {
    name: { zh: '亿元', en: 'hundred million yuan' },
    symbol: { zh: '亿元', en: ' × 100 million yuan' },
  },
  score: { name: { zh: '分', en: 'points' }, symbol: { zh: '分', en: ' points' } },
};

/**
 * The suffix of a value if the symbol would repeat the name of an indicator: 每千名儿童医师数, 每千人口托位数,
 * 每天睡眠时间, 年抽查次数, 每所卫生院医生数.
 */
export const suffixes: Readonly<Record<'zh' | 'en', Readonly<Partial<Record<UnitId, string>>>>> = {
  zh: {
    per1000children: '',
    per1000people: '个',
    hoursPerDay: '小时',
    timesPerYear: '次',
    countPerInstitution: '名',
  },
  en: {},
};
