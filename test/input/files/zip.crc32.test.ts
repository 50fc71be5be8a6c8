import { expect, it } from 'vitest';
import { crc32 } from '../../../src/input/files/zip.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

// The check value of CRC-32/ISO-HDLC, and two that RFC 3720 and every archiver give.
it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['a', 0xe8b7be43],
])('%j', (text, sum) => {
  expect(crc32(bytesOf(text))).toBe(sum);
});
