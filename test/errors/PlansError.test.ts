import { expect, it } from 'vitest';
import { PlansError } from '../../src/errors/PlansError.js';
import type { Requirement } from '../../src/errors/PlansErrorFacts.js';

const circular: Record<string, unknown> = {};
circular['self'] = circular;
const rows: unknown[] = [];
rows.push(rows);

/** The text that shows a given value. */
it.each<[unknown, string]>([
  ['x', '“x”'],
  ['x'.repeat(80), `“${'x'.repeat(80)}”`],
  ['x'.repeat(81), `“${'x'.repeat(80)}…”`],
  [null, 'null'],
  [3, '3'],
  [{ a: 1 }, '{"a":1}'],
  [['a', 1], '["a",1]'],
  // {"a":""} is 8 characters long.
  [{ a: 'x'.repeat(72) }, `{"a":"${'x'.repeat(72)}"}`],
  [{ a: 'x'.repeat(73) }, `{"a":"${'x'.repeat(73)}"…`],
  // These have no parts of their own, so they would be shown as {}.
  [Promise.resolve([]), 'Promise'],
  [new Map([['a', 1]]), 'Map'],
  [circular, '{…}'],
  [rows, '[…]'],
])('%s', (found, shown) => {
  const expected = { kind: 'text' } as const;
  const error = new PlansError('badArgument', { what: 'value', found, expected });
  expect(error.message).toBe(`value must be a string, not ${shown}`);
  expect(error.name).toBe('PlansError');
});

it('a list of problems is shown line by line', () => {
  const { message } = new PlansError('badPlan', { what: 'plan', found: ['a', { b: 1 }] });
  expect(message).toBe('The plan is not valid:\na\n{"b":1}');
});

it('digits given as text are distinguished from a number', () => {
  const say = (expected: Requirement) =>
    new PlansError('badArgument', { what: 'value', found: '2024', expected }).message;
  expect(say({ kind: 'year', from: 1900, to: 2200 })).toBe(
    'value must be a year from 1900 to 2200, not the string “2024”',
  );
  expect(say({ kind: 'year' })).toBe('value must be a year, not the string “2024”');
  expect(say({ kind: 'number' })).toBe('value must be a number, not the string “2024”');
  expect(say({ kind: 'number', whole: true, from: 1 })).toContain('not the string “2024”');
  expect(say({ kind: 'number', above: 0 })).toContain('not the string “2024”');
  expect(say({ kind: 'number', above: 0, below: 1 })).toContain('not the string “2024”');
  expect(say({ kind: 'list' })).toBe('value must be a list, not “2024”');
});

it('long arguments are cut', () => {
  const long = 'x'.repeat(100_000);
  const expected = { kind: 'oneOf', words: [long] } as const;
  const error = new PlansError('badArgument', { what: 'plan', path: long, found: long, expected });
  // A path and a problem have at most 300 characters, a word and what was found 80.
  expect(error.message.length).toBeLessThan(300 + 2 * 80 + 40);
  expect(new PlansError('badPlan', { what: 'plan', found: [long] }).message.length).toBeLessThan(
    350,
  );
});
