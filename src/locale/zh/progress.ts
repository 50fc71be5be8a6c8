import type { progress as words } from '../en/progress.js';
import { join, some } from './text.js';

// The wording follows the national monitoring reports on the outlines for women and children.
export const progress: typeof words = {
  restated: (count) => `有${count}项目标在主要目标和策略措施中重复列出，合计时只计一次。`,
  rateChange: ({ year, before, change, isRise, assessed: [was, is] }) => {
    const caution = was === is ? '' : `；可评价的目标由${was}项变为${is}项，两年不完全可比`;
    return change === undefined
      ? `达标率与${year}年持平，${year}年为${before}${caution}。`
      : `达标率比${year}年的${before}${isRise ? '提高' : '下降'}${change}${caution}。`;
  },
  moves: ({ year, attained, lost, nearer, farther, known, knownAttained, unknown }) => {
    const parts = join(
      [
        attained.length === 0
          ? undefined
          : `新达到目标的有${attained.length}项：${attained.join('、')}`,
        lost.length === 0 ? undefined : `由达标转为未达标的有${lost.length}项：${lost.join('、')}`,
        some(nearer, (count) => `由未达到转为基本实现的有${count}项`),
        some(farther, (count) => `由基本实现转为未达到的有${count}项`),
        some(known, (count) => `新增可评价的有${count}项（其中达到${knownAttained}项）`),
        some(unknown, (count) => `转为无法评价的有${count}项`),
      ],
      '；',
    );
    return parts === '' ? `各项目标的评价结果与${year}年相同。` : `与${year}年相比，${parts}。`;
  },
  against: ({ area, compared, better, worse, equal }) =>
    `可与${area}比较的${compared}项指标中，${join([
      some(better, (count) => `${count}项优于${area}`),
      some(worse, (count) => `${count}项不及${area}`),
      some(equal, (count) => `${count}项与${area}持平`),
    ])}。`,
  againstOne: ({ area, figure, size, isBetter }) =>
    size === undefined
      ? `与${area}（${figure}）持平。`
      : isBetter
        ? `优于${area}（${figure}）${size}。`
        : `不及${area}（${figure}），相差${size}。`,
  improving: ({ all, attained, ahead, onCourse, behind, ...facts }) =>
    `基期未达标的${all}项目标中，${join([
      `已达到${attained}项`,
      some(ahead, (count) => `快于序时进度${count}项`),
      some(onCourse, (count) => `符合序时进度${count}项`),
      some(behind, (count) => `慢于序时进度${count}项`),
      some(facts.improving, (count) => `指标较基期改善、尚未达到${count}项`),
      some(facts.unchanged, (count) => `指标与基期持平${count}项`),
      some(facts.movingAway, (count) => `指标较基期变差${count}项`),
      some(facts.notHeld, (count) => `规划期内未能逐年保持${count}项`),
      some(facts.others, (count) => `基期以来没有新数据${count}项`),
    ])}。`,
  holding: ({ all, holding, eroding, notHeld, lost }) =>
    `基期已达标、需继续保持的${all}项目标中，${join([
      some(holding, (count) => `目前达标且优于目标的幅度未收窄${count}项`),
      some(eroding, (count) => `目前达标但优于目标的幅度收窄${count}项`),
      some(notHeld, (count) => `规划期内未能逐年保持${count}项`),
      some(lost, (count) => `由达标转为未达标${count}项`),
    ])}。`,
  courseUnknown: (count) => `另有${count}项因缺基期数据等原因，不判断进展。`,
  forecasts: ({ year, likely, unlikely, unknown, threshold }) =>
    likely + unlikely === 0
      ? `各项目标因数据不足、波动过大或不适用，均未推算${year}年能否达到。`
      : `按现有趋势推算，${year}年数值达到目标的概率低于预警阈值（${threshold}）的有${unlikely}项，` +
        `不低于阈值的有${likely}项` +
        `${some(unknown, (count) => `；另有${count}项因数据不足、波动过大或不适用，未作推算`) ?? ''}。`,
  ending: ({ attained, held, notHeld, lost, never }) => {
    const all = `规划期末达到目标${attained}项`;
    const kept = some(attained, () => `（自首次达到以来历年数据均达标的${held}项）`) ?? '';
    const missed = some(
      notHeld + lost + never,
      (count) =>
        `；未达到${count}项，其中${join([
          some(notHeld, (own) => `期末数值达标、但规划期内未能逐年保持的${own}项`),
          some(lost, (own) => `曾经达到、期末未达到的${own}项`),
          some(never, (own) => `始终未达到的${own}项`),
        ])}`,
    );
    return `${all}${kept}${missed ?? ''}。`;
  },
};
