import { type NumberFormat, readFormat } from './numberFormat.js';
import { type CellStyle, plainStyle } from './readStyles.js';
import type { Mark } from './richText.js';
import type { XmlHandler } from './walkXml.js';

type Attribute = (name: string) => string | undefined;

/** The elements of a format that change how digits are shown, and the format codes of each. */
const forms: Readonly<Record<string, string>> = {
  'scientific-number': '0E+0',
  fraction: '0/0',
  // Text between the digits, or a format for only some numbers, makes the figure unclear.
  'embedded-text': '[<]',
  map: '[<]',
};

/**
 * The styles of an OpenDocument spreadsheet, with number formats like those of other workbooks.
 *
 * @source OASIS, OpenDocument 1.3 Part 3, 16
 */
export class OdsStyles {
  readonly #marks = new Map<string | undefined, Mark>();
  readonly #hidden = new Set<string | undefined>();
  /** The name of the number format of each style, and the format code for each name. */
  readonly #names = new Map<string | undefined, string>();
  readonly #codes = new Map<string, { text: string }>();
  readonly #formats = new Map<string, NumberFormat>();
  #style: string | undefined;

  /** Enters an element. Returns a handler if its content is a number format. */
  enter(tag: string, attribute: Attribute): XmlHandler | undefined {
    if (tag === 'style') {
      this.#style = attribute('style:name');
      const format = attribute('style:data-style-name');
      if (format !== undefined) this.#names.set(this.#style, format);
    } else if (tag === 'table-properties') {
      if (attribute('table:display') === 'false') this.#hidden.add(this.#style);
    } else if (tag === 'text-properties') {
      const position = attribute('style:text-position') ?? '';
      const line = attribute('style:text-line-through-style') ?? 'none';
      if (line !== 'none' || /^super|^[1-9]/.test(position))
        this.#marks.set(this.#style, 'leftOut');
      else if (/^sub|^-/.test(position)) this.#marks.set(this.#style, 'kept');
    } else if (/^(?:number|percentage|currency)-style$/.test(tag)) {
      const code = { text: '' };
      this.#codes.set(attribute('style:name') ?? '', code);
      return formatReader(code, tag === 'percentage-style');
    }
    return undefined;
  }

  /** Whether a style hides its sheet. */
  isHidden(style: string | undefined): boolean {
    return this.#hidden.has(style);
  }

  /** The mark of a style: strikethrough, superscript or subscript. */
  markOf(style: string | undefined): Mark | undefined {
    return this.#marks.get(style);
  }

  /** Returns how a cell with this style is shown. */
  ofCell(style: string | undefined): CellStyle {
    const name = this.#names.get(style) ?? '';
    const code = this.#codes.get(name);
    const isMarked = this.#marks.has(style);
    if (code === undefined) return { ...plainStyle, isMarked };
    const format = this.#formats.get(name) ?? readFormat(code.text);
    this.#formats.set(name, format);
    return { format, isMarked };
  }
}

/** Writes the content of a number format as a format code. */
function formatReader(code: { text: string }, isPercent: boolean): XmlHandler {
  let isText = false;
  return {
    open(part, attribute) {
      isText = part === 'text' || part === 'currency-symbol';
      code.text += part === 'number' ? writeDigits(attribute) : (forms[part] ?? '');
      return undefined;
    },
    text(text) {
      const bare = text.replaceAll('"', '');
      if (isText) code.text += isPercent && bare.trim() === '%' ? '%' : `"${bare}"`;
    },
    close() {
      isText = false;
    },
  };
}

/** Returns the format code for the digits of a number, such as 0.00; General if all are shown. */
function writeDigits(attribute: Attribute): string {
  const count = (name: string) => {
    const digits = Number(attribute(name) ?? Number.NaN);
    return Number.isInteger(digits) && digits >= 0 && digits <= 30 ? digits : undefined;
  };
  const most = count('number:decimal-places');
  if (attribute('number:display-factor') !== undefined) return '[<]';
  if (most === undefined) return 'General';
  const isOpen = attribute('number:decimal-replacement') !== undefined;
  const least = Math.min(most, count('number:min-decimal-places') ?? (isOpen ? 0 : most));
  return `0${most === 0 ? '' : '.'}${'0'.repeat(least)}${'#'.repeat(most - least)}`;
}
