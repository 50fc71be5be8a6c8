import type { LimitUnit } from '../../errors/Expected.js';
import type { IssueCollector } from '../IssueCollector.js';
import { crc32 } from './crc32.js';
import { workbook } from './formats.js';
import type { CellError } from './Grid.js';
import { limits, megabyte } from './limits.js';

/** The files of an archive, each unpacked on request. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /**
   * `undefined` if no file has this name, or if it does not match the directory, which is then
   * reported.
   */
  readonly unpack: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a ZIP archive within bounds. The sizes in the directory are checked against the limits
 * before anything is unpacked; while unpacking, the output is counted, and the first byte beyond
 * the stated size stops it. A false directory therefore gains nothing. What comes out must have the
 * checksum that the directory states.
 *
 * fflate's own `unzip` writes into a buffer of the claimed size and silently drops the rest, and
 * uses a worker from half a megabyte on, which a strict content security policy forbids; its
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
  return {
    names: new Set(byName.keys()),
    unpack: (name) => {
      const entry = byName.get(name);
      if (entry === undefined) return undefined;
      const packed = findPacked(bytes, entry);
      const unpacked = packed && takeOut(packed, entry);
      if (unpacked === undefined)
        collector.error('unreadable', { found: name, expected: workbook });
      else if (unpacked === 'larger' || crc32(unpacked) !== entry.crc)
        collector.error('damaged', { found: name, expected: workbook });
      else return unpacked;
      return undefined;
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
      // Deflate packs at most 1 : 1032, so that a piece of 16 kB can give no more than 17 MB before
      // it is looked at.
      for (let at = 0; at < packed.length && !isLarger; at += 16_384)
        stream.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
    } catch {
      return undefined;
    }
    if (isLarger) return 'larger';
    return filled === claimed ? whole : undefined;
  }
}

/** The error in a directory, if any. */
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

/** A file in a ZIP archive, as the archive's directory tells of it. */
interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** The checksum of what comes out. */
  readonly crc: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const extension64 = 1;

/**
 * Walks the central directory of a ZIP archive, with the 64-bit extension. `undefined` if there is
 * no directory or it extends beyond the file.
 *
 * It unpacks nothing: it lists the stated contents, so that they can be checked first. It stops
 * beyond the number of files that an archive may hold.
 *
 * @source PKWARE, APPNOTE.TXT 4.3.12 to 4.3.16, 4.5.3
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const directory = readEnd(view, end);
  if (directory === undefined) return undefined;
  const utf8 = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count && index <= limits.entries; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > end) return undefined;
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    if (sizes === undefined) return undefined;
    entries.push({
      name: utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    });
    at = next;
  }
  return entries;
}

/** What a field of 32 bits holds where the 64-bit extension has its value. */
const inExtension = 0xffffffff;

/** Where the directory starts and how many entries it has. */
function readEnd(view: DataView, end: number): { start: number; count: number } | undefined {
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== 0xffff && start !== inExtension) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Mark) return { count, start };
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== end64Mark) return undefined;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

/** Sizes and place of an entry; those of 64 bits follow its name, in this order. */
function readSizes(
  view: DataView,
  entry: number,
  extra: number,
  extraLength: number,
): Pick<ZipEntry, 'packed' | 'unpacked' | 'offset'> | undefined {
  const sizes = {
    unpacked: view.getUint32(entry + 24, true),
    packed: view.getUint32(entry + 20, true),
    offset: view.getUint32(entry + 42, true),
  };
  const keys = (['unpacked', 'packed', 'offset'] as const).filter(
    (key) => sizes[key] === inExtension,
  );
  if (keys.length === 0) return sizes;
  for (let at = extra; at + 4 <= extra + extraLength; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === extension64) {
      if (length < 8 * keys.length || at + 4 + length > extra + extraLength) return undefined;
      for (const [index, key] of keys.entries())
        sizes[key] = Number(view.getBigUint64(at + 4 + 8 * index, true));
      return sizes;
    }
    at += 4 + length;
  }
  return undefined;
}

/**
 * The packed bytes of an entry; `undefined` where its local header is not where the directory says.
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

/** The end record is last, before a comment of at most 65 535 bytes. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}
