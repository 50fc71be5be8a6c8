import { describe, expect, it } from 'vitest';
import { type Mark, readFigures, repairFigures } from '../../../src/author/draft/readFigures.js';

/** The words of a number and its meaning: `12/10万 = 12 per100000`. */
const show = (sentence: string) =>
  readFigures(sentence).map((mark) => `${sentence.slice(mark.from, mark.to)} = ${meaning(mark)}`);

function meaning(mark: Mark): string {
  if (mark.kind === 'year') return `in ${mark.year}`;
  if (mark.kind !== 'figure') return mark.kind;
  const { value, max, measure, isWord } = mark;
  return `${value}${max === undefined ? '' : `–${max}`} ${measure}${isWord ? ' in words' : ''}`;
}

describe('the numbers of a sentence', () => {
  it.each([
    ['死亡率下降到12/10万以下', ['12/10万 = 12 per100000']],
    ['死亡率降至2.5‰', ['2.5‰ = 2.5 permille']],
    ['死亡率降至十万分之八', ['十万分之八 = 8 per100000']],
    ['治疗率达到百分之九十五点五', ['百分之九十五点五 = 95.5 percent']],
    ['治疗率达到百分之95', ['百分之95 = 95 percent']],
    ['发病率万分之三', ['万分之三 = 3 per10000']],
    ['患病率千分之2.5', ['千分之2.5 = 2.5 permille']],
    // A figure in words that is not a numeral is left out.
    ['治疗率达到百分之点点', []],
    ['保持在40%—50%', ['40% = 40 percent', '50% = 50 percent']],
    ['保持在40%-50%', ['40%-50% = 40–50 percent']],
    ['保持在40至50%', ['40至50% = 40–50 percent']],
    ['培育1-2个组织', ['1-2个 = 1–2 count']],
    ['下降3到5个百分点', ['3到5个百分点 = 3–5 points']],
    ['下降3个千分点', ['3个千分点 = 3 points']],
    ['每周2小时', ['2小时 = 2 hours']],
    ['发放5.5亿元', ['5.5亿元 = 5.5 hundredMillionYuan']],
    ['培训3万人次', ['3万人次 = 3 tenThousandPersons']],
    ['培训300名', ['300名 = 300 heads']],
    ['预期寿命81岁', ['81岁 = 81 yearsOfAge']],
    ['平均预期寿命达到81.5周岁', ['81.5周岁 = 81.5 yearsOfAge']],
    ['提高受教育年限至12年', ['12年 = 12 years']],
    ['下降1/6', ['1/6 = 0 parts']],
    ['不少于三分之一', ['三分之一 = 0 parts']],
    ['超过半数', ['半数 = 0 parts']],
    ['性别比控制在107以内', ['107 = 107 bare']],
    ['每年一次', ['一次 = 1 count'.replace('count', 'times in words')]],
    ['至少两名', ['两名 = 2 heads in words']],
    ['建立十二个', ['十二个 = 12 count in words']],
    ['每千人口达到四点五个', ['四点五个 = 4.5 count in words']],
    ['配备两百名', ['两百名 = 200 heads in words']],
    ['不低于三成', ['三成 = 30 percent in words']],
    ['达到四成半以上', ['四成半 = 45 percent in words']],
    ['三成员建成', []],
    // `toPassage` writes 5,000 as 5_000.
    ['发放5_000万元', ['5_000万元 = 5000 tenThousandYuan']],
    ['新增12_345.5个', ['12_345.5个 = 12345.5 count']],
    // 20 × 10 000, 1.25 × 10 000.
    ['新增20万个', ['20万个 = 200000 count']],
    ['培训1.25-2万名', ['1.25-2万名 = 12500–20000 heads']],
    ['分别达到10、9和8小时', ['10 = 10 hours', '9 = 9 hours', '8小时 = 8 hours']],
    ['分别降至2.0、3.5‰', ['2.0 = 2.0 permille', '3.5‰ = 3.5 permille']],
    ['107,3个', ['107 = 107 bare', '3个 = 3 count']],
    // 三五 is not read as a number.
    ['三五个', []],
  ])('%s', (sentence, expected) => {
    expect(show(sentence)).toEqual(expected);
  });

  it.each([
    ['到2025年末', ['2025年末 = in 2025']],
    ['到“十四五”末', ['“十四五”末 = in 2025']],
    ['到十五五规划期末', ['十五五规划期末 = in 2030']],
    ['2021年-2030年', ['2021年-2030年 = other']],
    ['6个月内', ['6个月 = age']],
    ['3岁以下', ['3岁 = age']],
    ['35-64岁', ['35-64岁 = age']],
    ['16周岁至18周岁', ['16周岁至18周岁 = age']],
    ['拨打12345号', ['12345 = other']],
    ['厕位比例达到2:3', ['2:3 = other']],
    ['第20届', ['20 = other']],
  ])('that are not figures: %s', (sentence, expected) => {
    expect(show(sentence)).toEqual(expected);
  });

  it('are ages only directly after the word for life expectancy', () => {
    // 寿命 and 13 characters up to the age: 15 of the 16 that count.
    const words = (length: number) => `寿命${'字'.repeat(length)}81岁`;
    expect(show(words(14))).toEqual(['81岁 = 81 yearsOfAge']);
    expect(show(words(15))).toEqual(['81岁 = age']);
    expect(show('寿命延长;81岁')).toEqual(['81岁 = age']);
    expect(show('寿命：60-81岁')).toEqual(['60-81岁 = age']);
    expect(show('寿命：60岁至81岁')).toEqual(['60岁至81岁 = age']);
    expect(show('寿命达到81.25岁')).toEqual(['81.25岁 = 81.25 yearsOfAge']);
    expect(show('寿命：81个月')).toEqual(['81个月 = age']);
  });
});

describe('OCR noise in a figure', () => {
  it.each([
    ['达到l0O%以上', '达到100%以上', [2]],
    ['达到5.O‰', '达到5.0‰', [2]],
    ['达到I5|‰', '达到151‰', [2]],
    ['达到lO/10万', '达到10/10万', [2]],
    ['达到3〇%和4○%', '达到30%和40%', [2, 6]],
    ['达到l5%', '达到15%', [2]],
    ['达到lOO%', '达到100%', [2]],
    ['达到llO%', '达到llO%', []],
    ['达到lOOO%', '达到lOOO%', []],
    ['达到|o%', '达到10%', [2]],
    // Without a digit it may be a word; if all are digits, there is nothing to repair.
    ['达到Oo%', '达到Oo%', []],
    ['达到ll%', '达到ll%', []],
    ['达到100%', '达到100%', []],
    ['二〇二五年', '二〇二五年', []],
    ['达到l0人', '达到l0人', []],
  ])('%s', (printed, text, repaired) => {
    expect(repairFigures(printed)).toEqual({ text, repaired });
  });
});
