import type { Column } from '../../model/Column.js';
import type { IssueParts, IssueWords } from '../IssueWords.js';
import { dataRow, expectations } from './expectations.js';

/** Appends a question to a sentence, or inserts it into one. */
const ask = (question: string) => question && `，${question}`;
const aside = (question: string) => question && `（${question}）`;
const unknownWord = ({ found, must, nearest }: IssueParts) =>
  `“${found}”无法识别${aside(nearest)}${must}`;

const remedies = {
  saveAs: '；请用表格软件打开后另存为.xlsx',
  copy: '；请把其中的表格录入工作簿，存为.xlsx',
  none: '',
} as const;

const columns: Readonly<Record<Column, string>> = {
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
};

/** The words for issues in Chinese. */
export const issueWords: IssueWords = {
  sentences: {
    notAnObject: ({ found }) => `此行是${found || '空值'}，应为带列名的一行数据`,
    notAList: ({ found }) =>
      `数据是${found || '空值'}，应为由数据行组成的数组，或以observations、data、rows、数据为键含有此类数组的对象`,
    unknownColumn: ({ found, nearest }) => `无法识别的列“${found}”${aside(nearest)}，已略过`,
    unknownKey: ({ found, nearest }) =>
      `无法识别的列“${found}”${aside(nearest)}可能用来区分各行，整张表未读取`,
    unknownHeading: ({ found, nearest }) =>
      `无法识别的表头“${found}”${aside(nearest)}，其下各列未读取`,
    sharedHeading: ({ found }) => `“${found}”下有多列数值，表头未作区分，各列均未读取`,
    unknownSection: ({ found }) => `“${found}”所表示的范围或性质无法识别，有关数据未读取`,
    unknownGroup: ({ found }) => `无法识别的分组“${found}”，应为性别、城乡、年龄或地区`,
    notObserved: ({ found }) => `“${found}”不是某一年的实际数值，已略过`,
    partOfWhole: ({ found }) => `“${found}”是上一指标的一部分，已略过`,
    missingColumn: ({ column, expected, found }) =>
      `缺少“${column}”列，应有${expected}${found === '' ? '' : `；现有表头：${found}`}`,
    missingValue: ({ must }) => `单元格为空${must}`,
    noFigure: ({ found }) => `“${found}”视为无数据`,
    noCase: () => '分子和分母均为0，按当年无适用对象处理',
    unknownIndicator: ({ found, must, nearest }) =>
      `无法识别的指标“${found}”${must}${ask(nearest)}`,
    unknownArea: ({ found, nearest }) => `无法识别的地区“${found}”${ask(nearest)}`,
    unknownUnit: ({ found, must, nearest }) => `无法识别的单位“${found}”${ask(nearest) || must}`,
    incompatibleUnit: ({ found, must }) => `本指标的单位不能是“${found}”${must}`,
    notANumber: ({ found, must }) => `“${found}”不是数字${must}`,
    fullWidthDigits: ({ found, must, nearest }) => `“${found}”含全角字符${aside(nearest)}${must}`,
    thousandsSeparator: ({ found, must }) => `“${found}”含分隔符，可能有两种读法${must}`,
    numberTooLong: ({ found, must }) => `“${found}”过长，不像数字${must}`,
    outOfBounds: ({ found, unit, must }) => `本指标的数值不可能为${found}${unit}${must}`,
    suspectUnit: ({ found, expected, stated }) =>
      `${found}的单位可能是${expected}，而不是${stated}`,
    suspectValue: ({ found, unit, expected }) =>
      `数值${found}${unit}较为少见（一般${expected}），请核对`,
    suspectScale: ({ found, expected }) => `${found}与${expected}相差悬殊，请核对小数点和单位`,
    notAYear: ({ found, must }) => `“${found}”不是年份${must}`,
    yearOutOfRange: ({ found, must }) => `年份${found}超出范围${must}`,
    unclearTable: ({ found, expected }) =>
      `“${found}”与工作表名或另一标题“${expected}”矛盾，整张表未读取`,
    unknownSex: unknownWord,
    unknownResidence: unknownWord,
    unknownStatus: unknownWord,
    badCount: ({ found, must }) => `计数“${found}”无效${must}`,
    countsDisagree: ({ found, of, year, unit, expected }) =>
      year === ''
        ? `数值${found}${unit}与分子、分母不符，按分子、分母计算应为${expected}`
        : `${found}${of}${year}年的数值与分子、分母不符（按分子、分母计算应为${expected}），` +
          `未采用分子、分母`,
    duplicateKey: ({ found }) => `键“${found}”重复出现，相关数据未读取`,
    duplicate: ({ found, expected }) => `“${found}”与${expected}重复，只保留一次`,
    contradiction: ({ found, of, figures, year, expected }) =>
      year === ''
        ? `${found}与${expected}矛盾：指标、年份、地区和分组都相同，` +
          // Counts are written as 7/2465.
          `${found.includes('/') ? '分子、分母' : '数值'}不同`
        : `${found}${of}${year}年的数据相互矛盾${figures}`,
    revised: ({ found, expected }) => `${found}已由可靠程度更高的${expected}取代`,
    otherArea: ({ found, count }) =>
      `“${found}”不是本地区，其数据仅供比较${count === 0 ? '' : `（${count}行）`}`,
    outsidePeriod: ({ found, must }) => `评价年份${found}年不在规划期内${must}`,
    unused: ({ found, of, count, nearest }) =>
      `“${found}”${of}不对应任何目标，未使用（${count}行）${ask(nearest)}`,
    notCompared: ({ found, of, count }) =>
      `“${found}”${of}同一年的数据不足两组，未作比较（${count}行）`,
    controlCharacters: ({ found }) => `“${found}”中的控制字符已替换为空格`,
    textTooLong: ({ must }) => `文字过长${must}`,
    badStructure: ({ found, must, nearest }) => `实际为${found || '空值'}${aside(nearest)}${must}`,
    inconsistentPlan: ({ found }) => `规划前后不一致：${found}`,
    rowTooLong: ({ found, must }) => `本行有${found}个单元格${must}`,
    cutOff: ({ found, must }) => `文件到此中断：最后一行只有${found}个单元格${must}`,
    openQuote: ({ must }) => `引号没有配对${must}`,
    strayQuote: ({ must }) => `右引号之后还有文字${must}`,
    mergedFigure: ({ found, must }) => `一个数值占用了${found}个合并的单元格${must}`,
    markedFigure: ({ found, expected }) =>
      `“${found}”带有上标、下标或删除线，应填不带标记的${expected}`,
    markedText: ({ found, expected }) =>
      `“${found}”中的上标或带删除线的文字已略过，按“${expected}”读取`,
    unclearFormat: ({ found, must }) => `无法确定单元格显示的数值（实际存储${found}）${must}`,
    unreadable: ({ found, expected }) =>
      `无法按${expected}读取${found === '' ? '' : `（${found}）`}`,
    damaged: ({ found }) => `工作簿已损坏${found === '' ? '' : `（${found}）`}，请打开后重新保存`,
    emptyFile: ({ found, expected }) =>
      found === '' ? `没有可读取的内容，应有${expected}` : `只有“${found}”等计数，没有指标的数值`,
    wrongEncoding: ({ must }) => `文字无法解码${must}`,
    mixedEncoding: ({ found, expected }) =>
      `文字混用了多种编码${found === '' ? '' : `（此处为${found}）`}，全文应为${expected}`,
    notThisFormat: ({ fileKind, must, remedy }) => `这是${fileKind}${must}${remedies[remedy]}`,
    encrypted: () => '工作簿已加密，请取消密码后再报送',
    tooLarge: ({ found, must }) => `内容过大（${found}）${must}`,
    noSuchSheet: ({ found, must }) => `没有工作表“${found}”${must}`,
    secondHeader: () => '表头在此重复，已略过',
    formulaWithoutValue: ({ must }) => `公式的结果没有保存${must}`,
    remark: ({ found }) => `“${found}”独占一行，按说明处理，不作为数据`,
    unfilled: ({ count }) => `填报表中有${count}行尚未填写`,
    noTable: ({ found }) => `工作表“${found}”中没有数据表，已略过`,
    hiddenSheet: ({ found }) => `工作表“${found}”已隐藏，未读取`,
    hiddenRows: ({ count }) => `有${count}行已隐藏，未读取`,
    hiddenColumns: ({ count }) => `有${count}列已隐藏，未读取`,
    roundedNumber: ({ found, expected }) => `${found}四舍五入为${expected}`,
    normalised: ({ found, expected }) => `“${found}”按${expected}读取`,
    countsCombined: ({ expected }) => `分子与分母取自${expected}`,
    unusedCount: ({ found }) => `“${found}”是比率的分子或分母，缺少相应的比率或另一项计数，未使用`,
    assumedYear: ({ found, expected }) =>
      `表中没有年份，按标题、工作表名或文件名取${found}年` +
      `${expected === '' ? '' : `（文件名为${expected}年）`}`,
    assumedArea: ({ found, expected }) =>
      `表中没有地区，根据“${found}”，有关数据按“${expected}”读取，请核对`,
    assumedGroup: ({ found, expected }) => `根据“${found}”，有关数据按“${expected}”读取，请核对`,
    assumedUnit: ({ found, expected }) => `“${found}”未写单位，按该指标的单位（${expected}）读取`,
  },
  ...expectations,
  column: (column) => (Object.hasOwn(columns, column) ? columns[column as Column] : column),
  split: {
    sex: '分性别',
    residence: '分城乡',
    age: '分年龄',
    institution: '分机构',
    area: '分乡镇',
  },
  didYouMean: (nearest) => `是否为“${nearest}”？`,
  sheet: (name) => `工作表“${name}”`,
  row: (row, sheetRow) =>
    sheetRow === undefined ? dataRow(row) : `表中第${sheetRow}行（${dataRow(row)}）`,
  sheetRow: (row) => `表中第${row}行`,
  inColumn: (heading) => `“${heading}”列`,
  between: '，',
  after: '：',
};
