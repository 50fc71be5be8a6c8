import { composePlan } from '../../../src/author/composePlan.js';
import type { Assignment } from '../../../src/model/Assignment.js';
import type { Indicator, Scale } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { UnitId } from '../../../src/quantity/units.js';

const text = (zh: string, en: string) => ({ zh, en });

const define = (
  id: string,
  name: ReturnType<typeof text>,
  unit: UnitId,
  polarity: 1 | -1,
  definition = text(`${name.zh}的定义`, `What “${name.en}” is`),
): Indicator => ({
  id,
  name,
  aliases: [],
  definition,
  unit,
  polarity,
  bounds: unit === 'percent' ? { min: '0', max: '100' } : { min: '0' },
  population: text('人口', 'People'),
  scale: (unit === 'permille' ? 'log' : 'identity') as Scale,
  baselines: [],
});

/** Indicators that exist only here. */
export const indicators: readonly Indicator[] = [
  define('infant', text('婴儿死亡率', 'Infant mortality rate'), 'permille', -1),
  define('injury', text('伤害死亡率', 'Injury mortality rate'), 'per100000', -1),
  define('anaemia', text('贫血患病率', 'Anaemia prevalence'), 'percent', -1),
  define('vaccine', text('疫苗接种率', 'Vaccine coverage'), 'percent', 1),
  define('visits', text('新生儿访视率', 'Newborn visit rate'), 'percent', 1),
  define('suicide', text('自杀死亡率', 'Suicide mortality rate'), 'per100000', -1),
  define('retention', text('义务教育巩固率', 'Retention rate'), 'percent', 1),
  define('women', text('女干部比例', 'Share of women officials'), 'percent', 1),
  define('nursery', text('托位数', 'Childcare places'), 'count', 1),
  define('library', text('图书馆数', 'Libraries'), 'count', 1),
  define('hearing', text('听力筛查率', 'Hearing screening rate'), 'percent', 1),
];

/** A plan with a target of each kind. Figures, verdicts and sentences are worked out by hand. */
export const plan = composePlan({
  id: 'jia',
  name: text('甲县儿童发展规划', 'Plan for the children of Jia'),
  period: { start: 2021, end: 2030 },
  issuedOn: '2022-03-01',
  areaCode: '1',
  source: 'jia-2022',
  domains: [
    {
      slug: 'health',
      number: 1,
      name: text('健康', 'Health'),
      goals: {
        1: {
          title: text('降低死亡率', 'Fewer deaths'),
          targets: {
            infant: {
              rule: { kind: 'atMost', value: '5.0', unit: 'permille' },
              wording: '婴儿死亡率降至5.0‰以下',
              interpretations: [
                {
                  id: 'residents',
                  decision: text('只计户籍儿童', 'Only registered children count'),
                  reason: text('原文未写', 'The text does not say'),
                },
              ],
            },
            'infant-gap': {
              indicator: 'infant',
              rule: {
                kind: 'compare',
                relation: 'narrows',
                reference: text('城乡之间', 'between town and country'),
                across: 'residence',
              },
              wording: '城乡差距缩小',
            },
            injury: {
              rule: { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' },
              wording: '伤害死亡率以2020年为基数下降20%',
            },
          },
        },
        2: {
          title: text('营养与接种', 'Nutrition and vaccination'),
          targets: {
            anaemia: {
              rule: { kind: 'atMost', value: '10', unit: 'percent' },
              wording: '贫血患病率控制在10%以下',
            },
            vaccine: {
              rule: { kind: 'atLeast', value: '90', unit: 'percent' },
              wording: '以乡镇为单位接种率达到90%以上',
              scope: 'perTownship',
            },
          },
        },
      },
      measures: {
        1: {
          title: text('保健服务', 'Health services'),
          targets: {
            visits: {
              rule: { kind: 'atLeast', value: '90', unit: 'percent' },
              timing: 'maintain',
              wording: '新生儿访视率保持在90%以上',
            },
            suicide: {
              rule: { kind: 'trend', direction: 'down' },
              wording: '减少自杀',
            },
          },
        },
        2: {
          title: text('儿童营养', 'Nutrition'),
          targets: {
            anaemia: {
              rule: { kind: 'atMost', value: '10', unit: 'percent' },
              wording: '将贫血患病率控制在10%以下',
              restates: 'jia.health.g2.anaemia',
            },
          },
        },
      },
    },
    {
      slug: 'education',
      number: 2,
      name: text('教育', 'Education'),
      goals: {
        1: {
          title: text('义务教育', 'Compulsory education'),
          targets: {
            retention: {
              rule: { kind: 'atLeast', value: '97', unit: 'percent' },
              wording: '巩固率达到97%以上',
            },
            women: {
              rule: { kind: 'around', value: '45', unit: 'percent' },
              wording: '女干部占45%左右',
            },
            nursery: {
              rule: { kind: 'trend', direction: 'up' },
              wording: '增加托位',
            },
          },
        },
      },
      measures: {
        1: {
          title: text('控辍保学', 'Keeping children at school'),
          targets: {
            retention: {
              rule: { kind: 'trend', direction: 'up' },
              wording: '提高巩固率',
            },
          },
        },
      },
    },
    {
      slug: 'environment',
      number: 3,
      name: text('环境', 'Environment'),
      goals: {
        1: {
          title: text('公共文化', 'Culture'),
          targets: {
            library: {
              rule: { kind: 'atLeast', value: '1', unit: 'count' },
              wording: '建成1个以上图书馆',
            },
          },
        },
      },
    },
  ],
});

/**
 * The higher-level plan: one target is stricter, one is looser, and the county has no counterpart
 * to one.
 */
export const province = composePlan({
  id: 'province',
  name: text('全省儿童发展规划', 'Plan for the children of the province'),
  period: { start: 2021, end: 2030 },
  issuedOn: '2021-12-01',
  areaCode: '9',
  source: 'province-2021',
  domains: [
    {
      slug: 'health',
      number: 1,
      name: text('健康', 'Health'),
      goals: {
        1: {
          targets: {
            infant: {
              rule: { kind: 'atMost', value: '4.5', unit: 'permille' },
              wording: '婴儿死亡率降至4.5‰以下',
            },
            anaemia: {
              rule: { kind: 'atMost', value: '12', unit: 'percent' },
              wording: '贫血患病率控制在12%以下',
            },
            hearing: {
              rule: { kind: 'atLeast', value: '90', unit: 'percent' },
              wording: '听力筛查率达到90%以上',
            },
          },
        },
      },
    },
  ],
});

export const areas = [
  { code: '1', name: text('甲县', 'Jia'), aliases: [] },
  { code: '11', name: text('东乡', 'East'), aliases: [], parent: '1' },
  { code: '12', name: text('西乡', 'West'), aliases: [], parent: '1' },
  { code: '9', name: text('全省', 'Province'), aliases: [] },
];

export const assignments: readonly Assignment[] = [
  { id: 'jia.health', unit: '卫生局' },
  { id: 'jia.education', unit: '教育局' },
  { id: 'jia.health.g1.injury', unit: '公安局' },
];

const series = (
  indicator: string,
  values: Readonly<Record<number, string>>,
  more: Partial<Observation> = {},
): Observation[] =>
  Object.entries(values).map(([year, value]) => ({
    indicator,
    year: Number(year),
    value,
    unit: indicators.find(({ id }) => id === indicator)?.unit ?? 'percent',
    area: '1',
    sex: 'total',
    residence: 'total',
    status: 'final',
    ...more,
  }));

const source = '卫生局年报';

export const figures: readonly Observation[] = [
  ...series('infant', { 2020: '5.6', 2022: '5.3', 2024: '4.9', 2025: '4.8' }, { source }),
  ...series('infant', { 2025: '5.1' }, { area: '9' }),
  ...series('infant', { 2020: '4.0', 2025: '4.5' }, { residence: 'urban' }),
  ...series('infant', { 2020: '6.0', 2025: '5.5' }, { residence: 'rural' }),
  ...series('injury', { 2020: '12.5', 2024: '11.5', 2025: '11.0' }, { source }),
  ...series('anaemia', { 2020: '15', 2024: '12.5', 2025: '11' }),
  ...series('anaemia', { 2025: '10.5' }, { area: '9' }),
  ...series('vaccine', { 2025: '93' }, { area: '11' }),
  ...series('vaccine', { 2025: '88.5' }, { area: '12' }),
  ...series('visits', { 2020: '91', 2022: '89', 2024: '95', 2025: '96' }),
  ...series('suicide', { 2020: '2.0', 2025: '2.4' }),
  ...series('retention', { 2020: '98', 2024: '97.5', 2025: '97.2' }),
  ...series('women', { 2020: '38', 2024: '42', 2025: '44' }),
  ...series('nursery', { 2025: '320' }),
];

/** Indicators for which only the higher-level plan has a target. */
export const hearing = series('hearing', { 2025: '88' });

/** The figures, including those of the last year of the plan. */
export const finalFigures: readonly Observation[] = [
  ...figures,
  ...series('infant', { 2030: '4.2' }),
  ...series('infant', { 2030: '4.1' }, { residence: 'urban' }),
  ...series('infant', { 2030: '4.8' }, { residence: 'rural' }),
  ...series('injury', { 2030: '9.5' }),
  ...series('anaemia', { 2029: '9.6', 2030: '10.2' }),
  ...series('vaccine', { 2030: '95' }, { area: '11' }),
  ...series('vaccine', { 2030: '91' }, { area: '12' }),
  ...series('visits', { 2030: '97' }),
  ...series('suicide', { 2030: '1.9' }),
  ...series('retention', { 2030: '96.5' }),
  ...series('women', { 2030: '47.5' }),
];
