/** What the first bytes of a file say that it is. */
export type Content = 'zip' | 'ole' | 'binary' | 'text';

const starts = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);

/** Magic numbers of what people rename to .csv: PDF, PNG, JPEG, GIF, gzip, RAR, 7z. */
const binaries = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/** Tells by content, never by name: ZIP (XLSX is one), OLE2 (old or encrypted workbooks), another binary format, or text. */
export function sniffFormat(bytes: Uint8Array): Content {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  return binaries.some((magic) => starts(bytes, ...magic)) ? 'binary' : 'text';
}
