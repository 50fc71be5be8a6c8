import { expect, it } from 'vitest';
import { renderTable } from '../../src/cli/renderTable.js';

const head = ['name', 'value'];
const rows = [
  ['infant mortality rate', '2.7‰'],
  ['婴儿死亡率，不含新生儿', '3'],
];
const lines = (terminal?: number) => renderTable(head, rows, terminal).trimEnd().split('\n');

it('a table is as wide as its cells where it fits, or where the width is not known', () => {
  const whole = [
    'name                    value',
    '──────────────────────  ─────',
    'infant mortality rate   2.7‰',
    '婴儿死亡率，不含新生儿  3',
  ];
  // 22 columns, a gap of 2 and 5 columns are 29.
  expect([lines(), lines(29)]).toEqual([whole, whole]);
});

it('the widest column wraps at spaces and between Chinese characters, not before a comma', () => {
  // 12 columns remain for the name: 婴儿死亡率 and the comma take all of them.
  expect(lines(19)).toEqual([
    'name          value',
    '────────────  ─────',
    'infant        2.7‰',
    'mortality',
    'rate',
    '婴儿死亡率，  3',
    '不含新生儿',
  ]);
});

it('no word is broken, even in a terminal that is too narrow for it', () => {
  // “mortality” has 9 columns.
  expect(lines(5)[1]).toBe('─────────  ─────');
});
