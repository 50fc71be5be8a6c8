import type { LimitUnit } from '../../errors/Expected.js';
import type { IssueParts, IssueWords } from '../IssueWords.js';
import { either } from './text.js';

const expectation = ({ found, expected, nearest }: IssueParts) =>
  `“${found}”无法识别，应为${expected}${nearest}`;
/** A row without its place in the sheet: counted from the first row of data. */
const dataRow = (row: number) => `第${row}条数据`;
const quoted = (words: readonly string[]) => either(words.map((word) => `“${word}”`));

const limit: Record<LimitUnit, (value: string) => string> = {
  characters: (value) => `${value}个字符`,
  rows: (value) => `${value}行`,
  columns: (value) => `${value}列`,
  cells: (value) => `${value}个单元格`,
  entries: (value) => `${value}个内部文件`,
  megabytes: (value) => `${value} MB`,
  unpackedMegabytes: (value) => `解压后${value} MB`,
  timesPacked: (value) => `压缩大小的${value}倍`,
};

const remedies = {
  saveAs: '；请用表格软件打开后另存为.xlsx',
  copy: '；请把其中的表格录入工作簿，存为.xlsx',
  none: '',
} as const;

/** The words for issues in Chinese. */
export const issueWords: IssueWords = {
  sentences: {
    notAnObject: ({ found }) => `本行为${found || '空值'}，应为带列名的一行数据`,
    notAList: ({ found }) => `数据为${found || '空值'}，应为由行组成的列表`,
    unknownColumn: ({ found, nearest }) => `无法识别的列“${found}”，已略过${nearest}`,
    unknownKey: ({ found, nearest }) =>
      `无法识别的列“${found}”可能用来区分各行，整张表未读取${nearest}`,
    unknownHeading: ({ found, nearest }) => `无法识别的表头“${found}”，其下各列未读取${nearest}`,
    unknownSection: ({ found }) => `无法识别分节标题“${found}”，其下各行未读取`,
    unknownGroup: ({ found }) => `无法识别的分组“${found}”，应为性别、城乡、年龄或地区`,
    notObserved: ({ found }) => `“${found}”不是某一年的实际数值，已略过`,
    partOfWhole: ({ found }) => `“${found}”是上一指标的一部分，已略过`,
    missingColumn: ({ column, expected, found }) =>
      `缺少“${column}”列，应有${expected}${found === '' ? '' : `；现有表头：${found}`}`,
    missingValue: ({ expected }) => `单元格为空，应为${expected}`,
    noFigure: ({ found }) => `“${found}”视为无数据`,
    noCase: () => '分子和分母均为0，按当年无个案处理',
    unknownIndicator: ({ found, nearest }) => `无法识别的指标“${found}”${nearest}`,
    unknownArea: ({ found, nearest }) => `无法识别的地区“${found}”${nearest}`,
    unknownUnit: ({ found, nearest }) => `无法识别的单位“${found}”${nearest}`,
    incompatibleUnit: ({ found, expected }) => `本指标的单位不能是“${found}”，应为${expected}`,
    notANumber: ({ found, expected }) => `“${found}”不是数字，应为${expected}`,
    fullWidthDigits: ({ found, expected, nearest }) =>
      `“${found}”含全角字符，应为${expected}${nearest}`,
    thousandsSeparator: ({ found, expected }) =>
      `“${found}”含分隔符，可能有两种读法，应为${expected}`,
    numberTooLong: ({ found, expected }) => `“${found}”过长，不像数字，应为${expected}`,
    outOfBounds: ({ found, expected }) => `本指标不可能取值${found}，应为${expected}`,
    suspectUnit: ({ found, expected, stated }) =>
      `${found}的单位可能是${expected}，而不是${stated}`,
    suspectValue: ({ found, expected }) => `${found}少见，一般${expected}`,
    suspectScale: ({ found, expected }) => `${found}与${expected}相差悬殊，请核对小数点和单位`,
    notAYear: ({ found, expected }) => `“${found}”不是年份，应为${expected}`,
    yearOutOfRange: ({ found, expected }) => `年份${found}超出范围，应为${expected}`,
    unknownSex: expectation,
    unknownResidence: expectation,
    unknownStatus: expectation,
    badCount: ({ found, expected }) => `人数或件数“${found}”无法使用，应为${expected}`,
    countsDisagree: ({ found, expected }) =>
      `数值${found}与分子、分母不符，由分子、分母计算为${expected}`,
    duplicateKey: ({ found }) => `键“${found}”重复出现，其值未读取`,
    duplicate: ({ found, expected }) => `“${found}”与${expected}重复，只保留一次`,
    contradiction: ({ found, expected }) =>
      expected === ''
        ? `${found}的数据相互矛盾`
        : `${found}与${expected}矛盾：指标、年份、地区和分组都相同`,
    revised: ({ found, expected }) => `${found}已由可靠程度更高的${expected}取代`,
    otherArea: ({ found, count }) =>
      `“${found}”不是本地区，其数据仅供比较${count === 0 ? '' : `（${count}行）`}`,
    unused: ({ found, count }) => `没有目标使用“${found}”（${count}行）`,
    controlCharacters: ({ found }) => `“${found}”中的控制字符已替换为空格`,
    textTooLong: ({ expected }) => `文字过长，应为${expected}`,
    badStructure: ({ found, expected, nearest }) =>
      `实际为${found || '空值'}，应为${expected}${nearest}`,
    inconsistentPlan: ({ found }) => `规划前后不一致：${found}`,
    rowTooLong: ({ found, expected }) => `本行有${found}个单元格，应为${expected}`,
    cutOff: ({ found, expected }) => `文件到此中断：最后一行只有${found}个单元格，应为${expected}`,
    openQuote: ({ expected }) => `引号没有配对，应为${expected}`,
    strayQuote: ({ expected }) => `右引号之后还有文字，应为${expected}`,
    mergedFigure: ({ found, expected }) => `一个数值合并了${found}个单元格，应为${expected}`,
    markedFigure: ({ found, expected }) =>
      `“${found}”含上标、下标或删除线，应为${expected}，不带标记`,
    markedText: ({ found, expected }) =>
      `“${found}”中的上标或带删除线的文字已略过，按“${expected}”读取`,
    unclearFormat: ({ found, expected }) =>
      `无法确定单元格显示的数值（实际存储${found}），应为${expected}`,
    inconsistent: ({ found, expected }) => `${found}高于包含它的${expected}`,
    unreadable: ({ found, expected }) =>
      `无法按${expected}读取${found === '' ? '' : `（${found}）`}`,
    damaged: ({ found }) => `工作簿已损坏${found === '' ? '' : `（${found}）`}，请打开后重新保存`,
    emptyFile: ({ expected }) => `没有可读取的内容，应有${expected}`,
    wrongEncoding: ({ expected }) => `文字无法解码，应为${expected}`,
    mixedEncoding: ({ found, expected }) =>
      `文字混用了多种编码${found === '' ? '' : `（此处为${found}）`}，全文应为${expected}`,
    notThisFormat: ({ fileKind, expected, remedy }) =>
      `这是${fileKind}，应为${expected}${remedies[remedy]}`,
    encrypted: ({ expected }) => `工作簿有密码，应为${expected}`,
    tooLarge: ({ found, expected }) => `内容过大（${found}），应为${expected}`,
    noSuchSheet: ({ found, expected }) => `没有工作表“${found}”，现有${expected}`,
    secondHeader: () => '表头在此重复，已略过',
    formulaWithoutValue: ({ expected }) => `公式的结果没有保存，应为${expected}`,
    remark: ({ found }) => `“${found}”独占一行，作为说明略过`,
    unfilled: ({ count }) => `填报表中有${count}行尚未填写`,
    noTable: ({ found }) => `工作表“${found}”中没有数据表，已略过`,
    hiddenSheet: ({ found }) => `工作表“${found}”已隐藏，未读取`,
    hiddenRows: ({ count }) => `有${count}行已隐藏，未读取`,
    hiddenColumns: ({ count }) => `有${count}列已隐藏，未读取`,
    roundedNumber: ({ found, expected }) => `${found}四舍五入为${expected}`,
    normalised: ({ found, expected }) => `“${found}”按${expected}读取`,
    countsCombined: ({ expected }) => `分子与分母取自${expected}`,
    unusedCount: ({ found }) => `“${found}”是比率的分子或分母，缺少相应的比率或另一项计数，未使用`,
    assumedYear: ({ found }) => `表中没有年份，按标题或文件名取${found}年`,
    assumedArea: ({ found, expected }) =>
      `表中没有地区，标题、工作表名或文件名中有“${found}”，按“${expected}”的数据读取`,
    assumedUnit: ({ found, expected }) => `“${found}”未写单位，按指标自身的单位${expected}读取`,
  },
  phrases: {
    table: () => '表头和数据行',
    rows: () => '表头之后的数据行',
    rowList: () => '由行组成的列表',
    indicator: () => '指标编号、名称或别名',
    indicatorId: () => '指标编号，如infant-mortality-rate',
    area: () => '地区的代码或名称',
    institution: () => '机构的名称',
    number: () => '十进制数，如2.70',
    date: () => '日期，如2023-03-01',
    exactNumber: () => 'JSON能精确保存的数字，或写成文字的数字',
    text: () => '文字',
    count: () => '非负整数',
    positiveCount: () => '正整数',
    bothCounts: () => '分子与分母同时填写',
    quotes: () => '引号括住整个单元格，其中的引号写两次',
    figureInEachCell: () => '每个单元格各有数值',
    savedResult: () => '数字，或保存了结果的公式',
    noPassword: () => '没有密码的工作簿',
    wholeCell: () => '完好的单元格',
    assignments: () => '由编号和责任单位组成的行，或从编号到责任单位的对象',
    assignmentId: () => '目标、条款、领域或规划的编号',
    responsibleUnit: () => '责任单位名称',
    oneOf: ({ words }, { word }) => either(words.map(word)),
    heading: ({ words }) => `表头${quoted(words)}`,
    year: ({ from, to }) => `${from}至${to}的年份`,
    unit: ({ unit }, { unitName }) => (unit === undefined ? '单位，如%、‰或/10万' : unitName(unit)),
    range: ({ min, max, unit = '' }, { unitSymbol }) => {
      const symbol = unitSymbol(unit);
      if (min === undefined) return `不高于${max}${symbol}`;
      return max === undefined ? `不低于${min}${symbol}` : `${min}至${max}${symbol}`;
    },
    atMost: ({ value, unit }) => `至多${limit[unit](String(value))}`,
    cells: ({ count }) => `与表头相同的${count}个`,
    sameAs: ({ column, value }, tools) =>
      `与“${tools.column(column)}”列${value === undefined ? '' : `的${value}`}一致`,
    figure: ({ value, unit = '', row, file, sheet, source }, { unitSymbol }) => {
      const place = [file, sheet, row && dataRow(row), source].filter(Boolean);
      return `${value}${unitSymbol(unit)}${place.length === 0 ? '' : `（${place.join('，')}）`}`;
    },
    row: ({ row, file, sheet }) => [file, sheet, dataRow(row)].filter(Boolean).join('，'),
    countRows: ({ numerator, denominator }) =>
      [numerator, denominator].map(({ row, name }) => `${dataRow(row)}“${name}”`).join('和'),
    assignment: ({ id }) => id,
    reading: ({ value, unit }) => `${value}${unit ?? ''}`,
    plainFormat: ({ format }) => `数字格式，如0.00（现为${format}）`,
    format: ({ formats }) => either(formats.map((format) => issueWords.fileKinds[format])),
    encoding: ({ encodings }) => `${either(encodings)}编码的文本`,
  },
  columns: {
    indicator: '指标',
    year: '年份',
    value: '数值',
    unit: '单位',
    area: '地区',
    institution: '机构',
    sex: '性别',
    residence: '城乡',
    age: '年龄',
    numerator: '分子',
    denominator: '分母',
    status: '状态',
    source: '来源',
    note: '备注',
  },
  groups: {
    total: '合计',
    female: '女',
    male: '男',
    urban: '城市',
    rural: '农村',
    final: '正式',
    provisional: '初步',
    estimated: '估计',
  },
  fileKinds: {
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
  },
  limit,
  didYouMean: (nearest) => `，是否为“${nearest}”？`,
  sheet: (name) => `工作表“${name}”`,
  row: (row, sheetRow) =>
    sheetRow === undefined ? dataRow(row) : `表中第${sheetRow}行（${dataRow(row)}）`,
  sheetRow: (row) => `表中第${row}行`,
  inColumn: (heading) => `“${heading}”列`,
  between: '，',
  after: '：',
};
