import { expect, it } from 'vitest';
import { remember } from '../../src/lookup/remember.js';

/** Adds up numbers, and counts how often it is called. */
function counting() {
  let times = 0;
  const sum = remember((list: readonly number[]) => {
    times += 1;
    return list.reduce((all, one) => all + one, 0);
  });
  return { sum, times: () => times };
}

it('a list that does not change is indexed once', () => {
  const { sum, times } = counting();
  for (const list of [[1, 2], Object.freeze([3])]) {
    sum(list);
    sum(list);
  }
  expect(times()).toBe(2);
});

it.each<[string, (list: number[]) => void, number]>([
  ['grows', (list) => list.push(4), 7],
  ['shrinks', (list) => list.pop(), 1],
  ['has an item replaced', (list) => list.fill(5, 0, 1), 7],
])('a list that %s is indexed again', (_, change, expected) => {
  const { sum, times } = counting();
  const list = [1, 2];
  expect(sum(list)).toBe(3);
  change(list);
  expect([sum(list), sum(list), times()]).toEqual([expected, expected, 2]);
});
