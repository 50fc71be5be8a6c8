import type { CommandLineWords } from '../en/commandLine.js';

export const commandLine: CommandLineWords = {
  program: (message) => `lipu-plans: ${message}\n`,
  internalError: (message) => `内部错误（${message}），请将此信息和所运行的命令一并反馈`,
  reading: (file) => `正在读取${file}……\n`,
  written: (path) => `已写入${path}\n`,
  writtenRows: (path, rows) => `已写入${path}：${rows}行\n`,
  targets: { id: '编号', indicator: '指标', target: '目标', timing: '时限', wording: '原文' },
  indicators: { id: '编号', name: '名称', unit: '单位', population: '统计对象', sdg: 'SDG' },
  check: {
    file: '文件',
    good: '可用',
    errors: '错误',
    notices: '提示',
    unmatched: '未匹配的指标名称：',
    progress: (file, percent, good) => `${file}：${percent}%，有效数据${good}条`,
    counts: (files, good, errors, notices) =>
      `${files}个文件：${good}条可用，${errors}处错误，${notices}处提示`,
  },
  evaluate: {
    counts: ({ total, attained, nearlyAttained, missed, notAssessed }) =>
      `共${total}项目标：达到${attained}项，基本实现${nearlyAttained}项，` +
      `未达到${missed}项，无法评价${notAssessed}项`,
    compliance: (rate, numerator, monitorable, all) =>
      `达标率：${rate}（可评价的${monitorable}项中达到${numerator}项；目标共${all}项）`,
    noEffect: (option, format) =>
      format === undefined
        ? `· --${option} 须与 --areas 同时使用，否则不起作用\n`
        : `· --${option} 对 --format ${format} 不起作用\n`,
    manyColumns: [
      ...['规划', '地区', '年份', '阶段', '达到', '基本实现', '未达到', '无法评价', '达标率'],
    ],
    warnings: (count) => `预警（${count}条）：`,
    warning: ({ urgency, warning, name, sentence }) =>
      `  [${urgency}] ${name}，${warning}：${sentence}`,
    moreWarnings: (count) => `  ……另有${count}条，可用 --all 列出`,
    silentCounts: (counts) => `无法评价的目标：${counts}；可用 --all 列出`,
    silentCount: (reason, count) => `${reason}${count}项`,
    silent: (count) => `未列入上表的目标（${count}项，重复列出的分别计数）：`,
    silentDomain: (domain, count, names) => `  ${domain}（${count}项）：${names}`,
    aggregation: { arithmetic: '算术平均', geometric: '几何平均' },
    weights: { equal: '等权', domains: '各领域等权', own: '自定权重' },
    missingScores: {
      exclude: '不计无法评价的目标',
      zero: '无法评价的目标计零分',
      refuse: '须全部目标均可评价',
    },
    score: ({ choice, score, scored, all, range }) =>
      `综合得分（${choice}）：${score}；${all}项中${scored}项有得分；换用其他方法和权重时为${range}`,
    errors: (count) => `${count}处错误，相关数据未参与评价\n`,
  },
  unassigned: (count) => `${count}项目标未明确责任单位：\n`,
  draft: {
    read: (title, titles) =>
      titles.length > 1 ? `${title}（共${titles.length}部：${titles.join('、')}）` : title,
    counts: ({ domains, goals, measures, targets, own, baselines }) =>
      `${domains}个领域，${goals}条主要目标，${measures}条策略措施；` +
      `${targets}项目标，${own}项自有指标，${baselines}个基期数据`,
    doubts: (count) => `存疑（${count}处），按类列出：`,
    kind: (title, count) => `  ${title}（${count}处）`,
    notText: (file) => `${file}不是纯文本，请用原程序打开，另存为纯文本（.txt，UTF-8）\n`,
  },
  notJson: '不是JSON',
  line: (file, line, message) => `${file}：第${line}行：${message}\n`,
};
