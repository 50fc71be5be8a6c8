import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { makeWorkbook } from './makeWorkbook.js';

const accepted = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/accepted', name));
const read = (bytes: Uint8Array, more = {}) =>
  readObservations(bytes, { catalogue: { indicators, areas }, ...more });
const rest = {
  area: '450381',
  sex: 'total',
  residence: 'total',
  status: 'final',
  source: '荔浦市卫生健康局',
};

/** Copied by hand from figures.utf8.csv. */
const table = [
  { indicator: 'infant-mortality-rate', year: 2019, value: '2.95', unit: 'permille', ...rest },
  { indicator: 'infant-mortality-rate', year: 2020, value: '2.70', unit: 'permille', ...rest },
  { indicator: 'under-five-mortality-rate', year: 2019, value: '4.31', unit: 'permille', ...rest },
  { indicator: 'under-five-mortality-rate', year: 2020, value: '4.03', unit: 'permille', ...rest },
  { indicator: 'maternal-mortality-ratio', year: 2019, value: '8.20', unit: 'per100000', ...rest },
  { indicator: 'maternal-mortality-ratio', year: 2020, value: '0', unit: 'per100000', ...rest },
];

describe('one table in every format', () => {
  it.each([
    'figures.utf8.csv',
    'figures.utf8-bom.csv',
    'figures.gb18030.csv',
    'figures.utf16.tsv',
    'figures.json',
    'figures.wide.csv',
  ])('%s', async (name) => {
    const result = await read(accepted(name));
    expect(result.ok).toBe(true);
    expect(result.observations).toEqual(table);
  });

  it('XLSX', async () => {
    const rows = readFileSync(
      join(import.meta.dirname, '../../fixtures/accepted/figures.utf8.csv'),
      'utf8',
    )
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(await read(makeWorkbook([{ name: '数据', rows }]))).toMatchObject({
      ok: true,
      observations: table,
      notices: [],
    });
  });

  it('a given encoding is used, and an unknown one is refused', async () => {
    expect((await read(accepted('figures.gb18030.csv'), { encoding: 'gbk' })).observations).toEqual(
      table,
    );
    const asUtf8 = await read(accepted('figures.gb18030.csv'), { encoding: 'utf-8' });
    expect(asUtf8.ok ? [] : asUtf8.issues.map(({ code, expected }) => [code, expected])).toEqual([
      ['wrongEncoding', { kind: 'encoding', encodings: ['utf-8'] }],
    ]);
    await expect(read(accepted('figures.utf8.csv'), { encoding: 'utf-9' })).rejects.toMatchObject({
      code: 'badArgument',
    });
  });

  it('UTF-16 in either order, with or without a mark', async () => {
    const marked = accepted('figures.utf16.tsv');
    const bare = marked.subarray(2);
    const swapped = Buffer.from(marked).swap16();
    for (const bytes of [bare, swapped, swapped.subarray(2)])
      expect((await read(bytes)).observations).toEqual(table);
  });
});
