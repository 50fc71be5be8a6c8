import { expect, it } from 'vitest';
import { readComplete } from '../../src/errors/readComplete.js';

const report = {} as { readonly title: { readonly zh: string } };
const fault = expect.objectContaining({
  code: 'badArgument',
  path: 'report',
  cause: expect.any(TypeError),
});

it('names the argument of which a part is missing', async () => {
  expect(() => readComplete('report', () => report.title.zh)).toThrow(fault);
  await expect(readComplete('report', async () => report.title.zh)).rejects.toThrow(fault);
});

it('passes on results and other errors', async () => {
  expect(readComplete('report', () => 1)).toBe(1);
  expect(await readComplete('report', async () => 1)).toBe(1);
  const other = () => {
    throw new RangeError('x');
  };
  expect(() => readComplete('report', other)).toThrow(RangeError);
});
