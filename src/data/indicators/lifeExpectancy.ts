import type { Indicator } from '../../model/Indicator.js';

export const lifeExpectancy = [
  {
    id: 'female-life-expectancy',
    name: { zh: '女性人均预期寿命', en: 'Female life expectancy at birth' },
    aliases: ['妇女人均预期寿命', '女性平均预期寿命'],
    aliasesOfSex: ['人均预期寿命', '平均预期寿命'],
    definition: { zh: '按当年分年龄死亡水平，女性出生后预期存活年数', en: 'Years that a newborn girl would live if the death rates of the year stayed the same' },
    unit: 'yearsOfAge',
    polarity: 1,
    bounds: { min: '0', max: '120' },
    population: { zh: '女性人口', en: 'Women and girls' },
    sex: 'female',
    scale: 'identity',
    baselines: [],
  },
  {
    id: 'healthy-life-expectancy',
    name: { zh: '人均健康预期寿命', en: 'Healthy life expectancy at birth' },
    aliases: ['健康预期寿命', 'HALE'],
    definition: {
      zh: '按当年死亡与健康水平，出生后预期健康存活年数',
      en: 'Years that a newborn would live in good health if the death and health rates of the year stayed the same',
    },
    unit: 'yearsOfAge',
    polarity: 1,
    bounds: { min: '0', max: '120' },
    population: { zh: '全部人口', en: 'Whole population' },
    scale: 'identity',
    baselines: [],
  },
] as const satisfies readonly Indicator[];
