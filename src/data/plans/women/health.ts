import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import {
  anyChangeCounts,
  bareFigure,
  controlledRise,
  countAtLeast,
  everyComponent,
  femaleOrTotal,
  fullCoverage,
  gapMeasure,
  trendFromBase,
  twinTargets,
} from '../interpretations.js';
import { head } from './head.js';

const regionsAreTownships = {
  id: 'regions-are-townships',
  decision: {
    zh: '“区域差距”按乡镇之间最高与最低之差判断，基期和评价年份只取都有数据的同一组乡镇',
    en: 'The regional gap is the highest value minus the lowest, among the townships that report in both years',
  },
  reason: {
    zh: '原文未写区域划分；乡镇范围不同，两个年份的差距不可比',
    en: 'The text does not define regions; with different townships, the gaps of two years are not comparable',
  },
} as const satisfies Interpretation;

const screeningAges = {
  id: 'screening-ages',
  decision: { zh: '筛查率的“适龄妇女”“人群”取35—64岁妇女', en: 'For a screening rate, “eligible women” means women aged 35–64' },
  reason: { zh: '原文未写年龄，取全国两癌检查项目的年龄', en: 'The text gives no ages; these are those of the national screening programme' },
} as const satisfies Interpretation;

const highPerformanceTest = {
  id: 'high-performance-test',
  decision: { zh: '“70%”以35—45岁妇女为分母，另立指标', en: 'The 70 % applies to women aged 35–45 and has an indicator of its own' },
  reason: { zh: '年龄和筛查方法都与人群筛查率不同', en: 'Age and method of the test differ from those of the population screening rate' },
} as const satisfies Interpretation;

const fewerAsRate = {
  id: 'fewer-as-rate',
  decision: { zh: '“减少”按发生率、传播率或患病率下降判断', en: '“Fewer” is judged by the rate, not by the number of cases' },
  reason: { zh: '原文未写指标，人数随人口规模变动', en: 'The text names no indicator; a number changes with the population' },
} as const satisfies Interpretation;

const levelAsShare = {
  id: 'literacy-level-as-share',
  decision: { zh: '素养“水平”按具备素养者的比例判断', en: 'The level of literacy is the share of women who have it' },
  reason: { zh: '全国监测以此名称公布百分数', en: 'National monitoring publishes a percentage under this name' },
} as const satisfies Interpretation;

const earlyPregnancyTests = {
  id: 'early-pregnancy-tests',
  decision: { zh: '“孕早期检测率”指孕早期完成三病检测的比例', en: 'The rate of early testing is the share tested for all three diseases in the first trimester' },
  reason: { zh: '所在句写艾滋病、梅毒和乙肝，检测率前未重复', en: 'An earlier part of the sentence names the three diseases; this part does not repeat them' },
} as const satisfies Interpretation;

const infectedWithHiv = {
  id: 'infected-with-hiv',
  decision: { zh: '“妇女感染者”指女性艾滋病感染者，含流动妇女', en: '“Infected women” means women living with HIV, including migrants' },
  reason: { zh: '原文未写病种，前一句针对艾滋病防控', en: 'The text does not name the disease here; the sentence before is about HIV' },
} as const satisfies Interpretation;

const diagnosisAndPeriod = {
  id: 'disorder-in-twelve-months',
  decision: { zh: '“抑郁症”按抑郁障碍计，焦虑、抑郁均取12个月患病率', en: '“Depression” means depressive disorders; anxiety and depression are both measured over 12 months' },
  reason: {
    zh: '原文未写诊断和时期，全国调查用“抑郁障碍”；基期与评价年份须用同一口径，尚无定论',
    en: 'The text gives neither a diagnosis nor a period; the national survey uses depressive disorders; the base year and the year judged have to use the same definition, which is not settled',
  },
  source: '中国精神卫生调查',
} as const satisfies Interpretation;

const literacyOpen = {
  id: 'mental-health-literacy-open',
  decision: { zh: '年龄和合格线以报送的调查为准', en: 'The survey that is reported defines the ages and the pass mark' },
  reason: { zh: '原文未写口径，也未查到通行标准，尚无定论', en: 'The text defines neither, and no common standard was found, so this is not settled' },
} as const satisfies Interpretation;

const exerciseOpen = {
  id: 'regular-exercise-open',
  decision: {
    zh: '按7岁及以上计，每周3次、每次30分钟、中等强度以上为“经常”',
    en: '“Regular” means three times a week, 30 minutes each, at medium intensity or more, at age 7 and over',
  },
  reason: {
    zh: '全国调查按7岁及以上公布；次数、时长和强度的口径尚待核对',
    en: 'The national survey covers ages 7 and over; frequency, duration and intensity have yet to be checked',
  },
  source: '国家体育总局：2025年全民健身活动状况调查公报（2025）',
} as const satisfies Interpretation;

const haemoglobinOpen = {
  id: 'haemoglobin-open',
  decision: { zh: '贫血以血红蛋白低于110克/升为准', en: 'Anaemia means haemoglobin below 110 g/L' },
  reason: {
    zh: '原文未写标准；界值尚待核对，基期与评价年份须用同一标准',
    en: 'The text gives no threshold; this one has still to be checked; the base year and the year judged have to use the same one',
  },
} as const satisfies Interpretation;

const caesareanOpen = {
  id: 'caesarean-level-open',
  decision: { zh: '本库不自行设定合理水平，因而不作达标判断', en: 'No reasonable level is assumed, so the target is not judged' },
  reason: { zh: '原文没有数字和方向；全国研究发现过多与过少并存', en: 'The text gives neither a figure nor a direction; a national study found both overuse and underuse' },
  source: '中国妇幼健康事业发展报告（2019）',
} as const satisfies Interpretation;

const syphilisAsIncidence = {
  id: 'syphilis-as-incidence',
  decision: {
    zh: '梅毒以先天梅毒报告发病率衡量，艾滋病、乙肝以母婴传播率衡量',
    en: 'Syphilis is judged by the reported incidence of congenital syphilis, HIV and hepatitis B by their transmission rates',
  },
  reason: { zh: '国家消除指标如此规定；原文未写指标', en: 'The national elimination indicators are defined in this way; the text names no indicator' },
  source: '国家卫生健康委：消除艾滋病、梅毒和乙肝母婴传播行动计划（2022—2025年）',
} as const satisfies Interpretation;

const bornToInfected = {
  id: 'born-to-infected-mothers',
  decision: { zh: '儿童按感染产妇所生的全部儿童计', en: 'All children born to infected mothers are counted' },
  reason: { zh: '原文写“所生儿童感染者”；国家指标为所生儿童用药率', en: 'The text says “infected children born to them”; the national indicator covers every child born to them' },
  source: '国家卫生健康委：消除艾滋病、梅毒和乙肝母婴传播行动计划（2022—2025年）',
} as const satisfies Interpretation;

const awarenessAsKnowledge = {
  id: 'awareness-as-knowledge',
  decision: { zh: '“防治意识”以防治知识知晓率衡量', en: 'Awareness of prevention is the share of women who know how these cancers are prevented' },
  reason: { zh: '原文未写指标；策略措施第5条用知晓率', en: 'The text names no indicator; measure 5 uses the awareness rate' },
} as const satisfies Interpretation;

const knowledgeAsAwareness = {
  id: 'knowledge-as-awareness-rate',
  decision: { zh: '“全面普及”按知晓率是否达到100%判断', en: '“Universal” knowledge means an awareness rate of 100 %' },
  reason: { zh: '原文没有数字；调查中几乎不可能得到100%，宜结合变化趋势使用', en: 'The text gives no figure; a survey hardly ever finds 100 %, so consider the trend as well' },
} as const satisfies Interpretation;

/** The domain “Women and health” on its own, with its targets, exactly as in the women’s plan. */
export const health: DomainData<'women.health'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'health',
  number: 1,
  name: { zh: '妇女与健康', en: 'Women and health' },
  goals: {
    1: {
      title: { zh: '提高预期寿命与健康预期寿命', en: 'Longer lives, and more years in good health' },
      targets: {
        'female-life-expectancy': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '妇女人均预期寿命延长',
          boundWord: '延长',
          interpretations: [trendFromBase],
        },
        'healthy-life-expectancy': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          sex: 'female',
          wording: '人均健康预期寿命逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, femaleOrTotal],
        },
      },
    },
    2: {
      title: { zh: '降低孕产妇死亡率、缩小地区差距', en: 'Fewer maternal deaths, and smaller gaps between places' },
      targets: {
        'maternal-mortality-ratio': {
          rule: { kind: 'atMost', value: '12', unit: 'per100000' },
          timing: 'reach',
          wording: '孕产妇死亡率下降到12/10万以下',
          boundWord: '以下',
        },
        'maternal-mortality-ratio-urban-rural-gap': {
          indicator: 'maternal-mortality-ratio',
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: { zh: '城乡之间的差距', en: 'the gap between urban and rural areas' },
            across: 'residence',
            gap: 'difference',
          },
          timing: 'reach',
          wording: '城乡、区域差距缩小',
          boundWord: '缩小',
          interpretations: [gapMeasure],
        },
        'maternal-mortality-ratio-regional-gap': {
          indicator: 'maternal-mortality-ratio',
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: { zh: '区域之间的差距', en: 'the gap between regions' },
            across: 'township',
            gap: 'difference',
          },
          timing: 'reach',
          wording: '城乡、区域差距缩小',
          boundWord: '缩小',
          interpretations: [gapMeasure, regionsAreTownships],
        },
      },
    },
    3: {
      title: { zh: '扩大适龄妇女两癌筛查覆盖', en: 'More women screened for cervical and breast cancer' },
      targets: {
        'cervical-and-breast-cancer-awareness-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '妇女的宫颈癌、乳腺癌防治意识明显提高',
          boundWord: '明显提高',
          components: ['cervical-cancer-awareness-rate', 'breast-cancer-awareness-rate'],
          interpretations: [trendFromBase, everyComponent, awarenessAsKnowledge, anyChangeCounts, twinTargets],
        },
        'cervical-cancer-screening-rate': {
          rule: { kind: 'atLeast', value: '70', unit: 'percent' },
          timing: 'reach',
          wording: '适龄妇女宫颈癌人群筛查率达到70%以上',
          boundWord: '以上',
          interpretations: [screeningAges, twinTargets],
        },
        'breast-cancer-screening-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '乳腺癌人群筛查率逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, screeningAges],
        },
      },
      notTargets: [
        { wording: '综合防治能力不断增强', reason: { zh: '能力无通行指标；筛查率、治疗率另有目标', en: 'Capacity has no usual indicator; screening and treatment have targets' } },
      ],
    },
    4: {
      title: { zh: '普及生殖健康知识、减少非意愿妊娠', en: 'Reproductive health, fewer unintended pregnancies' },
      targets: {
        'reproductive-health-knowledge-awareness-rate': {
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '生殖健康和优生优育知识全面普及',
          boundWord: '全面普及',
          interpretations: [fullCoverage, knowledgeAsAwareness],
        },
        'unintended-pregnancy-rate': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '减少非意愿妊娠',
          boundWord: '减少',
          interpretations: [trendFromBase, fewerAsRate],
        },
      },
    },
    5: {
      title: { zh: '降低三种疾病的母婴传播', en: 'Less mother-to-child transmission of HIV, syphilis and hepatitis B' },
      targets: {
        'mother-to-child-transmission-rate': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '减少艾滋病、梅毒和乙肝母婴传播',
          boundWord: '减少',
          components: ['mother-to-child-hiv-transmission-rate', 'congenital-syphilis-incidence', 'mother-to-child-hepatitis-b-transmission-rate'],
          interpretations: [trendFromBase, everyComponent, fewerAsRate, syphilisAsIncidence],
        },
        'mother-to-child-hiv-transmission-rate': {
          rule: { kind: 'atMost', value: '2', unit: 'percent' },
          timing: 'reach',
          wording: '艾滋病母婴传播率下降到2%以下',
          boundWord: '以下',
        },
      },
    },
    6: {
      title: { zh: '提高心理健康素养、减缓焦虑抑郁上升', en: 'Better mental health literacy, slower growth of anxiety and depression' },
      targets: {
        'female-mental-health-literacy-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '妇女心理健康素养水平不断提升',
          boundWord: '不断提升',
          interpretations: [trendFromBase, levelAsShare, literacyOpen],
        },
        'female-anxiety-disorder-prevalence': {
          rule: { kind: 'trend', direction: 'slowing' },
          timing: 'reach',
          wording: '妇女焦虑障碍、抑郁症患病率上升趋势减缓',
          boundWord: '上升趋势减缓',
          interpretations: [trendFromBase, controlledRise, diagnosisAndPeriod],
        },
        'female-depression-prevalence': {
          rule: { kind: 'trend', direction: 'slowing' },
          timing: 'reach',
          wording: '妇女焦虑障碍、抑郁症患病率上升趋势减缓',
          boundWord: '上升趋势减缓',
          interpretations: [trendFromBase, controlledRise, diagnosisAndPeriod],
        },
      },
    },
    7: {
      title: { zh: '提升妇女健康素养水平', en: 'Higher health literacy among women' },
      targets: {
        'female-health-literacy-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女健康素养水平',
          boundWord: '提高',
          interpretations: [trendFromBase, levelAsShare],
        },
      },
    },
    8: {
      title: { zh: '改善营养、减少孕产妇贫血', en: 'Better nutrition and less maternal anaemia' },
      targets: {
        'maternal-anaemia-prevalence': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '预防和减少孕产妇贫血',
          boundWord: '减少',
          interpretations: [trendFromBase, fewerAsRate, haemoglobinOpen],
        },
      },
    },
    9: {
      title: { zh: '提高经常锻炼比例和体质合格率', en: 'More women exercising regularly and physically fit' },
      targets: {
        'female-regular-exercise-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女经常参加体育锻炼的人数比例',
          boundWord: '提高',
          interpretations: [trendFromBase, exerciseOpen],
        },
        'female-physical-fitness-pass-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女体质测定标准合格比例',
          boundWord: '提高',
          interpretations: [trendFromBase],
        },
      },
    },
    10: { title: { zh: '妇幼服务能力与整体健康', en: 'Stronger maternal and child health services' } },
  },
  measures: {
    1: { title: { zh: '三医联动、经费与应急保障', en: 'Health system reform, funding and emergencies' } },
    2: {
      title: { zh: '妇幼保健机构与救治网络', en: 'A maternal and child health institution of the city, and its network' },
      targets: {
        'government-run-maternal-child-health-institutions': {
          rule: { kind: 'atLeast', value: '1', unit: 'count' },
          timing: 'unstated',
          wording: '市本级设置1所政府举办、标准化的妇幼保健机构',
          boundWord: '',
          interpretations: [countAtLeast],
        },
      },
    },
    3: {
      title: { zh: '从青春期到老年的健康管理', en: 'Health care for every stage of a woman’s life' },
      targets: {
        'healthy-life-expectancy': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          sex: 'female',
          wording: '提高妇女健康水平和人均健康预期寿命',
          boundWord: '提高',
          restates: 'women.health.g1.healthy-life-expectancy',
          interpretations: [trendFromBase, femaleOrTotal],
        },
      },
    },
    4: {
      title: { zh: '孕产期系统管理与危重救治', en: 'Systematic maternity care and safe childbirth' },
      targets: {
        'caesarean-section-rate': {
          rule: { kind: 'compare', relation: 'matches', reference: { zh: '合理水平', en: 'a reasonable level, which the text does not specify' } },
          timing: 'unstated',
          wording: '合理控制剖宫产率',
          boundWord: '合理控制',
          interpretations: [caesareanOpen],
        },
        'systematic-maternal-management-rate': {
          rule: { kind: 'atLeast', value: '90', unit: 'percent' },
          timing: 'reach',
          wording: '孕产妇系统管理率达到90%以上',
          boundWord: '以上',
        },
      },
    },
    5: {
      title: { zh: '两癌知晓、筛查与治疗衔接', en: 'Awareness, screening and treatment of cervical and breast cancer' },
      targets: {
        'cervical-and-breast-cancer-awareness-rate': {
          rule: { kind: 'atLeast', value: '90', unit: 'percent' },
          timing: 'reach',
          wording: '宫颈癌和乳腺癌防控知识知晓率达到90%以上',
          boundWord: '以上',
          components: ['cervical-cancer-awareness-rate', 'breast-cancer-awareness-rate'],
          interpretations: [everyComponent, twinTargets],
        },
        'high-performance-cervical-screening-rate': {
          rule: { kind: 'atLeast', value: '70', unit: 'percent' },
          timing: 'unstated',
          wording: '促进70%的妇女在35—45岁接受高效宫颈癌筛查',
          boundWord: '',
          interpretations: [bareFigure, highPerformanceTest],
        },
        'cervical-cancer-screening-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '宫颈癌和乳腺癌筛查，提高人群筛查率',
          boundWord: '提高',
          interpretations: [trendFromBase, screeningAges, twinTargets],
        },
        'breast-cancer-screening-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '宫颈癌和乳腺癌筛查，提高人群筛查率',
          boundWord: '提高',
          restates: 'women.health.g3.breast-cancer-screening-rate',
          interpretations: [trendFromBase, screeningAges],
        },
        'cervical-cancer-treatment-rate': {
          rule: { kind: 'atLeast', value: '90', unit: 'percent' },
          timing: 'reach',
          wording: '宫颈癌患者治疗率达到90%以上',
          boundWord: '以上',
        },
      },
    },
    6: { title: { zh: '避孕服务与性健康教育', en: 'Contraception services and sexual health education' } },
    7: {
      title: { zh: '孕产妇三病检测治疗与随访', en: 'Test and treat pregnant women for HIV, syphilis and hepatitis B' },
      targets: {
        'early-pregnancy-testing-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高孕早期检测率',
          boundWord: '提高',
          interpretations: [trendFromBase, earlyPregnancyTests],
        },
        'maternal-hiv-syphilis-hepatitis-b-testing-rate': {
          rule: { kind: 'atLeast', value: '98', unit: 'percent' },
          timing: 'reach',
          wording: '孕产妇艾滋病、梅毒和乙肝检测率达到98%以上',
          boundWord: '以上',
          components: ['maternal-hiv-testing-rate', 'maternal-syphilis-testing-rate', 'maternal-hepatitis-b-testing-rate'],
          interpretations: [everyComponent],
        },
        'maternal-and-child-hiv-syphilis-treatment-rate': {
          rule: { kind: 'atLeast', value: '95', unit: 'percent' },
          timing: 'reach',
          wording: '孕产妇及所生儿童感染者治疗率达到95%以上',
          boundWord: '以上',
          components: ['maternal-hiv-treatment-rate', 'maternal-syphilis-treatment-rate', 'hiv-exposed-infant-treatment-rate', 'syphilis-exposed-infant-treatment-rate'],
          interpretations: [everyComponent, bornToInfected],
        },
        'female-hiv-follow-up-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '流动妇女感染者的医疗服务，提高随访率',
          boundWord: '提高',
          interpretations: [trendFromBase, infectedWithHiv],
        },
      },
    },
    8: { title: { zh: '心理门诊与咨询服务', en: 'Psychological clinics and counselling for women' } },
    9: {
      title: { zh: '健康科普与远离烟酒和毒品', en: 'Health education, and staying off tobacco, alcohol and drugs' },
      targets: {
        'female-health-literacy-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提升妇女健康素养',
          boundWord: '提升',
          restates: 'women.health.g7.female-health-literacy-rate',
          interpretations: [trendFromBase, levelAsShare],
        },
      },
    },
    10: {
      title: { zh: '膳食指导与营养监测', en: 'Dietary guidance and nutrition monitoring' },
      targets: {
        'female-nutrition-label-awareness-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女对营养标签的知晓率',
          boundWord: '提高',
          interpretations: [trendFromBase],
        },
        'maternal-iron-deficiency-anaemia-prevalence': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '预防和减少孕产妇缺铁性贫血',
          boundWord: '减少',
          interpretations: [trendFromBase, fewerAsRate, haemoglobinOpen],
        },
      },
    },
    11: { title: { zh: '健身场地、赛事与工间操', en: 'Sports facilities, events and workplace exercise for women' } },
    12: { title: { zh: '数字化妇幼服务与科研', en: 'Digital technology and research for women’s health' } },
  },
});
