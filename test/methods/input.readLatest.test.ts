import { describe, expect, it } from 'vitest';
import { readLatest } from '../../src/methods/input.js';

const series = [
  { year: 2024, value: 3 },
  { year: 2018, value: 1 },
  { year: 2021, value: 2 },
];

describe('readLatest', () => {
  it('takes the largest year, wherever it stands', () => {
    expect(readLatest({ direction: 'up', series })).toMatchObject({ latest: { year: 2024 } });
    expect(readLatest({ direction: 'up', series, base: { year: 2020, value: 1 } })).toMatchObject({
      latest: { year: 2024 },
    });
  });

  it('says why there is none to judge', () => {
    expect(readLatest({ direction: 'up', series: [] })).toBe('noObservation');
    expect(readLatest({ direction: 'up', series, base: { year: 2024, value: 1 } })).toBe(
      'baseYear',
    );
    expect(readLatest({ direction: 'up', series, base: { year: 2025, value: 1 } })).toBe(
      'baseAfterData',
    );
  });
});
