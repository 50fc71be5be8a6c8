import { anyOf } from './Reading.js';
import { readNumeral, readNumeralFigure, readYear } from './readNumeral.js';
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

const number = '\\d{1,9}(?:\\.\\d{1,9})?';
const numeral = '[零〇○一二三四五六七八九十百两点]{1,8}';
const signs = anyOf(Object.keys(rateSigns));
const units = anyOf(['个百分点', '个千分点', ...Object.keys(rateSigns), ...Object.keys(counters)]);

/** Every number of a sentence, in one pass; the first alternative that fits is used. */
const pattern = new RegExp(
  [
    `(?:\\d{4}年?-\\d{4}年)`,
    `(?<year>\\d{4}|[一二三四五六七八九零〇○]{4})年(?:末|底)?`,
    `(?<plan>“?十[四五]五”?(?:规划)?(?:时期|期)?末)`,
    `(?<age>(?:${number}(?:周岁|岁)?(?:-|至|到))?${number}(?:周岁|岁|个月|月龄|年级))`,
    `(?<prefix>十万分之|万分之|千分之|百分之)(?<worded>${numeral}|${number})`,
    `(?<low>${number})${signs}?(?:-|至|到)(?<high>${number})(?<rangeUnit>${units})`,
    `(?<value>${number})(?<unit>${units})`,
    `(?<part>\\d{1,2}/\\d{1,2}(?!\\d|万)|[二三四五六七八九十]分之[一二三四五六七八九]|半数|一半)`,
    `(?<bare>${number})(?![\\d:./号届级])`,
    `(?<digits>${number}(?::${number})?)`,
    `(?<word>[一二两三四五六七八九十]{1,3})(?<wordUnit>次|名|所|个|家|支|处|小时)`,
  ].join('|'),
  'g',
);

/** The numbers of a folded sentence. */
export function readFigures(sentence: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const [text] = match;
    const place = { from: match.index, to: match.index + text.length };
    const mark = readLifetime(text, sentence, place) ?? toMark(match.groups ?? {}, place);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

/** An age is a figure where the words before it are about how long people live. */
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
  const { year, prefix, worded, low, high, rangeUnit, value, unit, word, wordUnit } = found;
  if (found['plan'] !== undefined)
    return { kind: 'year', year: found['plan'].includes('四') ? 2025 : 2030, ...place };
  if (year !== undefined) return { kind: 'year', year: readYear(year), ...place };
  if (found['age'] !== undefined) return { kind: 'age', ...place };
  if (found['part'] !== undefined)
    return { kind: 'figure', value: '0', measure: 'parts', isWord: false, ...place };
  if (found['bare'] !== undefined)
    return { kind: 'figure', value: found['bare'], measure: 'bare', isWord: false, ...place };
  if (worded !== undefined) {
    const figure = /\d/.test(worded) ? worded : readNumeralFigure(worded);
    const measure = rateWords[prefix as keyof typeof rateWords];
    return figure === undefined
      ? undefined
      : { kind: 'figure', value: figure, measure, isWord: false, ...place };
  }
  if (low !== undefined)
    return { kind: 'figure', value: low, max: high as string, ...measured(rangeUnit), ...place };
  if (value !== undefined) return { kind: 'figure', value, ...measured(unit), ...place };
  if (word === undefined) return { kind: 'other', ...place };
  const count = readNumeral(word);
  return count === undefined
    ? undefined
    : { kind: 'figure', value: String(count), ...measured(wordUnit), isWord: true, ...place };
}

const measures: Readonly<Record<string, Measure>> = { ...rateSigns, ...counters };

function measured(unit: string | undefined) {
  return { measure: measures[unit as string] ?? 'points', isWord: false } as const;
}

/** A run of digits in which OCR may have put letters in place of digits. */
const noisy = /[0-9lI|Oo〇○]{1,8}(?:\.[0-9lI|Oo〇○]{1,4})?(?=[%‰]|\/10万|\/万|年)/g;

/**
 * Reads l, I, O and 〇 inside a figure as the digits that they stand for; the length is preserved. A
 * year in Chinese numerals is left unchanged.
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
