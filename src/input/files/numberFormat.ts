import { Decimal, isDecimalString, powerOfTen } from '../../quantity/decimal.js';

/** A number format of a workbook. */
export type NumberFormat =
  /** All digits are used: General, and forms that round in their own way, such as exponents. */
  | { readonly kind: 'general' }
  /** A date; some formats show only the year. */
  | { readonly kind: 'date'; readonly isYear: boolean }
  | { readonly kind: 'unclear'; readonly code: string }
  | { readonly kind: 'sections'; readonly sections: readonly Section[]; readonly code: string };

/** The part of a format for positive numbers, for negative ones, or for zero. */
interface Section {
  /** Text before and after the digits. */
  readonly before: string;
  readonly after: string;
  readonly hasDigits: boolean;
  /** Whether all digits are shown. */
  readonly isGeneral: boolean;
  /** The number of decimal places that are always shown, and the most that are shown. */
  readonly least: number;
  readonly most: number;
  readonly percents: number;
}

/** A number as shown in its cell. */
export interface Shown {
  readonly text: string;
  /** Whether the cell has more digits than it shows. */
  readonly isRounded: boolean;
}

const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00;-#,##0.00;"-"',
};
/** Formats of dates and times, including those of Chinese and Japanese versions. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || isEastAsian(id);
const isEastAsian = (id: number) => id >= 50 && id <= 58;

/** Returns the built-in format with this number. @source ECMA-376 Part 1, 18.8.30 */
export function readBuiltIn(id: number): NumberFormat {
  if (isBuiltInDate(id)) return { kind: 'date', isYear: false };
  const code = builtIn[id];
  return code === undefined ? { kind: 'general' } : readFormat(code);
}

/** The maximum length of a format in spreadsheets. */
const longest = 255;
/** The tokens of a format. Chinese programs write General as G/通用格式. */
const tokens = /"[^"]*"?|[\\!_*][\s\S]?|\[[^\]]*\]?|general|g\/通用格式|e[-+]|[\s\S]/giu;
const general = /^(?:general|g\/通用格式)$/i;

/**
 * Reads the code of a number format, such as `0.00"‰"`.
 *
 * @source ECMA-376 Part 1, 18.8.31
 */
export function readFormat(code: string): NumberFormat {
  if (code.length > longest) return { kind: 'unclear', code };
  const found = code.match(tokens) ?? [];
  if (found.some((token) => /^\[[<>=]/.test(token))) return { kind: 'unclear', code };
  const ofDate = found.filter((token) => /^(?:[ymdhse]|\[[hms]+\])$/i.test(token));
  if (ofDate.length > 0) return { kind: 'date', isYear: /^(?:yyyy|e)$/i.test(ofDate.join('')) };
  let part: string[] = [];
  const parts = [part];
  for (const token of found) {
    if (token !== ';') part.push(token);
    else {
      part = [];
      parts.push(part);
    }
  }
  // The last section may be a format for text.
  if (part.includes('@')) parts.pop();
  const shown = parts.slice(0, 3);
  if (shown.length === 0) return { kind: 'general' };
  // The digits of a fraction or an exponent are used, but a unit beside them would be lost.
  if (shown.flat().some((token) => token === '/' || /^e./i.test(token)))
    return shown.flat().some(isWord) ? { kind: 'unclear', code } : { kind: 'general' };
  const sections = shown.map(readSection);
  return sections.includes(undefined)
    ? { kind: 'unclear', code }
    : { kind: 'sections', sections: sections as Section[], code };
}

/**
 * Reads a section; `undefined` if it shows a thousandth of the number, or text between its digits.
 */
function readSection(found: readonly string[]): Section | undefined {
  let [before, after] = ['', ''];
  let [least, most, percents, commas] = [0, 0, 0, 0];
  let [hasDigits, isGeneral, isFraction] = [false, false, false];
  for (const token of found) {
    const first = token[0] as string;
    if (first === '_' || first === '*') continue;
    if ('0#?'.includes(token)) {
      if (after !== '') return undefined;
      hasDigits = true;
      commas = 0;
      if (isFraction && token === '0') most = least = most + 1;
      else if (isFraction) most += 1;
    } else if (token === '.' && !isFraction) isFraction = true;
    else if (token === ',' && hasDigits) commas += 1;
    else if (general.test(token)) {
      hasDigits = true;
      isGeneral = true;
    } else {
      if (token === '%') percents += 1;
      const text = readLiteral(token);
      if (hasDigits || isFraction) after += text;
      else before += text;
    }
  }
  return commas > 0 ? undefined : { before, after, hasDigits, isGeneral, least, most, percents };
}

/** Whether a token shows text or a percent sign beside the digits. */
const isWord = (token: string) =>
  token === '%' || (/^["\\![]/.test(token) && readLiteral(token).trim() !== '');

function readLiteral(token: string): string {
  if (token.startsWith('"')) return token.replaceAll('"', '');
  if (token.startsWith('\\') || token.startsWith('!')) return token.slice(1);
  // [$¥-804] is a currency; other brackets are colours and languages.
  return token.startsWith('[') ? (/^\[\$([^\]-]*)/.exec(token)?.[1] ?? '') : token;
}

/**
 * Returns a number of at most 15 digits as a cell with this format shows it; `undefined` if that is
 * unclear.
 */
export function showNumber(text: string, format: NumberFormat): Shown | undefined {
  if (format.kind === 'unclear') return undefined;
  if (format.kind !== 'sections' || !isDecimalString(text)) return { text, isRounded: false };
  const isNegative = text.startsWith('-');
  const isZero = !/[1-9]/.test(text);
  const [first, negative = first, zero = first] = format.sections as readonly [
    Section,
    ...Section[],
  ];
  const own = isZero ? zero : isNegative ? negative : first;
  // Accounting formats show zero as a dash.
  const section = isZero && /^\s*[-–—]\s*$/.test(own.before) ? first : own;
  if (!section.hasDigits)
    return section.before.trim() === '' ? undefined : { text: section.before, isRounded: false };
  const shown = showDigits(isNegative ? text.slice(1) : text, section);
  const isMinus = isNegative && /[1-9]/.test(shown.text);
  const before = section.before.replace(/[-+(\s]/g, '');
  const after = section.before.includes('(') ? section.after.replace(')', '') : section.after;
  return { ...shown, text: `${before}${isMinus ? '-' : ''}${shown.text}${after.trim()}` };
}

function showDigits(text: string, { isGeneral, least, most, percents }: Section): Shown {
  if (isGeneral) return { text, isRounded: false };
  const places = text.length - (text.indexOf('.') === -1 ? text.length : text.indexOf('.') + 1);
  if (percents === 0 && places <= most)
    return { text: padZeros(text, places, least), isRounded: false };
  const value = powerOfTen(2 * percents).times(text);
  const rounded = value.toDecimalPlaces(most, Decimal.ROUND_HALF_UP);
  const plain = rounded.toFixed();
  return {
    text: padZeros(plain, rounded.decimalPlaces(), least),
    isRounded: !rounded.eq(value),
  };
}

const padZeros = (text: string, places: number, least: number) =>
  places >= least ? text : `${text}${places === 0 ? '.' : ''}${'0'.repeat(least - places)}`;
