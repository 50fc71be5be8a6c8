import type { Indicator } from '../../model/Indicator.js';

export const childJustice = [
  {
    id: 'juvenile-offender-share',
    name: { zh: '未成年人犯罪人数占未成年人人口比重', en: 'Juvenile offenders as a share of all minors' },
    aliases: ['未成年人犯罪人数占未成年人人口数量的比重'],
    definition: {
      zh: '一年内被判决有罪的未成年人占未成年人口的比例',
      en: 'Minors convicted of a crime in a year as a share of the population under 18',
    },
    unit: 'percent',
    polarity: -1,
    bounds: { min: '0', max: '100' },
    population: { zh: '18岁以下人口', en: 'Population under 18' },
    scale: 'logit',
    counts: { numerator: { zh: '被判决有罪的未成年人数', en: 'Minors convicted' }, denominator: { zh: '18岁以下人口', en: 'Population under 18' } },
    baselines: [],
  },
] as const satisfies readonly Indicator[];
