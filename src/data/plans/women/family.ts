import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { everyComponent, hoursGap, strengthAsNumber, supplyAsPlaces, trendFromBase } from '../interpretations.js';
import { head } from './head.js';

const houseworkIncludesCare = {
  id: 'housework-includes-care',
  decision: { zh: '家务和陪伴照料家人分别判断，按全体居民人均时长', en: 'Housework and care for the family are judged separately, as averages of all residents' },
  reason: { zh: '策略措施第8条把照料列入家务；全国时间利用调查分开公布两项', en: 'Measure 8 counts care as housework; the national time-use survey publishes them separately' },
  source: '国家统计局：第三次全国时间利用调查公报（第三号）（2024）',
} as const satisfies Interpretation;

const houseworkComponents = ['housework-time', 'family-care-time'] as const;

const newlywedsOfTheYear = {
  id: 'newlyweds-of-the-year',
  decision: { zh: '新婚夫妻取当年登记结婚的夫妻', en: 'Newlyweds are the couples whose marriage was registered in the year' },
  reason: { zh: '原文未界定“新婚”的期限', en: 'The text does not say how long a couple counts as newly wed' },
} as const satisfies Interpretation;

/** The domain “Women and the family” on its own, with its targets, exactly as in the women’s plan. */
export const family: DomainData<'women.family'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'family',
  number: 6,
  name: { zh: '妇女与家庭建设', en: 'Women and the family' },
  goals: {
    1: { title: { zh: '涵养爱国向善的家庭文明', en: 'A family culture of patriotism, kindness and sharing' } },
    2: { title: { zh: '以性别平等为导向的家庭政策', en: 'A family policy framework that serves equality and women' } },
    3: { title: { zh: '面向家庭的公共服务扩面', en: 'More public services for families and women' } },
    4: { title: { zh: '家风融入基层治理', en: 'Family values count in community governance' } },
    5: { title: { zh: '妇女引领家庭美德建设', en: 'Women as builders and advocates of happy homes' } },
    6: { title: { zh: '平等婚姻与减少家庭纠纷影响', en: 'Equal marriages, less harm to women from family disputes' } },
    7: {
      title: { zh: '缩小家务时间性别差距', en: 'Smaller gap in housework hours between women and men' },
      targets: {
        'unpaid-domestic-work-time': {
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: { zh: '男女家务劳动时间之差', en: 'the gap in housework time between women and men' },
            across: 'sex',
            gap: 'difference',
          },
          timing: 'reach',
          wording: '缩小两性家务劳动时间差距',
          boundWord: '缩小',
          components: houseworkComponents,
          interpretations: [hoursGap, everyComponent, houseworkIncludesCare],
        },
      },
    },
    8: { title: { zh: '提升老年妇女居家生活质量', en: 'Better home life for older women, with family support' } },
    9: { title: { zh: '父母共担育儿与保护之责', en: 'Both parents share child-rearing, education and protection' } },
    10: {
      title: { zh: '新婚夫妻家庭教育指导', en: 'More newlyweds receive family-education guidance' },
      targets: {
        'newlywed-family-education-guidance-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '新婚夫妻接受家庭教育指导率逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, newlywedsOfTheYear],
        },
      },
    },
    11: { title: { zh: '在校学生家庭观养成', en: 'Healthy views of family among school students' } },
  },
  measures: {
    1: { title: { zh: '多渠道弘扬优良家风', en: 'Spread family virtues through education, media and practice' } },
    2: { title: { zh: '生育、休假与困难家庭支持政策', en: 'Policies on childbirth, leave, child-care costs and families in need' } },
    3: {
      title: { zh: '普惠托育、家政与社区服务网络', en: 'Childcare, domestic help and community services' },
      targets: {
        'childcare-places': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '扩大托育服务供给',
          boundWord: '扩大',
          interpretations: [trendFromBase, supplyAsPlaces],
        },
      },
    },
    4: { title: { zh: '家庭建设列入治理考核', en: 'Family life in the appraisal of local governance' } },
    5: { title: { zh: '文明、清廉与绿色家庭创建', en: 'Women lead campaigns for model, honest and green families' } },
    6: { title: { zh: '婚恋辅导与婚俗改革', en: 'Marriage guidance services and reform of wedding customs' } },
    7: {
      title: { zh: '家庭纠纷排查、调解与家事审判', en: 'Detect, mediate and adjudicate family disputes' },
      targets: {
        'legal-service-volunteers': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '发展壮大法律服务志愿者队伍',
          boundWord: '壮大',
          interpretations: [trendFromBase, strengthAsNumber],
        },
      },
    },
    8: {
      title: { zh: '家务社会化与弹性工作安排', en: 'Household services, family leave and flexible work to share housework' },
      targets: {
        'unpaid-domestic-work-time': {
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: { zh: '男女家务劳动时间之差', en: 'the gap in housework time between women and men' },
            across: 'sex',
            gap: 'difference',
          },
          timing: 'reach',
          wording: '缩小两性家务劳动时间差距',
          boundWord: '缩小',
          components: houseworkComponents,
          restates: 'women.family.g7.unpaid-domestic-work-time',
          interpretations: [hoursGap, everyComponent, houseworkIncludesCare],
        },
      },
      statistics: [{ zh: '家庭相关数据的专项调查', en: 'Special surveys on families' }],
    },
    9: { title: { zh: '老人照护者的喘息服务与休假支持', en: 'Respite and leave for those who look after elders' } },
    10: { title: { zh: '依法开展家庭教育、父母共担责任', en: 'Apply family-education law and help parents share the task' } },
    11: { title: { zh: '设立多种家庭教育指导服务站点', en: 'Family-education guidance points in clinics, registries and schools' } },
  },
});
