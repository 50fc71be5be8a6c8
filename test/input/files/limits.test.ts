import { expect, it } from 'vitest';
import { limits } from '../../../src/input/files/limits.js';

it('a table has at most the size of a worksheet: 2^20 rows of 2^14 cells', () => {
  expect([limits.rows, limits.columns]).toEqual([1_048_576, 16_384]);
});

it('a file is at most 200 MB, packed or not', () => {
  expect([limits.bytes, limits.unpacked]).toEqual([200_000_000, 200_000_000]);
});

it('a sheet can have all rows or all columns, but not both', () => {
  expect(limits.cells).toBeGreaterThan(limits.rows);
  expect(limits.cells).toBeLessThan(limits.rows * limits.columns);
});

it('a part checked for its compression ratio fits into the unpacked limit', () => {
  expect(limits.ratioFrom).toBeLessThan(limits.unpacked);
  // The text of a workbook is compressed to a twentieth, hardly ever to a hundredth.
  expect(limits.ratio).toBeGreaterThan(100);
});

it('a workbook may have fewer cells than 200 MB of XML could contain', () => {
  // <c><v>1</v></c> has 15 bytes: 13.3 million of them.
  expect(limits.cells).toBeLessThan(limits.unpacked / 15);
});
