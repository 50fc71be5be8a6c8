import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../src/input/files/zip.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { makeZip, type ZipPart } from '../makeZip.js';

const content = Uint8Array.of(1, 2, 3, 4, 5);
async function open(bytes: Uint8Array) {
  const reports = new IssueCollector('a.xlsx');
  const archive = await openZip(bytes, reports);
  return {
    archive,
    reports,
    said: () => reports.issues.map(({ code, found }) => [code, found]),
  };
}
const openParts = (parts: readonly ZipPart[]) => open(makeZip(parts));

/** Returns bytes that do not repeat, so that compression does not make them smaller. */
function scatter(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

/** Returns a block that is not the last one: the first bit of a block marks the last one. */
function goOn(length: number): Uint8Array {
  const block = deflateSync(scatter(length), { level: 0 });
  block[0] = 0;
  return block;
}

describe('openZip', () => {
  it('gives the names, and each file on request', async () => {
    const { archive, said } = await openParts([
      { name: 'a', content },
      { name: 'b', content: deflateSync(new Uint8Array(3000).fill(7)), method: 8, unpacked: 3000 },
    ]);
    expect([...(archive?.names ?? [])]).toEqual(['a', 'b']);
    expect(archive?.unpack('a')).toEqual(content);
    expect(archive?.unpack('b')).toEqual(new Uint8Array(3000).fill(7));
    expect(archive?.unpack('c')).toBeUndefined();
    expect(said()).toEqual([]);
  });
  // A piece passed to the decompressor has 16 384 bytes. Data that does not repeat is stored in
  // blocks, each with 5 bytes before at most 65 535.
  it.each([0, 1, 16_379, 16_380, 32_763, 32_764, 40_000])(
    'unpacks %i bytes in pieces',
    async (length) => {
      const whole = scatter(length);
      const packed = deflateSync(whole, { level: 0 });
      expect(packed).toHaveLength(length + 5);
      const { archive, said } = await openParts([
        { name: 'a', content: packed, method: 8, unpacked: length },
      ]);
      expect(Buffer.compare(archive?.unpack('a') ?? new Uint8Array(1), whole)).toBe(0);
      expect(said()).toEqual([]);
    },
  );

  it('reports files that are not archives', async () => {
    const { archive, reports } = await open(Uint8Array.of(0x50, 0x4b, 3, 4));
    expect(archive).toBeUndefined();
    expect(reports.issues).toEqual([
      {
        code: 'unreadable',
        severity: 'error',
        file: 'a.xlsx',
        expected: { kind: 'format', formats: ['xlsx'] },
      },
    ]);
  });
  it.each([0, 1])('a password on file %i locks the archive', async (locked) => {
    const { archive, reports, said } = await openParts(
      [0, 1].map((at) => ({ name: `${at}`, content, flags: at === locked ? 1 : 0 })),
    );
    expect(archive).toBeUndefined();
    expect(said()).toEqual([['encrypted', undefined]]);
    expect(reports.issues[0]?.expected).toEqual({ kind: 'noPassword' });
  });

  it('up to 200 MB may be claimed in total, and not a byte more', async () => {
    // Ten files of 20 MB: none is large enough for its ratio to count.
    const parts = Array.from({ length: 10 }, (_, at) => ({
      name: `${at}`,
      content,
      unpacked: 20_000_000,
    }));
    expect((await openParts(parts)).archive?.names.size).toBe(10);
    const one = await openParts([...parts, { name: 'x', content, unpacked: 1 }]);
    expect(one.archive).toBeUndefined();
    expect(one.said()).toEqual([['tooLarge', '201']]);
    expect(one.reports.issues[0]?.expected).toEqual({
      kind: 'atMost',
      value: 200,
      unit: 'unpackedMegabytes',
    });
  });
  it('a file above 20 MB may be packed to 1/200, and no further', async () => {
    const claim = (packed: number, unpacked: number) =>
      openParts([{ name: 'a', content: new Uint8Array(packed), method: 8, unpacked }]);
    expect((await claim(1, 20_000_000)).said()).toEqual([]);
    expect((await claim(1, 20_000_001)).said()).toEqual([['tooLarge', '20000001']]);
    expect((await claim(0, 30_000_000)).said()).toEqual([['tooLarge', '30000000']]);
    // 30 000 000 / 200 = 150 000; 30 000 200 / 150 000 = 200.001…; 30 150 000 / 150 000 = 201.
    expect((await claim(150_000, 30_000_000)).said()).toEqual([]);
    expect((await claim(150_000, 30_000_001)).archive).toBeUndefined();
    expect((await claim(150_000, 30_150_000)).said()).toEqual([['tooLarge', '201']]);
    expect((await claim(150_000, 30_150_000)).reports.issues[0]?.expected).toEqual({
      kind: 'atMost',
      value: 200,
      unit: 'timesPacked',
    });
  });
  it('an archive has 10 000 files at most', async () => {
    const names = Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}` }));
    expect((await openParts(names.slice(1))).archive?.names.size).toBe(10_000);
    expect((await openParts(names)).said()).toEqual([['tooLarge', '10001']]);
  });
  it.each([0, 8])('a file with another checksum is damaged: method %i', async (method) => {
    const packed = method === 8 ? deflateSync(content) : content;
    const part = { name: 'a', content: packed, method, unpacked: 5, crc: 0x12345678 };
    const { archive, said } = await openParts([part]);
    expect(archive?.unpack('a')).toBeUndefined();
    expect(said()).toEqual([['damaged', 'a']]);
  });
  it('refuses overlapping files', async () => {
    const message = [['damaged', undefined]];
    const twice = await openParts([
      { name: 'a', content },
      { name: 'b', content, offset: 0 },
    ]);
    expect(twice.archive).toBeUndefined();
    expect(twice.said()).toEqual(message);
    // Two local headers of 31 bytes, two entries of 47, the end record of 22 and 10 of content: 188
    // bytes.
    const claim = (packed: number) =>
      makeZip([
        { name: 'a', content, packed: 88 },
        { name: 'b', content, packed },
      ]);
    expect(claim(100)).toHaveLength(188);
    expect((await open(claim(100))).said()).toEqual([]);
    expect((await open(claim(101))).said()).toEqual(message);
  });

  it.each([
    ['stored', 0, content],
    ['deflated', 8, deflateSync(content)],
  ])('a %s file that is larger or smaller than claimed is reported', async (_, method, packed) => {
    const unpack = async (unpacked: number) => {
      const { archive, said } = await openParts([{ name: 'a', content: packed, method, unpacked }]);
      return [archive?.unpack('a'), said()];
    };
    expect(await unpack(5)).toEqual([content, []]);
    expect(await unpack(4)).toEqual([undefined, [['damaged', 'a']]]);
    expect(await unpack(6)).toEqual([undefined, [['unreadable', 'a']]]);
  });
  it('stops at the piece that is too large, and reads nothing after it', async () => {
    // The first piece is a block of 16 379 bytes, and not the last one. The second is not deflated
    // data: whoever read it would call the file unreadable.
    const packed = Uint8Array.of(...goOn(16_379), ...new Uint8Array(100).fill(0xff));
    const { archive, said } = await openParts([
      { name: 'a', content: packed, method: 8, unpacked: 10 },
    ]);
    expect(archive?.unpack('a')).toBeUndefined();
    expect(said().map(([code]) => code)).toEqual(['damaged']);
  });
  it.each<[string, Partial<ZipPart>]>([
    ['promises a block that does not come', { content: goOn(100), method: 8, unpacked: 100 }],
    ['promises a piece that does not come', { content: goOn(16_379), method: 8, unpacked: 16_379 }],
    [
      'goes on with what is not deflated data',
      { content: Uint8Array.of(...goOn(16_379), 0xff), method: 8, unpacked: 16_379 },
    ],
    [
      'breaks off',
      {
        content: deflateSync(scatter(100), { level: 0 }).subarray(0, 50),
        method: 8,
        unpacked: 100,
      },
    ],
    ['is not deflated data', { content: new Uint8Array(20).fill(0xff), method: 8, unpacked: 20 }],
    ['is packed by another method', { content, method: 12 }],
    ['is not where the directory says', { content, offset: 3 }],
  ])('a file that %s is reported', async (_, part) => {
    const { archive, said } = await openParts([{ name: '表.xml', ...part }]);
    expect(archive?.unpack('表.xml')).toBeUndefined();
    expect(said()).toEqual([['unreadable', '表.xml']]);
  });
});
