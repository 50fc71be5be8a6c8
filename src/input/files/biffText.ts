import { viewOf } from './openCompound.js';
import { type Mark, type RichText, TextBuilder } from './richText.js';

/** A string, and the fonts of its runs, each with the character where it begins. */
export interface BiffText {
  readonly text: string;
  readonly runs: readonly { readonly from: number; readonly font: number }[];
}

/**
 * Reads strings from a record and the records that continue it. If the characters of a string
 * continue in the next record, that one begins with a byte that states their width.
 *
 * @source [MS-XLS] 2.5.293, 2.5.294
 */
export class BiffTextReader {
  readonly #data: Uint8Array;
  readonly #view: DataView;
  readonly #utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
  /** The position where each piece ends. */
  readonly #ends: readonly number[];
  #piece = 0;
  #at: number;

  constructor(pieces: readonly Uint8Array[], from = 0) {
    const ends: number[] = [];
    for (const { length } of pieces) ends.push((ends.at(-1) ?? 0) + length);
    this.#data = pieces.length === 1 ? (pieces[0] as Uint8Array) : join(pieces, ends.at(-1) ?? 0);
    this.#view = viewOf(this.#data);
    this.#ends = ends;
    this.#at = from;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#data.length;
  }

  /** Reads a string whose length takes two bytes, or one. @throws RangeError beyond the end. */
  read(lengthBytes: 1 | 2 = 2): BiffText {
    const length = lengthBytes === 2 ? this.#short() : this.#byte();
    const flags = this.#byte();
    const runCount = (flags & 8) === 0 ? 0 : this.#short();
    // The phonetic guide (ruby text), which repeats the string, is skipped.
    const extra = (flags & 4) === 0 ? 0 : this.#long();
    const text = this.#characters(length, (flags & 1) === 1);
    const runs = this.#runs(runCount);
    this.#skip(extra);
    return { text, runs };
  }

  /** Reads a string that is followed by its runs. @source [MS-XLS] 2.4.231 */
  readRich(): BiffText {
    const { text } = this.read();
    return { text, runs: this.#runs(this.#short()) };
  }

  #runs(count: number) {
    return Array.from({ length: count }, () => ({ from: this.#short(), font: this.#short() }));
  }

  #characters(length: number, isWide: boolean): string {
    let text = '';
    let width = isWide ? 2 : 1;
    for (let left = length; left > 0; ) {
      while ((this.#ends[this.#piece] ?? this.#data.length) < this.#at) this.#piece += 1;
      const end = this.#ends[this.#piece] ?? this.#data.length;
      const count = Math.min(left, Math.floor((end - this.#at) / width));
      const part = this.#data.subarray(this.#at, this.#at + count * width);
      text +=
        width === 2
          ? this.#utf16.decode(part)
          : Array.from(part, (byte) => String.fromCharCode(byte)).join('');
      left -= count;
      this.#at += part.length;
      if (left === 0) break;
      this.#at = end;
      this.#piece += 1;
      width = 1 + (this.#byte() & 1);
    }
    return text;
  }

  #byte(): number {
    this.#at += 1;
    return this.#view.getUint8(this.#at - 1);
  }

  #short(): number {
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2, true);
  }

  #long(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  #skip(bytes: number): void {
    if (this.#at + bytes > this.#data.length) throw new RangeError('Text cut off');
    this.#at += bytes;
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** The mark that each font of a workbook gives to text, by the index of the font. */
export type BiffFonts = readonly (Mark | undefined)[];

/** The mark of a font: strikethrough, superscript or subscript. @source [MS-XLS] 2.4.122 */
export function readFont(view: DataView): Mark | undefined {
  const script = view.getUint16(8, true);
  if ((view.getUint16(2, true) & 8) !== 0 || script === 1) return 'leftOut';
  return script === 2 ? 'kept' : undefined;
}

/**
 * Returns the mark of a font. There is no font 4, so all later indexes are one too high.
 *
 * @source [MS-XLS] 2.5.129
 */
export const markOf = (fonts: BiffFonts, font: number): Mark | undefined =>
  fonts[font < 4 ? font : font - 1];

/**
 * Converts a string with runs to one with marks. Before the first run, the font of the cell
 * applies.
 */
export function toRichText({ text, runs }: BiffText, fonts: BiffFonts): RichText {
  const builder = new TextBuilder();
  let [from, mark]: [number, Mark | undefined] = [0, undefined];
  for (const run of runs) {
    builder.add(text.slice(from, run.from), mark);
    [from, mark] = [run.from, markOf(fonts, run.font)];
  }
  builder.add(text.slice(from), mark);
  return builder.finish();
}
