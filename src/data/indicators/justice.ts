import type { Indicator } from '../../model/Indicator.js';

export const justice = [
  {
    id: 'protection-order-issuance-rate',
    name: { zh: '人身安全保护令签发率', en: 'Personal protection order issuance rate' },
    aliases: ['人身安全保护令审核签发率', '人身保护令签发率'],
    definition: {
      zh: '法院签发的人身安全保护令占审结申请的比例',
      en: 'Personal protection orders issued as a share of applications decided by courts',
    },
    unit: 'percent',
    polarity: 1,
    bounds: { min: '0', max: '100' },
    population: { zh: '审结的保护令申请', en: 'Applications decided' },
    scale: 'logit',
    counts: { numerator: { zh: '签发数', en: 'Orders issued' }, denominator: { zh: '审结申请数', en: 'Applications decided' } },
    baselines: [],
  },
  {
    id: 'legal-service-volunteers',
    name: { zh: '法律服务志愿者人数', en: 'Legal service volunteers' },
    aliases: [],
    definition: { zh: '年末登记的法律服务志愿者人数', en: 'Volunteers registered for legal services at year end' },
    unit: 'persons',
    polarity: 1,
    bounds: { min: '0' },
    population: { zh: '法律服务志愿者', en: 'Legal service volunteers' },
    scale: 'identity',
    baselines: [],
  },
] as const satisfies readonly Indicator[];
