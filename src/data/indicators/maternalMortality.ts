import type { Indicator } from '../../model/Indicator.js';

export const mortality = [
  {
    id: 'maternal-mortality-ratio',
    name: { zh: '孕产妇死亡率', en: 'Maternal mortality ratio' },
    aliases: ['孕产妇死亡比', 'MMR'],
    definition: {
      zh: '一年内孕产妇死亡数与同期活产数之比',
      en: 'Maternal deaths in a year per 100 000 live births',
    },
    unit: 'per100000',
    polarity: -1,
    bounds: { min: '0', max: '100000' },
    population: { zh: '孕产妇', en: 'Pregnant and postpartum women' },
    sex: 'female',
    scale: 'log',
    counts: {
      numerator: { zh: '孕产妇死亡数', en: 'Maternal deaths' },
      denominator: { zh: '活产数', en: 'Live births' },
      aliases: { numerator: ['孕产妇死亡人数', '孕产妇死亡例数'] },
    },
    sdg: ['3.1.1'],
    baselines: [],
  },
] as const satisfies readonly Indicator[];
