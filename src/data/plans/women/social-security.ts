import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { anyChangeCounts, bareFigure, consolidateOrRaise, currentPrices, everyComponent, fullCoverage, gapMeasure, strengthAsNumber, trendFromBase } from '../interpretations.js';
import { head } from './head.js';

/** 参保率, without its population. */
const insurable = {
  id: 'coverage-over-insurable-population',
  decision: { zh: '参保率的分母取应参保人口', en: 'The denominator of coverage is the number of people who should be insured' },
  reason: { zh: '原文未写分母', en: 'The text names no denominator' },
} as const satisfies Interpretation;

/** 覆盖面. */
const coverageAsPersons = {
  id: 'coverage-as-persons-insured',
  decision: { zh: '“覆盖面”按参保人数判断', en: '“Coverage” means the number of people insured' },
  reason: { zh: '原文未写比率，主要目标第5条以参保人数表述', en: 'The text names no rate; goal 5 refers to the number of people insured' },
} as const satisfies Interpretation;

/** 参保扩面. */
const extensionAsCoverage = {
  id: 'extension-as-coverage-rate',
  decision: { zh: '“扩面”按养老、医疗、生育保险参保率分别判断', en: 'Pension, medical and maternity insurance are judged separately' },
  reason: {
    zh: '没有公布的综合参保率；失业、工伤保险按人数公布，另见主要目标第5条',
    en: 'No rate for all branches is published; unemployment and work injury insurance publish numbers of people, see goal 5',
  },
} as const satisfies Interpretation;

/** 应保尽保, without its population. */
const flexibleWomen = {
  id: 'full-coverage-of-all-and-flexible',
  decision: {
    zh: '养老、医疗参保率和灵活就业女性参保率都按100%判断',
    en: 'Pension and medical insurance, and the insurance of women in flexible employment, each have to cover 100 %',
  },
  reason: { zh: '“应保尽保”未限于灵活就业女性', en: '“Insure all who should be insured” is not limited to women in flexible employment' },
} as const satisfies Interpretation;

/** 性别差距, without its measure. */
const gapInInsurance = {
  id: 'security-gap-as-insurance-gap',
  decision: { zh: '社会保障的性别差距以养老、医疗保险男女参保率之差衡量', en: 'The gap is the difference between women’s and men’s coverage by pension and medical insurance' },
  reason: { zh: '原文未写差距的指标，同句针对社会保险', en: 'The text names no indicator; the sentence is about social insurance' },
} as const satisfies Interpretation;

/** 生育保险参保率: men too. */
const maternityAll = {
  id: 'maternity-insurance-all-employees',
  decision: { zh: '按全体应参保职工计算，不限女性', en: 'All employees who should be insured count, not only women' },
  reason: {
    zh: '生育保险由男女职工共同参加，原文未限女性',
    en: 'Maternity insurance covers men and women alike; the text does not limit it to women',
  },
} as const satisfies Interpretation;

/** 参保女职工. */
const insuredEmployees = {
  id: 'insured-employees-are-women-insured',
  decision: {
    zh: '参保女职工人数即妇女失业保险参保人数',
    en: '“Insured female employees” means the women in unemployment insurance',
  },
  reason: { zh: '失业保险由职工参加，与主要目标第5条为同一数量', en: 'Unemployment insurance is for employees, so this is the same number as in goal 5' },
} as const satisfies Interpretation;

/** 失业保险覆盖面: men too. */
const allInsured = {
  id: 'unemployment-insurance-all-employees',
  decision: { zh: '前句未限妇女，按全体参保人数判断', en: 'The first sentence is judged by the number of all people insured' },
  reason: { zh: '妇女参保人数在后句单独提出', en: 'The next sentence names insured women separately' },
} as const satisfies Interpretation;

/** 应救尽救, without its population. */
const eligibleAssisted = {
  id: 'assistance-over-eligible-women',
  decision: {
    zh: '按符合条件的妇女中已获救助者计算，各类救助合计',
    en: 'The rate is based on eligible women, for all kinds of assistance together',
  },
  reason: { zh: '原文未分救助种类', en: 'The text does not distinguish kinds of assistance' },
} as const satisfies Interpretation;

/** 护理型床位供给. */
const bedsAsCount = {
  id: 'bed-supply-as-number-of-beds',
  decision: { zh: '“床位供给”按床位数判断，不按占比', en: '“Supply of beds” means the number of beds, not their share' },
  reason: { zh: '原文未写比例', en: 'The text does not mention a share' },
} as const satisfies Interpretation;

const welfareAsSubsidies = {
  id: 'welfare-as-subsidies',
  decision: {
    zh: '按困难残疾人生活补贴、重度残疾人护理补贴和老年人补贴的标准判断',
    en: 'The target is judged by the living and care subsidies for people with disabilities and the subsidies for older people',
  },
  reason: { zh: '原文未列待遇；策略措施第8条写明这几项补贴', en: 'The goal names no benefits; measure 8 names these subsidies' },
} as const satisfies Interpretation;

const olderWomenSubsidy = {
  id: 'older-welfare-as-subsidy',
  decision: { zh: '按经济困难高龄失能老年人补贴标准判断，男女同一标准', en: 'The target is judged by the subsidy for older people in need, which is the same for women and men' },
  reason: { zh: '同条写明这项补贴，未写衡量办法', en: 'The clause names this subsidy but no measure' },
} as const satisfies Interpretation;

/** The domain “Women and social security” on its own, with its targets, exactly as in the women’s plan. */
export const socialSecurity: DomainData<'women.social-security'> = /* @__PURE__ */ assembleDomain(head, {
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
      title: { zh: '稳定妇女基本医疗保险参保率', en: 'Medical insurance coverage of women kept high' },
      targets: {
        'female-basic-medical-insurance-coverage-rate': {
          rule: { kind: 'atLeast', value: '95', unit: 'percent' },
          timing: 'maintain',
          wording: '妇女基本医疗保险参保率稳定在95%以上',
          boundWord: '以上',
          interpretations: [insurable],
        },
      },
      notTargets: [{ wording: '待遇保障公平适度', reason: { zh: '未写方向和水平', en: 'Neither a direction nor a level' } }],
    },
    4: {
      title: { zh: '提高妇女基本养老保险参保率', en: 'Pension insurance coverage of women raised to 95 %' },
      targets: {
        'female-basic-pension-insurance-coverage-rate': {
          rule: { kind: 'atLeast', value: '95', unit: 'percent' },
          timing: 'reach',
          wording: '妇女基本养老保险参保率提高到95%',
          boundWord: '',
          interpretations: [bareFigure, insurable],
        },
        'female-average-basic-pension': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '待遇水平稳步提高',
          boundWord: '稳步提高',
          interpretations: [trendFromBase, currentPrices, anyChangeCounts],
        },
      },
    },
    5: {
      title: { zh: '扩大妇女失业、工伤保险参保', en: 'More women in unemployment and work injury insurance' },
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
      targets: {
        'women-welfare-benefit-standard': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '妇女福利待遇水平持续提高',
          boundWord: '持续提高',
          components: ['disability-living-subsidy-standard', 'disability-nursing-subsidy-standard', 'old-age-subsidy-standard'],
          interpretations: [trendFromBase, everyComponent, welfareAsSubsidies, currentPrices, anyChangeCounts],
        },
      },
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
          components: ['basic-pension-insurance-coverage-rate', 'basic-medical-insurance-coverage-rate', 'maternity-insurance-coverage-rate'],
          interpretations: [trendFromBase, extensionAsCoverage, insurable, everyComponent],
        },
        'social-insurance-full-coverage': {
          indicator: 'social-insurance-coverage-rate',
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '支持灵活就业女性参加相应社会保险，实现应保尽保',
          boundWord: '应保尽保',
          components: ['basic-pension-insurance-coverage-rate', 'basic-medical-insurance-coverage-rate', 'female-flexible-workers-social-insurance-coverage-rate'],
          interpretations: [fullCoverage, everyComponent, flexibleWomen],
        },
        'social-insurance-coverage-gap-by-sex': {
          indicator: 'social-insurance-coverage-rate',
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: { zh: '男女社会保险参保率之差', en: 'the difference between the coverage rates of women and men' },
            across: 'sex',
            gap: 'difference',
          },
          timing: 'reach',
          wording: '缩小社会保障的性别差距',
          boundWord: '缩小',
          components: ['basic-pension-insurance-coverage-rate', 'basic-medical-insurance-coverage-rate'],
          interpretations: [gapMeasure, gapInInsurance, insurable, everyComponent],
        },
      },
      statistics: [
        { zh: '分性别的社会保障统计和动态监测', en: 'Social security by sex, kept current' },
        { zh: '全民参保登记信息库，与广西系统实时对接', en: 'A register of the insured, linked to that of Guangxi' },
      ],
    },
    2: {
      title: { zh: '生育津贴与医疗费用支付', en: 'Maternity allowances and payment of childbirth costs' },
      targets: {
        'maternity-insurance-coverage-rate': {
          rule: { kind: 'trend', direction: 'up', hold: true },
          timing: 'reach',
          wording: '巩固提高生育保险覆盖率',
          boundWord: '巩固提高',
          restates: 'women.social-security.g2.maternity-insurance-coverage-rate',
          interpretations: [trendFromBase, insurable, maternityAll, consolidateOrRaise],
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
          restates: 'women.social-security.g5.female-unemployment-insurance-participants',
          interpretations: [trendFromBase, insuredEmployees, anyChangeCounts],
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
          restates: 'women.social-security.g5.female-work-injury-insurance-participants',
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
      statistics: [
        { zh: '分性别的社会救助统计', en: 'Social assistance by sex' },
        { zh: '统一的救助信息平台', en: 'One platform of assistance data' },
      ],
    },
    8: {
      title: { zh: '老年与残疾妇女补贴制度', en: 'Allowances for older and disabled women' },
      targets: {
        'old-age-subsidy-standard': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '逐步提升老年妇女福利水平',
          boundWord: '逐步提升',
          interpretations: [trendFromBase, olderWomenSubsidy, currentPrices],
        },
      },
    },
    9: {
      title: { zh: '居家社区机构养老网络', en: 'Home, community and institutional care for older women' },
      targets: {
        'elderly-care-workforce': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '壮大养老护理员、康复护士、老年社会工作者队伍',
          boundWord: '壮大',
          components: ['elderly-care-workers', 'rehabilitation-nurses', 'gerontological-social-workers'],
          interpretations: [trendFromBase, everyComponent, strengthAsNumber],
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
      statistics: [{ zh: '农村留守妇女摸底排查和信息台账', en: 'A survey and register of rural women left behind' }],
    },
  },
});
