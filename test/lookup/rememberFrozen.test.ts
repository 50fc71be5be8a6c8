import { expect, it } from 'vitest';
import { rememberFrozen } from '../../src/lookup/rememberFrozen.js';

it.each<[string, { readonly inner: number[] }, number]>([
  ['frozen with all its parts', Object.freeze({ inner: Object.freeze([1]) as number[] }), 1],
  ['frozen, but not its parts', Object.freeze({ inner: [1] }), 2],
  ['not frozen', { inner: [1] }, 2],
])('%s: number of computations', (_, value, times) => {
  let looked = 0;
  const look = rememberFrozen(({ inner }: { readonly inner: number[] }) => {
    looked += 1;
    return inner.length;
  });
  expect([look(value), look(value), looked]).toEqual([1, 1, times]);
});
