import { assembleDomain } from '../../../author/assemble.js';
import type { Interpretation } from '../../../model/Target.js';
import type { DomainData } from '../DomainData.js';
import { trendFromBase } from '../interpretations.js';
import { head } from './head.js';

const issuedOfDecided = {
  id: 'protection-orders-of-decided',
  decision: { zh: '审核签发率取签发数占审结申请数的比例', en: 'The rate is the number of orders issued divided by that of applications decided' },
  reason: { zh: '原文未写分母；撤回的申请是否计入未说明', en: 'The text names no denominator and does not say whether withdrawn applications count' },
} as const satisfies Interpretation;

/** The domain “Women and the law” on its own, with its targets, exactly as in the women’s plan. */
export const law: DomainData<'women.law'> = /* @__PURE__ */ assembleDomain(head, {
  slug: 'law',
  number: 8,
  name: { zh: '妇女与法律', en: 'Women and the law' },
  goals: {
    1: { title: { zh: '宪法平等原则的地方落实', en: 'Local rules that put constitutional equality into effect' } },
    2: { title: { zh: '规范开展政策性别平等评估', en: 'Gender equality assessment of rules and policies, regular and effective' } },
    3: { title: { zh: '提高妇女法治素养与参与能力', en: 'Women know, use and help shape the law' } },
    4: { title: { zh: '防范各类家庭暴力', en: 'Every form of domestic violence prevented and stopped' } },
    5: { title: { zh: '打击拐卖与性侵害', en: 'Trafficking and sexual assault punished' } },
    6: { title: { zh: '性骚扰得到遏制', en: 'Sexual harassment curbed, legal awareness raised' } },
    7: { title: { zh: '惩治侵害妇女的网络犯罪', en: 'Online crime against women punished' } },
    8: { title: { zh: '婚姻家庭中的财产权益平等', en: 'Equal property, inheritance and information rights in the family' } },
    9: { title: { zh: '法律服务与司法救助可及', en: 'Legal services for women and judicial relief for victims' } },
  },
  measures: {
    1: { title: { zh: '妇女权益执法检查与公益诉讼', en: 'Enforcement checks and public-interest suits for women’s rights' } },
    2: { title: { zh: '性别评估流程、指标与队伍', en: 'Procedures, indicators and trained staff for gender equality assessment' } },
    3: { title: { zh: '民法典普法与妇女参与立法', en: 'The Civil Code and women’s part in law-making' } },
    4: {
      title: { zh: '告诫书、人身安全保护令与庇护', en: 'Reporting, protection orders and shelter' },
      targets: {
        'protection-order-issuance-rate': {
          rule: { kind: 'trend', direction: 'up' },
          timing: 'reach',
          wording: '及时签发人身安全保护令，提高审核签发率',
          boundWord: '提高',
          interpretations: [trendFromBase, issuedOfDecided],
        },
      },
      statistics: [
        { zh: '家庭暴力警情和告诫书情况', en: 'Domestic violence reported to the police, and written warnings' },
        { zh: '反家庭暴力业务统计', en: 'Statistics on the work against domestic violence' },
      ],
    },
    5: { title: { zh: '反拐长效机制与被拐妇女安置', en: 'Long-term action on trafficking and help for rescued women' } },
    6: { title: { zh: '打击组织、强迫卖淫等犯罪，含网络', en: 'Act against forced and organised prostitution, online too' } },
    7: { title: { zh: '性侵案件取证与从业禁止', en: 'Sexual crimes: evidence, job bans and privacy' } },
    8: { title: { zh: '单位防治性骚扰机制', en: 'Anti-harassment procedures in offices, firms and schools' } },
    9: { title: { zh: '网络内容治理、信息保护与反诈', en: 'Online content, personal data and fraud protection for women' } },
    10: { title: { zh: '离婚与继承案件中的妇女权益', en: 'Women’s rights in divorce, debt and inheritance cases' } },
    11: { title: { zh: '法律援助便民与困难妇女救助', en: 'Accessible legal aid, and relief for women in hardship' } },
    12: { title: { zh: '妇联维权制度与热线', en: 'Women’s federation: rights work and the 12345 hotline' } },
  },
});
