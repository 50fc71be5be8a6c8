import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { aboutFigure, everyComponent, fullCoverage, matchTolerance, trendFromBase, twinTargets } from '../interpretations.js';
import { head } from './head.js';

/** 一般. */
const generally = {
  id: 'generally-without-exception',
  decision: { zh: '“一般”不设例外', en: '“Generally” allows no exceptions here' },
  reason: { zh: '原文未写何种情形可以例外', en: 'The text does not say which exceptions are allowed' },
} as const satisfies Interpretation;

/** 合理比例. */
const reasonableShare = {
  id: 'reasonable-share-of-delegates',
  decision: {
    zh: '“合理比例”按主要目标第2条：不低于党员中女性比例',
    en: 'A “reasonable share” is that of goal 2: not below the female share of Party members',
  },
  reason: {
    zh: '措施未给数字，主要目标第2条对同一比例给出下限',
    en: 'The measure gives no figure; goal 2 sets a floor for the same share',
  },
} as const satisfies Interpretation;

/** 同级正职 of the government. */
const oneChief = {
  id: 'government-chief-post',
  decision: { zh: '同级正职指市政府正职，按在任者计算', en: 'Chief posts are those of the city government; the share is that of their present holders' },
  reason: {
    zh: '原文未写“同级”范围；正职仅一人时比例非0即100',
    en: 'The text does not define the level; if there is only one post, the share is either 0 or 100 %',
  },
} as const satisfies Interpretation;

/** 同级正职 of the departments. */
const departmentHeads = {
  id: 'department-heads-at-level',
  decision: { zh: '同级正职指市政府工作部门的正职', en: 'Chief posts are the heads of the city’s government departments' },
  reason: { zh: '原文未写“同级”的范围', en: 'The text does not define the level' },
} as const satisfies Interpretation;

/** 职工代表大会 of 企事业单位. */
const pooledCongress = {
  id: 'workers-congress-pooled',
  decision: {
    zh: '企业、事业单位分别合计判断',
    en: 'Enterprises and public institutions are judged separately, each group as a whole',
  },
  reason: {
    zh: '策略措施第6条、第7条分别提出；原文未要求逐个单位',
    en: 'Measures 6 and 7 name the two separately; the text does not require it of every employer',
  },
} as const satisfies Interpretation;

/** 少数民族女干部的比例, without its whole. */
const minorityBase = {
  id: 'minority-women-among-all-cadres',
  decision: { zh: '比例按少数民族女干部占干部总数计算', en: 'The share is the number of ethnic minority women cadres divided by that of all cadres' },
  reason: { zh: '原文未写分母', en: 'The text names no denominator' },
} as const satisfies Interpretation;

/** …中的女性比例, without the persons meant. */
const leadershipMeant = {
  id: 'share-in-leadership',
  decision: {
    zh: '各单位、组织中的女性比例按其领导成员判断',
    en: 'Women’s share in a body is their share among its leaders',
  },
  reason: {
    zh: '本章针对参与决策和管理，原文未写人员范围',
    en: 'The chapter is about decision-making and management; the text does not say which persons count',
  },
} as const satisfies Interpretation;

/** 基层群众自治组织. */
const selfGovernment = {
  id: 'self-government-committees',
  decision: {
    zh: '基层群众自治组织指村委会和居委会，分别判断',
    en: 'Self-government bodies are villagers’ committees and residents’ committees, which are judged separately',
  },
  reason: {
    zh: '宪法第111条列此两种；主要目标第8条、第9条分别给出数值',
    en: 'Article 111 of the Constitution names these two; goals 8 and 9 give figures for each',
  },
} as const satisfies Interpretation;

/** 应配尽配, without its denominator. */
const requiredWomen = {
  id: 'required-women-in-leading-bodies',
  decision: { zh: '按应配女干部的领导班子中已配齐者计算', en: 'The rate is based on the leading bodies that are required to include women' },
  reason: { zh: '原文未写应配范围，以干部选拔配备规定为准', en: 'The text does not say which bodies these are; the rules on appointments decide' },
} as const satisfies Interpretation;

/** 村（社区）. */
const villageAndCommunity = {
  id: 'village-and-community-apart',
  decision: { zh: '村、社区分别判断', en: 'Villages and communities are judged separately' },
  reason: { zh: '原文以括号并列，主要目标第8条、第9条分别提出', en: 'The text names the two together, one in brackets; goals 8 and 9 treat them separately' },
} as const satisfies Interpretation;

/** 女性或女性研究专家. */
const womenOrExperts = {
  id: 'women-or-experts-one-share',
  decision: { zh: '女性、女性研究专家合并计为一个比例', en: 'Women and experts in women’s studies are counted together in one share' },
  reason: { zh: '原文以“或”并列', en: 'The text joins them with “or”' },
} as const satisfies Interpretation;

const perLevel = {
  id: 'each-level',
  decision: { zh: '市、乡镇两级分别判断，乡镇合计', en: 'The city and the townships are judged separately, and the townships are counted together' },
  reason: { zh: '原文写“各级”，两级人数悬殊，合计会掩盖其一', en: 'The text says “every level”; the two levels differ greatly in size, so a joint share would hide one of them' },
} as const satisfies Interpretation;

const cityLevelOnly = {
  id: 'city-level-only',
  decision: { zh: '按市级判断', en: 'The target is judged at city level' },
  reason: {
    zh: '原文写“各级”；本市范围内是否只有市一级，以章程和法律为准，尚待核对',
    en: 'The text says “every level”; whether the city has only one level depends on the law and the charter, which have yet to be checked',
  },
} as const satisfies Interpretation;

const pooledInstitutions = {
  id: 'institutions-pooled',
  decision: { zh: '各级各类事业单位合计判断', en: 'Institutions of all levels and kinds are counted together' },
  reason: { zh: '原文未要求各级分别提高', en: 'The text does not require a rise at each level' },
} as const satisfies Interpretation;

const reasonableShareOpen = {
  id: 'reasonable-share-open',
  decision: {
    zh: '本库不自行设定“合理比例”“一定比例”的数值，因而不作达标判断',
    en: 'No figure is assumed for “a reasonable share” or “a certain share”, so the target is not judged',
  },
  reason: { zh: '原文没有数字；只有党代表的比例另有下限', en: 'The text gives no figure; only for Party delegates does another clause set a floor' },
} as const satisfies Interpretation;

/** The domain “Women in decision-making and management” on its own, with its targets, exactly as in the women’s plan. */
export const decisionMaking: DomainData<'women.decision-making'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'decision-making',
  number: 4,
  name: { zh: '妇女参与决策和管理', en: 'Women in decision-making and management' },
  goals: {
    1: {
      title: { zh: '提高参政和参与社会治理水平', en: 'Women’s part in politics and social governance' },
    },
    2: {
      title: { zh: '党代表女性比例不低于党员女性比例', en: 'Women’s share of Party delegates no lower than of members' },
      targets: {
        'female-share-of-party-members': {
          rule: { kind: 'compare', relation: 'atLeast', reference: { zh: '合理比例', en: 'a reasonable share, which the text does not specify' } },
          timing: 'maintain',
          wording: '中国共产党女党员保持合理比例',
          boundWord: '合理比例',
          interpretations: [reasonableShareOpen],
        },
        'female-share-of-party-congress-delegates': {
          rule: {
            kind: 'compare',
            relation: 'atLeast',
            reference: { zh: '本地区党员总数中女性比例', en: 'the female share of all Party members in the area' },
            referenceIndicator: 'female-share-of-party-members',
          },
          timing: 'unstated',
          wording: '女党员代表比例一般不低于本地区党员总数中女性比例',
          boundWord: '不低于',
          components: ['female-share-of-city-party-congress-delegates', 'female-share-of-township-party-congress-delegates'],
          interpretations: [generally, perLevel, everyComponent],
        },
      },
    },
    3: {
      title: { zh: '人大、政协中女性比例提高', en: 'A larger share of women in congresses and the CPPCC' },
      targets: {
        'female-share-of-peoples-congress-deputies': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '各级人大代表和常委会委员中的女性比例逐步提高',
          boundWord: '逐步提高',
          components: ['female-share-of-city-peoples-congress-deputies', 'female-share-of-township-peoples-congress-deputies'],
          interpretations: [trendFromBase, perLevel, everyComponent],
        },
        'female-share-of-peoples-congress-standing-committee-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '各级人大代表和常委会委员中的女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, cityLevelOnly],
        },
        'female-share-of-cppcc-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '各级政协委员和常委中的女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, cityLevelOnly],
        },
        'female-share-of-cppcc-standing-committee-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '各级政协委员和常委中的女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, cityLevelOnly],
        },
      },
    },
    4: {
      title: { zh: '市政府领导班子及正职中的女干部', en: 'Women in the city government’s leadership and chief posts' },
      targets: {
        'female-share-of-local-government-leadership': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '市政府领导班子中的女干部比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-local-government-chief-posts': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '担任正职的女干部占同级正职干部的比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, oneChief],
        },
      },
    },
    5: {
      title: { zh: '政府部门领导班子及正职中的女干部', en: 'Women in the leadership of government departments and as heads' },
      targets: {
        'female-share-of-government-department-leadership': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '全市政府工作部门领导班子中的女干部比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-government-department-heads': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '担任正职的女干部占同级正职干部的比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, departmentHeads],
        },
      },
    },
    6: {
      title: { zh: '提高事业单位领导班子女性比例', en: 'More women leading public institutions' },
      targets: {
        'female-share-of-public-institution-leadership': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '各级各类事业单位领导班子成员中的女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, pooledInstitutions],
        },
      },
    },
    7: {
      title: { zh: '企业高层与职代会的女性代表性', en: 'Women in company leadership and workers’ congresses' },
      targets: {
        'female-share-of-enterprise-board-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '企业董事会、监事会成员及管理层中的女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-enterprise-supervisory-board-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '企业董事会、监事会成员及管理层中的女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-enterprise-management': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '企业董事会、监事会成员及管理层中的女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-enterprise-workers-congress': {
          rule: {
            kind: 'compare',
            relation: 'matches',
            reference: { zh: '企业女职工比例', en: 'the female share of enterprise employees' },
            referenceIndicator: 'female-share-of-enterprise-employees',
          },
          timing: 'unstated',
          wording: '企事业单位职工代表大会中女性比例与女职工比例相适应',
          boundWord: '相适应',
          interpretations: [matchTolerance, pooledCongress],
        },
        'female-share-of-public-institution-workers-congress': {
          rule: {
            kind: 'compare',
            relation: 'matches',
            reference: { zh: '事业单位女职工比例', en: 'the female share of public institution employees' },
            referenceIndicator: 'female-share-of-public-institution-employees',
          },
          timing: 'unstated',
          wording: '企事业单位职工代表大会中女性比例与女职工比例相适应',
          boundWord: '相适应',
          interpretations: [matchTolerance, pooledCongress],
        },
      },
    },
    8: {
      title: { zh: '村级任职的女性比例与下限', en: 'More women in village leadership, with floors for committees' },
      targets: {
        'female-share-of-village-party-organisation-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '村党组织成员、村党组织书记中女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-village-party-secretaries': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '村党组织成员、村党组织书记中女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-villagers-committee-members': {
          rule: { kind: 'atLeast', value: '30', unit: 'percent' },
          timing: 'reach',
          wording: '村民委员会成员中女性比例达到30%以上',
          boundWord: '以上',
          interpretations: [twinTargets],
        },
        'female-share-of-villagers-committee-directors': {
          rule: { kind: 'atLeast', value: '10', unit: 'percent' },
          timing: 'reach',
          wording: '村民委员会主任中女性比例达到10%以上',
          boundWord: '以上',
          interpretations: [twinTargets],
        },
      },
    },
    9: {
      title: { zh: '社区任职的女性比例与下限', en: 'Women in community leadership, about half of committee members' },
      targets: {
        'female-share-of-community-party-organisation-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '社区党组织成员、社区党组织书记中女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-community-party-secretaries': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '社区党组织成员、社区党组织书记中女性比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-residents-committee-members': {
          rule: { kind: 'around', value: '50', unit: 'percent' },
          timing: 'maintain',
          wording: '社区居委会成员中女性比例保持在50%左右',
          boundWord: '左右',
          interpretations: [aboutFigure, twinTargets],
        },
        'female-share-of-residents-committee-directors': {
          rule: { kind: 'atLeast', value: '45', unit: 'percent' },
          timing: 'reach',
          wording: '社区居委会主任中女性比例达到45%以上',
          boundWord: '以上',
          interpretations: [twinTargets],
        },
      },
    },
    10: {
      title: { zh: '女性加入和领导社会组织', en: 'Women joining and heading social organisations' },
    },
    11: {
      title: { zh: '提高少数民族女干部比例', en: 'A rising share of ethnic minority women cadres' },
      targets: {
        'ethnic-minority-women-share-of-cadres': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '全市少数民族女干部的比例逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, minorityBase],
        },
      },
    },
    12: {
      title: { zh: '公共事务知情、表达与决策权', en: 'Women’s say in social policy and legislation' },
    },
  },
  measures: {
    1: {
      title: { zh: '各类领导班子吸纳更多女性', en: 'More women in leading bodies of every kind' },
      targets: {
        'female-share-of-township-leadership': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提升全市各乡镇、市直各单位领导班子',
          boundWord: '提升',
          interpretations: [trendFromBase],
        },
        'female-share-of-municipal-unit-leadership': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提升全市各乡镇、市直各单位领导班子',
          boundWord: '提升',
          interpretations: [trendFromBase],
        },
        'female-share-of-enterprise-management': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '企事业单位、基层群众自治组织和社会组织中的女性比例',
          boundWord: '提升',
          restates: 'women.decision-making.g7.female-share-of-enterprise-management',
          interpretations: [trendFromBase, leadershipMeant],
        },
        'female-share-of-public-institution-leadership': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '企事业单位、基层群众自治组织和社会组织中的女性比例',
          boundWord: '提升',
          restates: 'women.decision-making.g6.female-share-of-public-institution-leadership',
          interpretations: [trendFromBase, leadershipMeant],
        },
        'female-share-of-villagers-committee-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '企事业单位、基层群众自治组织和社会组织中的女性比例',
          boundWord: '提升',
          interpretations: [trendFromBase, leadershipMeant, selfGovernment, twinTargets],
        },
        'female-share-of-residents-committee-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '企事业单位、基层群众自治组织和社会组织中的女性比例',
          boundWord: '提升',
          interpretations: [trendFromBase, leadershipMeant, selfGovernment, twinTargets],
        },
        'female-share-of-social-organisation-leaders': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '企事业单位、基层群众自治组织和社会组织中的女性比例',
          boundWord: '提升',
          interpretations: [trendFromBase, leadershipMeant],
        },
      },
    },
    2: {
      title: { zh: '参政能力培训与妇女议事会', en: 'Leadership training and women’s councils everywhere' },
      targets: {
        'womens-council-coverage-rate': {
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '推进城乡社区、村妇女议事会实现全覆盖',
          boundWord: '全覆盖',
          interpretations: [fullCoverage],
        },
      },
    },
    3: {
      title: { zh: '女党员发展与党代表推选', en: 'Recruiting women members and choosing delegates' },
      targets: {
        'female-share-of-party-congress-delegates': {
          rule: {
            kind: 'compare',
            relation: 'atLeast',
            reference: { zh: '本地区党员总数中女性比例', en: 'the female share of all Party members in the area' },
            referenceIndicator: 'female-share-of-party-members',
          },
          timing: 'maintain',
          wording: '党员代表大会中女党员代表保持合理比例',
          boundWord: '合理比例',
          components: ['female-share-of-city-party-congress-delegates', 'female-share-of-township-party-congress-delegates'],
          restates: 'women.decision-making.g2.female-share-of-party-congress-delegates',
          interpretations: [reasonableShare, perLevel, everyComponent],
        },
      },
    },
    4: {
      title: { zh: '人大、政协提名环节的女性', en: 'Women in nominations for congresses and the CPPCC' },
      targets: {
        'female-share-of-peoples-congress-deputies': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高人大女代表、政协女委员比例',
          boundWord: '提高',
          components: ['female-share-of-city-peoples-congress-deputies', 'female-share-of-township-peoples-congress-deputies'],
          restates: 'women.decision-making.g3.female-share-of-peoples-congress-deputies',
          interpretations: [trendFromBase, perLevel, everyComponent],
        },
        'female-share-of-cppcc-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高人大女代表、政协女委员比例',
          boundWord: '提高',
          restates: 'women.decision-making.g3.female-share-of-cppcc-members',
          interpretations: [trendFromBase],
        },
        'female-share-of-peoples-congress-candidates': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '候选人中应当有一定比例的妇女代表，并逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase],
        },
        'female-share-of-cppcc-nominees': {
          rule: { kind: 'compare', relation: 'atLeast', reference: { zh: '一定比例', en: 'a certain share, which the text does not specify' } },
          timing: 'unstated',
          wording: '保障提名一定比例的妇女',
          boundWord: '一定比例',
          interpretations: [reasonableShareOpen],
        },
      },
    },
    5: {
      title: { zh: '女干部的培养、选拔与配备', en: 'Training, selecting and placing women cadres' },
      targets: {
        'female-share-of-young-leading-cadres': {
          rule: { kind: 'compare', relation: 'atLeast', reference: { zh: '合理比例', en: 'a reasonable share, which the text does not specify' } },
          timing: 'maintain',
          wording: '注重保持优秀年轻干部队伍中女干部的合理比例',
          boundWord: '合理比例',
          interpretations: [reasonableShareOpen],
        },
        'leading-bodies-with-required-women-rate': {
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '在保证质量的前提下实现应配尽配',
          boundWord: '应配尽配',
          interpretations: [fullCoverage, requiredWomen],
        },
      },
    },
    6: {
      title: { zh: '卫生、教育、文化行业管理层与职代会', en: 'Women managers in health, education and culture; workers’ congresses' },
      targets: {
        'female-share-of-management-in-female-dominated-sectors': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '女性集中的行业提高决策管理层中的女性比例',
          boundWord: '提高',
          components: ['female-share-of-health-sector-management', 'female-share-of-education-sector-management', 'female-share-of-culture-sector-management'],
          interpretations: [trendFromBase, everyComponent],
        },
        'female-share-of-public-institution-workers-congress': {
          rule: {
            kind: 'compare',
            relation: 'matches',
            reference: { zh: '事业单位女职工比例', en: 'the female share of public institution employees' },
            referenceIndicator: 'female-share-of-public-institution-employees',
          },
          timing: 'unstated',
          wording: '女职工代表比例与事业单位女职工比例相适应',
          boundWord: '相适应',
          restates: 'women.decision-making.g7.female-share-of-public-institution-workers-congress',
          interpretations: [matchTolerance, pooledCongress],
        },
      },
    },
    7: {
      title: { zh: '国有企业女干部与企业民主管理', en: 'Women in state-owned enterprises and workplace democracy' },
      targets: {
        'female-share-of-enterprise-workers-congress': {
          rule: {
            kind: 'compare',
            relation: 'matches',
            reference: { zh: '企业女职工比例', en: 'the female share of enterprise employees' },
            referenceIndicator: 'female-share-of-enterprise-employees',
          },
          timing: 'unstated',
          wording: '女职工代表比例与企业女职工比例相适应',
          boundWord: '相适应',
          restates: 'women.decision-making.g7.female-share-of-enterprise-workers-congress',
          interpretations: [matchTolerance, pooledCongress],
        },
      },
    },
    8: {
      title: { zh: '村（社区）“两委”换届选配女性', en: 'Women in elections of village and community committees' },
      targets: {
        'female-share-of-village-two-committee-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '村（社区）“两委”班子成员和书记、主任中的女性比例',
          boundWord: '提高',
          interpretations: [trendFromBase, villageAndCommunity],
        },
        'female-share-of-village-party-secretaries': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '村（社区）“两委”班子成员和书记、主任中的女性比例',
          boundWord: '提高',
          restates: 'women.decision-making.g8.female-share-of-village-party-secretaries',
          interpretations: [trendFromBase, villageAndCommunity],
        },
        'female-share-of-villagers-committee-directors': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '村（社区）“两委”班子成员和书记、主任中的女性比例',
          boundWord: '提高',
          interpretations: [trendFromBase, villageAndCommunity, twinTargets],
        },
        'female-share-of-community-two-committee-members': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '村（社区）“两委”班子成员和书记、主任中的女性比例',
          boundWord: '提高',
          interpretations: [trendFromBase, villageAndCommunity],
        },
        'female-share-of-community-party-secretaries': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '村（社区）“两委”班子成员和书记、主任中的女性比例',
          boundWord: '提高',
          restates: 'women.decision-making.g9.female-share-of-community-party-secretaries',
          interpretations: [trendFromBase, villageAndCommunity],
        },
        'female-share-of-residents-committee-directors': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '村（社区）“两委”班子成员和书记、主任中的女性比例',
          boundWord: '提高',
          interpretations: [trendFromBase, villageAndCommunity, twinTargets],
        },
      },
    },
    9: {
      title: { zh: '培育女性为主的社会组织', en: 'Social organisations of women' },
    },
    10: {
      title: { zh: '妇联参与治理和政策制定', en: 'The Women’s Federation in governance and policy making' },
    },
    11: {
      title: { zh: '立法和决策吸收女性意见', en: 'Women and women’s-studies experts in drafting laws and policy' },
      targets: {
        'female-share-of-legislative-and-policy-participants': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高参与立法机构和决策工作的女性或女性研究专家比例',
          boundWord: '提高',
          interpretations: [trendFromBase, womenOrExperts],
        },
      },
    },
  },
});
