import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readObservations } from '../../src/input/readObservations.js';
import { catalogue } from '../../src/library/catalogue.js';

const bytes = new TextEncoder().encode('指标,年份,数值\n婴儿死亡率,2025,2.70\n');
const buffer = bytes.slice().buffer as ArrayBuffer;
const read = async (content: unknown) => {
  const { observations } = await readObservations(content as Uint8Array, { catalogue });
  return observations.map(({ value }) => value);
};

describe('a file', () => {
  it.each([
    ['bytes', bytes],
    ['a part of a longer buffer', new Uint8Array([0, ...bytes, 0]).subarray(1, -1)],
    ['a buffer of Node', Buffer.from(bytes)],
    ['a buffer', buffer],
    ['a Blob', new Blob([buffer])],
    ['a File', new File([bytes], 'a.csv')],
    ['bytes of another realm', runInNewContext('Uint8Array.from(list)', { list: [...bytes] })],
    ['a buffer of another realm', runInNewContext('Uint8Array.from(l).buffer', { l: [...bytes] })],
  ])('is taken as %s', async (_, content) => {
    expect(await read(content)).toEqual(['2.70']);
  });

  it('that is too large is refused before it is read', async () => {
    const read = () => {
      throw new Error('read');
    };
    const file = { size: 2 ** 40, arrayBuffer: read, slice: read };
    const result = await readObservations(file);
    expect(!result.ok && result.issues.map(({ code }) => code)).toEqual(['tooLarge']);
  });

  it.each([['text'], [['a', 'b']], [{ size: 1 }], [null]])('is not %j', async (content) => {
    await expect(read(content)).rejects.toThrow(
      'bytes must be a Uint8Array, an ArrayBuffer or a Blob',
    );
  });
});
