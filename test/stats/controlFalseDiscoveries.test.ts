import { expect, test } from 'vitest';
import { controlFalseDiscoveries } from '../../src/stats/controlFalseDiscoveries.js';

// The worked example of Benjamini & Hochberg (1995), section 3.2: fifteen tests, of which four are
// trusted at 5 % (0.0095 ≤ 4·0.05/15 = 0.0133, and 0.0201 > 5·0.05/15 = 0.0167).
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];

test('gives the published example', () => {
  expect(controlFalseDiscoveries(published, 0.05).filter(Boolean)).toHaveLength(4);
  expect(controlFalseDiscoveries(published, 0.05).slice(0, 5)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('keeps the given order, and counts tests that are not listed', () => {
  // Of 15 tests: 0.0001 ≤ 0.05/15, 0.0095 > 2·0.05/15 = 0.0067. Of 2: 0.0095 ≤ 0.05.
  expect(controlFalseDiscoveries([0.0095, 0.0001], 0.05, 15)).toEqual([false, true]);
  expect(controlFalseDiscoveries([0.0095, 0.0001], 0.05)).toEqual([true, true]);
});

test('trusts nothing if no test is below its limit', () => {
  // 0.03 > 0.05/2 and 0.2 > 2·0.05/2; a certain 0 is trusted.
  expect(controlFalseDiscoveries([0.03, 0.2], 0.05)).toEqual([false, false]);
  expect(controlFalseDiscoveries([0, 0.2], 0.05)).toEqual([true, false]);
});

test('trusts earlier tests with a later one', () => {
  // 0.04 > 0.05/2, and 0.05 ≤ 2·0.05/2.
  expect(controlFalseDiscoveries([0.04, 0.05], 0.05)).toEqual([true, true]);
  expect(controlFalseDiscoveries([], 0.05)).toEqual([]);
});
