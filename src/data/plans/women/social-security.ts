import { composeDomain } from '../../../author/composePlan.js';
import type { Interpretation } from '../../../model/Target.js';
import { bareFigure, fullCoverage, gapMeasure, strengthAsNumber, trendFromBase } from '../interpretations.js';
import type { DomainData } from '../TypedPlan.js';
import { head } from './head.js';

/** 参保率: of whom. */
const insurable = {
  id: 'coverage-over-insurable-population',
  decision: { zh: '参保率的分母取应参保人口', en: 'Coverage is taken over those who should be insured' },
  reason: { zh: '原文未写分母', en: 'The text names no denominator' },
} as const satisfies Interpretation;

/** 覆盖面. */
const coverageAsPersons = {
  id: 'coverage-as-persons-insured',
  decision: { zh: '“覆盖面”按参保人数判断', en: '“Coverage” is judged by the number insured' },
  reason: { zh: '原文未写比率，目标5以参保人数表述', en: 'The text names no rate; goal 5 speaks of numbers insured' },
} as const satisfies Interpretation;

/** 参保扩面. */
const extensionAsCoverage = {
  id: 'extension-as-coverage-rate',
  decision: { zh: '“参保扩面”按社会保险参保率判断', en: '“Extension” is judged by the social insurance coverage rate' },
  reason: {
    zh: '原文未写险种和计量，“应保尽保”以比率为尺度',
    en: 'The text names no branch or measure; full coverage is a rate',
  },
} as const satisfies Interpretation;

/** 应保尽保: of whom. */
const flexibleWomen = {
  id: 'full-coverage-of-flexible-women',
  decision: { zh: '“应保尽保”的对象取灵活就业女性', en: 'Full coverage is asked of women in flexible employment' },
  reason: { zh: '同句紧接灵活就业女性，未写其他人群', en: 'It follows them in the sentence, which names no other group' },
} as const satisfies Interpretation;

/** 性别差距: in what. */
const gapInInsurance = {
  id: 'security-gap-as-insurance-gap',
  decision: { zh: '社会保障的性别差距按男女参保率比较', en: 'The gap in social security is taken between coverage rates' },
  reason: { zh: '原文未写差距的指标，同句讲社会保险', en: 'The text names no indicator; the sentence is about social insurance' },
} as const satisfies Interpretation;

/** 生育保险参保率: men too. */
const maternityAll = {
  id: 'maternity-insurance-all-employees',
  decision: { zh: '按全体应参保职工计算，不限女性', en: 'All employees due to be insured count, men included' },
  reason: {
    zh: '生育保险由男女职工共同参加，原文未限女性',
    en: 'Men and women are insured alike; the text does not limit it to women',
  },
} as const satisfies Interpretation;

/** 参保女职工. */
const insuredEmployees = {
  id: 'insured-employees-are-women-insured',
  decision: {
    zh: '参保女职工人数即妇女失业保险参保人数',
    en: 'Insured female employees are the women in unemployment insurance',
  },
  reason: { zh: '失业保险由职工参加，与目标5为同一数量', en: 'Employees are insured; it is the same quantity as in goal 5' },
} as const satisfies Interpretation;

/** 失业保险覆盖面: men too. */
const allInsured = {
  id: 'unemployment-insurance-all-employees',
  decision: { zh: '前句未限妇女，按全体参保人数判断', en: 'The first sentence is judged on all insured persons' },
  reason: { zh: '妇女参保人数在后句单独提出', en: 'Women insured are named apart in the next sentence' },
} as const satisfies Interpretation;

/** 应救尽救: of whom. */
const eligibleAssisted = {
  id: 'assistance-over-eligible-women',
  decision: {
    zh: '按符合条件的妇女中已获救助者计算，各类救助合计',
    en: 'Counted over eligible women, all kinds of assistance together',
  },
  reason: { zh: '原文未分救助种类', en: 'The text does not divide it by kind of assistance' },
} as const satisfies Interpretation;

/** 护理型床位供给. */
const bedsAsCount = {
  id: 'bed-supply-as-number-of-beds',
  decision: { zh: '“床位供给”按床位数判断，不按占比', en: '“Supply of beds” is judged as a number, not as a share' },
  reason: { zh: '原文未写比例', en: 'The text names no share' },
} as const satisfies Interpretation;

/** “Women and social security” of the women’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const socialSecurity: DomainData<'women.social-security'> = /* @__PURE__ */ composeDomain(head, {
  slug: 'social-security',
  number: 5,
  name: { zh: '妇女与社会保障', en: 'Women and social security' },
  goals: {
    1: {
      title: { zh: '社会保障权益男女平等', en: 'Equal entitlement to social security' },
    },
    2: {
      title: { zh: '生育保险参保扩大', en: 'Wider maternity insurance coverage' },
      targets: {
        'maternity-insurance-coverage-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高生育保险参保率',
          boundWord: '提高',
          interpretations: [trendFromBase, insurable, maternityAll],
        },
      },
    },
    3: {
      title: { zh: '妇女医保参保保持高位', en: 'Medical insurance coverage of women kept high' },
      targets: {
        'female-basic-medical-insurance-coverage-rate': {
          rule: { kind: 'atLeast', value: '95', unit: 'percent' },
          timing: 'maintain',
          wording: '妇女基本医疗保险参保率稳定在95%以上',
          boundWord: '以上',
          interpretations: [insurable],
        },
      },
    },
    4: {
      title: { zh: '妇女养老参保升至九成五', en: 'Pension insurance coverage of women raised to 95 %' },
      targets: {
        'female-basic-pension-insurance-coverage-rate': {
          rule: { kind: 'atLeast', value: '95', unit: 'percent' },
          timing: 'reach',
          wording: '妇女基本养老保险参保率提高到95%',
          boundWord: '',
          interpretations: [bareFigure, insurable],
        },
      },
    },
    5: {
      title: { zh: '失业、工伤保险惠及更多妇女', en: 'More women in unemployment and work injury insurance' },
      targets: {
        'unemployment-insurance-participants': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '扩大失业保险覆盖面',
          boundWord: '扩大',
          interpretations: [trendFromBase, coverageAsPersons, allInsured],
        },
        'female-unemployment-insurance-participants': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女失业保险和工伤保险参保人数',
          boundWord: '提高',
          interpretations: [trendFromBase],
        },
        'female-work-injury-insurance-participants': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女失业保险和工伤保险参保人数',
          boundWord: '提高',
          interpretations: [trendFromBase],
        },
      },
    },
    6: {
      title: { zh: '困难妇女基本生活有保障', en: 'A secure basic living for women in hardship' },
    },
    7: {
      title: { zh: '妇女福利待遇与重点群体倾斜', en: 'Better benefits, most for those most in need' },
    },
    8: {
      title: { zh: '老年和失能妇女的养老照护', en: 'Care for older women and those who cannot look after themselves' },
    },
    9: {
      title: { zh: '困难与留守妇女关爱服务', en: 'Support for women in need and those left behind' },
    },
  },
  measures: {
    1: {
      title: { zh: '社保扩面、信息库与分性别监测', en: 'Wider insurance, a register and monitoring by sex' },
      targets: {
        'social-insurance-coverage-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '持续推动社会保险参保扩面',
          boundWord: '扩面',
          interpretations: [trendFromBase, extensionAsCoverage, insurable],
        },
        'female-flexible-workers-social-insurance-coverage-rate': {
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '灵活就业女性参加相应社会保险，实现应保尽保',
          boundWord: '应保尽保',
          interpretations: [fullCoverage, flexibleWomen],
        },
        'social-insurance-coverage-gap-by-sex': {
          indicator: 'social-insurance-coverage-rate',
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: { zh: '男女社会保险参保率之差', en: 'Difference between the coverage rates of women and men' },
            across: 'sex',
          },
          timing: 'reach',
          wording: '缩小社会保障的性别差距',
          boundWord: '缩小',
          interpretations: [gapMeasure, gapInInsurance, insurable],
        },
      },
    },
    2: {
      title: { zh: '生育津贴与医疗费用支付', en: 'Maternity allowances and payment of childbirth costs' },
      targets: {
        'maternity-insurance-coverage-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '巩固提高生育保险覆盖率',
          boundWord: '提高',
          interpretations: [trendFromBase, insurable, maternityAll],
        },
      },
    },
    3: {
      title: { zh: '三重医疗保障与女职工互助', en: 'Three layers of medical protection and mutual aid' },
    },
    4: {
      title: { zh: '足额缴费与企业年金', en: 'Full pension contributions and company annuities' },
      targets: {
        'female-basic-pension-insurance-participants': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '不断增加妇女参加基本养老保险的人数',
          boundWord: '不断增加',
          interpretations: [trendFromBase],
        },
      },
    },
    5: {
      title: { zh: '失业女职工待遇与稳岗', en: 'Benefits for jobless women and steady jobs' },
      targets: {
        'female-unemployment-insurance-participants': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '参保女职工人数进一步增长',
          boundWord: '进一步增长',
          interpretations: [trendFromBase, insuredEmployees],
        },
      },
    },
    6: {
      title: { zh: '平台灵活就业者职业伤害保障', en: 'Injury cover that reaches women in platform work' },
      targets: {
        'female-work-injury-insurance-participants': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '扩大妇女工伤保险覆盖面',
          boundWord: '扩大',
          interpretations: [trendFromBase, coverageAsPersons],
        },
      },
    },
    7: {
      title: { zh: '分类救助兜底与应救尽救', en: 'Assistance of every kind for all eligible women' },
      targets: {
        'eligible-women-social-assistance-coverage-rate': {
          rule: { kind: 'coverage' },
          timing: 'unstated',
          wording: '确保符合条件的妇女应救尽救',
          boundWord: '应救尽救',
          interpretations: [fullCoverage, eligibleAssisted],
        },
      },
    },
    8: {
      title: { zh: '老年与残疾妇女补贴制度', en: 'Allowances for older and disabled women' },
    },
    9: {
      title: { zh: '居家社区机构养老网络', en: 'Home, community and institutional care for older women' },
      targets: {
        'elderly-care-workers': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '壮大养老护理员、康复护士、老年社会工作者队伍',
          boundWord: '壮大',
          interpretations: [trendFromBase, strengthAsNumber],
        },
        'rehabilitation-nurses': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '壮大养老护理员、康复护士、老年社会工作者队伍',
          boundWord: '壮大',
          interpretations: [trendFromBase, strengthAsNumber],
        },
        'gerontological-social-workers': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '壮大养老护理员、康复护士、老年社会工作者队伍',
          boundWord: '壮大',
          interpretations: [trendFromBase, strengthAsNumber],
        },
      },
    },
    10: {
      title: { zh: '长期护理保险与护理床位', en: 'Long-term care insurance and nursing beds' },
      targets: {
        'nursing-care-beds-in-elderly-care-institutions': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '扩大养老机构护理型床位供给',
          boundWord: '扩大',
          interpretations: [trendFromBase, bedsAsCount],
        },
      },
    },
    11: {
      title: { zh: '留守妇女摸排与创业扶持', en: 'A register of women left behind and help to start businesses' },
    },
  },
});
