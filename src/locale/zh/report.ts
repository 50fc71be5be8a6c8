import type { ReportWords } from '../en/report.js';
import { gapOf, roomOf } from './sentences.js';
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
  cellYear: (value, year) => `${value}（${year}年）`,
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

  indicatorsNote:
    '注：数值保留公布时的单位和位数；与栏目年份不同的数据，在括号内注明年份；“—”表示无数据；无数据的目标未列入，见附录。',
  shared: (list) => `以下约定适用于各项目标：${list.join('；')}。`,

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
      some(facts.improving, (count) => `较基期改善、尚未达到${count}项`),
      some(facts.unchanged, (count) => `与基期持平${count}项`),
      some(facts.movingAway, (count) => `较基期变差${count}项`),
      some(facts.notHeld, (count) => `规划期内未能逐年保持${count}项`),
      some(facts.others, (count) => `基期以来没有新数据${count}项`),
    ])}。`,
  holding: ({ all, holding, eroding, notHeld, lost }) =>
    `基期已达标、需继续保持的${all}项目标中，${join([
      `目前保持达标${holding}项`,
      some(eroding, (count) => `仍达标但优于目标的幅度收窄${count}项`),
      some(notHeld, (count) => `规划期内未能逐年保持${count}项`),
      some(lost, (count) => `由达标转为未达标${count}项`),
    ])}。`,
  courseUnknown: (count) => `另有${count}项因缺基期数据等原因，不判断进展。`,
  forecasts: ({ year, likely, unlikely, unknown, threshold }) =>
    `按现有趋势推算，到${year}年达到目标的概率不低于${threshold}的有${likely}项，` +
    `低于${threshold}的有${unlikely}项` +
    `${some(unknown, (count) => `；另有${count}项因数据不足、波动过大或不适用，未作推算`) ?? ''}。`,
  ending: ({ attained, held, notHeld, lost, never }) =>
    `规划期末达到目标${attained}项，其中自首次达到以来历年数据均达标的${held}项；` +
    `${some(notHeld, (count) => `期末数值达标、但规划期内未能逐年保持的${count}项；`) ?? ''}` +
    `曾经达到、期末未达到的${lost}项，始终未达到的${never}项。`,

  brief: ({ subject, value, year, goal, change, room, gap }) =>
    join([
      `${year === undefined ? '' : `${year}年`}${subject}为${value}（目标：${within(goal)}）`,
      change,
      room && roomOf(room),
      gap && gapOf(gap),
    ]),
  implied: (name, goal) => `${name}（目标：${within(goal)}，根据相关指标判定）`,
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
    domain: (name, rate) => `${name}，为${rate}`,
    domains: (list) => `达标率最低的领域是${list.join('；')}。`,
    course: (course, names) => `${course}的目标：${names.join('、')}。`,
    groups: (names) => `总体达标但有分组未达标的指标：${names.join('、')}。`,
    units: (list) => `存在未达标目标的乡镇：${list.join('、')}。`,
    unit: (name, count) => `${name}（${count}项）`,
    missing: (count, all, appendix) => `${all}项目标中有${count}项无法评价，原因见${appendix}。`,
    issues: (count) => `报送的数据有${count}处错误。`,
  },
  advice: {
    needed: (table) => `有数值可推算的未达标目标，所需的年均变化见${table}。`,
    unit: (unit, names) => `${unit}牵头的未达标目标：${names.join('、')}。`,
    missing: (appendix) => `无法评价、需补充数据或明确参照的目标见${appendix}。`,
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
