import { expect, it } from 'vitest';
import { columnLetter } from '../../../src/input/table/columnLetter.js';

it.each([
  [0, 'A'],
  [25, 'Z'],
  // 26 = 1 × 26 + 0, 701 = 26 × 26 + 25, 702 = (1 × 26 + 1) × 26 + 0, counting letters from 1
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (at, letter) => {
  expect(columnLetter(at)).toBe(letter);
});
