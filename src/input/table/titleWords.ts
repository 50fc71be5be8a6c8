/** The folders and the extension of a file name. */
const folders = /^.*[\\/]/s;
const fileEnd = /\.[a-z]{2,5}$/i;

/** The name of a sheet, or of a file without its folders and extension. */
export const bareName = (name: string): string => name.replace(folders, '').replace(fileEnd, '');

const labels = [
  '(?:表名|报表名称|标题|名称|题目|title)(?=[:：])',
  '续表|[附续]?[表件录图]|table|annex|appendix|part|sheet',
].join('|');
const number = [
  '\\s?(?:[A-Z]?[\\d一二三四五六七八九十]{1,3}(?:[-—.]\\d{1,2}){0,2}',
  '[A-Z甲乙丙丁戊己庚辛](?=[:：、.．]))?[:：、.．]?(?![a-z])',
].join('|');
/** What may precede the words of a title: 表2, 10-5, 续表, 附件1：, 二、, （三）, 2025年, Table A:. */
const lead = new RegExp(
  [
    '^(?:\\s|[《“"【★●■]',
    `(?:${labels})${number}`,
    '\\d{1,2}[-—]\\d{1,2}\\s|附[:：]',
    '第[\\d一二三四五六七八九十]{1,3}(?:部分|章|节)',
    '[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]',
    '(?:截至|截止)?(?:19|20)\\d{2}(?:[-—–~～至到](?:19|20)?\\d{2})?(?:学?年度?[末底]?|[-_.\\s])',
    '[（(]盖章[）)])+',
  ].join('|'),
  'i',
);

/** Removes what precedes the words of a title. */
export const withoutLead = (text: string): string => text.replace(lead, '');

/** A label and what it introduces: 地区：全国. */
export const saying = /^([^:：]{1,20})[:：](.*)$/s;

/** Whether a cell is a label and what it introduces: 单位：‰. */
export const saysMore = (text: string): boolean => /[:：]/.test(text);

const unitLabel = new RegExp(
  [
    '^\\s*[（(]?(?:以上|上述|[本全]?表[中内]?)?(?:各项)?(?:数据|指标)?(?:计量|计算)?(?:单\\s?位|units?)',
    '\\s*(?:[:：]|[均都]?为)',
  ].join(''),
  'i',
);

/** Whether a cell states the unit of figures: 单位：‰, （计量单位：%）, 以上单位均为%. */
export const isUnitLine = (text: string): boolean => unitLabel.test(text);

const note =
  /^\s{0,9}(?:注|说明|备注|(?:资料|数据)?来源|notes?|sources?|remarks?)\s?[\d一二三四五]{0,2}\s?[:：.、]/i;

/** The beginning of a sentence of a note: its label, its number, and a mark before a year. */
const sentenceStart = new RegExp(
  [
    '^\\s*(?:(?:注|说明|备注|notes?|remarks?)\\s?\\d{0,2}\\s?[:：.、])?\\s*(?:\\d{1,2}\\s?[.、])?\\s*',
    '(?:[*＊※①-⑩]\\s?(?=20\\d\\d))?',
  ].join(''),
  'i',
);

/** The sentences of a note, without its label and their numbers. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .split(/[，,；;。（）()]|(?=[①-⑳])/)
    .map((part) => part.replace(sentenceStart, '').replace(/\.$/, '').trim());

/** Whether a cell is a note below a table: 注：, 资料来源：. */
export const isNote = (text: unknown): boolean => typeof text === 'string' && note.test(text);

/** What may precede the words of a cell that is alone in its row: ★, A, Ⅰ, Part 1:, 以下为, 参考：. */
const mark = new RegExp(
  [
    '^(?:[\\s★☆●○■□◆◇▲△※#*•·]{1,9}',
    '(?:以下|下列|下面)(?:各项)?(?:数据|指标|数字)?均?[为是系](?!$)|(?:参考|参照|对照|对比|另?附|补充)[:：](?!$)',
    '(?:part|section|chapter|table|sheet)\\s?[\\divx]{1,4}\\s?[:：.、-]?',
    '[IVX]{1,4}(?:[.．、)）]|\\s)|[A-Z](?:[.．、)）]|\\s)|[Ⅰ-Ⅻ]{1,3}[.．、\\s]?)\\s{0,9}(?=\\S)',
  ].join('|'),
  'i',
);
const wrapped = new RegExp(
  [
    '^(?:【([^【】]*)】|\\[([^[\\]]*)\\]|（([^（）]*)）|\\(([^()]*)\\)|《([^《》]*)》|<([^<>]*)>',
    '〔([^〔〕]*)〕|“([^“”]*)”)$',
  ].join('|'),
);
/** What may follow the words of such a cell: 部分, 情况, 数据, a colon. */
const tail = new RegExp(
  [
    '(?:\\s?[:：]|(?<=.)的?(?:部分|情况|状况|(?:统计)?口径|(?:统计|监测|有关)?数据)',
    '\\s(?:part|section|data|figures|statistics))$',
  ].join('|'),
  'i',
);

/** Removes the marks of a cell that is alone: 【全国】, ★全国：, A 全国 and 全国部分 become 全国. */
export function withoutMarks(text: string): string {
  let bare = text.trim();
  for (let turn = 0; turn < 4; turn += 1) {
    const inside = wrapped
      .exec(bare)
      ?.slice(1)
      .find((part) => part !== undefined);
    const next = (inside ?? bare.replace(mark, '').replace(tail, '')).trim();
    if (next === bare || next === '') return bare;
    bare = next;
  }
  return bare;
}
