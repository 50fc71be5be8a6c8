import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { anyChangeCounts, bareFigure, trendFromBase, twinTargets } from '../interpretations.js';
import { head } from './head.js';

const venuesTogether = {
  id: 'venues-together',
  decision: { zh: '各类公益性校外活动场所合并计算', en: 'Public-benefit venues of all kinds are counted together' },
  reason: { zh: '原文列举类别后以“等”概括，未要求分类增加', en: 'The text lists some kinds, followed by “and others”, and does not require an increase of each kind' },
} as const satisfies Interpretation;

const useOfTime = {
  id: 'utilisation-by-time',
  decision: { zh: '利用率按使用时间占可开放时间的比例计算', en: 'The utilisation rate is the time in use divided by the time available' },
  reason: { zh: '原文未写利用率的算法', en: 'The text does not say how utilisation is measured' },
} as const satisfies Interpretation;

const ruralSupply = {
  id: 'rural-supply',
  decision: { zh: '“农村”限定并列的各项供水指标', en: '“Rural” applies to each of the water supply rates listed' },
  reason: { zh: '原文“农村”只写一次，本句针对农村供水工程', en: 'The text uses “rural” only once, in a sentence about rural water supply' },
} as const satisfies Interpretation;

/** The domain “Children and the environment” on its own, with its targets, exactly as in the children’s plan. */
export const environment: DomainData<'children.environment'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'environment',
  number: 6,
  name: { zh: '儿童与环境', en: 'Children and the environment' },
  goals: {
    1: { title: { zh: '儿童优先成为公共决策惯例', en: 'Children first in policy, facilities and services' } },
    2: { title: { zh: '面向儿童的优质文化作品增多', en: 'More quality cultural works for children' } },
    3: { title: { zh: '有害传媒内容防范与媒介素养', en: 'Children shielded from harmful media, and media-literate' } },
    4: { title: { zh: '家庭、学校和社会中的儿童参与权', en: 'A right to take part at home, at school and in society' } },
    5: { title: { zh: '对儿童友好的城市与社区', en: 'A child-friendly city with child-friendly communities' } },
    6: {
      title: { zh: '增加校外活动场所、提高利用率', en: 'More out-of-school venues, better used' },
      targets: {
        'public-benefit-out-of-school-venues': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '增加公益性儿童教育、科技、文化、体育、娱乐等',
          boundWord: '增加',
          interpretations: [trendFromBase, venuesTogether],
        },
        'out-of-school-venue-utilisation-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高利用率',
          boundWord: '提高',
          interpretations: [trendFromBase, venuesTogether, useOfTime],
        },
      },
    },
    7: {
      title: { zh: '减少污染、普及自来水和卫生厕所', en: 'Less harm from pollution; tap water and toilets in rural homes' },
      targets: {
        'rural-tap-water-coverage-rate': {
          rule: { kind: 'atLeast', value: '90', unit: 'percent' },
          timing: 'reach',
          wording: '农村自来水普及率达到90%',
          boundWord: '',
          interpretations: [bareFigure, twinTargets],
        },
        'rural-sanitary-toilet-coverage-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '稳步提高农村卫生厕所普及率',
          boundWord: '稳步提高',
          interpretations: [trendFromBase, anyChangeCounts],
        },
      },
      notTargets: [
        {
          wording: '减少环境污染对儿童的伤害',
          reason: { zh: '没有公布的环境污染伤害指标；污染浓度不等于伤害', en: 'No statistics on such harm are published, and concentrations do not measure it' },
        },
      ],
    },
    8: { title: { zh: '儿童环保意识与低碳生活习惯', en: 'Environmental awareness and low-carbon habits from childhood' } },
    9: { title: { zh: '应急工作优先满足儿童需求', en: 'Children’s needs come first in emergencies' } },
  },
  measures: {
    1: { title: { zh: '立法、规划和城市建设优先考虑儿童', en: 'Weigh children’s interests in rules, plans and urban renewal' } },
    2: { title: { zh: '儿童读物、影视与图书馆专区', en: 'Books, films and library areas for children' } },
    3: { title: { zh: '清理有害出版物与网络内容', en: 'Police harmful publications, online content and venues' } },
    4: { title: { zh: '儿童广告与商演监管', en: 'Regulate advertising and commercial shows around children' } },
    5: { title: { zh: '分龄上网指导与防沉迷', en: 'Guide children online by age and prevent internet addiction' } },
    6: { title: { zh: '学校事务和公共决策听取儿童意见', en: 'Hear children in schools and in policy decisions' } },
    7: { title: { zh: '订立社区标准并培育示范点', en: 'Standards and model sites for child-friendly communities' } },
    8: { title: { zh: '场馆建设、优惠开放与无障碍', en: 'Build venues, open them free or cheaply, make them accessible' } },
    9: {
      title: { zh: '污染治理与农村供水改厕', en: 'Fight pollution; upgrade rural water supply and toilets' },
      targets: {
        'rural-centralised-water-supply-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高农村集中供水率',
          boundWord: '提高',
          interpretations: [trendFromBase],
        },
        'rural-tap-water-coverage-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高农村集中供水率、自来水普及率',
          boundWord: '提高',
          interpretations: [trendFromBase, ruralSupply, twinTargets],
        },
        'rural-water-quality-compliance-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高农村集中供水率、自来水普及率、水质达标率',
          boundWord: '提高',
          interpretations: [trendFromBase, ruralSupply],
        },
        'rural-water-supply-reliability-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '水质达标率和供水保证率',
          boundWord: '提高',
          interpretations: [trendFromBase, ruralSupply],
        },
      },
    },
    10: { title: { zh: '生态教育进课堂与自然基地', en: 'Environmental education in class, on theme days and in nature' } },
    11: { title: { zh: '应急演练与儿童优先救护', en: 'Emergency drills, child-first rescue and recovery care' } },
  },
});
