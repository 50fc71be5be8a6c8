import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { bareFigure, everyComponent, everyInstitution, strengthAsNumber, supplyAsPlaces, trendFromBase } from '../interpretations.js';
import { head } from './head.js';

const schoolOrStation = {
  id: 'parent-school-or-station',
  decision: { zh: '家长学校和指导服务站点有其一即计入', en: 'A village or community counts if it has a parent school or a guidance station' },
  reason: { zh: '原文以“或”并列两者', en: 'The text joins the two with “or”' },
} as const satisfies Interpretation;

const childTimeUse = {
  id: 'child-time-use',
  decision: { zh: '按6—17岁儿童全周日均时长判断', en: 'The target is judged by the daily average over the whole week for children aged 6–17' },
  reason: { zh: '原文未写年龄段和计时口径', en: 'The text gives neither an age range nor a way to measure time' },
} as const satisfies Interpretation;

const perParent = {
  id: 'per-parent',
  decision: { zh: '按父母每人日均陪伴时间判断，父母不相加', en: 'The target is judged by the daily average per parent; the hours of both parents are not added' },
  reason: { zh: '原文未写何人陪伴、如何计时', en: 'The text does not say whose time counts or how it is measured' },
} as const satisfies Interpretation;

const normalSexRatio = {
  id: 'normal-sex-ratio-at-birth',
  decision: { zh: '本库不自行设定正常范围，因而不作达标判断', en: 'No normal range is assumed, so the target is not judged' },
  reason: { zh: '原文未写范围；通常以103—107为正常', en: 'The text gives no range; 103–107 is usually taken as normal' },
} as const satisfies Interpretation;

const qualityLeftOut = {
  id: 'quality-left-out',
  decision: { zh: '只按普惠托位数判断，“优质”不作判断', en: 'Only the number of affordable places is judged, not their quality' },
  reason: { zh: '没有通行的质量标准', en: 'There is no common standard of quality' },
} as const satisfies Interpretation;

/** The domain “Children and the family” on its own, with its targets, exactly as in the children’s plan. */
export const family: DomainData<'children.family'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'family',
  number: 5,
  name: { zh: '儿童与家庭', en: 'Children and the family' },
  goals: {
    1: { title: { zh: '家庭承担品德启蒙责任', en: 'Home as the first place where character is formed' } },
    2: { title: { zh: '儿童平等参与家庭事务', en: 'Children have an equal say in family life' } },
    3: { title: { zh: '家长育儿素养与家庭教育质量', en: 'More capable parents, better upbringing at home' } },
    4: { title: { zh: '儿童践行和传承良好家风', en: 'Children live by good family values and pass them on' } },
    5: { title: { zh: '增进平等和谐的亲子互动', en: 'Closer and more equal bonds between parent and child' } },
    6: {
      title: { zh: '社区与村家庭教育指导站点', en: 'Family education stations in most communities and villages' },
      targets: {
        'community-family-education-station-coverage-rate': {
          rule: { kind: 'atLeast', value: '95', unit: 'percent' },
          timing: 'unstated',
          wording: '95%的社区和85%的村建立家长学校',
          boundWord: '',
          interpretations: [bareFigure, schoolOrStation],
        },
        'village-family-education-station-coverage-rate': {
          rule: { kind: 'atLeast', value: '85', unit: 'percent' },
          timing: 'unstated',
          wording: '85%的村建立家长学校或家庭教育指导服务站点',
          boundWord: '',
          interpretations: [bareFigure, schoolOrStation],
        },
      },
    },
    7: { title: { zh: '生育、养育、教育的家庭政策体系', en: 'A policy framework for families, from birth to schooling' } },
    8: { title: { zh: '家庭领域研究与成果转化', en: 'Family research that finds its way into practice' } },
  },
  measures: {
    1: { title: { zh: '日常生活中的品德教育', en: 'Teach values through everyday family life' } },
    2: {
      title: { zh: '保障儿童自主时间与选择', en: 'More time and choices of their own for children' },
      targets: {
        'child-free-time-activities': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '增加体育锻炼、劳动实践、休息娱乐、社会实践',
          boundWord: '增加',
          components: [
            'child-physical-exercise-time',
            'child-chores-and-practical-work-time',
            'child-rest-and-recreation-time',
            'child-social-practice-time',
            'child-peer-interaction-time',
            'parent-child-activity-time',
          ],
          interpretations: [trendFromBase, everyComponent, childTimeUse],
        },
      },
    },
    3: { title: { zh: '支持并监督父母履行监护', en: 'Support and supervise parents; no violence at home' } },
    4: { title: { zh: '家风宣传活动与文化产品', en: 'Campaigns and cultural products on family values' } },
    5: {
      title: { zh: '亲职教育、亲子阅读与陪伴', en: 'Parenting courses, shared reading and time together' },
      targets: {
        'parental-companionship-time': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '增加陪伴时间',
          boundWord: '增加',
          interpretations: [trendFromBase, perParent],
        },
      },
    },
    6: { title: { zh: '家庭教育指导中心、站点和网上课程', en: 'Set up guidance centres, stations and online parent schools' } },
    7: { title: { zh: '规范并扶持家庭教育指导服务行业', en: 'Fund and regulate the providers of family education' } },
    8: {
      title: { zh: '家长学校年度心理健康活动', en: 'A yearly mental health activity at every parent school' },
      targets: {
        'family-mental-health-activities-per-station': {
          rule: { kind: 'atLeast', value: '1', unit: 'timesPerYear' },
          timing: 'unstated',
          scope: 'perInstitution',
          wording: '每年至少开展一次面向家长和子女的心理健康教育活动',
          boundWord: '至少',
          interpretations: [everyInstitution],
        },
      },
    },
    9: {
      title: { zh: '三孩配套措施与育儿减负', en: 'Lighten the load of having and raising children' },
      targets: {
        'sex-ratio-at-birth': {
          rule: { kind: 'compare', relation: 'matches', reference: { zh: '正常范围', en: 'a normal range, which the text does not specify' } },
          timing: 'reach',
          wording: '促进出生人口性别比趋于正常',
          boundWord: '趋于正常',
          interpretations: [normalSexRatio],
        },
        'affordable-childcare-places': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '增加优质普惠托育服务供给',
          boundWord: '增加',
          interpretations: [trendFromBase, supplyAsPlaces, qualityLeftOut],
        },
      },
    },
    10: {
      title: { zh: '高校家庭学科与研究基地', en: 'University courses and research bases on the family' },
      targets: {
        'family-researchers': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '培养壮大家庭领域研究队伍',
          boundWord: '壮大',
          interpretations: [trendFromBase, strengthAsNumber],
        },
      },
    },
  },
});
