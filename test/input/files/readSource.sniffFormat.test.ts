import { expect, it } from 'vitest';
import { sniffFormat } from '../../../src/input/files/readSource.js';

/** The first bytes of formats, as their specifications give them. */
const magic = [
  ['ZIP', 'zip', [0x50, 0x4b, 0x03, 0x04]],
  ['a ZIP with nothing in it', 'zip', [0x50, 0x4b, 0x05, 0x06]],
  ['OLE2', 'ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['Excel 2', 'xls95', [0x09, 0x00, 0x04, 0x00]],
  ['Excel 3', 'xls95', [0x09, 0x02, 0x06, 0x00]],
  ['Excel 4', 'xls95', [0x09, 0x04, 0x06, 0x00]],
  ['PDF', 'pdf', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', 'image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', 'image', [0xff, 0xd8, 0xff]],
  ['GIF', 'image', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', 'binary', [0x1f, 0x8b]],
  ['RAR', 'binary', [0x52, 0x61, 0x72, 0x21]],
  ['7z', 'binary', [0x37, 0x7a, 0xbc, 0xaf]],
] as const;

it.each(magic)('%s is detected by its first bytes', (_, content, bytes) => {
  expect(sniffFormat(Uint8Array.of(...bytes, 0x41, 0x42))).toBe(content);
  expect(sniffFormat(Uint8Array.of(...bytes))).toBe(content);
});

it.each(magic)('%s: every one of these bytes matters', (_, _content, bytes) => {
  for (const at of bytes.keys())
    expect(
      sniffFormat(Uint8Array.from(bytes, (byte, place) => (place === at ? byte ^ 0x80 : byte))),
    ).toBe('text');
  expect(sniffFormat(Uint8Array.from(bytes.slice(0, -1)))).toBe('text');
  expect(sniffFormat(Uint8Array.of(0x41, ...bytes))).toBe('text');
});

it.each([
  ['nothing', []],
  ['a heading', [...new TextEncoder().encode('指标,年份')]],
  ['a byte order mark of UTF-16', [0xff, 0xfe, 0x41, 0x00]],
])('%s is text', (_, bytes) => {
  expect(sniffFormat(Uint8Array.from(bytes))).toBe('text');
});
