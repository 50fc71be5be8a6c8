import { Decimal } from '../../quantity/decimal.js';
import { anyOf } from './Reading.js';
import { readNumeral, readNumeralFigure } from './readNumeral.js';
import { counters, rateSigns, rateWords } from './targetWords.js';

export type Measure =
  | (typeof rateSigns)[keyof typeof rateSigns]
  | (typeof counters)[keyof typeof counters]
  | 'yearsOfAge'
  | 'points'
  | 'parts'
  | 'bare';

/** A number in a sentence. */
export type Mark = { readonly from: number; readonly to: number } & (
  | {
      readonly kind: 'figure';
      readonly value: string;
      /** The upper end of a range. */
      readonly max?: string;
      readonly measure: Measure;
      /** Whether it is printed in Chinese numerals, which are often not figures (一次, 一个). */
      readonly isWord: boolean;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'age' }
  /** A number without a known unit. */
  | { readonly kind: 'other' }
);

const number = '\\d{1,9}(?:_\\d{3})*(?:\\.\\d{1,9})?';
const numeral = '[零〇○一二三四五六七八九十百两点]{1,8}';
const signs = anyOf(Object.keys(rateSigns));
const wholes = ['名', '位', '个', '张', '所', '户', '次', '场'] as const;
const units = anyOf([
  '个百分点',
  '个千分点',
  ...Object.keys(rateSigns),
  ...Object.keys(counters),
  ...wholes.map((unit) => `万${unit}`),
]);

/** Matches every number of a sentence in one pass; the first alternative that fits is used. */
const pattern = new RegExp(
  [
    `(?:\\d{4}年?-\\d{4}年)`,
    `(?<year>\\d{4})年(?:末|底)?`,
    `(?<plan>“?十[四五]五”?(?:规划)?(?:时期|期)?末)`,
    `(?<age>(?:${number}(?:周岁|岁)?(?:-|至|到))?${number}(?:周岁|岁|个月|月龄|年级))`,
    `(?<prefix>十万分之|万分之|千分之|百分之)(?<worded>${numeral}|${number})`,
    `(?<low>${number})${signs}?(?:-|至|到)(?<high>${number})(?<rangeUnit>${units})`,
    `(?<value>${number})(?<unit>${units})`,
    `(?<part>\\d{1,2}/\\d{1,2}(?!\\d|万)|[二三四五六七八九十]分之[一二三四五六七八九]|半数|一半)`,
    `(?<bare>${number})(?![\\d:./号届级])`,
    `(?<digits>${number}(?::${number})?)`,
    `(?<tenths>[一二三四五六七八九])成(?<half>[半一二三四五六七八九])?(?=以上|以下|以内|左右|[,、和及的]|$)`,
    `(?<word>[一二两三四五六七八九十百]{1,5}(?:点[零一二三四五六七八九]{1,2})?)(?<wordUnit>次|名|所|个|家|支|处|小时)`,
  ].join('|'),
  'g',
);

/** Finds the numbers of a folded sentence. */
export function readFigures(sentence: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const [text] = match;
    const place = { from: match.index, to: match.index + text.length };
    const mark = readLifetime(text, sentence, place) ?? toMark(match.groups ?? {}, place);
    if (mark !== undefined) marks.push(mark);
  }
  return shareUnits(marks, sentence);
}

/** Applies the unit after the last figure of a list to all of them: `分别达到10、9、8小时`. */
function shareUnits(marks: Mark[], sentence: string): Mark[] {
  for (let at = marks.length - 2; at >= 0; at -= 1) {
    const [mark, next] = [marks[at] as Mark, marks[at + 1] as Mark];
    if (mark.kind === 'figure' && mark.measure === 'bare' && next.kind === 'figure')
      if (/^[、和与及]$/.test(sentence.slice(mark.to, next.from)))
        marks[at] = { ...mark, measure: next.measure };
  }
  return marks;
}

/** Reads an age as a figure if the words before it are about how long people live. */
function readLifetime(
  text: string,
  sentence: string,
  place: { readonly from: number; readonly to: number },
): Mark | undefined {
  const value = /^(\d+(?:\.\d+)?)周?岁$/.exec(text)?.[1];
  const words = sentence.slice(Math.max(0, place.from - 16), place.from);
  return value === undefined || !/寿命[^;]*$/.test(words)
    ? undefined
    : { kind: 'figure', value, measure: 'yearsOfAge', isWord: false, ...place };
}

function toMark(
  found: Readonly<Record<string, string | undefined>>,
  place: { readonly from: number; readonly to: number },
): Mark | undefined {
  const { plan, year, prefix, worded, low, high = '', rangeUnit, value, unit, bare } = found;
  const { tenths, half = '零', word, wordUnit } = found;
  const figure = (digits: string | undefined, measure: Measure, more?: object) =>
    digits === undefined
      ? undefined
      : ({ kind: 'figure', value: digits, measure, isWord: false, ...more, ...place } as Mark);
  if (plan !== undefined)
    return { kind: 'year', year: plan.includes('四') ? 2025 : 2030, ...place };
  if (year !== undefined) return { kind: 'year', year: Number(year), ...place };
  if (found['age'] !== undefined) return { kind: 'age', ...place };
  if (found['part'] !== undefined) return figure('0', 'parts');
  if (bare !== undefined) return figure(plain(bare), 'bare');
  if (tenths !== undefined) {
    const tens = `${readNumeral(tenths)}${half === '半' ? 5 : readNumeral(half)}`;
    return figure(tens, 'percent', { isWord: true });
  }
  if (worded !== undefined) {
    const digits = /\d/.test(worded) ? plain(worded) : readNumeralFigure(worded);
    return figure(digits, rateWords[prefix as keyof typeof rateWords]);
  }
  if (low !== undefined)
    return figure(plain(low, rangeUnit), measureOf(rangeUnit), { max: plain(high, rangeUnit) });
  if (value !== undefined) return figure(plain(value, unit), measureOf(unit));
  if (word === undefined) return { kind: 'other', ...place };
  return figure(readNumeralFigure(word), measureOf(wordUnit), { isWord: true });
}

const measures: Readonly<Record<string, Measure>> = { ...rateSigns, ...counters };

/** Whether a unit counts in units of ten thousand (万个). */
const isInWan = (unit = '') => unit.startsWith('万') && measures[unit] === undefined;

const measureOf = (unit = ''): Measure =>
  measures[isInWan(unit) ? unit.slice(1) : unit] ?? 'points';

/**
 * Converts a figure to a decimal string: `5_000` becomes 5000, and the 20 of `20万个` becomes 200000.
 */
function plain(figure: string, unit?: string): string {
  const value = figure.replaceAll('_', '');
  return isInWan(unit) ? new Decimal(value).times(10000).toFixed() : value;
}

/** A run of digits in which OCR may have replaced digits by letters. */
const noisy = /[0-9lI|Oo〇○]{1,8}(?:\.[0-9lI|Oo〇○]{1,4})?(?=[%‰]|\/10万|\/万|年)/g;

/**
 * Replaces l, I, O and 〇 in a figure by the digits that they stand for, without changing its
 * length. A year in Chinese numerals is left unchanged.
 */
export function repairFigures(text: string): { text: string; repaired: number[] } {
  const repaired: number[] = [];
  const fixed = text.replace(noisy, (run: string, at: number) => {
    if (!/\d/.test(run) || /^[\d.]+$/.test(run)) {
      if (!/^[lI|][Oo]{1,2}$/.test(run)) return run;
    }
    repaired.push(at);
    return run.replace(/[lI|]/g, '1').replace(/[Oo〇○]/g, '0');
  });
  return { text: fixed, repaired };
}
