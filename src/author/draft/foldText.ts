/** What is read and what is printed, character by character: both have the same length. */
export interface Passage {
  /** Width, dashes and quotation marks folded: the grammar reads this. */
  readonly folded: string;
  /** As printed, without white space: words are quoted from this. */
  readonly printed: string;
}

const space = /[\s\u00a0\u200b-\u200d\u2060\ufeff]/;

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
};

/** Folds the width of a character, its dash or its quotation mark; one character stays one. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e)
    return code === 0xff5e ? '-' : String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x223c || code === 0x301c)
    return '-';
  return folds[character] ?? character;
}

/** Folds a text; its length stays, and so do its line breaks. */
export function foldWidth(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldCharacter(text[at] ?? '');
  return folded.replace(/~/g, '-');
}

/** A passage without white space. */
export function toPassage(text: string): Passage {
  let printed = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (!space.test(character)) printed += character;
  }
  return { folded: foldWidth(printed), printed };
}
