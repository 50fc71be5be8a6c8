import { describe, expect, it } from 'vitest';
import { requireArgument, requireOptions, type Shape } from '../../src/errors/requireArgument.js';

const refusal = (call: () => void): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};
const fault = (value: unknown, shape: Shape) =>
  refusal(() => requireArgument('options', value, shape));

describe('options', () => {
  const shape: Shape = ['options', { year: 'year', 'area?': 'text', 'policy?': ['closed', {}] }];

  it.each<[object, object]>([
    [
      { year: 2024, are: 'x' },
      { path: 'options', found: 'are', nearest: 'area' },
    ],
    // The misspelt name explains why the year is missing.
    [{ yaer: 2024 }, { path: 'options', found: 'yaer', nearest: 'year' }],
    [{}, { path: 'options.year', found: undefined, code: 'badYear' }],
    [{ year: 2024.5 }, { path: 'options.year', found: 2024.5, code: 'badYear' }],
    [
      { year: 2024, area: 5 },
      { path: 'options.area', expected: { kind: 'text' } },
    ],
    // In closed options, a name without a similar one is refused too.
    [
      { year: 2024, policy: { x: 1 } },
      { path: 'options.policy', found: 'x', nearest: undefined },
    ],
  ])('%j are refused', (options, expected) => {
    expect(fault(options, shape)).toMatchObject({ code: 'badArgument', ...expected });
  });

  it('may have names that are no mistake', () => {
    const options = { year: 2024, language: 'zh' };
    expect(() => requireArgument('options', options, shape)).not.toThrow();
    // Objects without a prototype, instances of a class, and modules.
    const bare = Object.assign(Object.create(null), options);
    class Own {
      year = 2024;
    }
    for (const one of [bare, new Own()])
      expect(() => requireArgument('options', one, shape)).not.toThrow();
  });

  it.each([new Date(0), new Map(), [], null, undefined, 'x', () => 1])(
    'are not %s, which would pass as an empty object',
    (value) => {
      expect(refusal(() => requireOptions('options', value, {}))).toMatchObject({
        path: 'options',
        expected: { kind: 'object' },
      });
    },
  );
});

it('items and parts are named by their path', () => {
  const list: Shape = { list: [{ value: 'decimal' }] };
  expect(fault({ list: [{ value: '1' }, { value: 2 }] }, list)).toMatchObject({
    code: 'badNumber',
    path: 'options.list[1].value',
  });
  expect(fault({ list: [{ value: '1' }, null] }, { list: 'objects' })).toMatchObject({
    path: 'options.list[1]',
    expected: { kind: 'object' },
  });
  // An item that was never set.
  expect(fault(new Array(1), 'texts')).toMatchObject({ path: 'options[0]' });
});
