import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { trendFromBase } from '../interpretations.js';
import { head } from './head.js';

const convictedMinors = {
  id: 'convicted-minors',
  decision: { zh: '“犯罪人数”按生效判决有罪、作案时不满18岁的人数计', en: 'Offenders are those convicted by final judgment who were under 18 at the time of the offence' },
  reason: { zh: '原文未写按判决、起诉还是查获计', en: 'The text does not say whether convictions, charges or arrests count' },
} as const satisfies Interpretation;

const allMinors = {
  id: 'all-minors',
  decision: { zh: '“未成年人人口”按0—17岁人口计', en: 'The population of minors is everyone aged 0–17' },
  reason: { zh: '原文未限定达到刑事责任年龄者', en: 'The text does not limit it to those who have reached the age of criminal responsibility' },
} as const satisfies Interpretation;

/** The domain “Children and legal protection” on its own, with its targets, exactly as in the children’s plan. */
export const legalProtection: DomainData<'children.legal-protection'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'legal-protection',
  number: 7,
  name: { zh: '儿童与法律保护', en: 'Children and legal protection' },
  goals: {
    1: { title: { zh: '儿童权益法规更完备', en: 'A fuller body of rules on children’s rights' } },
    2: { title: { zh: '涉儿童行政执法更有力', en: 'Stronger enforcement of children’s rights' } },
    3: { title: { zh: '适合儿童的司法与法律援助', en: 'Justice suited to children, with prompt legal aid' } },
    4: { title: { zh: '儿童法治素养与公众保护意识', en: 'Children know the law; the public protects them' } },
    5: { title: { zh: '儿童民事权益受法律保护', en: 'Children’s civil rights and interests upheld' } },
    6: { title: { zh: '保障儿童获得有效监护', en: 'Effective guardianship for children' } },
    7: { title: { zh: '童工禁令与商业活动监管', en: 'No child labour or exploitation; commercial work supervised' } },
    8: { title: { zh: '从严惩处人身侵害犯罪', en: 'Sexual abuse, violence, trafficking and abandonment punished' } },
    9: { title: { zh: '惩处网络侵害儿童行为', en: 'Online offences against children punished' } },
    10: {
      title: { zh: '降低未成年人犯罪人数比重', en: 'Fewer minors who offend, with graded intervention' },
      targets: {
        'juvenile-offender-share': {
          rule: { kind: 'trend', direction: 'down' },
          timing: 'reach',
          wording: '降低未成年人犯罪人数占未成年人人口数量的比重',
          boundWord: '降低',
          interpretations: [trendFromBase, convictedMinors, allMinors],
        },
      },
    },
  },
  measures: {
    1: { title: { zh: '地方立法与未成年人保护法实施', en: 'Advance local rules and apply the law on protecting minors' } },
    2: { title: { zh: '多部门联合执法与救助协作', en: 'Joint enforcement and rescue across departments' } },
    3: { title: { zh: '专门机构和专人办理未成年人案件', en: 'Dedicated units or staff for cases involving minors' } },
    4: { title: { zh: '涉案未成年人诉讼特别程序', en: 'Special procedure and separate custody for minors' } },
    5: { title: { zh: '法律援助队伍与多元救助', en: 'A legal aid workforce and relief for eligible children' } },
    6: { title: { zh: '法治副校长与模拟法庭', en: 'Law education through legal vice-principals and mock courts' } },
    7: { title: { zh: '探望、继承、隐私与公益诉讼', en: 'Parental contact, inheritance, privacy, public-interest suits' } },
    8: { title: { zh: '监护监督与国家监护兜底', en: 'Supervise guardians; the state steps in where they fail' } },
    9: { title: { zh: '用工与演艺活动执法检查', en: 'Inspect child labour, the care of workers aged 16–17, child performers' } },
    10: { title: { zh: '防性侵：从业禁止与取证保护', en: 'Sexual abuse: vetting, reporting and one-stop evidence' } },
    11: { title: { zh: '家暴告诫、保护令与庇护', en: 'Domestic violence: warnings, protection orders, shelter' } },
    12: { title: { zh: '打拐、禁毒与扫黑除恶中的儿童保护', en: 'Campaigns against trafficking, drugs and gangs' } },
    13: { title: { zh: '整治网络欺凌、诱骗与色情', en: 'Act on cyberbullying, grooming and sexual content' } },
    14: { title: { zh: '早期干预、专门学校与帮教', en: 'Early intervention, specialised correctional schools, help to reform' } },
  },
});
