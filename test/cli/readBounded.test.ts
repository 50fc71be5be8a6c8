import { expect, it } from 'vitest';
import { readBounded } from '../../src/cli/readBounded.js';

/** Two bytes at a time, without end, as from /dev/zero; counts them. */
function makeEndless() {
  const read = { bytes: 0 };
  async function* stream() {
    for (;;) {
      read.bytes += 2;
      yield new Uint8Array(2);
    }
  }
  return { read, stream: stream() };
}

it('joins the pieces of a stream up to the limit', async () => {
  async function* stream() {
    yield new Uint8Array([1, 2]);
    yield new Uint8Array([3]);
  }
  expect([...(await readBounded(stream(), 3))]).toEqual([1, 2, 3]);
});

it('stops reading a stream that does not end', async () => {
  const { read, stream } = makeEndless();
  await expect(readBounded(stream, 5)).rejects.toMatchObject({ code: 'EFBIG' });
  expect(read.bytes).toBe(6);
});
