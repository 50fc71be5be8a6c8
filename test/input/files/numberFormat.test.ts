import { describe, expect, it } from 'vitest';
import { readBuiltIn, readFormat, showNumber } from '../../../src/input/files/numberFormat.js';

const show = (text: string, code: string) => showNumber(text, readFormat(code))?.text;

describe('the digits that a cell shows', () => {
  it.each([
    ['2.7', '0.00', '2.70'],
    ['3', '0.00', '3.00'],
    ['31.5556958030925', '0.00', '31.56'],
    // 0.285 lies halfway: away from zero, as spreadsheets round.
    ['0.285', '0.00', '0.29'],
    ['-0.285', '0.00', '-0.29'],
    ['-0.001', '0.00', '0.00'],
    ['2.7', '0', '3'],
    ['2.7', '0.0##', '2.7'],
    ['2.71828', '0.0##', '2.718'],
    ['2', '0.0##', '2.0'],
    ['2', '0.##', '2'],
    ['12345.6', '#,##0.00', '12345.60'],
    ['2020', '#,##0', '2020'],
    ['2.7', 'General', '2.7'],
    ['31.5556958030925', 'General', '31.5556958030925'],
    ['31.5556958030925', '0.00E+00', '31.5556958030925'],
    ['0.5', '# ?/?', '0.5'],
    ['2.7', '@', '2.7'],
    ['2.7', '', undefined],
  ])('%s as %s is %s', (text, code, shown) => {
    expect(show(text, code)).toBe(shown);
  });
  it('states whether the cell has more digits', () => {
    const isRounded = (text: string, code: string) => showNumber(text, readFormat(code))?.isRounded;
    expect(isRounded('2.7', '0.00')).toBe(false);
    expect(isRounded('2.70', '0.0')).toBe(false);
    expect(isRounded('2.71', '0.0')).toBe(true);
    expect(isRounded('0.971', '0.0%')).toBe(false);
    expect(isRounded('0.9712', '0.0%')).toBe(true);
    // All digits of a number, a word for it, and a text that is not a number.
    expect(isRounded('2.71', 'General')).toBe(false);
    expect(isRounded('2.71', '0.00E+00')).toBe(false);
    expect(isRounded('0', '0.0;-0.0;"无"')).toBe(false);
    expect(isRounded('x', '0.0')).toBe(false);
  });
  it('text that is not a number is kept', () => {
    expect(show('x', '0.00')).toBe('x');
  });
});

describe('text beside the digits', () => {
  it.each([
    ['0.971', '0.0%', '97.1%'],
    ['0.971', '0.0 %', '97.1%'],
    ['97.1', '0.0"%"', '97.1%'],
    ['97.1', '0.0\\%', '97.1%'],
    // After _ or *, a character is a gap of its width, or the filling of the cell.
    ['97.1', '0.0_%', '97.1'],
    ['97.1', '* 0.0', '97.1'],
    ['270', '0.00"/10万"', '270.00/10万'],
    ['2.7', '0.0"‰"', '2.7‰'],
    ['2.7', '0.0‰', '2.7‰'],
    ['3', '0"(例)"', '3(例)'],
    ['3', 'General"例"', '3例'],
    ['270', '"¥"0.00', '¥270.00'],
    ['270', '[$¥-804]0.00', '¥270.00'],
    ['2.7', '[Red][$-804]0.00', '2.70'],
    ['2.7', '[DBNum1]0.00', '2.70'],
    ['2.7', 'G/通用格式"‰"', '2.7‰'],
    ['2.7', '[DBNum1][$-804]G/通用格式', '2.7'],
    ['2.7', '[$US$-409]0.00', 'US$2.70'],
    ['2.7', '0.00"[<5]"', '2.70[<5]'],
    ['0', '0.0;-0.0;"无-"', '无-'],
    ['0', '0.0;-0.0;" — "', '0.0'],
    ['0', '0.0;-0.0;"-无"', '-无'],
  ])('%s as %s is %s', (text, code, shown) => {
    expect(show(text, code)).toBe(shown);
  });
});

describe('sections for positive and negative numbers and for zero', () => {
  it.each([
    ['2.7', '0.00_);(0.00)', '2.70'],
    ['-2.7', '0.00_);(0.00)', '-2.70'],
    ['-2.7', '0.00;-0.0', '-2.7'],
    ['-2.7', '0.00;[Red]0.00', '-2.70'],
    ['0', '0.00;-0.00;0', '0'],
    ['0', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0.00'],
    ['0', '0.0"‰";-0.0"‰";"—"', '0.0‰'],
    ['0', '0.0;-0.0;"无"', '无'],
    ['0', '0.0;-0.0;', undefined],
    ['2.7', ';;;', undefined],
    ['-2.7', '0.0;', undefined],
    ['2.7', '0.0;', '2.7'],
  ])('%s as %s is %s', (text, code, shown) => {
    expect(show(text, code)).toBe(shown);
  });
});

describe('formats that do not determine the displayed value', () => {
  it.each([
    '0!.0,"万"',
    '0\\.0,"万"',
    '0.0,',
    '#,##0,,',
    '000-00',
    '[>=100]0;0.0',
    '[<1]0%;0',
    // Their unit would be lost together with their form.
    '# ?/?"‰"',
    '0.00E+00%',
    '0.00E+00\\%',
  ])('%s', (code) => {
    expect(show('12345', code)).toBeUndefined();
  });
  it('one that is longer than a spreadsheet allows, in little time', () => {
    expect(readFormat('['.repeat(200_000)).kind).toBe('unclear');
    expect(readFormat(`0${'"x"'.repeat(85)}`).kind).toBe('unclear');
  });
});

describe('dates', () => {
  it.each([
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy"年"',
    'h:mm AM/PM',
    '[h]:mm',
    'e"年"',
    'mm:ss.0',
  ])('%s', (code) => {
    expect(readFormat(code).kind).toBe('date');
  });
  it.each([
    ['yyyy"年"', true],
    ['e"年"', true],
    ['[$-804]yyyy', true],
    ['yyyy"年"m"月"', false],
    ['yy', false],
  ])('%s shows only a year: %s', (code, isYear) => {
    expect(readFormat(code)).toEqual({ kind: 'date', isYear });
  });
  it.each(['0.0"days"', '0.0\\d', 'General', '[Red]0', '0.00E+00', '0.00e-0'])(
    '%s is not a date',
    (code) => {
      expect(readFormat(code).kind).not.toBe('date');
    },
  );
});

describe('formats by number', () => {
  it.each([
    [0, '31.5', '31.5'],
    [1, '31.5', '32'],
    [2, '31.5', '31.50'],
    [3, '1234.5', '1235'],
    [4, '31.5', '31.50'],
    [9, '0.971', '97%'],
    [10, '0.971', '97.10%'],
    [11, '31.5', '31.5'],
    [37, '-1234.5', '-1235'],
    [38, '-1234.5', '-1235'],
    [39, '-31.5', '-31.50'],
    [40, '-31.5', '-31.50'],
    [41, '-1234.5', '-1235'],
    [42, '0', '0'],
    [43, '0', '0.00'],
    [44, '31.5', '31.50'],
    [49, '31.5', '31.5'],
    [200, '31.5', '31.5'],
  ])('%i', (id, text, shown) => {
    expect(showNumber(text, readBuiltIn(id))?.text).toBe(shown);
  });
  it('dates, including those of Chinese versions', () => {
    const kinds = (...ids: number[]) => ids.map((id) => readBuiltIn(id).kind === 'date');
    expect(kinds(13, 14, 22, 23, 26, 27, 36, 37, 44, 45, 47, 48, 49, 50, 58, 59)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});
