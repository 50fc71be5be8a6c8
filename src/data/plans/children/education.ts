import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { anyChangeCounts, basicallyAll, consolidateOrRaise, everyComponent, fullCoverage, trendFromBase, twinTargets } from '../interpretations.js';
import { head } from './head.js';

const coverageByChildren = {
  id: 'kindergarten-coverage-by-children',
  decision: { zh: '覆盖率按在园幼儿计，不按园数', en: 'Coverage is the share of children enrolled, not of kindergartens' },
  reason: { zh: '原文未写按人数还是园数；全国公布的覆盖率按在园幼儿计', en: 'The text does not say whether to count children or kindergartens; the national rate counts children' },
  source: '教育部：2023年全国教育事业发展统计公报',
} as const satisfies Interpretation;

const retentionForLevel = {
  id: 'retention-for-level',
  decision: { zh: '“巩固水平”以巩固率衡量', en: 'The level of retention is measured by the retention rate' },
  reason: { zh: '原文写“巩固水平”，未写率', en: 'The text speaks of a level and does not name a rate' },
} as const satisfies Interpretation;

const placesSuffice = {
  id: 'places-not-below-population',
  decision: { zh: '“相适应”按学位数不少于适龄人口判断', en: '“Commensurate” means that there are at least as many places as residents of that age' },
  reason: { zh: '原文没有给出容差，同句意在保障入学入园', en: 'The text gives no tolerance; the purpose of the sentence is that every child gets a place' },
} as const satisfies Interpretation;

const schoolAgeChildren = {
  id: 'places-for-ages-3-14',
  decision: { zh: '学位指幼儿园、小学和初中，人口指3—14岁常住人口', en: 'Places from kindergarten to junior secondary school are compared with residents aged 3–14' },
  reason: { zh: '原文未写学段和年龄，同句写明“入学入园”', en: 'The text names no stage or age; the sentence is about entering kindergarten and school' },
} as const satisfies Interpretation;

const coverageOfVillages = {
  id: 'preschool-coverage-of-villages',
  decision: { zh: '公共服务体系覆盖按村（社区）计', en: 'Coverage of the preschool service is the share of villages and communities' },
  reason: { zh: '原文未写覆盖对象；村（社区）是最基层的单位', en: 'The text does not say what is covered; villages and communities are the smallest units' },
} as const satisfies Interpretation;

const nearbyByPupils = {
  id: 'nearby-enrolment-by-pupils',
  decision: { zh: '就近入学全覆盖按新生人数计', en: 'Full nearby enrolment is judged by the share of new pupils' },
  reason: { zh: '原文未写按学校还是学生计', en: 'The text does not say whether schools or pupils count' },
} as const satisfies Interpretation;

const compulsoryPlaces = {
  id: 'urban-places-compulsory',
  decision: { zh: '“城镇学校学位”指义务教育学位', en: '“Urban school places” means places in compulsory education' },
  reason: { zh: '原文未写学段，条款针对义务教育', en: 'The text names no stage; the clause is about compulsory education' },
} as const satisfies Interpretation;

const noOversizedClass = {
  id: 'no-oversized-class',
  decision: { zh: '“解决”“消除”大班额按比例为0判断，大班额指56人及以上的班级', en: 'No oversized class may be left; a class of 56 pupils or more is oversized' },
  reason: { zh: '原文没有数字；教育部以56人及以上为大班额', en: 'The text gives no figure; the Ministry of Education calls a class of 56 pupils or more oversized' },
} as const satisfies Interpretation;

const onePlanEach = {
  id: 'one-plan-each',
  decision: { zh: '“一人一案”按安置方案覆盖全部适龄残疾儿童少年判断', en: '“One plan per child” means that every such child has a placement plan' },
  reason: { zh: '原文没有覆盖率数字，“一人一案”即没有例外', en: 'The text gives no rate, but “one per child” allows no exception' },
} as const satisfies Interpretation;

const endTimeAsDuration = {
  id: 'end-time-as-duration',
  decision: {
    zh: '结束时间换算为自课程结束起的时长，“原则上”不视为允许例外',
    en: 'Times of day are converted to hours after the end of lessons; “in principle” allows no exception',
  },
  reason: { zh: '原文比较的是两个时刻，也未写明哪些情形可以例外', en: 'The text compares two times of day and does not say which exceptions are allowed' },
} as const satisfies Interpretation;

const spendingShare = {
  id: 'education-spending-as-share',
  decision: { zh: '按教育支出占家庭收入的比重判断', en: 'Spending is judged as a share of household income' },
  reason: {
    zh: '原文未写口径；金额会随物价和收入上涨，县级也无通行指标，尚无定论',
    en: 'The text names no measure; an amount would rise with prices and incomes; no common indicator for counties was found, so this is not settled',
  },
} as const satisfies Interpretation;

const disabilityLevelAsRates = {
  id: 'disability-level-as-rates',
  decision: { zh: '“义务教育水平”以入学率和巩固率衡量', en: 'The level of compulsory education is measured by the enrolment rate and the retention rate' },
  reason: { zh: '原文未写指标；策略措施第8条提到全覆盖和巩固水平', en: 'The text names no indicator; measure 8 mentions both full coverage and the level of retention' },
} as const satisfies Interpretation;

/** The domain “Children and education” on its own, with its targets, exactly as in the children’s plan. */
export const education: DomainData<'children.education'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'education',
  number: 3,
  name: { zh: '儿童与教育', en: 'Children and education' },
  goals: {
    1: { title: { zh: '品德为先、五育并举', en: 'All-round education that puts character first' } },
    2: {
      title: { zh: '幼儿园入园、普惠与公办占比', en: 'Kindergarten: enrolment, affordable places, public share' },
      targets: {
        'preschool-gross-enrolment-ratio': {
          rule: { kind: 'atLeast', value: '93', unit: 'percent' },
          timing: 'reach',
          wording: '学前教育毛入园率达到93%以上',
          boundWord: '以上',
          interpretations: [],
        },
        'affordable-kindergarten-coverage-rate': {
          rule: { kind: 'atLeast', value: '89', unit: 'percent' },
          timing: 'unstated',
          wording: '普惠性幼儿园覆盖率不低于89%',
          boundWord: '不低于',
          interpretations: [coverageByChildren],
        },
        'public-kindergarten-enrolment-share': {
          rule: { kind: 'atLeast', value: '55', unit: 'percent' },
          timing: 'unstated',
          wording: '公办幼儿园在园幼儿占比不低于55%',
          boundWord: '不低于',
        },
      },
    },
    3: {
      title: { zh: '九年巩固率97%与城乡均衡', en: 'Nine-year retention of 97 % and balanced compulsory schooling' },
      targets: {
        'nine-year-compulsory-education-retention-rate': {
          rule: { kind: 'atLeast', value: '97', unit: 'percent' },
          timing: 'reach',
          wording: '九年义务教育巩固率达到97%以上',
          boundWord: '以上',
          interpretations: [twinTargets],
        },
      },
    },
    4: {
      title: { zh: '高中阶段毛入学率达到93%', en: 'Senior secondary gross enrolment of 93 %' },
      targets: {
        'senior-secondary-gross-enrolment-ratio': {
          rule: { kind: 'atLeast', value: '93', unit: 'percent' },
          timing: 'reach',
          wording: '高中阶段教育毛入学率达到93%以上',
          boundWord: '以上',
        },
      },
    },
    5: {
      title: { zh: '保障困境儿童群体的受教育权', en: 'Right to schooling for disadvantaged children' },
      targets: {
        'compulsory-education-level-of-children-with-disabilities': {
          rule: { kind: 'trend', direction: 'up', hold: true },
          timing: 'reach',
          wording: '适龄残疾儿童义务教育水平进一步巩固提高',
          boundWord: '进一步巩固提高',
          components: ['compulsory-education-enrolment-rate-of-children-with-disabilities', 'compulsory-education-retention-rate-of-children-with-disabilities'],
          interpretations: [trendFromBase, everyComponent, consolidateOrRaise, disabilityLevelAsRates],
        },
      },
    },
    6: { title: { zh: '科学素质、创新意识与动手能力', en: 'Scientific literacy, curiosity and creativity' } },
    7: { title: { zh: '素质导向的评价改革', en: 'Assessment that values all-round qualities' } },
    8: { title: { zh: '和谐校园与师生、同学关系', en: 'Friendly and equal relations on campus' } },
    9: { title: { zh: '家庭、学校、社会合力育人', en: 'Schools, families and society educate together' } },
  },
  measures: {
    1: { title: { zh: '德智体美劳全面培养', en: 'Five fields of education, each with its own tasks' } },
    2: { title: { zh: '教育经费与资源优先', en: 'Budget and public resources for education first' } },
    3: { title: { zh: '品德、法治与性别平等课', en: 'Moral, legal and gender-equality education' } },
    4: { title: { zh: '教学创新与在线资源下乡', en: 'Better teaching, with online resources for weak rural schools' } },
    5: {
      title: { zh: '补齐幼儿园布局短板与收费监管', en: 'Kindergartens where they are lacking, with regulated fees' },
      targets: {
        'school-and-kindergarten-places': {
          rule: {
            kind: 'compare',
            relation: 'atLeast',
            reference: { zh: '适龄人口规模', en: 'the size of the school-age population' },
            referenceIndicator: 'kindergarten-and-school-age-population',
          },
          timing: 'unstated',
          wording: '推动学位供给与人口规模相适应',
          boundWord: '相适应',
          interpretations: [placesSuffice, schoolAgeChildren],
        },
        'preschool-public-service-coverage-rate': {
          rule: { kind: 'coverage', basically: true },
          timing: 'reach',
          wording: '基本实现学前教育公共服务体系全覆盖',
          boundWord: '全覆盖',
          interpretations: [basicallyAll, coverageOfVillages],
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
    6: {
      title: { zh: '扩大学位、控辍保学与就近入学', en: 'More urban places, fewer drop-outs and nearby enrolment' },
      targets: {
        'urban-compulsory-education-places': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '合理有序扩大城镇学校学位供给',
          boundWord: '扩大',
          interpretations: [trendFromBase, compulsoryPlaces],
        },
        'urban-compulsory-education-oversized-class-share': {
          rule: { kind: 'coverage', extent: 'none' },
          timing: 'reach',
          wording: '解决城镇“大班额”、“择校热”问题',
          boundWord: '解决',
          interpretations: [noOversizedClass],
        },
        'nine-year-compulsory-education-retention-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '提高义务教育巩固水平',
          boundWord: '提高',
          interpretations: [trendFromBase, retentionForLevel, twinTargets],
        },
        'compulsory-education-nearby-enrolment-rate': {
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '推进义务教育学校免试就近入学全覆盖',
          boundWord: '全覆盖',
          interpretations: [fullCoverage, nearbyByPupils],
        },
      },
    },
    7: {
      title: { zh: '普高多样化与职普融通', en: 'Varied high schools, vocational tracks and no oversized classes' },
      targets: {
        'general-senior-secondary-oversized-class-share': {
          rule: { kind: 'coverage', extent: 'none' },
          timing: 'reach',
          wording: '继续消除普通高中大班额',
          boundWord: '消除',
          interpretations: [noOversizedClass],
        },
      },
    },
    8: {
      title: { zh: '残疾儿童就学与随迁留守关爱', en: 'Schooling for disabled children; help for migrant and left-behind pupils' },
      targets: {
        'compulsory-education-enrolment-rate-of-children-with-disabilities': {
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '推进适龄残疾儿童义务教育全覆盖',
          boundWord: '全覆盖',
          interpretations: [fullCoverage],
        },
        'compulsory-education-retention-rate-of-children-with-disabilities': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '进一步提高残疾儿童义务教育巩固水平',
          boundWord: '进一步提高',
          interpretations: [trendFromBase, retentionForLevel, anyChangeCounts],
        },
        'individual-placement-rate-of-children-with-disabilities': {
          rule: { kind: 'coverage' },
          timing: 'reach',
          wording: '实现适龄残疾儿童少年“一人一案”科学教育安置',
          boundWord: '一人一案',
          interpretations: [onePlanEach],
        },
      },
      statistics: [{ zh: '残疾学生失学辍学情况监测', en: 'Pupils with disabilities who are out of school or drop out' }],
    },
    9: {
      title: { zh: '校内外科学课堂与场馆', en: 'Science lessons in school, museums and clubs' },
      statistics: [{ zh: '科学教育质量和未成年人科学素质监测评估', en: 'The quality of science teaching and the scientific literacy of minors' }],
    },
    10: { title: { zh: '学业考试与招生录取改革', en: 'Reform of school ratings, examinations and admission' } },
    11: { title: { zh: '师德、师资与教师培训', en: 'Teacher ethics, supply and training' } },
    12: { title: { zh: '友好型校园与生活设施', en: 'Child-friendly campuses with sound facilities' } },
    13: {
      title: { zh: '“双减”、课后服务与校外实践', en: 'Less homework and tutoring, after-school care, learning beyond school' },
      targets: {
        'household-education-expenditure-share': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '减轻义务教育阶段学生校外培训负担和家庭教育支出',
          boundWord: '减轻',
          interpretations: [trendFromBase, spendingShare],
        },
        'after-school-service-hours': {
          rule: {
            kind: 'compare',
            relation: 'atLeast',
            reference: { zh: '放学至当地正常下班的间隔时长', en: 'the hours from the end of lessons to the usual local end of work' },
            referenceIndicator: 'hours-from-end-of-lessons-to-end-of-work',
          },
          timing: 'unstated',
          wording: '课后服务结束时间原则上不早于当地正常下班时间',
          boundWord: '不早于',
          interpretations: [endTimeAsDuration],
        },
      },
    },
  },
});
