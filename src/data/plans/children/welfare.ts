import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { anyChangeCounts, consolidateOrRaise, currentPrices, everyComponent, moreIsNoMiss, strengthAsNumber, supplyAsPlaces, trendFromBase } from '../interpretations.js';
import { head } from './head.js';

const residentPopulation = {
  id: 'childcare-per-resident-population',
  decision: { zh: '“每千人口”指全部常住人口', en: '“Per 1 000 people” means all residents, not children under 3' },
  reason: { zh: '原文未写人口口径', en: 'The text does not say which population' },
} as const satisfies Interpretation;

const leadingBoundWord = {
  id: 'leading-bound-word',
  decision: { zh: '“至少”和服务范围同时限定社会组织和志愿者队伍', en: '“At least” and the kind of service apply to both the organisation and the team' },
  reason: { zh: '原文并列两个数量，“至少”和定语只写一次', en: 'The text lists two numbers and gives “at least” and the kind of service only once' },
} as const satisfies Interpretation;

const presentStock = {
  id: 'fostered-as-present-stock',
  decision: { zh: '“培育”按年末实有数量判断，此前已有的也计入', en: 'The number at the end of the year is judged, including those that existed before' },
  reason: { zh: '原文未写是否须为新成立', en: 'The text does not say that they have to be new' },
} as const satisfies Interpretation;

const welfareStandard = {
  id: 'welfare-standard-as-allowance',
  decision: { zh: '以孤儿和事实无人抚养儿童基本生活保障标准衡量', en: 'The target is judged by the living allowances of orphans and of de facto unattended children' },
  reason: { zh: '原文未列标准；策略措施第6条写明这两类儿童的标准', en: 'The text lists no standards; measure 6 names those of these two groups of children' },
} as const satisfies Interpretation;

const naturalGrowth = {
  id: 'natural-growth-as-trend',
  decision: { zh: '“自然增长机制”按标准金额上升判断', en: 'The “mechanism of natural growth” is judged by whether the amounts rise' },
  reason: { zh: '原文要求机制，未写增长幅度', en: 'The text asks for a mechanism but gives no rate of growth' },
} as const satisfies Interpretation;

const residentChildren = {
  id: 'insured-over-resident-children',
  decision: { zh: '分母取18岁以下常住人口', en: 'The denominator is the number of residents under 18' },
  reason: { zh: '原文未写常住还是户籍', en: 'The text does not say whether resident or registered children count' },
} as const satisfies Interpretation;

const localIntake = {
  id: 'local-programme-intake',
  decision: { zh: '招生规模指本地院校当年招生人数', en: 'Enrolment is the yearly intake of local schools and colleges' },
  reason: { zh: '原文未写院校范围，本规划只适用于本地', en: 'The text does not say which institutions count; the plan applies only to local ones' },
} as const satisfies Interpretation;

const rehabilitationInNeed = {
  id: 'rehabilitation-in-need',
  decision: { zh: '分母取有康复需求的残疾儿童', en: 'The denominator is the number of children with disabilities who need rehabilitation' },
  reason: { zh: '原文未写分母，同句写明“有需求的残疾儿童”', en: 'The text names no denominator; the same sentence speaks of children with disabilities “in need”' },
} as const satisfies Interpretation;

const leftBehindNumber = {
  id: 'left-behind-under-16',
  decision: { zh: '“留守儿童现象”以未满16岁留守儿童人数衡量', en: 'The target is judged by the number of left-behind children under 16' },
  reason: {
    zh: '原文未写指标和年龄；国发〔2016〕13号以未满16岁为界',
    en: 'The text names neither an indicator nor an age; State Council document 13 of 2016 sets the limit at 16',
  },
} as const satisfies Interpretation;

const centresByVillage = {
  id: 'activity-centres-by-village',
  decision: { zh: '覆盖率按建有儿童之家的村（社区）计', en: 'Coverage is the share of villages and communities with a centre' },
  reason: { zh: '原文未写覆盖对象，同条写明“村（社区）儿童之家”', en: 'The text names no denominator; the clause places the centres in villages and communities' },
} as const satisfies Interpretation;

const centresInUse = {
  id: 'activity-centres-in-use',
  decision: { zh: '使用率按当年正常开展活动的儿童之家占全部儿童之家的比例计', en: 'Utilisation is the share of centres in regular use during the year' },
  reason: { zh: '原文未写使用率的计算方法', en: 'The text does not say how the utilisation rate is calculated' },
} as const satisfies Interpretation;

const eitherFacility = {
  id: 'either-kind-of-facility',
  decision: { zh: '两类设施有其一即可，限市本级', en: 'One facility of either kind, at city level, is enough' },
  reason: { zh: '原文以“或”连接两类设施', en: 'The text joins the two kinds with “or”' },
} as const satisfies Interpretation;

const oneFileEach = {
  id: 'one-file-each',
  decision: { zh: '“一人一档案”按每名困境儿童均已建档判断', en: '“One file per child” means that every such child has a file' },
  reason: { zh: '原文没有覆盖率数字，“一人一档案”即没有例外', en: 'The text gives no rate, but “one per child” allows no exception' },
} as const satisfies Interpretation;

const cityNotTownship = {
  id: 'incubation-citywide',
  decision: {
    zh: '1—2个按全市计，不按乡镇；只计2021年起培育或孵化的',
    en: 'The figure of 1 to 2 is for the whole city, not for each township; only organisations fostered or incubated since 2021 count',
  },
  reason: {
    zh: '原文未写“每个乡镇”；如计入此前已有的，1—2个就成了总数的上限，与原意不符',
    en: 'The text does not say “per township”; if older organisations counted, the range would limit the total, which is not what is meant',
  },
} as const satisfies Interpretation;

const allowanceComponents = [
  'orphan-living-allowance-standard-in-institutions',
  'orphan-living-allowance-standard',
  'de-facto-unattended-child-living-allowance-standard',
] as const;

const burdenAsOwnShare = {
  id: 'burden-as-own-share',
  decision: { zh: '“负担”以儿童住院费用的个人自付比例衡量', en: 'The burden is measured by the share of children’s hospital costs that families pay' },
  reason: {
    zh: '原文未写指标；比例不受物价影响，县级是否公布尚无定论',
    en: 'The text names no indicator; a share does not depend on prices; whether counties publish it is not settled',
  },
} as const satisfies Interpretation;

/** The domain “Children and welfare” on its own, with its targets, exactly as in the children’s plan. */
export const welfare: DomainData<'children.welfare'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'welfare',
  number: 4,
  name: { zh: '儿童与福利', en: 'Children and welfare' },
  goals: {
    1: { title: { zh: '适度普惠、与发展水平相当的儿童福利', en: 'Moderately universal child welfare, in step with development' } },
    2: { title: { zh: '公共服务公平可及', en: 'Equal basic public services for every child' } },
    3: { title: { zh: '儿童基本医疗保障', en: 'Sound basic medical security for children' } },
    4: { title: { zh: '贯通各年龄段的营养支持', en: 'Nutrition support without a break' } },
    5: {
      title: { zh: '扩大托育供给与每千人口托位数', en: 'More childcare, and 4.5 places per 1 000 people' },
      targets: {
        'childcare-institutions': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '托育机构和托位数量持续增加',
          boundWord: '持续增加',
          interpretations: [trendFromBase, anyChangeCounts],
        },
        'childcare-places': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '托育机构和托位数量持续增加',
          boundWord: '持续增加',
          interpretations: [trendFromBase, anyChangeCounts],
        },
        'childcare-places-per-1000-population': {
          rule: { kind: 'atLeast', value: '4.5', unit: 'per1000people' },
          timing: 'unstated',
          wording: '每千人口拥有3岁以下婴幼儿托位数不低于4.5个',
          boundWord: '不低于',
          interpretations: [residentPopulation],
        },
      },
    },
    6: { title: { zh: '孤残流浪儿童权益', en: 'Rights of orphaned, unattended, disabled and street children' } },
    7: { title: { zh: '留守与流动儿童服务', en: 'Services for left-behind and migrant children' } },
    8: { title: { zh: '巩固现有儿童之家', en: 'Upkeep of the existing children’s activity centres' } },
    9: { title: { zh: '基层儿童保护联动机制', en: 'A five-step local response for child protection' } },
    10: { title: { zh: '基层儿童福利阵地和人员', en: 'Grassroots welfare sites and staff' } },
    11: {
      title: { zh: '社会组织、社会工作者与志愿者队伍', en: 'Organisations, social workers and volunteers for children' },
      targets: {
        'child-serving-social-organisations': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '社会组织和儿童社会工作专业队伍明显壮大',
          boundWord: '明显壮大',
          interpretations: [trendFromBase, strengthAsNumber, anyChangeCounts],
        },
        'child-social-workers': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '儿童社会工作专业队伍明显壮大',
          boundWord: '明显壮大',
          interpretations: [trendFromBase, strengthAsNumber, anyChangeCounts],
        },
        'child-welfare-and-protection-social-organisations': {
          rule: { kind: 'atLeast', value: '1', unit: 'count' },
          timing: 'unstated',
          wording: '至少培育1家提供儿童福利和未成年人保护服务',
          boundWord: '至少',
          interpretations: [leadingBoundWord, presentStock],
        },
        'child-welfare-and-protection-volunteer-teams': {
          rule: { kind: 'atLeast', value: '1', unit: 'count' },
          timing: 'unstated',
          wording: '和1支志愿者队伍',
          boundWord: '至少',
          interpretations: [leadingBoundWord, presentStock],
        },
      },
    },
  },
  measures: {
    1: {
      title: { zh: '福利标准与困境儿童救助', en: 'Higher welfare rates and relief for children in difficulty' },
      targets: {
        'child-welfare-benefit-standard': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '合理提高儿童福利标准',
          boundWord: '提高',
          components: allowanceComponents,
          interpretations: [trendFromBase, welfareStandard, everyComponent, currentPrices],
        },
      },
    },
    2: {
      title: { zh: '服务清单与儿童票价优惠', en: 'Service lists, basic living security and fare discounts' },
      notTargets: [
        { wording: '扩大公共服务覆盖面', reason: { zh: '未写哪项服务、覆盖何人，无可公布的比率', en: 'No service and no group is named, so no rate exists' } },
        { wording: '全面落实儿童乘坐公共交通工具和游览参观票价优惠政策', reason: { zh: '条款要求落实政策，未提出数量要求', en: 'A policy to be applied, not a quantity' } },
      ],
    },
    3: {
      title: { zh: '医保参保与患儿救助', en: 'Insurance enrolment and aid with medical costs' },
      targets: {
        'child-basic-medical-insurance-coverage-rate': {
          rule: { kind: 'trend', direction: 'up', hold: true },
          timing: 'reach',
          wording: '巩固提高儿童参加城乡居民基本医疗保险覆盖率',
          boundWord: '巩固提高',
          interpretations: [trendFromBase, residentChildren, consolidateOrRaise],
        },
        'child-patient-out-of-pocket-share': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '合力降低患儿家庭医疗费用负担',
          boundWord: '降低',
          interpretations: [trendFromBase, burdenAsOwnShare],
        },
      },
    },
    4: { title: { zh: '免费午餐与学前营养计划', en: 'Free rural school lunches and preschool nutrition' } },
    5: {
      title: { zh: '多元托育供给与人才培养', en: 'Many kinds of childcare, trained staff and standards' },
      targets: {
        'childcare-places': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '扩大托育服务供给',
          boundWord: '扩大',
          restates: 'children.welfare.g5.childcare-places',
          interpretations: [trendFromBase, supplyAsPlaces],
        },
        'preschool-education-programme-intake': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '扩大学前教育专业招生规模',
          boundWord: '扩大',
          interpretations: [trendFromBase, localIntake],
        },
      },
    },
    6: {
      title: { zh: '孤儿和事实无人抚养儿童保障与收养', en: 'Allowances for orphans, and adoption procedures' },
      targets: {
        'child-welfare-benefit-standard': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '孤儿和事实无人抚养儿童保障标准自然增长机制',
          boundWord: '自然增长机制',
          components: allowanceComponents,
          restates: 'children.welfare.m1.child-welfare-benefit-standard',
          interpretations: [trendFromBase, naturalGrowth, everyComponent, currentPrices],
        },
      },
    },
    7: {
      title: { zh: '康复救助扩面与机构管理', en: 'Wider rehabilitation for children with disabilities' },
      targets: {
        'rehabilitation-service-coverage-rate-of-children-with-disabilities': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高残疾儿童康复服务覆盖率',
          boundWord: '提高',
          interpretations: [trendFromBase, rehabilitationInNeed],
        },
      },
    },
    8: { title: { zh: '街面巡查、救助与护送返家', en: 'Street patrols, care and safe return of street children' } },
    9: {
      title: { zh: '留守儿童监护与源头减少', en: 'Guardianship, and fewer children left behind' },
      targets: {
        'left-behind-children': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '从源头上减少留守儿童现象',
          boundWord: '减少',
          interpretations: [trendFromBase, leftBehindNumber],
        },
      },
    },
    10: { title: { zh: '按居住证享有公共服务', en: 'Services by residence permit for migrant children' } },
    11: {
      title: { zh: '扩大儿童之家覆盖、提高使用率', en: 'More children’s activity centres, better used' },
      targets: {
        'childrens-activity-centre-coverage-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高儿童之家覆盖率和使用率',
          boundWord: '提高',
          interpretations: [trendFromBase, centresByVillage],
        },
        'childrens-activity-centre-utilisation-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高儿童之家覆盖率和使用率',
          boundWord: '提高',
          interpretations: [trendFromBase, centresInUse],
        },
      },
    },
    12: {
      title: { zh: '兜底监护设施与强制报告', en: 'A guardianship facility, case files and mandatory reporting' },
      targets: {
        'child-guardianship-facilities': {
          rule: { kind: 'atLeast', value: '1', unit: 'count' },
          timing: 'unstated',
          wording: '市本级至少有1处满足民政部门兜底监护需要',
          boundWord: '至少',
          interpretations: [eitherFacility],
        },
        'case-file-coverage-rate-of-children-in-difficulty': {
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '困境儿童信息台账，实现一人一档案',
          boundWord: '一人一档案',
          interpretations: [oneFileEach],
        },
      },
      statistics: [{ zh: '困境儿童信息台账，一人一档案，动态管理', en: 'A register of children in difficulty, one file each, kept current' }],
    },
    13: { title: { zh: '救助保护机构整合与培训', en: 'Child protection agencies work as one; trained grassroots staff' } },
    14: {
      title: { zh: '购买服务与孵化组织', en: 'Purchased services and incubated organisations' },
      targets: {
        'incubated-child-protection-social-organisations': {
          rule: { kind: 'between', min: '1', max: '2', unit: 'count' },
          timing: 'unstated',
          wording: '培育或孵化1—2个未成年人保护领域的社会组织',
          boundWord: '—',
          interpretations: [cityNotTownship, moreIsNoMiss],
        },
      },
    },
  },
});
