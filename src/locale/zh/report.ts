import type { ReportWords } from '../en/report.js';
import { inWords } from './text.js';

const join = (parts: readonly (string | undefined)[], by = '，') =>
  parts.filter((part) => part !== undefined).join(by);
const some = (count: number, write: (count: number) => string) =>
  count === 0 ? undefined : write(count);

// The wording follows the national monitoring reports on the outlines for women and children.
/** Brackets within brackets are of another kind. */
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
  cellYear: (value, year) => `${value} (${year})`,
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

  indicatorsNote:
    '注：数值保留公布时的单位和位数；与栏目年份不同的数据，在括号内注明年份；“—”表示无数据。',
  shared: (list) => `各项目标均适用：${list.join('；')}。`,

  restated: (count) => `有${count}项目标在主要目标和策略措施中重复列出，合计时只计一次。`,
  rateChange: ({ year, before, change, isRise }) =>
    change === undefined
      ? `达标率与${year}年持平，${year}年为${before}。`
      : `达标率比${year}年的${before}${isRise ? '提高' : '下降'}${change}。`,
  moves: ({ year, attained, lost, nearer, farther, known, unknown }) => {
    const parts = join(
      [
        attained.length === 0
          ? undefined
          : `新达到目标的有${attained.length}项：${attained.join('、')}`,
        lost.length === 0 ? undefined : `由达标转为未达标的有${lost.length}项：${lost.join('、')}`,
        some(nearer, (count) => `由未达到转为基本实现的有${count}项`),
        some(farther, (count) => `由基本实现转为未达到的有${count}项`),
        some(known, (count) => `新增可监测的有${count}项`),
        some(unknown, (count) => `因缺少数据不再评价的有${count}项`),
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
  improving: ({ all, attained, ahead, onCourse, behind, movingAway, others }) =>
    `基期未达标的${all}项目标中，${join([
      `已达到${attained}项`,
      some(ahead, (count) => `快于序时进度${count}项`),
      some(onCourse, (count) => `符合序时进度${count}项`),
      some(behind, (count) => `慢于序时进度${count}项`),
      some(movingAway, (count) => `出现反弹${count}项`),
      some(others, (count) => `基期以来没有新数据${count}项`),
    ])}。`,
  holding: ({ all, holding, eroding, lost }) =>
    `基期已达标、需继续保持的${all}项目标中，${join([
      `保持良好${holding}项`,
      some(eroding, (count) => `仍达标但优于目标的幅度收窄${count}项`),
      some(lost, (count) => `由达标转为未达标${count}项`),
    ])}。`,
  forecasts: ({ year, likely, unlikely, unknown, threshold }) =>
    `按现有趋势推算，到${year}年达到目标的概率不低于${threshold}的有${likely}项，` +
    `低于${threshold}的有${unlikely}项` +
    `${some(unknown, (count) => `；另有${count}项数据过少，未作推算`) ?? ''}。`,
  ending: ({ attained, held, lost, never }) =>
    `规划期末达到目标${attained}项，其中首次达到后有数据的年份均保持达标的${held}项；` +
    `规划期内曾经达到、期末未达到的${lost}项，始终未达到的${never}项。`,

  brief: ({ subject, value, year, goal, change, room, gap }) =>
    join([
      `${year === undefined ? '' : `${year}年`}${subject}为${value}（目标：${within(goal)}）`,
      change,
      room && `优于目标${room}`,
      gap && `距目标还差${gap}`,
    ]),
  implied: (name, goal) => `${name}（目标：${within(goal)}，根据相关指标判定）`,
  domainAttained: (items) => `已达标的指标中，${items.join('；')}。`,
  domainMeasures: (names) =>
    `策略措施中，${names.join('、')}${names.length > 1 ? '均' : ''}已达标。`,
  domainNearly: (items) => `基本实现的指标中，${items.join('；')}。`,
  domainMissed: (items) => `未达标的指标中，${items.join('；')}。`,

  situation: {
    missed: (gap) => (gap === undefined ? '未达到目标。' : `距目标还差${gap}。`),
    needed: (needed) => `${needed}。`,
    warning: (warning, finding) => `${warning}：${finding}`,
  },
  problem: {
    missed: ({ missed, monitorable, goals, measures, share }) =>
      `可监测的${monitorable}项目标中，${missed}项未达标（占${share}），` +
      `其中主要目标${goals}项、策略措施${measures}项。`,
    domain: (name, rate) => `${name}${rate}`,
    domains: (list) => `达标率最低的领域：${list.join('、')}。`,
    course: (course, names) => `${course}的目标：${names.join('、')}。`,
    groups: (names) => `总体达标但有分组未达标的指标：${names.join('、')}。`,
    units: (list) => `存在未达标目标的乡镇：${list.join('、')}。`,
    unit: (name, count) => `${name}（${count}项）`,
    missing: (count, all) => `${all}项目标中有${count}项缺少可用数据，暂无法评价。`,
    issues: (count) => `数据存在${count}处问题。`,
  },
  advice: {
    needed: (table) => `各项未达标目标所需的年均变化见${table}。`,
    unit: (unit, names) => `${unit}：${names.join('、')}。`,
    missing: (appendix) => `需补充数据的目标见${appendix}。`,
  },
  moreIssues: (count) => `……另有${count}处`,
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
