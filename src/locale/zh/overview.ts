import type { OverviewWords } from '../en/overview.js';

export const overview: OverviewWords = {
  rate: (rate, numerator, denominator) => `${rate}%（${numerator}/${denominator}）`,
  countsOf: {
    plan: (name, year) => `${year}年，《${name}》（以下简称《规划》）目标`,
    goal: '其中，主要目标',
    measure: '策略措施目标',
    domain: '本领域目标',
    unit: '该单位负责的目标',
  },
  counts: (facts) =>
    [
      `${facts.subject}共${facts.total}项，可评价的${facts.monitorable}项，`,
      `其中达到${facts.attained}项，`,
      facts.nearlyAttained === 0 ? '' : `基本实现${facts.nearlyAttained}项，`,
      `未达到${facts.missed}项，达标率为${facts.rate}`,
      facts.nearlyAttained === 0 ? '' : `；计入基本实现的，达标率为${facts.rateWithNearly}`,
      facts.notAssessed === 0 ? '。' : `；另有${facts.notAssessed}项无法评价，不计入分母。`,
    ].join(''),
  noCounts: (subject, total) =>
    `${subject}共${total}项，${total === 1 ? '' : '均'}无法评价，不计算达标率。`,

  noCatalogue: '未提供catalogue，以编号代替名称。',
  notInCatalogue: 'catalogue中没有的名称以编号代替。',
  otherArea: (area, home) =>
    `本报告以${home}规划的目标对照${area}的数据，仅供参考，不作为对${area}自身规划的评价。`,
  issueCount: (errors, notices) =>
    `读取数据时发现${[
      ...(errors === 0 ? [] : [`错误${errors}处`]),
      ...(notices === 0 ? [] : [`提示${notices}处`]),
    ].join('、')}，见附录。`,
};
