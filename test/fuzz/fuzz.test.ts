import { describe, expect, it } from 'vitest';
import { fuzzLayouts } from './fuzzLayouts.js';
import { fuzzParse } from './fuzzParse.js';
import { fuzzRead } from './fuzzRead.js';
import { fuzzTables } from './fuzzTables.js';

/** A short run of `npm run fuzz`. */
describe('no input', () => {
  it('breaks parseObservations', () => {
    const { inputs, observations, refused } = fuzzParse(1000, 2021);
    expect(inputs).toBe(1000);
    // Both kinds have to occur, or the inputs would prove nothing.
    expect([observations > 100, refused > 100]).toEqual([true, true]);
  });

  it('breaks readObservations', async () => {
    const { inputs, observations, refused } = await fuzzRead(1000, 2021);
    expect(inputs).toBe(1000);
    expect([observations > 100, refused > 100]).toEqual([true, true]);
  });

  it('changes or loses a figure of a table', async () => {
    const { inputs, observations } = await fuzzTables(300, 2021);
    expect([inputs, observations > 1000]).toEqual([300, true]);
  });

  it('yields a figure that its header does not state', async () => {
    const { layouts, observations } = await fuzzLayouts(97);
    expect([layouts > 500 / 4, observations > 100]).toEqual([true, true]);
  });
});
