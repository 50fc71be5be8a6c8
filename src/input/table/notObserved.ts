import { halves, planned, plannedInEnglish } from '../rows/kindsOfNoYear.js';

/** Words anywhere in a heading: 目标值, 比上年增减, 上半年. */
const heading = new RegExp(
  [
    `${planned}|(?<!免疫)规划|增减|增幅|增速|增长|比上年|较上年|同比|环比|变化|变动|升降|排名|排位|名次|位次|${halves}|季度`,
    '月份?$|差距|进度|完成率|完成情况|达标|其中|与.{1,12}比|±|target|goal|planned|plan$|forecast',
    'project(?:ed|ion)|change|growth|rank|half|quarter',
  ].join('|'),
  'i',
);
/** Ends of titles: 各年目标值, 2030年目标, 目标分解表, 年度计划表. */
const title = new RegExp(
  [
    '(?:目标(?:任务|[值数])|(?<!主要)目标|计划[数值]|任务[数值]|预[测计期](?:[数值]|数据|结果)?',
    '(?:规划|预期|年|年度|各年|发展|工作)(?:计划|任务)',
    '(?<![a-z])(?:targets?|goals?|projections?|forecasts?|scenarios?))(?:分解|一览|汇总|明细|情况)?表?$',
  ].join('|'),
  'i',
);
/**
 * The end of a title about something other than a rate, also in titles of observed figures:
 * 监测指标全市排名. It does not match 指标值及排名, nor 各乡镇婴儿死亡率排名, which lists rates in their
 * order.
 */
const comparison = new RegExp(
  [
    '(?<![及和与、率例比重数])(?:排[名位]|[名位]次|得分|评分|年均(?:增长率?|增速|增幅)',
    '(?:目标|计划|任务)完成(?:率|进度))(?:情况|一览|汇总|明细|统计|对比)?表?$',
  ].join('|'),
);
/** The beginning of a comparison: 比上年, 与2020年相比. */
const since = '[比较与](?:[上去]年|[上同基]期|(?:19|20)\\d{2}年)(?:相比)?';
/** Whole titles and names: 计划表, 评价标准, 比上年增减, 排名, 作废. */
const titleAlone = new RegExp(
  [
    `^(?:(?:年度|评价|考核|评估|监测|同期|历史|参考|规划|${since})?(?:同比|环比)?(?:计划|任务|标准|参考`,
    '增减|增幅|增速|增长率?',
    '同比|环比|变化|变动|升降|比较|排名|排位|名次|位次',
    '得分|评分|分值|测算)(?:情况|分解|一览|汇总|明细|对比)?[值数]?表?',
    '(?:修订|调整|更正)[前]|(?:填[报表写])?(?:示例|样例|样表|范例)|作废|废止|旧数据|旧表|旧版',
    '(?:测试|模拟|备份)(?:数据|表)?|(?:[上去]年)?同期(?:数据|水平|[数值])?',
    '(?:plans?|planned|changes?|growth|rank(?:ing|s)?|scores?|standards?|benchmarks?',
    'examples?|samples?',
    'obsolete|superseded|old)(?: (?:values?|data|figures|table))?)$',
  ].join('|'),
  'i',
);
/** The end of a part of a year: 截至2025年9月, as of September 2025. December ends a whole year. */
const upTo = [
  '(?<!报送|上报|填报|提交)(?:截[至止](?:到|于)?|统计[至到])(?:(?:19|20)\\d{2}年)?(?:[1-9]|1[01])月',
  '\\b(?:as (?:of|at)|up to|through) (?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov)',
].join('|');
/** Excludes numbers of tables and questions: 表H1, “Table H1”, “Q1. Infant mortality”. */
const noNumber = '(?!^Q\\d[.．、]\\s?[^\\dQ])(?<![a-z表件录图]|(?:table|annex|figure|question)\\s)';
/** The end of the title of a periodical report: 妇幼健康季报. */
const report = /(?:月|季|半年)度?报表?$/;
/** The report of a month or quarter is about the year up to it: 12月月报 is about the whole year. */
const endOfYear = /12月|年底/;
/** The name of a sheet that is only a month: 6月, 6月份数据. In a title, it may be that of a date. */
const month = /^(?:0?[1-9]月份?|1[0-2]月份?|第?[一二三四1-4]季|半年)(?:数据|报表?)?$/;
/** Figures that are not of one year: 上半年, 第三季度, 1—6月, 三年平均. */
const part = [
  halves,
  '[一二三四1-4]季度|(?<!\\d)1月?[-—–~～至到]{1,2}(?:[2-9]|1[01])月',
  '(?<!学前)近?[二两三四五2-5]年(?:移动|滑动)?平均',
  `first half|quarter|${noNumber}(?:Q[1-4]|H[12])(?![a-z\\d])`,
  '\\bjan(?:uary)?\\s?(?:[-–—]|to)\\s?(?:feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov)',
].join('|');
const partOfYear = new RegExp(`${upTo}|${part}`, 'i');
/** Whole remarks: 目标值, 2030年目标, 上半年数, 截至9月底, 作废. */
const remark = new RegExp(
  [
    `^(?:(?:19|20)\\d{2}年?)?(?:规划|预期|年度|中期|终期)?(?:${planned}`,
    `[第前]?(?:${part}))份?(?:累计)?(?:任务)?(?:[数值]|数据)?$|^(?:${plannedInEnglish})(?: value)?$`,
    `^(?:数据)?(?:${upTo})(?:[份底末]|\\d{1,2}日)?$|^(?:数据|数字)?(?:已?作废|废止|无效|有误|错误)$`,
  ].join('|'),
  'i',
);
const observed = /监测|完成|实现|进展|评估|实际|现状|执行|实施|actual|observed/i;

/** Whether a title or a heading states that figures are observed. */
export const saysObserved = (text: string): boolean => observed.test(text);

/** Whether a heading is 完成情况, below which there are figures or words. */
export const isProgress = (text: string): boolean =>
  /^(?:实际|指标)?(?:完成|实现|执行)情况$/.test(text.trim());

/** Whether a heading is about targets, changes, ranks or parts of a year. */
export const isHeadingOfNoYear = (text: string): boolean => heading.test(text);

/** Whether a remark states that its figure was not observed, or is not of one year. */
export const isRemarkOfNoYear = (text: string): boolean => remark.test(text);

/** Whether a title states that its figures cover a part of a year, or several years. */
export const isTitleOfPart = (text: string): boolean =>
  partOfYear.test(text) || (report.test(text) && !endOfYear.test(text));

/** Whether the name of a sheet is a month; 12月 beside 11月 is not the whole year. */
export const isMonth = (name: string): boolean => month.test(name.trim());

/** Whether a title states that its table contains no observed figures for a year. */
export function isTitleOfNoYear(text: string): boolean {
  const bare = text.trim();
  if (isTitleOfPart(bare) || titleAlone.test(bare) || comparison.test(bare)) return true;
  return title.test(bare) && !saysObserved(bare);
}
