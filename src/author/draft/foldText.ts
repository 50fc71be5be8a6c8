import { readYear } from './readNumeral.js';

/** Text for the grammar and as printed, with the same number of characters. */
export interface Passage {
  /** The text that the grammar reads, with folded width, dashes and quotation marks. */
  readonly folded: string;
  /** The text as printed, without white space, from which words are quoted. */
  readonly printed: string;
}

const space = /[\s\u200b-\u200d\u2060]/g;

const folds: Readonly<Record<string, string>> = {
  '\u2236': ':',
  '\ufe55': ':',
  '\u2215': '/',
  '\u2044': '/',
  '\ufe6a': '%',
  '\ufe50': ',',
  '\ufe51': '、',
  '\u300c': '“',
  '\u300d': '”',
  '"': '“',
  '\u2265': '≥',
  '\u2264': '≤',
  '\u2267': '≥',
  '\u2266': '≤',
  '~': '-',
  '\uff5e': '-',
  '\u2212': '-',
  '\u223c': '-',
  '\u301c': '-',
};

/** Folds a full-width character, a dash or a quotation mark to one plain character. */
function foldCharacter(character: string): string {
  const known = folds[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code >= 0x2010 && code <= 0x2015 ? '-' : character;
}

/**
 * Folds text, and writes its years (二〇三〇年) in digits. Its length and its line breaks do not change.
 */
export function foldWidth(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldCharacter(text.charAt(at));
  return folded.replace(/[一二三四五六七八九零〇○]{4}(?=年)/g, (year) => String(readYear(year)));
}

/**
 * Writes `5,000` as `5_000`, so that the comma does not split a sentence; `readFigures` reads it.
 */
const joinThousands = (text: string) =>
  text.replace(/(?<![\d.])\d{1,3}(?:,\d{3})+(?![\d,])/g, (figure) => figure.replaceAll(',', '_'));

/** Returns a passage without white space. */
export function toPassage(text: string): Passage {
  const printed = text.replace(space, '');
  return { folded: joinThousands(foldWidth(printed)), printed };
}
