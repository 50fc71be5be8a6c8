import type { TemplateWords } from '../en/template.js';

export const template: TemplateWords = {
  id: '指标编号',
  name: '指标名称',
  group: '分组',
  reminders: {
    last: '参考：上期数值',
    base: '参考：基期数值',
    target: '参考：目标',
    population: '参考：统计对象',
    usedFor: '参考：对应的目标编号',
  },
  counts: (numerator, denominator) => `分子：${numerator}；分母：${denominator}`,
  title: (plan, year, sheet) => `${plan}${year}年监测数据填报表（${sheet}）`,
  sheets: {
    year: '本年数据',
    earlier: '往年数据',
    base: '基期数据',
    townships: '乡镇数据',
    institutions: '机构数据',
    supports: '配合指标',
  },
  parts: {
    year: '本表填报本年度数据。',
    earlier: '本表补报尚未掌握的往年数据，用于与上年比较和评价须逐年保持的目标。',
    base: '本表补报尚未掌握的基期数据；缺少基期数据，与基期比较的目标无法评价，其他目标无法计算进度。',
    townships: '本表每个乡镇（街道）填一行：目标须逐个乡镇达到，或者按乡镇之间的差距评价。',
    institutions: '本表每个机构填一行，目标须逐个机构达到；机构名称自行填写，行数不够时复制一行。',
  },
  form: {
    area: '填报地区：',
    unit: '填报单位：',
    number: '表号：',
    issuer: '制表机关：',
    author: '填表人：',
    reviewer: '审核人：',
    telephone: '联系电话：',
    date: '填报日期：',
  },
  hints: (part) =>
    `${part}只填写黄色单元格。数值按“单位”列填写，只写数字，如2.70，没有数据的留空；率和比例请一并填写分子、分母；` +
    '“状态”留空视为正式数。需要补充其他年份或分组的数据时，复制一行后修改。以“参考：”开头的各列只供查阅，读取时略过。',
  supports: {
    title: '参考：本单位配合的指标，由牵头单位填报',
    indicator: '参考：指标',
    lead: '参考：牵头单位',
    target: '参考：目标',
    noLead: '—',
  },
  errors: {
    title: '请核对',
    number: (range) => `请填写${range}数字，不带单位。`,
    between: (min, max) => `${min}至${max}之间的`,
    atLeast: (min) => `不小于${min}的`,
    atMost: (max) => `不大于${max}的`,
    count: '请填写不小于0的整数。',
    list: '请从下拉列表中选择。',
  },
  page: '第&P页，共&N页',
};
