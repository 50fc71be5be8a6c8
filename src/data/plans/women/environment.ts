import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { aboutFigure, anyChangeCounts, bareFigure, fullCoverage, gapMeasure, trendFromBase } from '../interpretations.js';
import { head } from './head.js';

const waterQualityAsCompliance = {
  id: 'water-quality-as-compliance',
  decision: { zh: '水源水质以水质达标率衡量', en: 'The quality of water sources is measured by the share of sources that meet the standard' },
  reason: { zh: '原文未写指标，达标率是通常公布的口径', en: 'The text names no indicator; this share is what is usually published' },
} as const satisfies Interpretation;

const sortingByCompound = {
  id: 'waste-sorting-by-compound',
  decision: { zh: '垃圾分类普及程度按居民小区覆盖率衡量', en: 'The spread of waste sorting is measured by the share of residential compounds' },
  reason: { zh: '原文未写计量单位，小区是常见口径', en: 'The text does not say what to count; compounds are usually counted' },
} as const satisfies Interpretation;

const sewersByArea = {
  id: 'sewers-by-built-up-area',
  decision: { zh: '污水管网覆盖按建成区服务面积衡量', en: 'Sewer coverage is measured by the built-up area served' },
  reason: { zh: '原文未写按面积、人口还是户数计算', en: 'The text does not say whether area, people or households count' },
} as const satisfies Interpretation;

const toiletsAreRural = {
  id: 'sanitary-toilets-rural',
  decision: { zh: '此处的卫生厕所普及率指农村', en: 'The rate of sanitary toilets is the rural one here' },
  reason: { zh: '同句主语为农村厕所革命，与主要目标第7条一致', en: 'The sentence is about rural toilets, as goal 7 is' },
} as const satisfies Interpretation;

const stallStandard = {
  id: 'stalls-by-national-standard',
  decision: {
    zh: '以国家标准的女男厕位比3∶2为下限；人流集中处标准为2∶1',
    en: 'The ratio has to be at least that of the national standard: 3 stalls for women to 2 for men (2 to 1 in busy places)',
  },
  reason: { zh: '原文写“标准化建设”，未给比例；实际需求无统计', en: 'The text says “standardised” and gives no ratio; there are no statistics on the actual need' },
  source: '住房和城乡建设部：城市公共厕所设计标准 CJJ 14—2016',
} as const satisfies Interpretation;

const digitalDivideAsUse = {
  id: 'digital-divide-as-use',
  decision: {
    zh: '“鸿沟”以男女互联网使用率之差衡量，缩小即达到',
    en: 'The divide is the difference between women’s and men’s use of the internet; narrowing it attains the target',
  },
  reason: { zh: '原文未写指标；措施针对培训，未写明最终要求', en: 'The text names no indicator; the measure is about training and does not say what has to be reached' },
} as const satisfies Interpretation;

/** The domain “Women and the environment” on its own, with its targets, exactly as in the women’s plan. */
export const environment: DomainData<'women.environment'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'environment',
  number: 7,
  name: { zh: '妇女与环境', en: 'Women and the environment' },
  goals: {
    1: { title: { zh: '妇女思想引领与价值践行', en: 'Stronger political awareness and core values among women' } },
    2: { title: { zh: '男女平等基本国策宣传“五进”', en: 'Gender equality taught in villages, offices, schools, firms and homes' } },
    3: { title: { zh: '文化传媒领域的性别平等监管', en: 'Gender oversight of culture and media to end discrimination' } },
    4: { title: { zh: '妇女媒介与数字能力', en: 'Media literacy and digital skills for women' } },
    5: { title: { zh: '妇女成为绿色发展力量', en: 'Women as a driving force for ecological progress' } },
    6: {
      title: { zh: '普及农村自来水、改善城市水源水质', en: 'Tap water for 90 % of rural people and better urban water sources' },
      targets: {
        'rural-tap-water-coverage-rate': {
          rule: { kind: 'atLeast', value: '90', unit: 'percent' },
          timing: 'reach',
          wording: '农村自来水普及率达到90%',
          boundWord: '',
          interpretations: [bareFigure],
        },
        'urban-drinking-water-source-compliance-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提升城市集中式饮用水水源水质',
          boundWord: '提升',
          interpretations: [trendFromBase, waterQualityAsCompliance],
        },
      },
      notTargets: [
        {
          wording: '减少环境污染对妇女健康的危害',
          reason: { zh: '没有公布的环境污染伤害指标；污染浓度不等于伤害', en: 'No statistics on such harm are published, and concentrations do not measure it' },
        },
      ],
    },
    7: {
      title: { zh: '农村改厕与城镇厕位配比', en: 'More rural sanitary toilets and a fair share of stalls in towns' },
      targets: {
        'rural-sanitary-toilet-coverage-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '稳步提高农村卫生厕所普及率',
          boundWord: '稳步提高',
          interpretations: [trendFromBase, anyChangeCounts],
        },
        'public-toilet-female-male-stall-ratio': {
          rule: {
            kind: 'compare',
            relation: 'atLeast',
            reference: { zh: '国家标准的3∶2', en: 'the 3 to 2 of the national standard' },
            referenceValue: { value: '150', unit: 'percent' },
          },
          timing: 'unstated',
          wording: '男女厕位比例标准化建设与实际需求相适应',
          boundWord: '相适应',
          interpretations: [stallStandard],
        },
      },
    },
    8: {
      title: { zh: '城市垃圾分类与村庄垃圾收运', en: 'Waste sorted throughout cities and collected in nearly all villages' },
      targets: {
        'urban-waste-sorting-coverage-rate': {
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '城市生活垃圾分类全面普及',
          boundWord: '全面普及',
          interpretations: [fullCoverage, sortingByCompound],
        },
        'village-waste-collection-coverage-rate': {
          rule: { kind: 'around', value: '100', unit: 'percent' },
          timing: 'reach',
          wording: '生活垃圾进行收运处置的行政村比例基本达到100%',
          boundWord: '基本',
          interpretations: [aboutFigure],
        },
      },
    },
    9: { title: { zh: '突发事件应对中的妇女角色', en: 'Women’s role and a gender view in emergency response' } },
    10: { title: { zh: '妇女参与环境决策与设施规划', en: 'Women’s say in environmental decisions and public facilities' } },
    11: { title: { zh: '妇女带动地方文化传承', en: 'Women’s influence in keeping local and ethnic culture alive' } },
  },
  measures: {
    1: { title: { zh: '宣传阵地、先进典型与民族交融', en: 'Political guidance, role models and exchange among ethnic groups' } },
    2: { title: { zh: '性别平等典型宣传与干部学习', en: 'Campaigns and cadre study on gender equality' } },
    3: { title: { zh: '妇女参与文明城乡创建', en: 'Women in civic campaigns for better towns and villages' } },
    4: { title: { zh: '传媒从业者培训与内容监测', en: 'Train media staff and monitor content for demeaning portrayals' } },
    5: {
      title: { zh: '网络素养培训与上网安全', en: 'Training in media literacy and safe internet use' },
      targets: {
        'internet-use-rate-sex-gap': {
          indicator: 'internet-use-rate',
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: { zh: '男女互联网使用率之差', en: 'the difference between women’s and men’s use of the internet' },
            across: 'sex',
            gap: 'difference',
          },
          timing: 'reach',
          wording: '消除性别数字鸿沟',
          boundWord: '消除',
          interpretations: [gapMeasure, digitalDivideAsUse],
        },
      },
    },
    6: { title: { zh: '妇女生态教育与绿色生活', en: 'Environmental education and green living led by women' } },
    7: {
      title: { zh: '环境健康监测、垃圾与污水治理', en: 'Environmental health monitoring, waste treatment and sewers' },
      targets: {
        'urban-sewer-network-coverage-rate': {
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '推进城镇污水管网全覆盖',
          boundWord: '全覆盖',
          interpretations: [fullCoverage, sewersByArea],
        },
      },
    },
    8: { title: { zh: '水源保护与农村供水工程', en: 'Source protection and rural water supply works' } },
    9: {
      title: { zh: '公厕改造与第三卫生间', en: 'Public, rural and family toilets built or improved' },
      targets: {
        'rural-sanitary-toilet-coverage-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '稳步提高卫生厕所普及率',
          boundWord: '稳步提高',
          restates: 'women.environment.g7.rural-sanitary-toilet-coverage-rate',
          interpretations: [trendFromBase, toiletsAreRural, anyChangeCounts],
        },
      },
    },
    10: { title: { zh: '妇儿活动中心与公共哺乳室', en: 'Activity centres and nursing rooms in public places' } },
    11: { title: { zh: '应急中妇女物资、培训与救助', en: 'Supplies, training and aid for women in emergencies' } },
    12: { title: { zh: '妇女手工艺与民族文化交流', en: 'Women’s handicrafts and exchange of ethnic culture' } },
    13: { title: { zh: '妇联宣传与舆情应对', en: 'Women’s federation: outreach and online opinion monitoring' } },
  },
});
