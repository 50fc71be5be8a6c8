import { expect, it } from 'vitest';
import { limits } from '../../../src/input/files/limits.js';

it('a table is at most what a worksheet can hold: 2^20 rows of 2^14 cells', () => {
  expect([limits.rows, limits.columns]).toEqual([1_048_576, 16_384]);
});

it('a file is at most 200 MB, packed or not', () => {
  expect([limits.bytes, limits.unpacked]).toEqual([200_000_000, 200_000_000]);
});

it('a sheet of one column can be as long as possible, one of one row as wide, not both', () => {
  expect(limits.cells).toBeGreaterThan(limits.rows);
  expect(limits.cells).toBeLessThan(limits.rows * limits.columns);
});

it('a part that is looked at for how tightly it is packed fits into what may come out', () => {
  expect(limits.ratioFrom).toBeLessThan(limits.unpacked);
  // Text of a workbook packs to a twentieth, hardly ever to a hundredth.
  expect(limits.ratio).toBeGreaterThan(100);
});

it('the cells of a workbook are fewer than what 200 MB of XML could spell out one by one', () => {
  // <c><v>1</v></c> has 15 bytes: 13.3 million of them.
  expect(limits.cells).toBeLessThan(limits.unpacked / 15);
});
