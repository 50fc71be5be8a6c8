// The words by which a target without a figure is recognised. Punctuation is half-width.

import { wordList } from '../../lookup/wordList.js';

/** Words for pace, which set no threshold. */
export const pace = wordList(
  '逐步|不断|持续|明显|显著|稳步|进一步|大幅|大幅度|有所|逐年|稳定|有效|切实',
  '大力|合理|有序|合力|着力|努力|全面|整体|总体|普遍|继续|积极|较快|适度|日益',
  '同步|逐渐|逐届',
);
export const rising = wordList(
  '提高|提升|增加|增长|扩大|延长|上升|壮大|扩面|增多|改善提高|稳中有升',
);
export const falling = ['降低', '下降', '减少', '减轻', '缩短', '下调', '稳中有降'] as const;
/** Verbs for maintaining a level and raising it where possible. */
export const consolidating = ['巩固提高', '巩固提升', '巩固和提高'] as const;

/** Events whose number should fall. The target is about their rate. */
export const events = wordList(
  '死亡|残疾|致残|伤残|伤害|妊娠|传播|贫血|流产|自杀|犯罪|跌倒|跌落|溺水|事故',
  '龋病|近视|肥胖|支出|留守儿童|患病|感染|早产|出生缺陷|欺凌',
);
/** Words that may follow an event. */
export const eventEnds = /(?:的?(?:发生|事件|现象|问题|情况|病例|案件))+$/;
/** An effect on something, which is not a quantity: 对儿童的伤害. */
export const influence = /对.{1,12}的?(?:危害|伤害|影响|冲击)$/;

/** The last words of the names of things that can be measured. */
const measures = wordList(
  '率|比例|比重|占比|人数|数量|人次|规模|覆盖面|年限|寿命|时间|时长|频次|次数',
  '收入|薪酬|待遇|待遇水平|福利水平|标准|健康素养|健康素养水平|科学素质',
  '科学素质水平|巩固水平|普及水平|水质|床位|学位|托位',
);

/** The last words of the quantities that can have a trend. */
export const quantities = [
  ...measures,
  '素养水平',
  '教育水平',
  '职业教育的水平',
  '终身教育的水平',
  '义务教育的水平',
  '病种范围',
  '免疫规划',
  '托育服务供给',
  '学位供给',
  '床位供给',
  '托位供给',
  '托位数',
  '床位数',
  '活动场所',
  '工资',
  '养老金',
  '参保',
  '拥有量',
  '阅读量',
] as const;
/** Nouns to which 壮大 (grow in strength) applies. */
export const strengths = ['队伍', '组织'] as const;
export const strengthening = ['壮大'] as const;

/** Things that can be eliminated. */
export const removable = /文盲|辍学|失学|大班额|母婴传播|童工|未入学/;
export const removing = [
  '基本消除',
  '全面消除',
  '逐步消除',
  '消除',
  '杜绝',
  '解决',
  '根除',
  '清零',
] as const;

/** Groups between which a gap lies. */
export const gapGroups: readonly (readonly [RegExp, 'residence' | 'sex' | 'township'])[] = [
  [/城乡/, 'residence'],
  [/男女|两性|性别/, 'sex'],
  [/区域|地区|县域|乡镇/, 'township'],
];
export const gapWords =
  /(?:城乡|区域|地区|县域|乡镇|群体|校际|性别|男女|两性|之间|间|的|和|与|及|、|不同|不断|逐步|明显|进一步|显著|持续|有效)+/g;

/** The nouns of quantities, which are the last words of the names of indicators. */
export const heads = [
  ...measures,
  '数',
  '供给',
  '队伍',
  '比',
  '面积',
  '终身教育水平',
  '接受职业教育的水平',
] as const;
