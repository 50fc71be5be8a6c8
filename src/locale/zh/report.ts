import type { ReportWords } from '../en/report.js';
import { gapOf, roomOf } from './sentences.js';
import { inWords, join, some } from './text.js';

// The wording follows the national monitoring reports on the outlines for women and children.
/** Replaces brackets that are inside other brackets by another kind. */
const within = (text: string) => text.replace('（', '〔').replace('）', '〕');

export const report: ReportWords = {
  cover: { office: '编制单位（盖章）', date: '编制日期', line: '＿＿＿＿＿＿＿＿＿＿' },
  page: ['— ', ' —'],
  titleLines: {
    annual: (plan, stage, year) => [`${year}年`, `《${plan}》`, stage],
    midterm: (plan, stage, year) => [`《${plan}》`, stage, `（${year}年）`],
    final: (plan, stage, year) => [`《${plan}》`, stage, `（${year}年）`],
  },
  title: (lines) => lines.join(''),
  cellYear: (value, year) => `${value}（${year}年）`,
  repeated: (clause) => `${clause}，重复列出`,
  notHeldIn: (years) => `${years.map((year) => `${year}年`).join('、')}未能保持`,
  dated: (year, value) => `${year}年${value}`,
  part: (number, title) => `（${inWords(number)}）${title}`,
  appendix: (number, title) => `附录${number} ${title}`,
  table: (number, caption) => `表${number} ${caption}`,
  figure: (number, caption) => `图${number} ${caption}`,
  blank: (what) => `【请填写：${what}】`,
  blanks: {
    causes: '上述未达标和预警指标的成因',
    difficulties: '工作中的困难和典型事例',
    measures: '各项未达标目标的措施、责任单位和完成时限',
    data: '缺项数据的采集安排',
  },
  none: '无。',

  paceNote:
    '注：序时进度按直线路径计算；预测依据各年数据的趋势和波动，并假定数值越接近取值界限，变化越慢。两者因此可能不一致。',
  indicatorsNote:
    '注：数值保留公布时的单位和位数；与栏目年份不同的数据，在括号内注明年份；“—”表示无数据；无数据的目标，可由相关指标推知结果的列入，其余见附录。',
  implied: ({ name, figure, year, isAttained }) =>
    `${year}年${name}为${figure}，由此可知${isAttained ? '已达到' : '未达到'}`,
  shared: (list) => `以下约定适用于各项目标：${list.join('；')}。`,

  brief: ({ figure, year, goal, change, room, gap, notHeld }) =>
    join([
      `${year === undefined ? '' : `${year}年`}${figure}（目标：${within(goal)}）`,
      change,
      room && roomOf(room),
      gap && gapOf(gap),
      notHeld,
    ]),
  domainAttained: (items) => `已达标的目标中，${items.join('；')}。`,
  domainMeasures: (names) =>
    `策略措施中，${names.join('、')}${names.length > 1 ? '均' : ''}已达标。`,
  domainNearly: (items) => `基本实现的目标中，${items.join('；')}。`,
  domainMissed: (items) => `未达标的目标中，${items.join('；')}。`,

  situation: {
    missed: (gap, year) =>
      `${year === undefined ? '' : `${year}年`}${gap === undefined ? '未达到目标' : gapOf(gap)}。`,
    needed: (needed) => `${needed}。`,
    warning: (warning, finding) => `${warning}：${finding}`,
  },
  problem: {
    missed: ({ missed, monitorable, goals, measures, restated, share }) =>
      `可评价的${monitorable}项目标中，${missed}项未达标（占${share}），` +
      `其中主要目标${goals}项、策略措施${measures}项` +
      `${some(restated, (count) => `（另有${count}项与主要目标重复，不重复计）`) ?? ''}。`,
    domain: (name, rate) => `${name}，${rate}`,
    domains: (list) => `达标率最低的领域：${list.join('；')}。`,
    course: (course, names) => `${course}的目标：${names.join('、')}。`,
    move: (course, names) => `${course}的指标：${names.join('、')}。`,
    ending: {
      notHeld: '期末数值达标、但规划期内未能逐年保持',
      lost: '曾经达到、期末未达到',
      never: '始终未达到',
    },
    groups: (names) => `总体达标但有分组未达标的指标：${names.join('、')}。`,
    units: (list) => `存在未达标目标的乡镇：${list.join('、')}。`,
    unit: (name, count) => `${name}（${count}项）`,
    missing: (count, all, appendix) => `${all}项目标中有${count}项无法评价，原因见${appendix}。`,
    issues: (count) => `报送的数据有${count}处错误。`,
  },
  advice: {
    needed: (table) => `未达标目标今后每年所需的变化幅度（可以推算的）见${table}。`,
    unit: (unit, names) => `${unit}牵头的未达标目标：${names.join('、')}。`,
    missing: (appendix) => `无法评价的目标见${appendix}，需补充数据或明确参照数值。`,
  },
  moreIssues: (count) => `……另有${count}处`,
  unused: (names, rows) =>
    `以下${names.length}项指标不对应任何目标，未使用（共${rows}行）：${names.join('、')}`,
  noAssignment: '未明确责任单位',
  subtitle: {
    annual: (year) => `监测年度：${year}年`,
    midterm: (year) => `中期评估年度：${year}年`,
    final: (year) => `终期评估年度：${year}年`,
  },
  sheets: { data: '数据' },
  tableRef: (number) => `表${number}`,
  appendixRef: (number) => `附录${number}`,
};
