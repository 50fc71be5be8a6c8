import type { LimitUnit } from '../../errors/Expected.js';
import type { IssueCollector } from '../IssueCollector.js';
import { swapPairs } from './decodeText.js';
import { workbook } from './formats.js';
import type { CellError } from './Grid.js';
import { limits, megabyte } from './limits.js';
import { readZipDirectory, type ZipEntry } from './zipDirectory.js';

/** The files of an archive, each of which is unpacked on request. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /**
   * Unpacks a file; `undefined` if no file has this name. A file that does not match the directory
   * is reported, and the result is `undefined`.
   */
  readonly unpack: (name: string) => Uint8Array | undefined;
  /** Unpacks an XML part and decodes its text. */
  readonly readXml: (name: string) => string | undefined;
}

/**
 * Opens a ZIP archive within limits. The sizes in the directory are checked before anything is
 * unpacked. While a file is unpacked, its output is counted, and the first byte beyond the stated
 * size stops it, so a false size in the directory has no effect. The unpacked bytes must have the
 * checksum in the directory.
 *
 * fflate's own `unzip` writes into a buffer of the stated size and silently drops the rest; from
 * half a megabyte on, it also uses a worker, which a strict content security policy forbids. Its
 * `Inflate`, fed in pieces, does neither.
 */
export async function openZip(
  bytes: Uint8Array,
  collector: IssueCollector,
): Promise<Archive | undefined> {
  const { Inflate } = await import('fflate');
  const entries = readZipDirectory(bytes);
  if (entries === undefined) {
    collector.error('unreadable', { expected: workbook });
    return undefined;
  }
  if (entries.some((entry) => entry.isEncrypted)) {
    collector.error('encrypted', { expected: { kind: 'noPassword' } });
    return undefined;
  }
  const error = findZipError(entries, bytes.length);
  if (error !== undefined) {
    collector.error(error.code, error.facts);
    return undefined;
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const unpack = (name: string): Uint8Array | undefined => {
    const entry = byName.get(name);
    if (entry === undefined) return undefined;
    const packed = findPacked(bytes, entry);
    const unpacked = packed && takeOut(packed, entry);
    if (unpacked === undefined) collector.error('unreadable', { found: name, expected: workbook });
    else if (unpacked === 'larger' || crc32(unpacked) !== entry.crc)
      collector.error('damaged', { found: name, expected: workbook });
    else return unpacked;
    return undefined;
  };
  return {
    names: new Set(byName.keys()),
    unpack,
    readXml: (name) => {
      const part = unpack(name);
      return part && decodeXml(part);
    },
  };

  function takeOut(
    packed: Uint8Array,
    { method, unpacked }: ZipEntry,
  ): Uint8Array | 'larger' | undefined {
    if (method === 8) return inflate(packed, unpacked);
    if (method !== 0 || packed.length < unpacked) return undefined;
    return packed.length > unpacked ? 'larger' : packed;
  }

  function inflate(packed: Uint8Array, claimed: number): Uint8Array | 'larger' | undefined {
    const whole = new Uint8Array(claimed);
    let filled = 0;
    let isLarger = false;
    const stream = new Inflate((chunk) => {
      if (filled + chunk.length > claimed) isLarger = true;
      else whole.set(chunk, filled);
      filled += chunk.length;
    });
    try {
      // Deflate packs at most 1 : 1032, so a piece of 16 kB gives at most 17 MB before the size is
      // checked.
      for (let at = 0; at < packed.length && !isLarger; at += 16_384)
        stream.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
    } catch {
      return undefined;
    }
    if (isLarger) return 'larger';
    return filled === claimed ? whole : undefined;
  }
}

/** The text of an XML part: UTF-8, or UTF-16 with a byte order mark. */
function decodeXml(bytes: Uint8Array): string {
  // No text in UTF-8 begins with either byte of the mark.
  const isSwapped = bytes[0] === 0xfe;
  const isWide = isSwapped || bytes[0] === 0xff;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(
    isSwapped ? swapPairs(bytes) : bytes,
  );
}

/** Finds the first error in a directory. */
function findZipError(entries: readonly ZipEntry[], size: number): CellError | undefined {
  if (entries.length > limits.entries) return tooLarge(entries.length, limits.entries, 'entries');
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpacked)
    return tooLarge(unpacked / megabyte, limits.unpacked / megabyte, 'unpackedMegabytes');
  for (const entry of entries)
    if (entry.unpacked > limits.ratioFrom && entry.unpacked > limits.ratio * entry.packed)
      return tooLarge(entry.unpacked / Math.max(1, entry.packed), limits.ratio, 'timesPacked');
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (packed > size || new Set(entries.map((entry) => entry.offset)).size < entries.length)
    return { code: 'damaged', facts: { expected: workbook } };
  return undefined;
}

const tooLarge = (found: number, value: number, unit: LimitUnit): CellError => ({
  code: 'tooLarge',
  facts: { found: Math.ceil(found), expected: { kind: 'atMost', value, unit } },
});

const localMark = 0x04034b50;

/**
 * Finds the packed bytes of an entry; `undefined` if its local header is not where the directory
 * states.
 */
export function findPacked(
  bytes: Uint8Array,
  { offset, packed }: ZipEntry,
): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localMark) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}

/**
 * Returns the checksum of a file in an archive (CRC-32, polynomial EDB88320).
 *
 * @source PKWARE, APPNOTE.TXT 4.4.7
 */
export function crc32(bytes: Uint8Array): number {
  table ??= makeTable();
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    crc = (table[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The table of the checksum, created when it is first needed. */
let table: Uint32Array | undefined;
const makeTable = () =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
