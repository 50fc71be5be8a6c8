import type { Indicator } from '../../model/Indicator.js';

export const family = [
  {
    id: 'unpaid-domestic-work-time',
    name: { zh: '家务劳动时间', en: 'Time spent on unpaid domestic and care work' },
    aliases: ['日均家务劳动时间', '无酬家务劳动时间'],
    definition: {
      zh: '每人平均每天用于家务和照料家人的无酬劳动时间',
      en: 'Mean hours per day of unpaid housework and care for family members',
    },
    unit: 'hoursPerDay',
    polarity: 0,
    bounds: { min: '0', max: '24' },
    population: { zh: '15岁及以上居民', en: 'Residents aged 15 and over' },
    scale: 'identity',
    sdg: ['5.4.1'],
    baselines: [],
  },
  {
    id: 'newlywed-family-education-guidance-rate',
    name: { zh: '新婚夫妻接受家庭教育指导率', en: 'Family education guidance rate among newlyweds' },
    aliases: ['新婚夫妇家庭教育指导率'],
    definition: {
      zh: '当年登记结婚并接受家庭教育指导的夫妻占登记夫妻的比重',
      en: 'Share of couples married in the year who received family education guidance',
    },
    unit: 'percent',
    polarity: 1,
    bounds: { min: '0', max: '100' },
    population: { zh: '当年登记结婚的夫妻', en: 'Couples married in the year' },
    scale: 'logit',
    baselines: [],
  },
] as const satisfies readonly Indicator[];
