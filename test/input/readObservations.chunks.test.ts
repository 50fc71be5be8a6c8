import { describe, expect, it, vi } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { makeWorkbook } from './makeWorkbook.js';

vi.mock('saxen', () => {
  throw new Error('a chunk that cannot be loaded');
});

describe('a reader that cannot be loaded', () => {
  const rows = [
    ['指标', '年份', '数值'],
    ['婴儿死亡率', 2020, 2.7],
  ];
  const catalogue = { indicators, areas };
  it('rejects, and is not reported as bad data', async () => {
    const bytes = makeWorkbook([{ name: '表', rows }]);
    await expect(readObservations(bytes, { catalogue })).rejects.toThrow();
  });
  it('is not needed for text', async () => {
    const bytes = new TextEncoder().encode(rows.map((row) => row.join()).join('\n'));
    expect((await readObservations(bytes, { catalogue })).observations).toHaveLength(1);
  });
});
