import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import {
  anyChangeCounts,
  bareFigure,
  controlledRise,
  countAtLeast,
  currentPrices,
  everyComponent,
  everyInstitution,
  gapMeasure,
  schoolAged,
  sharedBoundWord,
  sharedFigure,
  trendFromBase,
  twinTargets,
} from '../interpretations.js';
import { head } from './head.js';

/** A gap named once after three rates. */
const gapOfEach = {
  id: 'gap-of-each-rate',
  decision: { zh: '三个死亡率的城乡差距分别判断', en: 'The urban–rural gap of each of the three mortality rates is judged separately' },
  reason: { zh: '句末短语未写指标', en: 'The phrase at the end names no indicator' },
} as const satisfies Interpretation;

/** Several vaccines under one rate. */
const everyVaccine = {
  id: 'every-vaccine',
  decision: { zh: '按各免疫规划疫苗接种率中最低的一种判断', en: 'The vaccine of the programme with the lowest coverage decides' },
  reason: {
    zh: '原文未写分别计还是合并计；国家监测逐种公布，疫苗种类随国家规划调整',
    en: 'The text does not say whether the vaccines are judged together; national monitoring publishes each vaccine, and the list changes with the programme',
  },
  source: '国家统计局：2018年《中国儿童发展纲要（2011—2020年）》统计监测报告（2019）',
} as const satisfies Interpretation;

/** Overweight beside obesity. */
const overweightAlone = {
  id: 'overweight-excludes-obesity',
  decision: { zh: '超重不含肥胖，分别判断', en: 'Overweight does not include obesity, and each is judged separately' },
  reason: { zh: '原文将两者并列', en: 'The text lists the two side by side' },
} as const satisfies Interpretation;

/** A birth rate without a denominator. */
const birthDenominator = {
  id: 'births-are-live-births',
  decision: { zh: '出生率以活产数为分母', en: 'The birth rate is measured per live birth' },
  reason: { zh: '原文只写“/万”，未写分母', en: 'The text gives “per 10 000” without a denominator' },
} as const satisfies Interpretation;

/** Caries, without an age. */
const cariesAtTwelve = {
  id: 'caries-at-age-twelve',
  decision: { zh: '以12岁龋患率判断', en: 'The target is judged by the caries prevalence at age 12' },
  reason: { zh: '主要目标未写年龄，策略措施第12条按12岁计', en: 'The goal gives no age; measure 12 refers to age 12' },
} as const satisfies Interpretation;

/** Staff and beds per 1 000 children. */
const underFifteen = {
  id: 'children-aged-0-14',
  decision: { zh: '“每千名儿童”按0—14岁计', en: '“Children” means those aged 0–14' },
  reason: { zh: '条款未写年龄；国家卫生统计用0—14岁', en: 'The clause gives no age; national health statistics use ages 0–14' },
} as const satisfies Interpretation;

/** Beds, without a department. */
const paediatricBeds = {
  id: 'beds-are-paediatric',
  decision: { zh: '“床位”指儿科床位', en: '“Beds” means paediatric beds' },
  reason: { zh: '与儿科医生并列，按儿童数计', en: 'The text names them beside paediatricians, and both are per 1 000 children' },
} as const satisfies Interpretation;

/** Two types of institution, one figure. */
const bothInstitutionTypes = {
  id: 'both-institution-types',
  decision: { zh: '两类机构分别判断', en: 'The two types of institution are judged separately' },
  reason: { zh: '原文并列两类机构，数字只写一次', en: 'The text lists two types of institution and gives the figure only once' },
} as const satisfies Interpretation;

/** A figure without a subject. */
const carriedSubject = {
  id: 'carried-subject',
  decision: { zh: '沿用前半句的机构', en: 'The second figure applies to the institutions named for the first one' },
  reason: { zh: '“至少配备2名”前未写主语', en: 'The second figure has no subject of its own' },
} as const satisfies Interpretation;

/** A range that is to widen. */
const rangeAsNumber = {
  id: 'range-as-number',
  decision: { zh: '范围扩大按种数增加判断', en: 'A wider range means a larger number of kinds' },
  reason: { zh: '原文未写衡量办法', en: 'The text does not say how the range is measured' },
} as const satisfies Interpretation;

/** A high level, without a figure. */
const levelOfGoal = {
  id: 'level-of-goal-six',
  decision: { zh: '“较高水平”即主要目标第6条的90%，逐乡镇判断', en: 'The “high level” is that of goal 6, 90 %, in every township' },
  reason: { zh: '措施未写数字；两处针对同一接种率', en: 'The measure gives no figure; measure and goal are about the same coverage' },
} as const satisfies Interpretation;

/** Hours a day for every child. */
const averageHours = {
  id: 'average-hours',
  decision: { zh: '按人均时长判断；均值达标不等于人人达标', en: 'The average is judged; an average that reaches the figure does not show that every child does' },
  reason: {
    zh: '原文对每名儿童提出；教育部公布的是达到要求的学生比例',
    en: 'The text requires it for every child; the Ministry of Education publishes the share of pupils who reach it',
  },
  source: '教育部新闻发布会（2021年12月22日）',
} as const satisfies Interpretation;

const sixToSeventeen = {
  id: 'overweight-ages-six-to-seventeen',
  decision: { zh: '按6—17岁计，6岁以下另有统计', en: 'The figures are those of ages 6–17; children under 6 have figures of their own' },
  reason: { zh: '全国分两段公布；条款未写年龄', en: 'National figures are published for two age groups; the clause gives no age' },
  source: '中国居民营养与慢性病状况报告（2020年）',
} as const satisfies Interpretation;

const anaemiaAges = {
  id: 'anaemia-from-six-months',
  decision: { zh: '按6—59月龄、血红蛋白低于110克/升计', en: 'Anaemia means haemoglobin below 110 g/L at the age of 6–59 months' },
  reason: {
    zh: '原文只写5岁以下；世界卫生组织按此监测，界值如有修订，基期与评价年份须按同一界值计算',
    en: 'The text says only “under 5”; WHO uses this definition; if the threshold is revised, the base year and the year judged have to use the same one',
  },
  source: '世界卫生组织：5岁以下儿童贫血患病率指标',
} as const satisfies Interpretation;

const myopiaOfPupils = {
  id: 'myopia-of-pupils',
  decision: { zh: '按中小学生计', en: 'The rate is that of primary and secondary school pupils' },
  reason: {
    zh: '条款未写年龄；近视在学校检测，未查到全国公布的新发率，尚无定论',
    en: 'The clause gives no age; myopia is measured at schools; no national incidence was found, so this is not settled',
  },
} as const satisfies Interpretation;

const breastMilkRecall = {
  id: 'breast-milk-last-24-hours',
  decision: { zh: '按过去24小时喂养情况判断', en: 'The rate is based on what the child was fed in the last 24 hours' },
  reason: {
    zh: '原文未写时段；统计资料按6个月内婴儿公布，时段口径尚待核对',
    en: 'The text names no period; statistics are published for infants under 6 months; the period has still to be checked',
  },
  source: '国家统计局：2018年《中国儿童发展纲要（2011—2020年）》统计监测报告（2019）',
} as const satisfies Interpretation;

const childLiteracyOpen = {
  id: 'child-health-literacy-open',
  decision: { zh: '儿童和照护人分别按具备健康素养者的比例判断', en: 'The share of health-literate people is judged separately for children and for carers' },
  reason: { zh: '全国监测只覆盖15—69岁；儿童口径尚无定论', en: 'National monitoring covers only ages 15–69; the definition for children is not settled' },
  source: '国家卫生健康委、中国健康教育中心：2023年全国居民健康素养监测',
} as const satisfies Interpretation;

const localProgramme = {
  id: 'programme-in-use',
  decision: { zh: '按本市实际实施的免疫规划疫苗种数判断', en: 'The target is judged by the number of programme vaccines in use in the city' },
  reason: { zh: '原文写“荔浦免疫规划”；本市能否自行增加疫苗尚待核对', en: 'The text says “the programme of Lipu”; whether the city may add vaccines has still to be checked' },
} as const satisfies Interpretation;

/** The domain “Children and health” on its own, with its targets, exactly as in the children’s plan. */
export const health: DomainData<'children.health'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'health',
  number: 1,
  name: { zh: '儿童与健康', en: 'Children and health' },
  goals: {
    1: {
      title: { zh: '城乡儿童医疗保健体系升级', en: 'A stronger child health system, urban and rural' },
    },
    2: {
      title: { zh: '儿童与照护人的健康素养', en: 'Health literacy of children and their carers' },
      targets: {
        'child-and-carer-health-literacy-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高儿童及其照护人健康素养',
          boundWord: '提高',
          components: ['child-health-literacy-rate', 'carer-health-literacy-rate'],
          interpretations: [trendFromBase, everyComponent, childLiteracyOpen],
        },
      },
    },
    3: {
      title: { zh: '三项死亡率下降、城乡差距缩小', en: 'Lower death rates, smaller urban–rural gaps' },
      targets: {
        'neonatal-mortality-rate': {
          rule: { kind: 'atMost', value: '3.0', unit: 'permille' },
          timing: 'reach',
          wording: '死亡率分别降至3.0‰、5.0‰和6.0‰以下',
          boundWord: '以下',
          interpretations: [sharedBoundWord],
        },
        'infant-mortality-rate': {
          rule: { kind: 'atMost', value: '5.0', unit: 'permille' },
          timing: 'reach',
          wording: '死亡率分别降至3.0‰、5.0‰和6.0‰以下',
          boundWord: '以下',
          interpretations: [sharedBoundWord],
        },
        'under-five-mortality-rate': {
          rule: { kind: 'atMost', value: '6.0', unit: 'permille' },
          timing: 'reach',
          wording: '死亡率分别降至3.0‰、5.0‰和6.0‰以下',
          boundWord: '以下',
          interpretations: [sharedBoundWord],
        },
        'neonatal-mortality-rate-urban-rural-gap': {
          indicator: 'neonatal-mortality-rate',
          rule: { kind: 'compare', relation: 'narrows', reference: { zh: '城市与农村之间', en: 'between urban and rural areas' }, across: 'residence', gap: 'difference' },
          timing: 'reach',
          wording: '城乡差距逐步缩小',
          boundWord: '缩小',
          interpretations: [gapOfEach, gapMeasure],
        },
        'infant-mortality-rate-urban-rural-gap': {
          indicator: 'infant-mortality-rate',
          rule: { kind: 'compare', relation: 'narrows', reference: { zh: '城市与农村之间', en: 'between urban and rural areas' }, across: 'residence', gap: 'difference' },
          timing: 'reach',
          wording: '城乡差距逐步缩小',
          boundWord: '缩小',
          interpretations: [gapOfEach, gapMeasure],
        },
        'under-five-mortality-rate-urban-rural-gap': {
          indicator: 'under-five-mortality-rate',
          rule: { kind: 'compare', relation: 'narrows', reference: { zh: '城市与农村之间', en: 'between urban and rural areas' }, across: 'residence', gap: 'difference' },
          timing: 'reach',
          wording: '城乡差距逐步缩小',
          boundWord: '缩小',
          interpretations: [gapOfEach, gapMeasure],
        },
      },
    },
    4: {
      title: { zh: '出生缺陷全程防治', en: 'Birth defects prevented at every step' },
    },
    5: {
      title: { zh: '儿童常见病与肿瘤防治', en: 'Common childhood illness and cancer' },
    },
    6: {
      title: { zh: '疫苗接种逐乡镇达标', en: 'Vaccine coverage in every township' },
      targets: {
        'national-immunisation-programme-vaccine-coverage': {
          rule: { kind: 'atLeast', value: '90', unit: 'percent' },
          timing: 'maintain',
          scope: 'perTownship',
          wording: '疫苗接种率以乡镇（街道）为单位保持在90%以上',
          boundWord: '以上',
          interpretations: [everyVaccine],
        },
      },
    },
    7: {
      title: { zh: '早期发展服务与知识', en: 'Early childhood development' },
    },
    8: {
      title: { zh: '贫血、生长迟缓与超重', en: 'Anaemia, stunting and overweight' },
      targets: {
        'under-five-anaemia-prevalence': {
          rule: { kind: 'atMost', value: '10', unit: 'percent' },
          timing: 'reach',
          wording: '贫血率和生长迟缓率分别控制在10%和5%以下',
          boundWord: '以下',
          interpretations: [sharedBoundWord, anaemiaAges],
        },
        'under-five-stunting-prevalence': {
          rule: { kind: 'atMost', value: '5', unit: 'percent' },
          timing: 'reach',
          wording: '贫血率和生长迟缓率分别控制在10%和5%以下',
          boundWord: '以下',
          interpretations: [sharedBoundWord],
        },
        'child-overweight-prevalence': {
          rule: { kind: 'trend', direction: 'slowing' },
          timing: 'reach',
          wording: '儿童超重、肥胖上升趋势得到有效控制',
          boundWord: '上升趋势得到有效控制',
          interpretations: [trendFromBase, overweightAlone, sixToSeventeen, controlledRise],
        },
        'child-obesity-prevalence': {
          rule: { kind: 'trend', direction: 'slowing' },
          timing: 'reach',
          wording: '儿童超重、肥胖上升趋势得到有效控制',
          boundWord: '上升趋势得到有效控制',
          interpretations: [trendFromBase, sixToSeventeen, controlledRise],
        },
      },
    },
    9: {
      title: { zh: '控制重型地贫患儿出生率', en: 'Hardly any births with thalassaemia major' },
      targets: {
        'thalassaemia-major-birth-prevalence': {
          rule: { kind: 'atMost', value: '0.3', unit: 'per10000' },
          timing: 'reach',
          wording: '重型地中海贫血患儿出生率控制在0.3/万以下',
          boundWord: '以下',
          interpretations: [birthDenominator],
        },
      },
    },
    10: {
      title: { zh: '降低儿童龋患率', en: 'Fewer children with tooth decay' },
      targets: {
        'dental-caries-prevalence-age-12': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '降低龋患率',
          boundWord: '降低',
          interpretations: [trendFromBase, cariesAtTwelve, twinTargets],
        },
      },
    },
    11: {
      title: { zh: '分学段近视防控与学前视力检查', en: 'Less myopia at school, eye checks up to age six' },
      targets: {
        'child-myopia-incidence': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '儿童新发近视率明显下降',
          boundWord: '明显下降',
          interpretations: [trendFromBase, anyChangeCounts, myopiaOfPupils],
        },
        'myopia-prevalence-primary': {
          rule: { kind: 'atMost', value: '38', unit: 'percent' },
          timing: 'reach',
          wording: '小学生近视率降至38%以下',
          boundWord: '以下',
        },
        'myopia-prevalence-junior-secondary': {
          rule: { kind: 'atMost', value: '60', unit: 'percent' },
          timing: 'reach',
          wording: '初中生近视率降至60%以下',
          boundWord: '以下',
        },
        'myopia-prevalence-senior-secondary': {
          rule: { kind: 'atMost', value: '70', unit: 'percent' },
          timing: 'reach',
          wording: '高中阶段学生近视率降至70%以下',
          boundWord: '以下',
        },
        'child-eye-examination-coverage': {
          rule: { kind: 'atLeast', value: '90', unit: 'percent' },
          timing: 'reach',
          wording: '0—6岁儿童眼保健和视力检查覆盖率达到90%以上',
          boundWord: '以上',
        },
      },
    },
    12: {
      title: { zh: '中小学生体质达标优良率', en: 'Pupils rated good or better in fitness' },
      targets: {
        'student-fitness-good-rate': {
          rule: { kind: 'atLeast', value: '60', unit: 'percent' },
          timing: 'reach',
          wording: '国家学生体质健康标准达标优良率达到60%以上',
          boundWord: '以上',
        },
      },
    },
    13: {
      title: { zh: '儿童心理服务与心理健康', en: 'Better mental health services, better mental health' },
    },
    14: {
      title: { zh: '性教育与性健康服务可及', en: 'Sexuality education and sexual health services' },
    },
  },
  measures: {
    1: {
      title: { zh: '儿童健康的政策与信息', en: 'Health in policy, funding and data' },
      statistics: [{ zh: '妇幼健康大数据和统计调查', en: 'Maternal and child health data and surveys' }],
    },
    2: {
      title: { zh: '机构、医生与床位', en: 'Institutions, doctors and beds' },
      targets: {
        'government-run-maternal-child-health-institutions': {
          rule: { kind: 'atLeast', value: '1', unit: 'count' },
          timing: 'unstated',
          wording: '本级应设置1所政府举办、标准化的妇幼保健机构',
          boundWord: '',
          interpretations: [countAtLeast],
        },
        'paediatricians-per-1000-children': {
          rule: { kind: 'atLeast', value: '1.12', unit: 'per1000children' },
          timing: 'reach',
          wording: '每千名儿童拥有儿科执业（助理）医生达到1.12名',
          boundWord: '',
          interpretations: [bareFigure, underFifteen],
        },
        'paediatric-beds-per-1000-children': {
          rule: { kind: 'atLeast', value: '3.17', unit: 'per1000children' },
          timing: 'reach',
          wording: '床位增至3.17张',
          boundWord: '',
          interpretations: [bareFigure, paediatricBeds, underFifteen],
        },
        'child-general-practitioners-per-township-health-centre': {
          rule: { kind: 'atLeast', value: '1', unit: 'countPerInstitution' },
          timing: 'unstated',
          scope: 'perInstitution',
          wording: '至少配备1名提供规范儿童基本医疗服务的全科医生',
          boundWord: '至少',
          interpretations: [everyInstitution, bothInstitutionTypes],
        },
        'child-general-practitioners-per-village-clinic': {
          rule: { kind: 'atLeast', value: '1', unit: 'countPerInstitution' },
          timing: 'unstated',
          scope: 'perInstitution',
          wording: '至少配备1名提供规范儿童基本医疗服务的全科医生',
          boundWord: '至少',
          interpretations: [everyInstitution, bothInstitutionTypes],
        },
        'child-health-doctors-per-township-health-centre': {
          rule: { kind: 'atLeast', value: '2', unit: 'countPerInstitution' },
          timing: 'unstated',
          scope: 'perInstitution',
          wording: '至少配备2名专业从事儿童保健的医生',
          boundWord: '至少',
          interpretations: [everyInstitution, bothInstitutionTypes, carriedSubject],
        },
        'child-health-doctors-per-village-clinic': {
          rule: { kind: 'atLeast', value: '2', unit: 'countPerInstitution' },
          timing: 'unstated',
          scope: 'perInstitution',
          wording: '至少配备2名专业从事儿童保健的医生',
          boundWord: '至少',
          interpretations: [everyInstitution, bothInstitutionTypes, carriedSubject],
        },
        'paediatric-staff-average-pay': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高儿科医务人员薪酬待遇',
          boundWord: '提高',
          interpretations: [trendFromBase, currentPrices],
        },
      },
    },
    3: {
      title: { zh: '健康知识进家庭与学校', en: 'Health know-how for families and schools' },
    },
    4: {
      title: { zh: '高危新生儿救治与访视', en: 'High-risk newborns and home visits' },
      targets: {
        'newborn-home-visit-rate': {
          rule: { kind: 'atLeast', value: '90', unit: 'percent' },
          timing: 'maintain',
          wording: '新生儿访视率保持在90%以上',
          boundWord: '以上',
        },
      },
    },
    5: {
      title: { zh: '出生缺陷三级防治与新生儿筛查', en: 'Screening before and after birth' },
      targets: {
        'newborn-screening-disease-count': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '扩大新生儿疾病筛查病种范围',
          boundWord: '扩大',
          interpretations: [trendFromBase, rangeAsNumber],
        },
      },
    },
    6: {
      title: { zh: '地贫免费筛查与救治', en: 'Thalassaemia: free screening, treatment' },
    },
    7: {
      title: { zh: '0—6岁儿童健康管理与残疾筛查', en: 'Health management, disability screening' },
      targets: {
        'under-three-systematic-management-rate': {
          rule: { kind: 'atLeast', value: '90', unit: 'percent' },
          timing: 'maintain',
          wording: '系统管理率和7岁以下儿童健康管理率保持在90%以上',
          boundWord: '以上',
          interpretations: [sharedFigure],
        },
        'under-seven-health-management-rate': {
          rule: { kind: 'atLeast', value: '90', unit: 'percent' },
          timing: 'maintain',
          wording: '7岁以下儿童健康管理率保持在90%以上',
          boundWord: '以上',
          interpretations: [sharedFigure],
        },
      },
    },
    8: {
      title: { zh: '常见病干预与重病保障', en: 'Common conditions and severe illness' },
    },
    9: {
      title: { zh: '免疫规划与疫苗监管', en: 'Immunisation and vaccine supervision' },
      targets: {
        'local-immunisation-programme-vaccine-count': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '扩大荔浦免疫规划',
          boundWord: '扩大',
          interpretations: [trendFromBase, rangeAsNumber, localProgramme],
        },
        'national-immunisation-programme-vaccine-coverage': {
          rule: {
            kind: 'compare',
            relation: 'atLeast',
            reference: { zh: '主要目标第6条所定水平', en: 'the level set by goal 6' },
            referenceValue: { value: '90', unit: 'percent' },
          },
          timing: 'maintain',
          scope: 'perTownship',
          wording: '维持较高水平的免疫规划疫苗接种率',
          boundWord: '维持',
          restates: 'children.health.g6.national-immunisation-programme-vaccine-coverage',
          interpretations: [levelOfGoal, everyVaccine],
        },
      },
    },
    10: {
      title: { zh: '早期发展指导入户', en: 'Early development support at home' },
    },
    11: {
      title: { zh: '母乳喂养与膳食指导', en: 'Breastfeeding and diet' },
      targets: {
        'exclusive-breastfeeding-rate': {
          rule: { kind: 'atLeast', value: '50', unit: 'percent' },
          timing: 'reach',
          wording: '6个月内婴儿纯母乳喂养率达到50%以上',
          boundWord: '以上',
          interpretations: [breastMilkRecall],
        },
      },
    },
    12: {
      title: { zh: '12岁龋患与口腔诊疗', en: 'Tooth decay at twelve and dental care' },
      targets: {
        'dental-caries-prevalence-age-12': {
          rule: { kind: 'atMost', value: '25', unit: 'percent' },
          timing: 'reach',
          wording: '12岁儿童龋患率控制在25%以内',
          boundWord: '以内',
          interpretations: [twinTargets],
        },
      },
    },
    13: {
      title: { zh: '用眼环境与户外活动', en: 'Eye habits and daylight' },
      targets: {
        'child-daily-outdoor-light': {
          rule: { kind: 'atLeast', value: '1', unit: 'hoursPerDay' },
          timing: 'unstated',
          wording: '每天接触户外自然光不少于1小时',
          boundWord: '不少于',
          interpretations: [averageHours, schoolAged],
        },
      },
    },
    14: {
      title: { zh: '每日运动与睡眠', en: 'Daily exercise and sleep' },
      targets: {
        'child-daily-exercise': {
          rule: { kind: 'atLeast', value: '1', unit: 'hoursPerDay' },
          timing: 'unstated',
          wording: '每天至少1小时中等及以上强度的运动',
          boundWord: '至少',
          interpretations: [averageHours, schoolAged],
        },
        'daily-sleep-primary': {
          rule: { kind: 'atLeast', value: '10', unit: 'hoursPerDay' },
          timing: 'reach',
          wording: '每天睡眠时间小学生达到10小时',
          boundWord: '',
          interpretations: [bareFigure, averageHours],
        },
        'daily-sleep-junior-secondary': {
          rule: { kind: 'atLeast', value: '9', unit: 'hoursPerDay' },
          timing: 'reach',
          wording: '睡眠时间小学生达到10小时、初中生达到9小时',
          boundWord: '',
          interpretations: [bareFigure, averageHours],
        },
        'daily-sleep-senior-secondary': {
          rule: { kind: 'atLeast', value: '8', unit: 'hoursPerDay' },
          timing: 'reach',
          wording: '高中生达到8小时',
          boundWord: '',
          interpretations: [bareFigure, averageHours],
        },
      },
      statistics: [{ zh: '学生健康体检和体质监测', en: 'Health checks and fitness monitoring of pupils' }],
    },
    15: {
      title: { zh: '心理服务网络与门诊', en: 'Mental health network and clinics' },
    },
    16: {
      title: { zh: '性教育、防性侵与早孕', en: 'Sexuality education, and protection from abuse and early pregnancy' },
    },
    17: {
      title: { zh: '儿科科研与用药目录', en: 'Paediatric research and medicines' },
      notTargets: [
        {
          wording: '扩大国家基本药物目录中儿科用药品种和剂型范围',
          reason: { zh: '国家目录不由本市决定，条文只要求推动', en: 'The list is national; the city is only to urge it' },
        },
      ],
    },
  },
});
