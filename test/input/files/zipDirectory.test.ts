import { describe, expect, it } from 'vitest';
import { findPacked } from '../../../src/input/files/zip.js';
import { readZipDirectory } from '../../../src/input/files/zipDirectory.js';
import { makeZip } from '../makeZip.js';

const content = Uint8Array.of(1, 2, 3, 4, 5);
/** The place of the directory's first entry: its mark is PK\1\2. */
const findMark = (bytes: Uint8Array) =>
  bytes.findIndex(
    (_, at) =>
      bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2,
  );
/** The same bytes somewhere inside a larger buffer. */
function inside(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length + 20).fill(0xff);
  larger.set(bytes, 7);
  return larger.subarray(7, 7 + bytes.length);
}

describe('readZipDirectory', () => {
  it('reads the fields of each entry', () => {
    const bytes = makeZip([
      {
        name: 'a.xml',
        content,
        method: 8,
        flags: 1,
        crc: 7,
        unpacked: 70_000,
        extra: 3,
        comment: 2,
      },
      { name: '表.xml', content: Uint8Array.of(9), flags: 0x0808, crc: 0xfffffffe },
    ]);
    // A local header has 30 bytes before its name: 30 + 5 of the name + 5 of content.
    expect(readZipDirectory(bytes)).toEqual([
      {
        name: 'a.xml',
        isEncrypted: true,
        method: 8,
        crc: 7,
        packed: 5,
        unpacked: 70_000,
        offset: 0,
      },
      {
        name: '表.xml',
        isEncrypted: false,
        method: 0,
        crc: 0xfffffffe,
        packed: 1,
        unpacked: 1,
        offset: 40,
      },
    ]);
  });
  it('reads bytes that lie inside a larger buffer', () => {
    expect(
      readZipDirectory(inside(makeZip([{ name: 'a', content }])))?.map(({ name }) => name),
    ).toEqual(['a']);
  });
  it('an empty archive has no entries, and an entry may have no name', () => {
    // 22 bytes: the end record alone.
    expect(makeZip([])).toHaveLength(22);
    expect(readZipDirectory(makeZip([]))).toEqual([]);
    expect(readZipDirectory(makeZip([{ name: '' }]))).toHaveLength(1);
  });
  it.each([0, 1, 65_535])('finds the end before a comment of %i bytes', (comment) => {
    expect(readZipDirectory(makeZip([{ name: 'a' }], { comment }))).toHaveLength(1);
  });
  it('no comment is longer than 65 535 bytes', () => {
    const longest = makeZip([{ name: 'a' }], { comment: 65_535 });
    expect(
      readZipDirectory(Uint8Array.of(...makeZip([{ name: 'a' }]), ...new Uint8Array(65_536))),
    ).toBeUndefined();
    expect(readZipDirectory(Uint8Array.of(...longest, 0x20))).toBeUndefined();
  });
  it.each([0, 4, 21, 22, 60])('%i bytes of anything contain no directory', (length) => {
    expect(readZipDirectory(new Uint8Array(length).fill(0x50))).toBeUndefined();
  });
  it('refuses a directory with another mark, an extra entry, or a start after the end', () => {
    const bytes = makeZip([{ name: 'a', content }]);
    const marked = bytes.slice();
    marked[findMark(bytes)] = 0x51;
    expect(readZipDirectory(marked)).toBeUndefined();
    expect(readZipDirectory(makeZip([{ name: 'a', content }], { count: 2 }))).toBeUndefined();
    // 36 bytes of the file come first, so that its directory starts at 36; 37 is inside of it, 103
    // two bytes before the end of the archive.
    expect(readZipDirectory(makeZip([{ name: 'a', content }], { start: 36 }))).toHaveLength(1);
    for (const start of [35, 37, 103, 1_000_000])
      expect(readZipDirectory(makeZip([{ name: 'a', content }], { start }))).toBeUndefined();
  });
  it.each(['name', 'extra', 'comment'] as const)(
    'refuses an entry whose %s runs out of the directory',
    (what) => {
      const bytes = makeZip([{ name: 'a' }]);
      const place = findMark(bytes) + { name: 28, extra: 30, comment: 32 }[what];
      // The end record of 22 bytes follows the entry: one byte more lies in it already.
      bytes[place] = (bytes[place] as number) + 1;
      expect(readZipDirectory(bytes)).toBeUndefined();
    },
  );

  const fields = ['unpacked', 'packed', 'offset'] as const;
  /** A field of the 64-bit extension: its id, its length, and numbers of 8 bytes. */
  function extend(id: number, ...numbers: readonly number[]): Uint8Array {
    const bytes = new Uint8Array(4 + 8 * numbers.length);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, id, true);
    view.setUint16(2, 8 * numbers.length, true);
    for (const [at, number] of numbers.entries())
      view.setBigUint64(4 + 8 * at, BigInt(number), true);
    return bytes;
  }
  const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
  it.each(fields)('reads %s from the 64-bit extension, and requires it', (field) => {
    const part = { name: 'a', [field]: 0xffffffff };
    expect(readZipDirectory(makeZip([part]))).toBeUndefined();
    for (const extension of [extend(1, 7), join(extend(0x5455, 9), extend(1, 7, 8))])
      expect(readZipDirectory(makeZip([{ ...part, extension }]))?.[0]?.[field]).toBe(7);
    for (const extension of [extend(1), extend(2, 7), extend(1, 7).subarray(0, 11)])
      expect(readZipDirectory(makeZip([{ ...part, extension }]))).toBeUndefined();
    expect(readZipDirectory(makeZip([{ name: 'a', [field]: 0xfffffffe }]))?.[0]?.[field]).toBe(
      0xfffffffe,
    );
  });
  it('reads several of them in their order', () => {
    const all = { unpacked: 0xffffffff, packed: 0xffffffff, offset: 0xffffffff };
    const entries = readZipDirectory(
      makeZip([{ name: 'a', ...all, extension: extend(1, 3, 2, 1) }]),
    );
    expect(entries?.[0]).toMatchObject({ unpacked: 3, packed: 2, offset: 1 });
  });
  it('finds a directory by the 64-bit end record', () => {
    expect(readZipDirectory(makeZip([{ name: 'a', content }], { is64: true }))).toHaveLength(1);
    for (const start of [35, 1_000_000])
      expect(
        readZipDirectory(makeZip([{ name: 'a', content }], { is64: true, start })),
      ).toBeUndefined();
    // Only the number of files needs it here: the directory starts where the end record says.
    const counted = makeZip([{ name: 'a', content }], { is64: true });
    const view = new DataView(counted.buffer, counted.byteOffset, counted.byteLength);
    const [end, record] = [counted.length - 22, counted.length - 22 - 20 - 56];
    view.setUint32(end + 16, Number(view.getBigUint64(record + 48, true)), true);
    expect(readZipDirectory(counted)).toHaveLength(1);
    // Only the start of the directory needs it.
    const started = makeZip([{ name: 'a', content }], { is64: true });
    new DataView(started.buffer).setUint16(started.length - 22 + 10, 1, true);
    expect(readZipDirectory(started)).toHaveLength(1);
    // The locator leads behind the file.
    const led = makeZip([{ name: 'a', content }], { is64: true });
    new DataView(led.buffer).setUint32(led.length - 22 - 20 + 8, 1_000_000, true);
    expect(readZipDirectory(led)).toBeUndefined();
    const bytes = makeZip([{ name: 'a', content }], { is64: true });
    // 22 bytes of the end record, 20 of the locator, 56 of the record itself.
    bytes[bytes.length - 22 - 20 - 56] = 0x51;
    expect(readZipDirectory(bytes)).toBeUndefined();
  });
});

describe('findPacked', () => {
  const entry = {
    name: 'a',
    isEncrypted: false,
    method: 0,
    crc: 0,
    packed: 5,
    unpacked: 5,
    offset: 0,
  };
  it('finds the bytes after the name and the extra field of the local header', () => {
    const bytes = makeZip([
      { name: 'first', content: Uint8Array.of(8, 8) },
      { name: 'a', content, localExtra: 4 },
    ]);
    // 30 + 5 + 2 bytes of the first file come before.
    expect(findPacked(bytes, { ...entry, offset: 37 })).toEqual(content);
    expect(findPacked(inside(bytes), { ...entry, offset: 37 })).toEqual(content);
  });
  it('reads the last byte of a file, and none after it', () => {
    // A header of 30 bytes, a name of one and five bytes of content: 36.
    const bytes = makeZip([{ name: 'a', content }]).subarray(0, 36);
    expect(findPacked(bytes, entry)).toEqual(content);
    expect(findPacked(bytes, { ...entry, packed: 6 })).toBeUndefined();
    expect(findPacked(bytes, { ...entry, packed: 0 })).toEqual(new Uint8Array());
  });
  it('a header of 30 bytes may end the file, but 29 bytes are not a header', () => {
    const bytes = makeZip([{ name: '' }]);
    expect(findPacked(bytes.subarray(0, 30), { ...entry, packed: 0 })).toEqual(new Uint8Array());
    expect(findPacked(bytes.subarray(0, 29), { ...entry, packed: 0 })).toBeUndefined();
  });
  it('returns nothing without a local header', () => {
    const bytes = makeZip([{ name: 'a', content }]);
    for (const offset of [1, bytes.length, 0xfffffffe])
      expect(findPacked(bytes, { ...entry, offset })).toBeUndefined();
    bytes[0] = 0x51;
    expect(findPacked(bytes, entry)).toBeUndefined();
  });
});
