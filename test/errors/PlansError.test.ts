import { expect, it } from 'vitest';
import { PlansError } from '../../src/errors/PlansError.js';

const circular: Record<string, unknown> = {};
circular['self'] = circular;
const rows: unknown[] = [];
rows.push(rows);

/** How a value that was given is shown. */
it.each<[unknown, string]>([
  ['x', 'x'],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(80)}…`],
  [null, 'null'],
  [3, '3'],
  [{ a: 1 }, '{"a":1}'],
  [['a', 1], '["a",1]'],
  // {"a":""} is 8 characters long.
  [{ a: 'x'.repeat(72) }, `{"a":"${'x'.repeat(72)}"}`],
  [{ a: 'x'.repeat(73) }, `{"a":"${'x'.repeat(73)}"…`],
  [circular, '{…}'],
  [rows, '[…]'],
])('%s', (found, shown) => {
  const expected = { kind: 'text' } as const;
  const error = new PlansError('badArgument', { what: 'value', found, expected });
  expect(error.message).toBe(`value must be text, not ${shown}`);
  expect(error.name).toBe('PlansError');
});

it('a list of problems is shown line by line', () => {
  const { message } = new PlansError('badPlan', { what: 'plan', found: ['a', { b: 1 }] });
  expect(message).toBe('The plan is inconsistent:\na\n{"b":1}');
});
