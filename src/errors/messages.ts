import type { Issue, IssueCode } from './Issue.js';

/** What a message can speak of. */
interface Facts {
  readonly found?: string;
  readonly expected?: string;
  readonly nearest?: string;
  readonly column?: string;
}

type Messages = Record<IssueCode, (facts: Facts) => string>;

const en: Messages = {
  notAnObject: (f) => `This row is ${f.found || 'empty'}, not an object with named values`,
  notAList: (f) => `The data is ${f.found || 'empty'}, not a list of rows`,
  unknownColumn: (f) => `The column “${f.found}” is not known and was left out${maybe(f.nearest)}`,
  missingColumn: (f) => `There is no column for ${f.column}; expected ${f.expected}`,
  missingValue: (f) => `${f.column} is empty; expected ${f.expected}`,
  unknownIndicator: (f) => `There is no indicator “${f.found}”${maybe(f.nearest)}`,
  unknownArea: (f) => `There is no area “${f.found}”${maybe(f.nearest)}`,
  unknownUnit: (f) => `There is no unit “${f.found}”${maybe(f.nearest)}`,
  incompatibleUnit: (f) =>
    `“${f.found}” cannot be the unit of this indicator, which is measured in ${f.expected}`,
  notANumber: (f) => `“${f.found}” is not a number; expected ${f.expected}`,
  fullWidthDigits: (f) =>
    `“${f.found}” is written with full-width characters; expected ${f.expected}`,
  thousandsSeparator: (f) =>
    `“${f.found}” has a separator in it, which could be read in two ways; expected ${f.expected}`,
  numberTooLong: (f) => `“${f.found}” is too long for a number; expected ${f.expected}`,
  outOfBounds: (f) => `${f.found} is not possible for this indicator; expected ${f.expected}`,
  suspectValue: (f) => `${f.found} is possible but rare; expected ${f.expected}`,
  suspectUnit: (f) => `${f.found} may be in another unit than stated; expected ${f.expected}`,
  notAYear: (f) => `“${f.found}” is not a year; expected ${f.expected}`,
  yearOutOfRange: (f) => `The year ${f.found} is out of range; expected ${f.expected}`,
  unknownSex: (f) => `“${f.found}” is not known here; expected ${f.expected}`,
  unknownResidence: (f) => `“${f.found}” is not known here; expected ${f.expected}`,
  unknownStatus: (f) => `“${f.found}” is not known here; expected ${f.expected}`,
  badCount: (f) => `${f.column} “${f.found}” cannot be used; expected ${f.expected}`,
  countsDisagree: (f) =>
    `The value ${f.found} does not follow from its numerator and denominator, which give ${f.expected}`,
  duplicate: (f) => `The same figure stands in ${f.expected}; it was kept once`,
  contradiction: (f) =>
    `${f.found} contradicts the figure ${f.expected}, for the same indicator, year, area and group`,
  revised: (f) => `${f.found} is replaced by ${f.expected}, which has the later status`,
  unused: (f) => `“${f.found}” is used by no target here (${f.expected})`,
  textTooLong: (f) => `${f.column} is too long; expected ${f.expected}`,
  badStructure: (f) =>
    `${f.column ? `${f.column}: ` : ''}found ${f.found || 'nothing'}; expected ${f.expected}`,
  inconsistent: (f) => `${f.found} is higher than ${f.expected}, which includes it`,
  unreadable: (f) => `This cannot be read as ${f.expected}${f.found ? ` (${f.found})` : ''}`,
  emptyFile: (f) => `There is nothing in it; expected ${f.expected}`,
  wrongEncoding: (f) => `The text cannot be decoded; expected ${f.expected}`,
  mixedEncoding: (f) => `The text mixes encodings (${f.found}); expected ${f.expected}`,
  notThisFormat: (f) => `This is ${f.found}, not ${f.expected}`,
  encrypted: (f) => `The workbook is protected by a password; expected ${f.expected}`,
  tooLarge: (f) => `This is too large (${f.found}); expected ${f.expected}`,
  noSuchSheet: (f) => `There is no sheet “${f.found}”; there is ${f.expected}`,
  secondHeader: () => 'The header stands a second time and was passed over',
  formulaWithoutValue: (f) =>
    `${f.column} holds a formula whose result was not saved; expected ${f.expected}`,
  remark: (f) => `“${f.found}” stands alone in its row; it was taken for a remark and passed over`,
  unfilled: (f) => `Still to be filled in: ${f.found} of the template`,
  noTable: (f) => `The sheet “${f.found}” holds no table of figures and was passed over`,
  normalised: (f) => `“${f.found}” was read as ${f.expected}`,
  assumedUnit: (f) =>
    `No unit is given for “${f.found}”; ${f.expected} was assumed, the indicator's own`,
};

const zh: Messages = {
  notAnObject: (f) => `本行是${f.found || '空值'}，应为带列名的一行数据`,
  notAList: (f) => `数据是${f.found || '空值'}，应为由行组成的列表`,
  unknownColumn: (f) => `不认识列“${f.found}”，已略过${maybeZh(f.nearest)}`,
  missingColumn: (f) => `缺少“${f.column}”列，应有${f.expected}`,
  missingValue: (f) => `“${f.column}”为空，应为${f.expected}`,
  unknownIndicator: (f) => `没有指标“${f.found}”${maybeZh(f.nearest)}`,
  unknownArea: (f) => `没有地区“${f.found}”${maybeZh(f.nearest)}`,
  unknownUnit: (f) => `没有单位“${f.found}”${maybeZh(f.nearest)}`,
  incompatibleUnit: (f) => `本指标的单位不能是“${f.found}”，应为${f.expected}`,
  notANumber: (f) => `“${f.found}”不是数字，应为${f.expected}`,
  fullWidthDigits: (f) => `“${f.found}”含全角字符，应为${f.expected}`,
  thousandsSeparator: (f) => `“${f.found}”含分隔符，可能有两种读法，应为${f.expected}`,
  numberTooLong: (f) => `“${f.found}”过长，不像数字，应为${f.expected}`,
  outOfBounds: (f) => `本指标不可能取值${f.found}，应为${f.expected}`,
  suspectValue: (f) => `${f.found}少见，一般${f.expected}`,
  suspectUnit: (f) => `${f.found}的单位可能有误，应为${f.expected}`,
  notAYear: (f) => `“${f.found}”不是年份，应为${f.expected}`,
  yearOutOfRange: (f) => `年份${f.found}超出范围，应为${f.expected}`,
  unknownSex: (f) => `不认识“${f.found}”，应为${f.expected}`,
  unknownResidence: (f) => `不认识“${f.found}”，应为${f.expected}`,
  unknownStatus: (f) => `不认识“${f.found}”，应为${f.expected}`,
  badCount: (f) => `“${f.column}”的“${f.found}”不能使用，应为${f.expected}`,
  countsDisagree: (f) => `数值${f.found}与分子、分母不符，后者得${f.expected}`,
  duplicate: (f) => `与${f.expected}重复，只保留一次`,
  contradiction: (f) => `${f.found}与${f.expected}的数值矛盾：指标、年份、地区和分组都相同`,
  revised: (f) => `${f.found}已由状态更新的${f.expected}取代`,
  unused: (f) => `“${f.found}”没有目标使用（${f.expected}）`,
  textTooLong: (f) => `“${f.column}”过长，应为${f.expected}`,
  badStructure: (f) =>
    `${f.column ? `${f.column}：` : ''}找到${f.found || '空值'}，应为${f.expected}`,
  inconsistent: (f) => `${f.found}高于包含它的${f.expected}`,
  unreadable: (f) => `无法按${f.expected}读取${f.found ? `（${f.found}）` : ''}`,
  emptyFile: (f) => `内容为空，应为${f.expected}`,
  wrongEncoding: (f) => `文字无法解码，应为${f.expected}`,
  mixedEncoding: (f) => `文字混用了多种编码（${f.found}），应为${f.expected}`,
  notThisFormat: (f) => `这是${f.found}，不是${f.expected}`,
  encrypted: (f) => `工作簿有密码保护，应为${f.expected}`,
  tooLarge: (f) => `内容过大（${f.found}），应为${f.expected}`,
  noSuchSheet: (f) => `没有工作表“${f.found}”，现有${f.expected}`,
  secondHeader: () => '表头重复出现，已略过',
  formulaWithoutValue: (f) => `“${f.column}”是未保存结果的公式，应为${f.expected}`,
  remark: (f) => `“${f.found}”独占一行，作为说明略过`,
  unfilled: (f) => `模板中有${f.found}尚未填写`,
  noTable: (f) => `工作表“${f.found}”中没有数据表，已略过`,
  normalised: (f) => `“${f.found}”按${f.expected}读取`,
  assumedUnit: (f) => `“${f.found}”未写单位，按指标自身的单位${f.expected}读取`,
};

function maybe(nearest: string | undefined): string {
  return nearest === undefined ? '' : `; did you mean “${nearest}”?`;
}
function maybeZh(nearest: string | undefined): string {
  return nearest === undefined ? '' : `，是否为“${nearest}”？`;
}

/** The sentences of every issue, apart from the logic that finds it. */
export const messages: Readonly<Record<'zh' | 'en', Messages>> = { zh, en };

/** The languages of messages. */
export type Language = 'zh' | 'en';

/** What an issue says beside its code. */
export interface IssueFacts extends Omit<Issue, 'code' | 'severity' | 'message' | 'found'> {
  readonly severity?: Issue['severity'];
  readonly found?: unknown;
}

const shownLength = 60;

/** An issue with its sentence. What was found is cut to a readable length and keeps no line breaks. */
export function makeIssue(
  code: IssueCode,
  language: Language,
  { severity = 'error', found, ...place }: IssueFacts,
): Issue {
  const shown = found === undefined ? undefined : show(found);
  const facts = { ...place, ...(shown === undefined ? {} : { found: shown }) };
  return { code, severity, message: messages[language][code](facts), ...facts };
}

function show(found: unknown): string {
  const text =
    typeof found === 'string'
      ? found.slice(0, 10 * shownLength)
      : (describeValue(found) ?? String(found));
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
  const characters = [...line];
  return characters.length > shownLength ? `${characters.slice(0, shownLength).join('')}…` : line;
}

function describeValue(found: unknown): string | undefined {
  if (Array.isArray(found)) return '[…]';
  return typeof found === 'object' && found !== null ? '{…}' : undefined;
}
