import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { packSheets } from '../../../src/report/xlsx/packSheets.js';

const sheets = () => packSheets([{ sheet: '甲', data: [[{ value: '2.70', type: String }]] }]);

it('gives the same bytes at any time, with the first date of the format', async () => {
  vi.useFakeTimers({ now: new Date(2025, 0, 1), toFake: ['Date'] });
  const bytes = await sheets();
  vi.setSystemTime(new Date(2031, 6, 1));
  expect(await sheets()).toEqual(bytes);
  vi.useRealTimers();
  // The date of the first part: 1 January 1980, midnight.
  expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0b0010_0001, 0]);
  expect(strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] as Uint8Array)).toContain('2.70');
});
