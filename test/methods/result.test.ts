import { expect, it } from 'vitest';
import { assessed } from '../../src/methods/result.js';

it('assessed returns no number that JSON cannot represent', () => {
  expect(assessed({ value: 1.5, class: 'fair' })).toEqual({
    status: 'assessed',
    value: 1.5,
    class: 'fair',
  });
  expect(assessed({ class: 'fair' })).toEqual({ status: 'assessed', class: 'fair' });
  expect(assessed({ value: -0 })).toEqual({ status: 'assessed', value: 0 });
  for (const value of [NaN, Infinity, -Infinity])
    expect(assessed({ value })).toEqual({ status: 'notAssessed', reason: 'undefined' });
});
