import { expect, it } from 'vitest';
import { dropUndefined } from '../../src/errors/dropUndefined.js';

it('keeps every part but those that are undefined, in their order', () => {
  const kept = dropUndefined({ a: 0, b: undefined, c: '', d: null, e: false });
  expect(Object.entries(kept)).toEqual([
    ['a', 0],
    ['c', ''],
    ['d', null],
    ['e', false],
  ]);
});
