import type { ParentWords } from '../en/parent.js';

export const parent: ParentWords = {
  counts: (plan, total, counts) => `《${plan}》共${total}项目标，按同一数据评价，${counts}。`,
  count: {
    attained: (count) => `达到${count}项`,
    nearlyAttained: (count) => `基本实现${count}项`,
    missed: (count) => `未达到${count}项`,
    notAssessed: (count) => `无法评价${count}项`,
  },
  relations: (counts) => `与上述目标相比，本规划的目标${counts}。`,
  relation: {
    tighter: (count) => `更严的${count}项`,
    looser: (count) => `更宽的${count}项`,
    equal: (count) => `相同的${count}项`,
    notComparable: (count) => `不可比的${count}项`,
    onlyThere: (count) => `缺少相应目标的${count}项`,
  },
  missed: {
    attained: (names) => `未达到上级规划目标、已达到本规划目标的指标：${names}。`,
    nearlyAttained: (names) => `未达到上级规划目标、基本实现本规划目标的指标：${names}。`,
    missed: (names) => `两部规划的目标均未达到的指标：${names}。`,
    notAssessed: (names) => `未达到上级规划目标、本规划目标无法评价的指标：${names}。`,
    notComparable: (names) => `未达到上级规划目标、与本规划目标不可比的指标：${names}。`,
    none: (names) => `未达到上级规划目标、本规划没有相应目标的指标：${names}。`,
  },
  column: { parent: '上级规划目标', gap: '差距', own: '本规划目标', status: '本规划结果' },
};
