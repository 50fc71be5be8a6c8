import type { Content } from './cellContent.js';
import { isMark } from './readStyles.js';
import type { WalkXml, XmlHandler } from './walkXml.js';

/** A string in a workbook; `text` lacks the runs that are superscript or struck through. */
export interface RichText {
  readonly text: string;
  /** The whole string, if any run is superscript, subscript or struck through. */
  readonly marked: string | undefined;
}

/**
 * How marked text is treated in a name: superscript and strikethrough are left out, subscript is
 * kept.
 */
export type Mark = 'leftOut' | 'kept';

/** Builds a string from pieces with and without marks. */
export class TextBuilder {
  #text = '';
  #whole = '';
  #hasMarks = false;

  get isEmpty(): boolean {
    return this.#whole === '';
  }

  add(piece: string, mark: Mark | undefined): void {
    this.#whole += piece;
    if (mark !== 'leftOut') this.#text += piece;
    this.#hasMarks ||= mark !== undefined;
  }

  finish(): RichText {
    return { text: this.#text, marked: this.#hasMarks ? this.#whole : undefined };
  }
}

/** Builds strings from the XML tags of a workbook. */
export class RichTextReader implements XmlHandler {
  #builder = new TextBuilder();
  #isText = false;
  /** Whether the position is in a phonetic guide (ruby text), which repeats the string. */
  #isReading = false;
  #mark: Mark | undefined;

  open(tag: string, attribute: (name: string) => string | undefined): undefined {
    if (tag === 't') this.#isText = !this.#isReading;
    else if (tag === 'rPh') this.#isReading = true;
    else if (isMark(tag, attribute('val')))
      this.#mark = attribute('val') === 'subscript' ? (this.#mark ?? 'kept') : 'leftOut';
  }

  text(text: string): void {
    if (this.#isText) this.#builder.add(text, this.#mark);
  }

  close(tag: string): void {
    if (tag === 't') this.#isText = false;
    else if (tag === 'rPh') this.#isReading = false;
    else if (tag === 'r') this.#mark = undefined;
  }

  /** Returns the string read so far, and starts an empty one. */
  take(): RichText {
    const { text, marked } = this.#builder.finish();
    this.#builder = new TextBuilder();
    this.#mark = undefined;
    return { text: decodeEscapes(text), marked: marked && decodeEscapes(marked) };
  }
}

/**
 * Replaces escapes such as `_x000A_`, for characters that XML cannot contain. @source ECMA-376 Part
 * 1, 22.9.2.19
 */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** Reads the strings that the sheets of a workbook share, by index. */
export function readSharedTexts(xml: string, walk: WalkXml): readonly RichText[] {
  const texts: RichText[] = [];
  const reader = new RichTextReader();
  walk(xml, {
    open: (tag) => (tag === 'si' ? reader : undefined),
    close(tag) {
      if (tag === 'si') texts.push(reader.take());
    },
  });
  return texts;
}

/** Names that begin with a number: 2024年, 5岁以下儿童死亡率. */
const numberedName = /^(?:(?:19|20)\d{2}\s*年|\d{1,3}\s*(?:周?岁|个月)\S{3})/;

/** A year, which is kept since it may be in a heading or a column of years. */
const year = /^(?:19|20)\d{2}$/;

/**
 * Reads a string without the spaces at its end; spaces at its beginning are indentation. No part of
 * a figure may be superscript, subscript or struck through: 16.1 with a footnote 1 would be read as
 * 16.11. In a name, superscript and struck-through text is left out.
 */
export function readText({ text: read, marked }: RichText, isMarked: boolean): Content {
  const text = read.trimEnd();
  if (marked === undefined && !isMarked) return { value: text };
  const whole = marked ?? text;
  const said = (text === '' ? whole : text).trim();
  if (/^[-+]?\d/.test(said) && !numberedName.test(said))
    return {
      value: year.test(said) && text !== whole ? said : null,
      error: { code: 'markedFigure', facts: { found: whole, expected: { kind: 'number' } } },
    };
  if (whole.trimEnd() === text) return { value: text };
  const expected = { kind: 'reading', value: text } as const;
  return {
    value: text,
    error: { code: 'markedText', facts: { severity: 'notice', found: whole, expected } },
  };
}
