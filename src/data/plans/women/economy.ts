import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { aboutFigure, anyChangeCounts, bareFigure, fullCoverage, ratioGap, trendFromBase, twinTargets } from '../interpretations.js';
import { head } from './head.js';

/** 妇女就业率: no age range. */
const workingAge = {
  id: 'employment-rate-age',
  decision: { zh: '就业率按16岁及以上女性计算', en: 'The employment rate is that of women aged 16 and over' },
  reason: { zh: '原文未写年龄范围', en: 'The text names no age range' },
} as const satisfies Interpretation;

/** 收入差距, without the kind of income. */
const labourIncome = {
  id: 'income-as-labour-income',
  decision: { zh: '收入按年人均劳动收入（当年价）计算', en: 'Income is the mean yearly income from work, in current yuan' },
  reason: { zh: '原文未写收入口径；同句针对劳动报酬', en: 'The text does not define income; the sentence is about pay for work' },
} as const satisfies Interpretation;

/** 职业病发病率, without its population. */
const newCases = {
  id: 'incidence-as-new-cases',
  decision: {
    zh: '发病率按一年内新确诊病例数与女职工总数之比计算',
    en: 'Incidence is the number of newly confirmed cases divided by the number of all female employees',
  },
  reason: { zh: '原文未写是否限于有害岗位', en: 'The text does not say whether only jobs with exposure count' },
} as const satisfies Interpretation;

/** 转移就业规模: measured in persons. */
const scaleAsPersons = {
  id: 'scale-as-persons',
  decision: { zh: '“规模”按人数判断', en: '“Scale” means a number of persons' },
  reason: { zh: '原文未写规模的计量', en: 'The text does not say how scale is measured' },
} as const satisfies Interpretation;

/** 转移就业差距: of persons. */
const gapInPersons = {
  id: 'off-farm-gap-in-persons',
  decision: { zh: '转移就业差距按男女人数比较', en: 'The gap is that between the numbers of men and of women' },
  reason: { zh: '原文只写“转移就业差距”，未写比率', en: 'The text speaks of a gap and names no rate' },
} as const satisfies Interpretation;

/** 应登尽登, without its population. */
const registeredWomen = {
  id: 'registration-by-entitled-women',
  decision: { zh: '按有宅基地权益的农村妇女中已登记者计算', en: 'The rate is based on rural women who are entitled to homestead use rights' },
  reason: { zh: '原文未写应登记的对象和户、人口径', en: 'The text does not say who has to be registered, or whether persons or households count' },
} as const satisfies Interpretation;

/** 脱贫妇女收入, without the kind of income. */
const povertyIncome = {
  id: 'income-of-women-out-of-poverty',
  decision: {
    zh: '“增加收入”按脱贫户妇女年人均收入（当年价）判断',
    en: 'The target is judged by the mean yearly income of these women, in current yuan',
  },
  reason: { zh: '原文未写收入口径', en: 'The text does not define income' },
} as const satisfies Interpretation;

const publicSector = {
  id: 'senior-professionals-as-published',
  decision: {
    zh: '按公布的公有制企事业单位口径判断；报送全口径的，以全口径为准',
    en: 'The figure for public-sector employers is judged, as it is published; a figure for all employers takes precedence',
  },
  reason: { zh: '原文未限单位；全国监测公布公有制企事业单位', en: 'The text does not limit the employers; national monitoring publishes the public sector' },
  source: '国家统计局：2017年《中国妇女发展纲要（2011—2020年）》统计监测报告（2018）',
} as const satisfies Interpretation;

const unitsNotPrivate = {
  id: 'urban-units-not-private',
  decision: { zh: '“城镇单位”指城镇非私营单位', en: '“Urban units” means urban employers other than private firms' },
  reason: { zh: '原文未写口径；国家监测按此公布', en: 'The text does not define them; national monitoring publishes the figure for these employers' },
  source: '国家统计局：2024年《中国妇女发展纲要（2021—2030年）》统计监测报告（2025）',
} as const satisfies Interpretation;

const segregationAsIndex = {
  id: 'segregation-as-index',
  decision: { zh: '以分职业的性别相异指数下降判断', en: 'The target is judged by whether the dissimilarity index of occupations falls' },
  reason: { zh: '原文未写指标，未查到官方口径；“逐步消除”不要求降为0', en: 'The text names no measure, and no official one was found; “gradually eliminate” does not require 0' },
} as const satisfies Interpretation;

/** The domain “Women and the economy” on its own, with its targets, exactly as in the women’s plan. */
export const economy: DomainData<'women.economy'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'economy',
  number: 3,
  name: { zh: '妇女与经济', en: 'Women and the economy' },
  goals: {
    1: {
      title: { zh: '经济资源与机会的平等权利', en: 'Equal rights to economic resources and opportunities' },
    },
    2: {
      title: { zh: '女性就业率与就业人员女性比例', en: 'Female employment rate and share of the employed' },
      targets: {
        'female-employment-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女就业率',
          boundWord: '提高',
          interpretations: [trendFromBase, workingAge],
        },
        'female-share-of-employed-persons': {
          rule: { kind: 'around', value: '45', unit: 'percent' },
          timing: 'maintain',
          wording: '就业人员中的女性比例保持在45%左右',
          boundWord: '左右',
          interpretations: [aboutFigure],
        },
      },
    },
    3: {
      title: { zh: '城镇单位就业人员女性比例', en: 'Women about two fifths of urban-unit employees' },
      targets: {
        'female-share-of-urban-unit-employees': {
          rule: { kind: 'around', value: '40', unit: 'percent' },
          timing: 'reach',
          wording: '城镇单位就业人员中的女性比例达到40%左右',
          boundWord: '左右',
          interpretations: [aboutFigure, unitsNotPrivate, twinTargets],
        },
      },
    },
    4: {
      title: { zh: '高级专业技术人员女性比例', en: 'Two fifths of senior professionals are women' },
      targets: {
        'female-share-of-senior-professionals': {
          rule: { kind: 'atLeast', value: '40', unit: 'percent' },
          timing: 'reach',
          wording: '高级专业技术人员中的女性比例达到40%',
          boundWord: '',
          interpretations: [bareFigure, publicSector],
        },
      },
    },
    5: {
      title: { zh: '公平报酬与缩小收入性别差距', en: 'Fair pay and a smaller gender income gap' },
      targets: {
        'income-gap-by-sex': {
          indicator: 'average-income-of-employed-persons',
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: { zh: '男女平均收入之比', en: 'the ratio of women’s to men’s average income' },
            across: 'sex',
            gap: 'ratio',
          },
          timing: 'reach',
          wording: '男女收入差距明显缩小',
          boundWord: '明显缩小',
          interpretations: [ratioGap, labourIncome, anyChangeCounts],
        },
      },
    },
    6: {
      title: { zh: '降低女职工职业病发病率', en: 'Less occupational disease among female employees' },
      targets: {
        'female-occupational-disease-incidence-rate': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '女职工职业病发病率明显降低',
          boundWord: '明显降低',
          interpretations: [trendFromBase, newCases, anyChangeCounts],
        },
      },
    },
    7: {
      title: { zh: '农村妇女土地与集体收益权', en: 'Rural women’s rights to land and collective income' },
    },
    8: {
      title: { zh: '农村低收入妇女的发展能力', en: 'Lasting development capacity for rural low-income women' },
    },
    9: {
      title: { zh: '乡村振兴中的妇女作用', en: 'Women’s role in rural revitalisation' },
    },
    10: {
      title: { zh: '通过技能培训拓宽就业渠道', en: 'Skills training that opens new fields of work' },
    },
  },
  measures: {
    1: {
      title: { zh: '保障妇女经济权益的政策', en: 'Policies and institutions for women’s economic rights' },
    },
    2: {
      title: { zh: '查处招录中的性别歧视', en: 'Action against sex discrimination in recruitment' },
    },
    3: {
      title: { zh: '就业服务与多渠道创业扶持', en: 'Job services and business support for women' },
    },
    4: {
      title: { zh: '女毕业生的职业指导与帮扶', en: 'Career guidance and help for women graduates' },
    },
    5: {
      title: { zh: '新兴产业女性比例与农村转移就业', en: 'Women in emerging industries, and off-farm jobs for rural women' },
      targets: {
        'female-share-of-high-tech-industry-employees': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女在高新技术产业、战略性新兴产业和现代服务业',
          boundWord: '提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-strategic-emerging-industry-employees': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女在高新技术产业、战略性新兴产业和现代服务业',
          boundWord: '提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-modern-services-employees': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女在高新技术产业、战略性新兴产业和现代服务业',
          boundWord: '提高',
          interpretations: [trendFromBase],
        },
        'occupational-sex-dissimilarity-index': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '逐步消除职业性别隔离',
          boundWord: '逐步消除',
          interpretations: [trendFromBase, segregationAsIndex],
        },
        'female-share-of-urban-unit-employees': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高城镇单位就业人员中的女性比例',
          boundWord: '提高',
          interpretations: [trendFromBase, unitsNotPrivate, twinTargets],
        },
        'rural-women-in-off-farm-employment': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '扩大农村妇女转移就业规模',
          boundWord: '扩大',
          interpretations: [trendFromBase, scaleAsPersons],
        },
        'off-farm-employment-gap-by-sex': {
          indicator: 'rural-labour-in-off-farm-employment',
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: { zh: '男女转移就业人数之比', en: 'the ratio of women to men in off-farm employment' },
            across: 'sex',
            gap: 'ratio',
          },
          timing: 'reach',
          wording: '缩小男女转移就业差距',
          boundWord: '缩小',
          interpretations: [ratioGap, gapInPersons],
        },
      },
    },
    6: {
      title: { zh: '女性科技与技能人才培养', en: 'Support for women in science, technology and skilled trades' },
    },
    7: {
      title: { zh: '同工同酬与薪酬分性别统计', en: 'Equal pay, promotion and pay data by sex' },
      targets: {
        'income-gap-by-sex': {
          indicator: 'average-income-of-employed-persons',
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: { zh: '男女平均收入之比', en: 'the ratio of women’s to men’s average income' },
            across: 'sex',
            gap: 'ratio',
          },
          timing: 'reach',
          wording: '缩小男女两性收入差距',
          boundWord: '缩小',
          restates: 'women.economy.g5.income-gap-by-sex',
          interpretations: [ratioGap, labourIncome],
        },
      },
      statistics: [{ zh: '薪酬调查（探索）和分性别的收入统计', en: 'Surveys of pay, to be tried, and income by sex' }],
    },
    8: {
      title: { zh: '女职工特殊劳动保护监督', en: 'Supervised labour protection for female employees' },
    },
    9: {
      title: { zh: '劳动合同、反性骚扰与维权仲裁', en: 'Labour contracts, action on harassment, arbitration for female employees' },
    },
    10: {
      title: { zh: '生育后返岗与托育支持', en: 'Return to work and childcare after childbirth' },
    },
    11: {
      title: { zh: '农村妇女土地登记与集体成员权', en: 'Land registration and collective membership for rural women' },
      targets: {
        'rural-women-homestead-use-right-registration-rate': {
          rule: { kind: 'coverage' },
          timing: 'unstated',
          wording: '确保应登尽登',
          boundWord: '应登尽登',
          interpretations: [fullCoverage, registeredWomen],
        },
      },
    },
    12: {
      title: { zh: '防止返贫与就近增收', en: 'No slide back into poverty, and incomes earned close to home' },
      targets: {
        'average-income-of-women-lifted-out-of-poverty': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '支持脱贫妇女稳定增加收入',
          boundWord: '增加',
          interpretations: [trendFromBase, povertyIncome],
        },
      },
    },
    13: {
      title: { zh: '女农民领办经营主体', en: 'Women farmers leading farms and rural services' },
    },
  },
});
