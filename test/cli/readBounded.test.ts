import { expect, it } from 'vitest';
import { readBounded } from '../../src/cli/readBounded.js';

it('joins the pieces of a stream up to the limit', async () => {
  async function* stream() {
    yield new Uint8Array([1, 2]);
    yield new Uint8Array([3]);
  }
  expect([...(await readBounded(stream(), 3))]).toEqual([1, 2, 3]);
});

it('stops reading a stream above the limit', async () => {
  let bytes = 0;
  // Far more than the limit, but not without end like /dev/zero: a test has to be able to fail.
  async function* stream() {
    while (bytes < 1000) {
      bytes += 2;
      yield new Uint8Array(2);
    }
  }
  await expect(readBounded(stream(), 5)).rejects.toMatchObject({ code: 'EFBIG' });
  expect(bytes).toBe(6);
});
