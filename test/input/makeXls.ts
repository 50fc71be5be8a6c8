import { CFB } from '@e965/xlsx';

/** The bytes of numbers of two bytes, four bytes, and eight bytes (doubles). */
export const u16 = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [value & 255, (value >> 8) & 255]);
export const u32 = (value: number): readonly number[] => u16(value & 0xffff, value >>> 16);
export const f64 = (value: number): readonly number[] => [
  ...new Uint8Array(Float64Array.of(value).buffer),
];
/** Characters of two bytes, and of one byte. */
export const wide = (text: string): readonly number[] => [
  ...new Uint8Array(Buffer.from(text, 'utf16le')),
];
export const narrow = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];
/** Returns a text in the form of a record. */
export const xlsText = (text: string): readonly number[] => [...u16(text.length), 1, ...wide(text)];

/** Returns a record of an old workbook. */
export const record = (type: number, ...data: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from([...u16(type, data.flat().length), ...data.flat()]);

/** Functions that return records, by name. */
export const xls = {
  begin: (kind: number, version = 0x0600) =>
    record(0x0809, u16(version, kind, 0, 0), u32(0), u32(0)),
  end: record(0x000a),
  sheet: (from: number, name: string, state = 0, kind = 0) =>
    record(0x0085, u32(from), [state, kind, name.length, 1], wide(name)),
  font: (mark: 'plain' | 'struck' | 'raised' | 'lowered') =>
    record(
      0x0031,
      u16(200, mark === 'struck' ? 8 : 0, 0x7fff, 400),
      u16(mark === 'raised' ? 1 : mark === 'lowered' ? 2 : 0),
      [0, 0, 0, 0, 1, 0, 0x41],
    ),
  format: (id: number, code: string) => record(0x041e, u16(id), xlsText(code)),
  style: (font = 0, format = 0) => record(0x00e0, u16(font, format), Array(16).fill(0)),
  /**
   * Returns texts with the fonts of their runs; each run is the position of its first character and
   * a font.
   */
  texts: (...texts: readonly (readonly [text: string, ...runs: (readonly [number, number])[]])[]) =>
    record(
      0x00fc,
      u32(texts.length),
      u32(texts.length),
      ...texts.map(([text, ...runs]) =>
        runs.length === 0
          ? xlsText(text)
          : [...u16(text.length), 9, ...u16(runs.length), ...wide(text), ...u16(...runs.flat())],
      ),
    ),
  row: (row: number, { height = 300, hidden = false } = {}) =>
    record(0x0208, u16(row, 0, 3, height, 0, 0), u32(hidden ? 0x120 : 0x100)),
  columns: (first: number, last: number, { width = 2000, hidden = false } = {}) =>
    record(0x007d, u16(first, last, width, 0, hidden ? 1 : 0, 0)),
  number: (row: number, column: number, value: number, style = 0) =>
    record(0x0203, u16(row, column, style), f64(value)),
  rk: (row: number, column: number, bits: number) => record(0x027e, u16(row, column, 0), u32(bits)),
  shared: (row: number, column: number, place: number, style = 0) =>
    record(0x00fd, u16(row, column, style), u32(place)),
  label: (row: number, column: number, text: string) =>
    record(0x0204, u16(row, column, 0), xlsText(text)),
  /** Returns a formula with the eight bytes of its result and its tokens. */
  formula: (
    row: number,
    column: number,
    result: readonly number[],
    tokens: readonly number[] = [0x1e, 1, 0],
  ) => record(0x0006, u16(row, column, 0), result, u16(0), u32(0), u16(tokens.length), tokens),
  formulaText: (text: string) => record(0x0207, xlsText(text)),
  merged: (...ranges: readonly (readonly [number, number, number, number])[]) =>
    record(0x00e5, u16(ranges.length), u16(...ranges.flat())),
  /**
   * States which program calculated the workbook: 101716 is LibreOffice, larger versions are Excel.
   */
  calculated: (version: number) => record(0x01c1, u16(0x01c1, 0), u32(version)),
} as const;

/** The results of formulas that are not numbers. */
export const result = {
  text: [0, 0, 0, 0, 0, 0, 0xff, 0xff],
  empty: [3, 0, 0, 0, 0, 0, 0xff, 0xff],
  boolean: (value: boolean) => [1, 0, value ? 1 : 0, 0, 0, 0, 0xff, 0xff],
  error: (code: number) => [2, 0, code, 0, 0, 0, 0xff, 0xff],
} as const;

export interface XlsSheet {
  readonly name?: string;
  readonly state?: number;
  readonly kind?: number;
  readonly records: readonly Uint8Array[];
}

export const joinBytes = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(parts));

/** Makes the stream of a workbook: what its sheets have in common, followed by the sheets. */
export function makeStream(
  sheets: readonly XlsSheet[],
  globals: readonly Uint8Array[] = [],
): Uint8Array {
  const parts = sheets.map(({ records }) => joinBytes(xls.begin(0x10), ...records, xls.end));
  const list = (from: readonly number[]) =>
    sheets.map(({ name = '表', state, kind }, at) => xls.sheet(from[at] ?? 0, name, state, kind));
  const head = (from: readonly number[]) =>
    joinBytes(xls.begin(5), ...globals, ...list(from), xls.end);
  let at = head([]).length;
  const from = parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
  return joinBytes(head(from), ...parts);
}

/** Makes a compound file with the given streams. */
export function makeCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(file, `/${name}`, content);
  return Uint8Array.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

/** Makes an old workbook (.xls). */
export const makeXls = (...input: Parameters<typeof makeStream>): Uint8Array =>
  makeCompound({ Workbook: makeStream(...input) });
