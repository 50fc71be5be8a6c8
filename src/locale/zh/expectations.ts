import type { ExpectedKind, LimitUnit } from '../../errors/Expected.js';
import type { IssueWords } from '../IssueWords.js';
import { either } from './text.js';

/** Names a row by its number, counted from the first row of data. */
export const dataRow = (row: number) => `第${row}条数据`;
const quoted = (words: readonly string[]) => either(words.map((word) => `“${word}”`));

type Size = (value: string | number) => string;
const sized = (unit: string): Readonly<Record<'found' | 'most', Size>> => ({
  found: (value) => `${value}${unit}`,
  most: (value) => `不超过${value}${unit}`,
});
const limits: Record<LimitUnit, ReturnType<typeof sized>> = {
  characters: sized('个字符'),
  rows: sized('行'),
  columns: sized('列'),
  cells: sized('个单元格'),
  sheets: sized('个工作表'),
  entries: sized('个内部文件'),
  megabytes: sized(' MB'),
  unpackedMegabytes: {
    found: (value) => `解压后${value} MB`,
    most: (value) => `在解压后不超过${value} MB`,
  },
  timesPacked: {
    found: (value) => `解压后为压缩大小的${value}倍`,
    most: (value) => `不超过压缩大小的${value}倍`,
  },
};
const ofPlan = { target: '规划目标', printed: '规划所载基期数据' } as const;
/** Phrases that begin with a verb and follow 应 (应不超过, 应与……一致); all others follow 应为. */
const verbal: ReadonlySet<ExpectedKind> = new Set([
  'atMost',
  'range',
  'sameAs',
  'bothCounts',
  'quotes',
  'figureInEachCell',
]);

const fileKinds: IssueWords['fileKinds'] = {
  csv: 'CSV',
  tsv: 'TSV',
  json: 'JSON',
  xlsx: 'XLSX',
  xls: 'XLS',
  xls95: 'Excel 95或更早版本的工作簿（.xls）',
  xlsb: '二进制工作簿（.xlsb）',
  ods: 'ODS',
  numbers: 'Numbers表格',
  doc: '旧格式的Word文档（.doc）',
  docx: 'Word文档（.docx）',
  html: '网页（HTML）',
  xml: 'XML文件',
  pdf: 'PDF文件',
  image: '图片',
  zip: '不含工作簿的ZIP压缩包',
  text: '文本',
  binary: '二进制文件',
};

/** The words for what was expected, in Chinese. */
export const expectations: Pick<IssueWords, 'phrases' | 'fileKinds' | 'limit' | 'must'> = {
  phrases: {
    table: () => '表头和数据行',
    rows: () => '表头之后的数据行',
    rowList: () => '由行组成的列表',
    indicator: () => '指标编号、名称或别名',
    indicatorId: () => '指标编号，如infant-mortality-rate（catalogue未含指标，无法识别名称）',
    area: () => '地区的代码或名称',
    institution: () => '机构的名称',
    number: () => '十进制数，如2.70',
    date: () => '日期，如2023-03-01',
    exactNumber: () => 'JSON能精确表示的数字，或用引号括起的数字',
    text: () => '文字',
    count: () => '非负整数',
    positiveCount: () => '正整数',
    bothCounts: () => '同时填写分子和分母',
    quotes: () => '以引号括住整个单元格，单元格内的引号写两次',
    figureInEachCell: () => '在每个单元格分别填写数值',
    savedResult: () => '数字，或保存了结果的公式',
    noPassword: () => '没有密码的工作簿',
    wholeCell: () => '完好的单元格',
    assignments: () => '由编号和责任单位组成的行，或以编号为键、责任单位为值的对象',
    assignmentId: () => '目标、条款、领域或规划的编号，或指标、领域、规划的名称',
    responsibleUnit: () => '责任单位名称',
    // If a word contains a comma, all words are in quotation marks.
    oneOf: ({ words }, { word }) =>
      words.some((one) => /[，、]/.test(one)) ? quoted(words) : either(words.map(word)),
    heading: ({ words }) => `表头${quoted(words)}`,
    year: ({ from, to }) => `${from}至${to}年之间的年份`,
    unit: ({ unit }, { unitName }) => (unit === undefined ? '单位，如%、‰或/10万' : unitName(unit)),
    range: ({ min, max, unit = '' }, { unitSymbol }) => {
      const symbol = unitSymbol(unit);
      if (min === undefined) return `不高于${max}${symbol}`;
      return max === undefined ? `不低于${min}${symbol}` : `在${min}${symbol}至${max}${symbol}之间`;
    },
    atMost: ({ value, unit }) => limits[unit].most(value),
    cells: ({ count }) => `与表头相同的${count}个`,
    sameAs: ({ column, value }, tools) =>
      `与“${tools.column(column)}”列${value === undefined ? '' : `的“${tools.word(value)}”`}一致`,
    figure: ({ value, unit = '', of, row, file, sheet, source }, { unitSymbol }) => {
      const place = [of && ofPlan[of], file, sheet, row && dataRow(row), source].filter(Boolean);
      return `${value}${unitSymbol(unit)}${place.length === 0 ? '' : `（${place.join('，')}）`}`;
    },
    row: ({ row, file, sheet }) => {
      const place = [file, sheet].filter(Boolean).join('，');
      return `${place}${place && '的'}${dataRow(row)}`;
    },
    countRows: ({ numerator, denominator }) =>
      [numerator, denominator].map(({ row, name }) => `${dataRow(row)}“${name}”`).join('和'),
    assignment: ({ id }) => `“${id}”已有的责任单位`,
    reading: ({ value, unit }) => `${value}${unit ?? ''}`,
    group: ({ words }, { word }) => words.map(word).join('、'),
    plainFormat: ({ format }) => `0.00一类的数字格式，现为${format}`,
    format: ({ formats }) => either(formats.map((format) => fileKinds[format])),
    encoding: ({ encodings }) => `${either(encodings)}编码的文本`,
  },
  fileKinds,
  limit: (value, unit) => limits[unit].found(value),
  must: (expected, kind) => `，${verbal.has(kind) ? '应' : '应为'}${expected}`,
};
