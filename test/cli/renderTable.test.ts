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

it('no column gets narrower than 8, and no word is broken', () => {
  // “mortality” has 9 columns, and the gap and the values 7.
  expect([lines(16)[1], lines(15)]).toEqual(['─────────  ─────', lines()]);
  const table = (terminal?: number) =>
    renderTable(['id', 'name'], [['a.long-id', '三个词这里']], terminal).split('\n')[1];
  // The id has 9 columns, the name 10: 9 + 2 + 8 are 19.
  expect(table(19)).toBe('─────────  ────────');
  expect(table(18)).toBe(table());
});

it('a line ends before an opening bracket, and not after it', () => {
  // 97.0% has 5 columns, （2024年） 10 and （初步数） 10.
  const table = renderTable(['数值'], [['97.0%（2024年）（初步数）']], 10);
  expect(table).toBe('数值\n──────────\n97.0%\n（2024年）\n（初步数）\n');
});

it('a line break in a cell does not end the row', () => {
  expect(renderTable(['file'], [['a\nb.csv']])).toBe('file\n───────\na b.csv\n');
});
