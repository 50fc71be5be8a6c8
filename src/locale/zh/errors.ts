import { type ErrorParts, type ErrorWords, firstOf } from '../../errors/english.js';
import { either } from './text.js';

const badValue = ({ where, found, quoted, expected, nearest }: ErrorParts) => {
  if (expected === undefined) return `${where}中没有“${found}”${nearest}`;
  return found === undefined
    ? `缺少${where}，应为${expected}`
    : `${apart(where)}应为${expected}，实际为${quoted}${nearest}`;
};

/** Puts a space between an option of the command line and the Chinese text after it. */
const apart = (where: string) => (where.startsWith('--') ? `${where} ` : where);

/** The words for errors in Chinese. */
export const errorWords: ErrorWords = {
  subjects: {
    argument: '参数',
    area: '地区',
    clause: '条款',
    domain: '领域',
    indicator: '指标',
    plan: '规划',
    stage: '阶段',
    target: '目标',
    unit: '单位',
    value: '数值',
    year: '年份',
  },
  requirements: {
    object: () => '对象',
    complete: () => '本库返回的完整数据',
    list: () => '列表',
    text: () => '字符串',
    bytes: () => 'Uint8Array、ArrayBuffer或Blob',
    date: () => '日期，如2023-03-01',
    decimal: () => '不超过120个字符的十进制数（字符串），如“2.70”',
    numeric: () => '十进制数（字符串）或有限的数',
    eachYearOnce: () => '每个年份只出现一次的列表',
    newId: () => '与其他目标不同的编号',
    originalTarget: () => '另一项目标的编号，且该目标不重复其他目标',
    word: () => '不含空格和点号的非空字符串',
    weights: () => 'equal、domains或每项目标的权重',
    tolerance: () => '不小于0的十进制数（字符串），如“0.5”',
    resultOf: ({ of }) => `${of}的返回结果`,
    oneOf: ({ words }) => either(words),
    year: ({ from, to }) => `${yearsFromTo(from, to)}年份`,
    number: ({ whole, from, to, above, below }) => {
      const limits = [
        ...(above === undefined ? [] : [`大于${above}`]),
        ...(below === undefined ? [] : [`小于${below}`]),
      ];
      const open = limits.length === 0 ? '' : `${limits.join('且')}的`;
      return `${fromTo(from, to)}${open}${whole ? '整数' : '数'}`;
    },
    convertible: ({ unit }) => `可换算为${unit}的单位`,
  },
  sentences: {
    unknownId: ({ where, place, what, found, nearest }) =>
      found === undefined ? `缺少${where}` : `${place}无法识别的${what}“${found}”${nearest}`,
    mixedUnits: badValue,
    badNumber: badValue,
    badYear: badValue,
    badArgument: badValue,
    badPlan: ({ list }) => `规划数据有误：\n${firstOf(list, (n) => `……另有${n}处`)}`,
    notAPlan: () => '未找到“主要目标”“策略措施”等条目；请提供规划正式文本，存为纯文本格式',
    ambiguousArea: ({ list }) =>
      `数据涉及${list.length}个地区（${list.slice(0, 3).join('、')}${list.length > 3 ? '等' : ''}），` +
      '请用area指定一个',
  },
  quote: (text, isNumberExpected) => `${isNumberExpected ? '字符串' : ''}“${text}”`,
  didYouMean: (nearest) => `，是否为“${nearest}”？`,
};

function yearsFromTo(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return '';
  return to === undefined ? `不早于${from}年的` : `${from}至${to}年之间的`;
}

function fromTo(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return '';
  return to === undefined ? `不小于${from}的` : `${from}至${to}之间的`;
}
