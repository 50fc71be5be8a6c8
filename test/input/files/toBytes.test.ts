import { expect, it } from 'vitest';
import { requireBytes, toBytes } from '../../../src/input/files/toBytes.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';

const bytes = Uint8Array.of(1, 2, 3);

it.each([
  ['Uint8Array', bytes],
  ['Uint8Array within a buffer', Uint8Array.of(0, 1, 2, 3, 4).subarray(1, 4)],
  ['ArrayBuffer', bytes.slice().buffer],
  ['Blob', new Blob([bytes])],
])('%s', async (_, file) => {
  expect(await toBytes(file, new IssueCollector())).toEqual(bytes);
});

it('one that is too large is not even read', async () => {
  const collector = new IssueCollector('a.csv');
  const arrayBuffer = () => Promise.reject(new Error('read'));
  const file = { size: 200_000_001, arrayBuffer, slice: () => ({ arrayBuffer }) };
  expect(await toBytes(file, collector)).toBeUndefined();
  expect(collector.issues).toEqual([
    {
      code: 'tooLarge',
      severity: 'error',
      file: 'a.csv',
      found: '201',
      expected: { kind: 'atMost', value: 200, unit: 'megabytes' },
    },
  ]);
  await expect(toBytes({ ...file, size: 200_000_000 }, collector)).rejects.toThrow('read');
});

it('a value that is not a file is a caller’s mistake', () => {
  const arrayBuffer = async () => bytes.buffer;
  for (const file of [bytes, new DataView(bytes.buffer), bytes.buffer, { arrayBuffer, size: 3 }])
    expect(() => requireBytes('file', file as never)).not.toThrow();
  for (const file of [
    'a.csv',
    [1, 2],
    null,
    undefined,
    arrayBuffer,
    { arrayBuffer },
    { arrayBuffer: bytes.buffer, size: 3 },
    { arrayBuffer, size: '3' },
    { size: 3 },
  ])
    expect(() => requireBytes('file', file as never)).toThrow(
      expect.objectContaining({ code: 'badArgument', path: 'file' }),
    );
});
