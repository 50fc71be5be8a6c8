import { limits } from './limits.js';

/** A file in a ZIP archive, as the directory of the archive describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** The compression: 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** The checksum of the unpacked bytes. */
  readonly crc: number;
  /** The position of its local header. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const extension64 = 1;

/**
 * Reads the central directory of a ZIP archive, including the 64-bit extension. Returns `undefined`
 * if there is no directory, or if it extends beyond the file.
 *
 * It unpacks nothing, so that the stated contents can be checked first. It stops after the number
 * of files that an archive may contain.
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

/** The value of a 32-bit field whose real value is in the 64-bit extension. */
const inExtension = 0xffffffff;

/** Reads where the directory starts and how many entries it has. */
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

/** Reads the sizes and the position of an entry; 64-bit values follow its name, in this order. */
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

/** Finds the end record, which is last or followed only by a comment of at most 65 535 bytes. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}
