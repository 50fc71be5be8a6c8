import { describe, expect, it } from 'vitest';
import { readInput, requireLatest } from '../../src/methods/input.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';

const latestOf = (input: MethodInput) => requireLatest(readInput(input));

const series = [
  { year: 2024, value: 3 },
  { year: 2018, value: 1 },
  { year: 2021, value: 2 },
];

describe('requireLatest', () => {
  it('takes the largest year, wherever it is', () => {
    expect(latestOf({ direction: 'up', series })).toMatchObject({ latest: { year: 2024 } });
    expect(latestOf({ direction: 'up', series, base: { year: 2020, value: 1 } })).toMatchObject({
      latest: { year: 2024 },
    });
  });

  it('gives the reason if there is none', () => {
    expect(latestOf({ direction: 'up', series: [] })).toBe('noObservation');
    expect(latestOf({ direction: 'up', series, base: { year: 2024, value: 1 } })).toBe('baseYear');
    expect(latestOf({ direction: 'up', series, base: { year: 2025, value: 1 } })).toBe(
      'baseAfterData',
    );
  });
});
