import type { TableWords } from '../en/tables.js';

const range = (first: number, last: number) =>
  first === last ? `第${first}行` : `第${first}—${last}行`;

export const tables: TableWords = {
  rows: range,
  header: (first, last) => `表头在${range(first, last)}`,
  states: (facts) => `全表：${facts}`,
  column: (letter, heading, meaning) =>
    heading === '' ? `${letter}列：${meaning}` : `${letter}列“${heading}”：${meaning}`,
  role: {
    dimension: '指标、年份等标识',
    group: '分组',
    figure: '数值',
    ornament: '辅助信息，不作为数据读取',
    notObserved: '目标、增减或位次，不读取',
    refused: '表头无法识别，不读取',
    unknown: '无法识别',
    empty: '没有表头',
  },
  rowCounts: (counts) => `行数：${counts}`,
  cellCounts: (counts) => `有内容的单元格：${counts}`,
  row: {
    figures: '数值',
    section: '分节标题',
    remark: '说明',
    repeatedHeader: '重复的表头',
    partOfWhole: '上一指标的一部分',
    unfilled: '未填写的',
    error: '有错误的',
  },
  cell: {
    title: '标题',
    heading: '表头',
    dimension: '指标、年份等标识',
    observed: '已读取的数值',
    counted: '分子或分母',
    missing: '无数据',
    ornament: '辅助信息',
    leftOut: '不读取的',
    remark: '说明和分节标题',
    error: '有错误的',
  },
  rowCount: (name, count) => `${name}${count}行`,
  cellCount: (name, count) => `${name}${count}个`,
  fact: (column, value) => `${column}${value}`,
};
