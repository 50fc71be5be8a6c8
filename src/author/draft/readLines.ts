import { foldWidth } from './foldText.js';
import { readNumeral } from './readNumeral.js';

/** The styles of numbering, from the highest level to the lowest. */
export const markerStyles = [
  'chapter',
  'section',
  'han',
  'field',
  'hanParen',
  'arabic',
  'arabicParen',
  'circled',
  'dash',
] as const;
export type MarkerStyle = (typeof markerStyles)[number];

/** The number at the beginning of a line. */
interface Marker {
  readonly style: MarkerStyle;
  /** 0 for a dash. */
  readonly number: number;
  /** The length of the marker in the line. */
  readonly length: number;
  /** Whether a digit follows the point: `3.5` is usually a figure rather than an item. */
  readonly isDecimal: boolean;
}

/** A line of the text, without surrounding white space. */
export interface Line {
  readonly folded: string;
  readonly printed: string;
  readonly marker: Marker | undefined;
  /** Whether empty lines separate it from the previous line. */
  readonly isApart: boolean;
}

const numeral = '[一二三四五六七八九十百零〇]{1,4}';
const patterns: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['chapter', new RegExp(`^第\\s?(${numeral}|\\d{1,2})\\s?[章部篇编](?:分)?[、:.]?\\s*`)],
  ['section', new RegExp(`^第\\s?(${numeral}|\\d{1,2})\\s?节[、:.]?\\s*`)],
  ['chapter', /^([壹贰叁肆伍陆柒捌玖拾])[、.]\s*/],
  ['han', new RegExp(`^(${numeral})\\s?[、.]\\s*`)],
  ['field', new RegExp(`^(?:重点|发展|优先)?领域\\s?(${numeral}|\\d{1,2})[、:.\\s]\\s*`)],
  ['hanParen', new RegExp(`^\\(\\s?(${numeral})\\s?\\)[、.]?\\s*`)],
  ['arabicParen', /^\(\s?(\d{1,3})\s?\)[、.]?\s*/],
  ['arabicParen', /^(\d{1,3})\)[、.]?\s*/],
  ['arabic', /^(\d{1,3})\s?[.、]\s*/],
  ['arabic', /^(\d{1,2})\s+(?=\p{Script=Han})/u],
  ['dash', /^(?:--\s*(?!\d{4})|[-•·●■◆▪◇○]\s*(?![\d-]))/],
];
const circledFirst = 0x2460;

/** Reads the number at the beginning of a folded line. */
export function readMarker(line: string): Marker | undefined {
  const code = line.charCodeAt(0);
  if (code >= circledFirst && code < circledFirst + 20) {
    const length = /^.[、.]?\s*/.exec(line)?.[0].length ?? 1;
    return { style: 'circled', number: code - circledFirst + 1, length, isDecimal: false };
  }
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const number = style === 'dash' ? 0 : toNumber(match[1] ?? '');
    if (number === undefined || (number === 0 && style !== 'dash')) continue;
    const { length } = match[0];
    const isDecimal = style === 'arabic' && /^\d+\.\d/.test(line);
    return { style, number, length, isDecimal };
  }
  return undefined;
}

const toNumber = (word: string) =>
  /\d/.test(word) ? Number(word) : formal.indexOf(word) + 1 || readNumeral(word);
/** The numerals that a few plans use: 壹、组织实施. */
const formal = '壹贰叁肆伍陆柒捌玖拾';

/**
 * Splits a text into lines, without empty lines, tables of contents, page numbers and page headers.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  /** The lines next to a page number or a form feed, by their text without digits. */
  const edges = new Map<string, Set<Line>>();
  let isApart = true;
  let isNewPage = false;
  const note = (line: Line | undefined) => {
    if (line === undefined || line.marker !== undefined) return;
    const words = line.folded.replace(/\d/g, '');
    if (pageHeader.test(words)) edges.set(words, (edges.get(words) ?? new Set()).add(line));
  };
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\v]|(?=\f)/)) {
    const printed = raw.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').trim();
    const folded = foldWidth(printed);
    const isPage = pageNumber.test(folded);
    if (raw.startsWith('\f') || isPage) {
      note(lines.at(-1));
      isNewPage = true;
      // A paragraph may continue on the next page.
      isApart = lines.length === 0;
    }
    if (isPage || isOfContents(folded)) continue;
    if (printed === '') {
      isApart ||= !isNewPage;
      continue;
    }
    const line = { folded, printed, marker: readMarker(folded), isApart };
    lines.push(line);
    if (isNewPage) note(line);
    isApart = false;
    isNewPage = false;
  }
  const repeated = [...edges.values()].filter(({ size }) => size > 1);
  const headers = new Set(repeated.flatMap((same) => [...same]));
  return lines.flatMap((line, at) => {
    if (headers.has(line)) return [];
    return headers.has(lines[at - 1] as Line) ? { ...line, isApart: false } : line;
  });
}

/**
 * A line that may be a page header. It has no punctuation, so it is neither a sentence nor the
 * heading of a list. Titles of plans are left to `findPlans`.
 */
const pageHeader = /^(?!.*发展(?:规划|纲要))[^。,;:!?]{8,40}$/;
const pageNumber = /^(?:-\s?\d{1,3}\s?-|第\s?\d{1,3}\s?页.{0,12})$/;
const isOfContents = (line: string) => /[.…·-]{4,}\s?\d{1,3}$/.test(line.slice(-40));
