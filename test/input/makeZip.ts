import { inflateSync } from 'fflate';
import { crc32 } from '../../src/input/files/zip.js';

/** A file of an archive, and the statements about it in the directory, if they are false. */
export interface ZipPart {
  readonly name: string;
  /** The bytes as stored in the archive. */
  readonly content?: Uint8Array;
  /** The compression: 0 for stored, 8 for deflated. */
  readonly method?: number;
  readonly flags?: number;
  /** The checksum; by default, that of the unpacked bytes. */
  readonly crc?: number;
  readonly packed?: number;
  readonly unpacked?: number;
  readonly offset?: number;
  /** The lengths of the fields that the format allows after a name. */
  readonly extra?: number;
  readonly comment?: number;
  readonly localExtra?: number;
  /** An extra field, byte by byte; `extra` is then its length. */
  readonly extension?: Uint8Array;
}

function checksumOf({ content = new Uint8Array(), method = 0 }: ZipPart): number {
  try {
    return crc32(method === 8 ? inflateSync(content) : content);
  } catch {
    return 0;
  }
}

const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;
const end64 = 0x06064b50;
const locator64 = 0x07064b50;

/**
 * Writes an archive field by field, according to the specification of the format (APPNOTE 4.3), so
 * that each field can be wrong.
 */
export function makeZip(
  parts: readonly ZipPart[],
  {
    comment = 0,
    count = parts.length,
    start,
    is64 = false,
  }: { comment?: number; count?: number; start?: number; is64?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const out: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array) => {
    out.push(bytes);
    length += bytes.length;
  };
  const put = (size: 2 | 4, ...values: readonly number[]) => {
    const view = new DataView(new ArrayBuffer(size * values.length));
    for (const [at, value] of values.entries())
      if (size === 2) view.setUint16(2 * at, value, true);
      else view.setUint32(4 * at, value, true);
    add(new Uint8Array(view.buffer));
  };
  const fill = (size: number) => add(new Uint8Array(size).fill(0xee));
  const offsets: number[] = [];
  for (const {
    name,
    content = new Uint8Array(),
    method = 0,
    flags = 0,
    packed = content.length,
    unpacked = content.length,
    localExtra = 0,
  } of parts) {
    const named = new TextEncoder().encode(name);
    offsets.push(length);
    put(4, local);
    put(2, 20, flags, method, 0, 0);
    put(4, 0, packed, unpacked);
    put(2, named.length, localExtra);
    add(named);
    fill(localExtra);
    add(content);
  }
  const directory = length;
  for (const [at, part] of parts.entries()) {
    const {
      name,
      content = new Uint8Array(),
      method = 0,
      flags = 0,
      packed = content.length,
      unpacked = content.length,
    } = part;
    const named = new TextEncoder().encode(name);
    const [extra, note] = [part.extension?.length ?? part.extra ?? 0, part.comment ?? 0];
    put(4, central);
    put(2, 20, 20, flags, method, 0, 0);
    put(4, part.crc ?? checksumOf(part), packed, unpacked);
    put(2, named.length, extra, note, 0, 0);
    put(4, 0, part.offset ?? (offsets[at] as number));
    add(named);
    if (part.extension === undefined) fill(extra + note);
    else {
      add(part.extension);
      fill(note);
    }
  }
  const size = length - directory;
  if (is64) {
    const record = length;
    put(4, end64, 44, 0);
    put(2, 45, 45);
    put(4, 0, 0, count, 0, count, 0, size, 0, start ?? directory, 0);
    put(4, locator64, 0, record, 0, 1);
  }
  put(4, end);
  put(2, 0, 0, is64 ? 0xffff : count, is64 ? 0xffff : count);
  put(4, size, is64 ? 0xffffffff : (start ?? directory));
  put(2, comment);
  fill(comment);
  return new Uint8Array(Buffer.concat(out));
}
