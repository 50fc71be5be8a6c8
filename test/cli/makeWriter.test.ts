import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { makeWriter } from '../../src/cli/makeWriter.js';

/** A stream that takes four bytes at a time, and a count of its listeners. */
function makeSlow() {
  const stream = new Writable({
    highWaterMark: 4,
    write: (_chunk, _encoding, done) => setImmediate(done),
  });
  const count = () => stream.listenerCount('drain') + stream.listenerCount('close');
  return { stream, count };
}

it('waits only while a stream is slower', async () => {
  const { stream } = makeSlow();
  const write = makeWriter(stream);
  expect(write('a')).toBeUndefined();
  const waiting = [write('bcde'), write('f')];
  expect(waiting[0]).toBeInstanceOf(Promise);
  expect(waiting[0]).toBe(waiting[1]);
  await waiting[0];
  expect(write('g')).toBeUndefined();
});

it('leaves no listeners behind, however often it waits', async () => {
  const { stream, count } = makeSlow();
  const before = count();
  const write = makeWriter(stream);
  // Node warns of a leak at the eleventh listener.
  for (let at = 0; at < 12; at += 1) await write('abcde');
  expect(count()).toBe(before);
});

it('does not wait for a reader that closes the stream', async () => {
  const { stream } = makeSlow();
  const waiting = makeWriter(stream)('abcde');
  stream.destroy();
  await expect(waiting).resolves.toBeUndefined();
});
