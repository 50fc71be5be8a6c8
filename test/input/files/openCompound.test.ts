import { describe, expect, it } from 'vitest';
import { openCompound } from '../../../src/input/files/openCompound.js';
import { makeCompound } from '../makeXls.js';

const bytes = (length: number) => new Uint8Array(length).map((_, at) => at % 251);
const file = makeCompound({ Small: bytes(100), Large: bytes(5000), 'Inner/Workbook': bytes(10) });

/** A copy with four bytes changed. */
function change(of: Uint8Array, at: number, value: number): Uint8Array {
  const copy = of.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}
const long = (of: Uint8Array, at: number) => new DataView(of.buffer).getUint32(at, true);
/** The position of a sector, and of the entry in the sector table for its successor. */
const placeOf = (sector: number) => (sector + 1) * 512;
const entryOf = (of: Uint8Array, sector: number) => placeOf(long(of, 76)) + sector * 4;
/** The position of the entry of a stream in the directory, whose first sector has four entries. */
function findEntry(of: Uint8Array, name: string): number {
  const text = Buffer.from(name, 'utf16le');
  const at = Buffer.from(of).indexOf(text);
  return at;
}

describe('streams', () => {
  it('of less than 4096 bytes and of more, those of embedded objects left out', () => {
    const { names, read } = openCompound(file);
    // The writer adds an entry of its own.
    expect([...names].sort().slice(-2)).toEqual(['large', 'small']);
    expect(names).not.toContain('workbook');
    expect(read('small')).toEqual(bytes(100));
    expect(read('large')).toEqual(bytes(5000));
  });
  it('of more sectors than the header can list', () => {
    // 109 sectors of the table with 128 entries each are 7 143 424 bytes.
    const large = bytes(8_000_000);
    expect(Buffer.compare(openCompound(makeCompound({ Large: large })).read('large'), large)).toBe(
      0,
    );
  });
  it('of a table whose sectors are listed in two sectors beyond the header', () => {
    // The header lists 109 sectors of the table, and the first list 127. The 237th, which contains
    // the successors of the sectors from 236 × 128 = 30 208 on, is in the second list.
    const first = 30_208;
    const far = new Uint8Array(placeOf(first + 10));
    far.set(file);
    far.set(bytes(5000), placeOf(first));
    const view = new DataView(far.buffer);
    const put = (at: number, values: readonly number[]) => {
      for (const [index, value] of values.entries()) view.setUint32(at + index * 4, value, true);
    };
    const [empty, list, nextList, table] = [1000, 1001, 1002, 1003] as const;
    put(44, [237]);
    put(68, [list]);
    put(80, Array(108).fill(empty));
    put(placeOf(list), [...Array(127).fill(empty), nextList]);
    put(placeOf(nextList), [table]);
    // 5000 bytes are ten sectors.
    put(placeOf(table), [...Array.from({ length: 9 }, (_, at) => first + at + 1), 0xfffffffe]);
    put(findEntry(file, 'Large') + 116, [first]);
    const { read } = openCompound(far);
    expect([read('large'), read('small')]).toEqual([bytes(5000), bytes(100)]);
  });
  it('of a table that is last and cut off after the sectors in use', () => {
    const sectors = file.length / 512 - 1;
    const table = placeOf(long(file, 76));
    const moved = new Uint8Array(file.length + sectors * 4);
    moved.set(file);
    moved.set(file.subarray(table, table + sectors * 4), file.length);
    expect(openCompound(change(moved, 76, sectors)).read('large')).toEqual(bytes(5000));
  });
  it('a stream that is missing', () => {
    expect(() => openCompound(file).read('workbook')).toThrow();
  });
});

describe('damage', () => {
  const large = long(file, findEntry(file, 'Large') + 116);
  const read = (of: Uint8Array) => openCompound(of).read('large');

  it('a circular chain, of a stream and of the directory', () => {
    expect(() => read(change(file, entryOf(file, large + 1), large))).toThrow('Endless chain');
    const directory = long(file, 48);
    expect(() => openCompound(change(file, entryOf(file, directory), directory))).toThrow();
  });
  it.each([
    ['ends early', 0xfffffffe],
    ['leads to a sector that is not used', 0xffffffff],
    ['leads beyond the file', 100_000],
  ])('a chain that %s', (_, next) => {
    expect(() => read(change(file, entryOf(file, large + 1), next))).toThrow();
  });
  it.each([
    ['more sectors of the table than the file has', 44, 0x00ff_ffff],
    ['a directory beyond the file', 48, 0x7fff_ffff],
    ['sectors of a size that there is not', 30, 0x0006_0005],
    ['small sectors of another size', 30, 0x0007_0009],
  ])('%s', (_, at, value) => {
    expect(() => openCompound(change(file, at, value))).toThrow();
  });
  it('a stream that is larger than the file', () => {
    const size = findEntry(file, 'Large') + 120;
    expect(() => read(change(file, size, 0x7fff_ffff))).toThrow('larger than the file');
  });
  it('a directory with circular entries', () => {
    const [left, right] = [68, 72].map((at) => findEntry(file, 'Small') + at) as [number, number];
    const knot = change(change(file, left, 1), right, 2);
    expect(openCompound(knot).names.length).toBeLessThan(4);
  });
  const readOrThrow = (of: Uint8Array) => {
    try {
      return Buffer.compare(read(of), bytes(5000)) === 0;
    } catch (error) {
      return error instanceof Error;
    }
  };
  it('a file cut off anywhere gives its remaining streams or an error', () => {
    for (let length = 0; length < file.length; length += 97)
      expect(readOrThrow(file.subarray(0, length))).toBe(true);
  });
});
