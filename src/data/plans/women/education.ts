import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { everyComponent, femaleOrTotal, gapMeasure, likeWithLike, trendFromBase, twinTargets } from '../interpretations.js';
import { head } from './head.js';

const shareOfStudents = {
  id: 'share-of-students',
  decision: { zh: '女性接受普通高中教育的比例按在校生中女性比例判断', en: 'The target is judged by the female share of students in general senior secondary schools' },
  reason: { zh: '原文未写以何为分母；教育统计按此公布', en: 'The text names no denominator; education statistics publish this share' },
} as const satisfies Interpretation;

const whoseStudents = {
  id: 'whose-students',
  decision: { zh: '高校在校生以上报数据所覆盖的学生为准', en: 'Higher education students are those that the reported data cover' },
  reason: { zh: '原文未写指本地高校还是本地生源', en: 'The text does not say whether local universities or local people are meant' },
} as const satisfies Interpretation;

const fieldBalance = {
  id: 'field-balance',
  decision: { zh: '学科性别结构以相异指数表示，下降即趋于平衡', en: 'Balance across fields of study means that the dissimilarity index falls' },
  reason: { zh: '原文未写衡量方法，此指数概括全部学科', en: 'The text names no measure; this index summarises all fields' },
} as const satisfies Interpretation;

const literacyAsShare = {
  id: 'scientific-literacy-as-share',
  decision: { zh: '科学素质水平按具备科学素质者的比例判断', en: 'The level of scientific literacy is the share of people who are scientifically literate' },
  reason: { zh: '全国公民科学素质调查按此公布', en: 'The national survey publishes this share' },
} as const satisfies Interpretation;

const youngAdultAges = {
  id: 'young-adult-ages',
  decision: { zh: '“青壮年”取15—50岁，不含丧失学习能力者', en: '“Young and middle-aged” means ages 15–50, without people who are unable to learn' },
  reason: { zh: '原文未写年龄；条例起于15岁，上限说法不一，尚无定论', en: 'The text gives no age; the regulation starts at 15; the upper limit is not settled' },
  source: '国务院：扫除文盲工作条例（1993年修订）',
} as const satisfies Interpretation;

const schoolingAges = {
  id: 'mean-schooling-ages',
  decision: { zh: '平均受教育年限按15岁及以上女性计算', en: 'Mean years of schooling are those of women aged 15 and over' },
  reason: { zh: '原文未写年龄范围', en: 'The text names no age range' },
} as const satisfies Interpretation;

const basicallyEliminated = {
  id: 'basically-eliminated',
  decision: { zh: '“基本消除”指文盲率不超过评价参数的容差', en: '“Basically eliminated” means that the illiteracy rate is within the policy’s tolerance of 0' },
  reason: {
    zh: '原文没有容差；《扫除文盲工作条例》以非文盲比例农村达到95%以上、城镇达到98%以上为基本扫除文盲，规划原文未引用该标准',
    en: 'The text gives no tolerance; the regulation on illiteracy requires 95 % literate in the countryside and 98 % in towns, but the plan does not cite it',
  },
  source: '国务院：扫除文盲工作条例（1993年修订）',
} as const satisfies Interpretation;

const noneLeft = {
  id: 'none-left',
  decision: { zh: '“消除”“杜绝”“解决”按0判断', en: '“Eliminate”, “prevent altogether” and “solve” mean a rate of 0' },
  reason: { zh: '原文没有数字，这些词意为完全没有', en: 'The text gives no figure, but the words mean none at all' },
} as const satisfies Interpretation;

const newlyIlliterate = {
  id: 'newly-illiterate',
  decision: { zh: '“新文盲”按当年满15岁女性文盲率判断', en: 'New illiteracy is the illiteracy rate of women who turn 15 in the year' },
  reason: { zh: '原文未写指标；满15岁才计入青壮年文盲', en: 'The text names no indicator; people count as illiterate only from the age of 15' },
} as const satisfies Interpretation;

const compulsoryStage = {
  id: 'compulsory-stage',
  decision: { zh: '“女童辍学”按义务教育阶段辍学率判断', en: 'Girls dropping out is judged by the drop-out rate in compulsory education' },
  reason: { zh: '原文未写学段；策略措施第4条针对义务教育', en: 'The text names no stage; measure 4 speaks of compulsory education' },
} as const satisfies Interpretation;

const openListOfReviews = {
  id: 'open-list-pooled',
  decision: { zh: '各类评审、评选合并计算一个比例', en: 'Reviews of all kinds are counted together in one share, and so are honours of all kinds' },
  reason: { zh: '原文以“等各类”列举，名单不完整', en: 'The text gives an incomplete list' },
} as const satisfies Interpretation;

const regularOlderLearners = {
  id: 'regular-older-learners',
  decision: { zh: '“老年”取60岁及以上，“经常性”按报送口径', en: '“Older” means aged 60 and over; the reporting body decides what counts as “regularly”' },
  reason: { zh: '原文未写年龄和次数', en: 'The text gives neither an age nor a frequency' },
} as const satisfies Interpretation;

const balanceAsHalf = {
  id: 'balance-as-half',
  decision: { zh: '“均衡”指女性比例与50%相差不超过评价参数的容差', en: '“Balanced” means that the female share is within the policy’s tolerance of 50 %' },
  reason: { zh: '原文没有容差；国家监测只公布女性比例', en: 'The text gives no tolerance; national monitoring publishes only the female share' },
  source: '国家统计局：2024年《中国妇女发展纲要（2021—2030年）》统计监测报告（2025）',
} as const satisfies Interpretation;

const neverEnrolled = {
  id: 'never-enrolled-counts',
  decision: { zh: '“失学”按未入学、“辍学”按中途离校判断，两项都须为0', en: 'Both the rate of girls who never enrol and that of girls who drop out have to be 0' },
  reason: { zh: '原文并列“失学辍学”；国家监测用女童净入学率', en: 'The text names both; national monitoring uses the net enrolment rate of girls' },
  source: '国家统计局：2024年《中国妇女发展纲要（2021—2030年）》统计监测报告（2025）',
} as const satisfies Interpretation;

const vocationalShare = {
  id: 'vocational-level-as-share',
  decision: {
    zh: '按职业教育在校生（中职、高职合计）中女性比例判断',
    en: 'The target is judged by the female share of students in secondary and higher vocational education together',
  },
  reason: {
    zh: '原文未写指标；国家监测公布高职在校生女性比例，县域多只有中职',
    en: 'The text names no indicator; national monitoring publishes the share in higher vocational education, but most counties have only secondary',
  },
  source: '国家统计局：2024年《中国妇女发展纲要（2021—2030年）》统计监测报告（2025）',
} as const satisfies Interpretation;

const lifelongAsParticipation = {
  id: 'lifelong-as-participation',
  decision: { zh: '按过去一年参加教育或培训的女性比例判断', en: 'The target is judged by the share of women who took part in education or training in the last 12 months' },
  reason: { zh: '原文未写指标，未查到国内通行指标，尚无定论', en: 'The text names no indicator, and no common one was found, so this is not settled' },
} as const satisfies Interpretation;

/** The domain “Women and education” on its own, with its targets, exactly as in the women’s plan. */
export const education: DomainData<'women.education'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'education',
  number: 2,
  name: { zh: '妇女与教育', en: 'Women and education' },
  goals: {
    1: { title: { zh: '妇女的理想信念与认同', en: 'Shared political convictions among women' } },
    2: { title: { zh: '男女平等贯穿教育', en: 'Gender equality throughout education' } },
    3: { title: { zh: '师生性别平等意识', en: 'Gender equality awareness of teachers and students' } },
    4: {
      title: { zh: '女童入园机会均等', en: 'Equal access to preschool for girls' },
      targets: {
        'preschool-gross-enrolment-ratio': {
          rule: { kind: 'atLeast', value: '93', unit: 'percent' },
          timing: 'reach',
          sex: 'female',
          wording: '学前教育毛入园率达到93%以上',
          boundWord: '以上',
          interpretations: [femaleOrTotal, likeWithLike],
        },
      },
    },
    5: {
      title: { zh: '保障女童完成九年义务教育', en: 'Girls complete nine years of compulsory education' },
      targets: {
        'nine-year-compulsory-education-retention-rate': {
          rule: { kind: 'atLeast', value: '97', unit: 'percent' },
          timing: 'reach',
          sex: 'female',
          wording: '九年义务教育巩固率达到97%以上',
          boundWord: '以上',
          interpretations: [femaleOrTotal, likeWithLike, twinTargets],
        },
      },
    },
    6: {
      title: { zh: '高中阶段升学机会男女同等', en: 'Equal access to senior secondary education for girls' },
      targets: {
        'senior-secondary-gross-enrolment-ratio': {
          rule: { kind: 'atLeast', value: '93', unit: 'percent' },
          timing: 'reach',
          sex: 'female',
          wording: '高中阶段教育毛入学率达到93%以上',
          boundWord: '以上',
          interpretations: [femaleOrTotal, likeWithLike],
        },
      },
    },
    7: {
      title: { zh: '女性职业教育水平上升', en: 'Better vocational education for women' },
      targets: {
        'female-share-of-vocational-students': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '女性接受职业教育的水平逐步提高',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, vocationalShare],
        },
      },
    },
    8: {
      title: { zh: '高校及各学科性别均衡', en: 'Balance of the sexes in universities and their fields of study' },
      targets: {
        'female-share-of-higher-education-students': {
          rule: { kind: 'compare', relation: 'matches', reference: { zh: '一半', en: 'one half' }, referenceValue: { value: '50', unit: 'percent' } },
          timing: 'maintain',
          wording: '高校在校生中男女比例保持均衡',
          boundWord: '均衡',
          interpretations: [balanceAsHalf, whoseStudents],
        },
        'field-of-study-sex-dissimilarity-index': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '高等教育学科专业的性别结构逐步趋于平衡',
          boundWord: '逐步趋于平衡',
          interpretations: [trendFromBase, fieldBalance, whoseStudents],
        },
      },
    },
    9: {
      title: { zh: '女性科技人才与科学素质性别差距', en: 'Women in science and technology, and a smaller gap in scientific literacy' },
      targets: {
        'scientific-literacy-rate-sex-gap': {
          indicator: 'scientific-literacy-rate',
          rule: { kind: 'compare', relation: 'narrows', reference: { zh: '男女之间的差距', en: 'the gap between women and men' }, across: 'sex', gap: 'difference' },
          timing: 'reach',
          wording: '男女两性科学素质水平差距不断缩小',
          boundWord: '缩小',
          interpretations: [gapMeasure, literacyAsShare],
        },
      },
      notTargets: [{ wording: '大力培养女性科技人才', reason: { zh: '条款针对培养工作，未写数量和方向', en: 'Training is asked for, not a number' } }],
    },
    10: {
      title: { zh: '终身学习意识与受教育水平', en: 'Lifelong learning: women’s awareness and attainment' },
      targets: {
        'female-lifelong-learning-participation-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '女性接受终身教育水平不断提高',
          boundWord: '不断提高',
          interpretations: [trendFromBase, lifelongAsParticipation],
        },
      },
    },
    11: {
      title: { zh: '消除文盲、提高平均受教育年限', en: 'Illiteracy ended among young and middle-aged women, longer schooling' },
      targets: {
        'female-young-adult-illiteracy-rate': {
          rule: { kind: 'coverage', extent: 'none', basically: true },
          timing: 'reach',
          wording: '女性青壮年文盲基本消除',
          boundWord: '基本消除',
          interpretations: [basicallyEliminated, youngAdultAges],
        },
        'female-mean-years-of-schooling': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '女性平均受教育年限不断提高',
          boundWord: '不断提高',
          interpretations: [trendFromBase, schoolingAges],
        },
      },
    },
    12: {
      title: { zh: '提高老年妇女教育参与比例', en: 'More older women taking part in learning' },
      targets: {
        'older-women-education-participation-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '经常性参与教育活动的老年妇女比例不断提升',
          boundWord: '不断提升',
          interpretations: [trendFromBase, regularOlderLearners],
        },
      },
    },
  },
  measures: {
    1: { title: { zh: '思政教育的内容与阵地', en: 'Content and venues of political education for women' } },
    2: { title: { zh: '教育政策与教学的性别评估', en: 'Gender equality assessment of education policy and teaching' } },
    3: { title: { zh: '性别平等课程与师资', en: 'Gender equality courses and teachers in all schools' } },
    4: {
      title: { zh: '控辍保学与困境女童就学', en: 'Keeping girls in school, disadvantaged girls included' },
      targets: {
        'girls-out-of-school-rate': {
          rule: { kind: 'coverage', extent: 'none' },
          timing: 'reach',
          wording: '切实解决义务教育女童失学辍学问题',
          boundWord: '解决',
          components: ['girls-compulsory-education-non-enrolment-rate', 'girls-compulsory-education-dropout-rate'],
          interpretations: [noneLeft, everyComponent, neverEnrolled],
        },
        'nine-year-compulsory-education-retention-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          sex: 'female',
          wording: '提高女童义务教育巩固率',
          boundWord: '提高',
          interpretations: [trendFromBase, femaleOrTotal, likeWithLike, twinTargets],
        },
      },
      notTargets: [
        {
          wording: '提高学前教育普及程度',
          reason: {
            zh: '毛入园率2020年已超过100%，其升降不能说明普及程度；另有93%的下限',
            en: 'The gross ratio passed 100 % in 2020, so its changes say nothing about how widespread preschool is; another clause requires 93 %',
          },
        },
      ],
    },
    5: {
      title: { zh: '农村低收入女生上普通高中', en: 'General senior secondary schooling for more women, poor rural girls first' },
      targets: {
        'female-share-of-general-senior-secondary-students': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高女性接受普通高中教育的比例',
          boundWord: '提高',
          interpretations: [trendFromBase, shareOfStudents],
        },
      },
    },
    6: { title: { zh: '职业学历教育与技能培训', en: 'Vocational schooling and training for women in priority groups' } },
    7: {
      title: { zh: '招生公平与理工科女生', en: 'Fair university admission and more women in science and engineering' },
      targets: {
        'female-share-of-higher-education-students': {
          rule: { kind: 'compare', relation: 'matches', reference: { zh: '一半', en: 'one half' }, referenceValue: { value: '50', unit: 'percent' } },
          timing: 'maintain',
          wording: '保持高校在校生中男女比例的均衡',
          boundWord: '均衡',
          restates: 'women.education.g8.female-share-of-higher-education-students',
          interpretations: [balanceAsHalf, whoseStudents],
        },
        'female-share-of-stem-students': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高女性在科学、技术、工程、数学等学科学生中的比例',
          boundWord: '提高',
          interpretations: [trendFromBase, whoseStudents],
        },
      },
    },
    8: {
      title: { zh: '面向女性的科普行动', en: 'Popular science for women and girls' },
      targets: {
        'scientific-literacy-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          sex: 'female',
          wording: '大力提高女性科学素质',
          boundWord: '提高',
          interpretations: [trendFromBase, literacyAsShare],
        },
      },
    },
    9: {
      title: { zh: '女性科技人才的培养、评审与表彰', en: 'Women in science and technology: training, review panels, awards' },
      targets: {
        'female-share-of-science-review-experts': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '评审工作中，逐步提高女性专家参与比例',
          boundWord: '逐步提高',
          interpretations: [trendFromBase, openListOfReviews],
        },
        'women-in-science-and-technology-share-of-honours': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '各类评选表彰中提高女性科技人才的入选比例',
          boundWord: '提高',
          interpretations: [trendFromBase, openListOfReviews],
        },
      },
    },
    10: { title: { zh: '灵活的社区与在线教育', en: 'Flexible community and online learning for women' } },
    11: {
      title: { zh: '控辍保学、防止新文盲与推广普通话', en: 'No dropouts, no new illiterates, and Mandarin training' },
      targets: {
        'girls-compulsory-education-dropout-rate': {
          rule: { kind: 'coverage', extent: 'none' },
          timing: 'reach',
          wording: '消除女童辍学现象',
          boundWord: '消除',
          interpretations: [noneLeft, compulsoryStage],
        },
        'illiteracy-rate-of-women-reaching-15': {
          rule: { kind: 'coverage', extent: 'none' },
          timing: 'unstated',
          wording: '杜绝产生女性青壮年新文盲',
          boundWord: '杜绝',
          interpretations: [noneLeft, newlyIlliterate],
        },
        'female-mean-years-of-schooling': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高妇女平均受教育年限',
          boundWord: '提高',
          restates: 'women.education.g11.female-mean-years-of-schooling',
          interpretations: [trendFromBase, schoolingAges],
        },
      },
    },
    12: { title: { zh: '市乡村三级老年学习服务', en: 'A three-level education service for older women' } },
    13: { title: { zh: '女性学与性别研究课题', en: 'Women’s and gender studies' } },
    14: { title: { zh: '防范性侵害与友善校园', en: 'A campus free of sexual abuse and harassment' } },
  },
});
