// The words by which the structure of a plan is recognised. Punctuation is half-width.

import { wordList } from '../../lookup/wordList.js';

/** Headings of a list of goals. */
export const goalHeadings = wordList(
  '主要目标|发展目标|目标|目标任务|主要目标任务|工作目标|具体目标|预期目标|核心目标',
  '主要指标|发展指标|目标指标|主要目标与指标|主要目标和指标|目标要求',
);

/** Headings of a list of measures. */
export const measureHeadings = wordList(
  '策略措施|策略与措施|策略和措施|主要措施|措施|保障措施|支持措施|支持性措施',
  '支持与保障措施|工作措施|政策措施|对策措施|对策与措施|推进措施|实施措施|具体措施',
  '重点措施|任务措施|主要任务|重点任务|工作任务|主要任务和措施|主要举措|重点举措',
  '工作举措|实施策略|主要策略|策略|策略举措',
);

/** Words in the heading of the part on implementation. */
export const implementationWords =
  /组织[与和]?实施|保障措施|实施保障|组织保障|组织领导|规划实施|保障机制/;
/** Words in the heading of a part about monitoring and evaluation. */
export const monitoringWords = /监测|评估|评价考核/;
/** The first lines after the plan. */
export const appendixWords = /^(附表|附件|附录|名词解释|公开方式|抄送|主要指标(一览)?表)/;

/** The last words of a plan's title, and words that only occur in a notice about a plan. */
export const titleEnding =
  /(妇女|儿童|妇女儿童|妇女和儿童|妇女与儿童)(健康|事业)*(“?十.五”?)?发展(“?十.五”?)?(规划|纲要)$/;
export const notATitle = /关于|印发|通知|根据|依据|结合|制定|实施|落实|[,。;、]/;

/** The slugs of the fields that every such plan has. A longer word precedes a shorter one. */
export const domainSlugs: readonly (readonly [word: string, slug: string])[] = [
  ['法律保护', 'legal-protection'],
  ['社会保障', 'social-security'],
  ['健康', 'health'],
  ['卫生', 'health'],
  ['安全', 'safety'],
  ['教育', 'education'],
  ['经济', 'economy'],
  ['决策', 'decision-making'],
  ['参政', 'decision-making'],
  ['政治', 'decision-making'],
  ['福利', 'welfare'],
  ['家庭', 'family'],
  ['社会环境', 'environment'],
  ['环境', 'environment'],
  ['法律', 'law'],
  ['法治', 'law'],
];

/** Whether a title is that of a plan about women only. */
export const isAboutWomen = (title: string) => title.includes('妇女') && !title.includes('儿童');

/** Returns the place in a title: 石桥县 for 石桥县妇女发展规划. */
export const placeOf = (title: string) => title.replace(titleEnding, '').replace(/“.*”|十.五$/, '');
