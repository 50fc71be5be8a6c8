import { describe, expect, it } from 'vitest';
import { joinBytes, readBlocks } from '../../../src/input/files/readBlocks.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';

const vocabulary = makeVocabulary({});
const utf8 = (text: string) => new TextEncoder().encode(text);
async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function read(chunks: AsyncIterable<Uint8Array>, isGiven = true) {
  const collector = new IssueCollector();
  const delimiter = isGiven ? ',' : undefined;
  const options = { delimiter, encoding: undefined, vocabulary };
  const blocks = [];
  for await (const { grid, bytes, above } of readBlocks(chunks, options, collector))
    blocks.push({ cells: grid.cells, errors: [...grid.rowErrors], bytes, above });
  return { blocks, issues: collector.issues };
}

describe('a short text in pieces', () => {
  it.each([1, 4, 100])('is one block: pieces of %i bytes', async (size) => {
    // 指 and 标 are three bytes each: 6 + 3, and 4 for the row below.
    const { blocks } = await read(inChunks(utf8('指标,b\nc,d\n'), size));
    expect(blocks).toEqual([
      {
        cells: [
          ['指标', 'b'],
          ['c', 'd'],
        ],
        errors: [],
        bytes: 13,
        above: 0,
      },
    ]);
  });
  it('has normalised line breaks and a detected delimiter', async () => {
    const { blocks } = await read(inChunks(utf8('指标;年份\r\nc,c;d\r\n'), 3), false);
    expect(blocks[0]?.cells).toEqual([
      ['指标', '年份'],
      ['c,c', 'd'],
    ]);
  });
});

describe('a long text', () => {
  // 90 000 rows of 10 bytes.
  const bytes = utf8('a,bbbbbbb\n'.repeat(90_000));
  const sizes = ({ blocks }: Awaited<ReturnType<typeof read>>) =>
    blocks.map((block) => [block.cells.length, block.bytes, block.above]);

  it.each([
    // Whole rows up to 400 000 bytes.
    [
      900_000,
      [
        [40_000, 400_000, 0],
        [40_000, 800_000, 40_000],
        [10_000, 900_000, 80_000],
      ],
    ],
    // Too little in the first piece; the second one ends 8 bytes into a row.
    [
      399_999,
      [
        [79_999, 799_990, 0],
        [10_001, 900_000, 79_999],
      ],
    ],
  ])('comes in blocks of whole rows: pieces of %i bytes', async (size, expected) => {
    expect(sizes(await read(inChunks(bytes, size)))).toEqual(expected);
  });
  it('a row of several lines is kept for the next block', async () => {
    // Of 40 000 lines the last opens a quotation mark.
    const lines = `${'a,bbbbbbb\n'.repeat(39_999)}a,"bbbbbb\nc"\n`;
    const { blocks } = await read(inChunks(utf8(lines), 400_000));
    expect(blocks.map((block) => [block.cells.length, block.above])).toEqual([
      [39_999, 0],
      [1, 39_999],
    ]);
    expect(blocks[1]?.cells).toEqual([['a', 'bbbbbb\nc']]);
  });
  it('a source may fill its buffer again', async () => {
    const buffer = new Uint8Array(4);
    async function* again() {
      for (const text of ['a,b\n', 'c,d\n']) {
        buffer.set(utf8(text));
        yield buffer;
      }
    }
    expect((await read(again())).blocks[0]?.cells).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
  it('one row takes 20 MB at most, and the rest is not fetched', async () => {
    let fetched = 0;
    async function* endless() {
      yield utf8('a,b\n');
      for (; fetched < 100; ) {
        fetched += 1;
        yield new Uint8Array(1_000_000).fill(97);
      }
    }
    const { blocks, issues } = await read(endless());
    expect([blocks, fetched]).toEqual([[], 20]);
    expect(issues).toEqual([
      {
        code: 'tooLarge',
        severity: 'error',
        sheetRow: 1,
        found: '21',
        expected: { kind: 'atMost', value: 20, unit: 'megabytes' },
      },
    ]);
  });
});

describe('the end', () => {
  const cutOff = (found: number, count: number) => ({
    code: 'cutOff',
    facts: { found, expected: { kind: 'cells', count } },
  });
  it.each([
    ['a,b\nc', [[1, cutOff(1, 2)]]],
    ['a,b\nc,d', []],
    // A line feed ends a row, however short it is.
    ['a,b\nc\n', []],
    ['a', []],
    ['a\nb,c\nd,e\nf', [[3, cutOff(1, 2)]]],
    // Only the row before counts.
    ['a,b\nc\nd', []],
  ])('%j', async (text, errors) => {
    expect((await read(inChunks(utf8(text), 100))).blocks[0]?.errors).toEqual(errors);
  });
  it('a row alone in the last block is compared with the one in the block before', async () => {
    const text = `${'a,bbbbbbb\n'.repeat(40_000)}a`;
    const { blocks } = await read(inChunks(utf8(text), 400_000));
    expect(blocks.map(({ errors }) => errors)).toEqual([[], [[0, cutOff(1, 2)]]]);
  });
  it('an empty text is a block without rows', async () => {
    expect((await read(inChunks(utf8(''), 1))).blocks).toEqual([
      { cells: [], errors: [], bytes: 0, above: 0 },
    ]);
  });
});

it('bytes that cannot be decoded end the reading', async () => {
  const { blocks, issues } = await read(inChunks(Uint8Array.of(0xff, 0xff, 10), 100));
  expect([blocks, issues.map(({ code }) => code)]).toEqual([[], ['wrongEncoding']]);
});

describe('joinBytes', () => {
  it('concatenates pieces', () => {
    expect(joinBytes([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])).toEqual(
      Uint8Array.of(1, 2, 3),
    );
    expect(joinBytes([])).toEqual(new Uint8Array());
  });
});
