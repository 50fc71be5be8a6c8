import type { Language } from '../../errors/messages.js';
import { PlansError } from '../../errors/PlansError.js';

/** The years that a figure can be of. */
export const years = { first: 2000, last: 2040 } as const;
/** The longest text that a cell may hold. */
export const longestText = 2000;

const en = {
  rows: 'a list of rows',
  indicator: 'the id, name or alias of an indicator',
  indicatorId: 'the id of an indicator, such as infant-mortality-rate',
  year: `a year from ${years.first} to ${years.last}`,
  value: 'a decimal number such as 2.70',
  shortNumber: 'a number of at most 120 characters',
  quotedNumber: 'a number that JSON keeps exactly, or the figure as text',
  unit: 'a unit, such as %, ‰ or /10万',
  area: 'the code or name of an area',
  text: 'text',
  shortText: `at most ${longestText} characters`,
  sex: 'total, female or male',
  residence: 'total, urban or rural',
  status: 'final, provisional or estimated',
  numerator: 'a whole number of at least 0',
  denominator: 'a whole number above 0',
  bothCounts: 'numerator and denominator together',
  atMostDenominator: (denominator: string) => `at most the denominator, ${denominator}`,
  sameAs: (heading: string, cell: string) => `the same as in “${heading}”, ${cell}`,
  row: (row: number) => `row ${row}`,
  figureInRow: (figure: string, row: number) => `${figure} (row ${row})`,
  from: (min: string, unit: string) => `at least ${min}${unit}`,
  upTo: (max: string, unit: string) => `at most ${max}${unit}`,
  between: (min: string, max: string, unit: string) => `${min} to ${max}${unit}`,
};

const zh: typeof en = {
  rows: '由行组成的列表',
  indicator: '指标编号、名称或别名',
  indicatorId: '指标编号，如infant-mortality-rate',
  year: `${years.first}至${years.last}的年份`,
  value: '如2.70的十进制数',
  shortNumber: '至多120个字符的数字',
  quotedNumber: 'JSON能精确保存的数字，或写成文字的数字',
  unit: '单位，如%、‰或/10万',
  area: '地区的代码或名称',
  text: '文字',
  shortText: `至多${longestText}个字符`,
  sex: '合计、女或男',
  residence: '合计、城市或农村',
  status: '正式、初步或估计',
  numerator: '非负整数',
  denominator: '正整数',
  bothCounts: '分子与分母同时填写',
  atMostDenominator: (denominator) => `不大于分母${denominator}`,
  sameAs: (heading, cell) => `与“${heading}”列的${cell}一致`,
  row: (row) => `第${row}行`,
  figureInRow: (figure, row) => `${figure}（第${row}行）`,
  from: (min, unit) => `不低于${min}${unit}`,
  upTo: (max, unit) => `不高于${max}${unit}`,
  between: (min, max, unit) => `${min}至${max}${unit}`,
};

/** How an issue says what was expected, apart from the logic that finds it. */
export const expectations: Readonly<Record<Language, typeof en>> = { zh, en };

/** Refuses a language that has no messages. @throws {@link PlansError} `badArgument`. */
export function assertLanguage(language: string): void {
  if (Object.hasOwn(expectations, language)) return;
  throw new PlansError(
    'badArgument',
    `There is no language “${String(language)}”; expected zh or en`,
    { found: language, expected: 'zh or en' },
  );
}
