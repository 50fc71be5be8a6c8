import type { TemplateWords } from '../en/template.js';

export const template: TemplateWords = {
  id: '指标编号',
  name: '指标名称',
  reminders: {
    target: '参考：目标',
    last: '参考：上期数值',
    population: '参考：口径',
    numerator: '参考：分子',
    denominator: '参考：分母',
    usedFor: '参考：用于',
  },
  last: (value, year) => `${value}（${year}年）`,
  sheet: { data: '数据', hints: '填表说明' },
  hints: [
    '请只填写黄色各列；其他各列不要改动。',
    '数值按“单位”列填写，只写数字，如2.70；没有数据的行留空。',
    '死亡率、发生率等请同时填写分子、分母，以便判断小样本的波动。',
    '状态可写“正式”“初步”“估计”，留空为正式。',
    '需要分性别、分城乡上报时，复制该行并修改“性别”“城乡”。',
    '以“参考：”开头的各列只供查阅，读取时略过。',
  ],
};
