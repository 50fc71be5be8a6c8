import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/input/table/normaliseCells.js';

const units = ['‰', '%', '人', '1/10万', '/10万', '1 / 1000', '1/千'];
const isUnit = (word: string) => units.includes(word);
const read = (cell: unknown, isCount = false) => readCell(cell, { isUnit, isCount });

describe('what can be read in one way only', () => {
  it.each([
    ['２．７０', '2.70'],
    ['2。70', '2.70'],
    ['２。７', '2.7'],
    ['－5', '-5'],
    ['＋5', '5'],
    ['+5', '5'],
    ['+2.70', '2.70'],
    ['０１２３４５６７８９', '0123456789'],
    ['　２．７ ', '2.7'],
    ['1,234,567', '1234567'],
    ['12,345,678', '12345678'],
    ['123,456,789,012', '123456789012'],
    ['1,234,567.8', '1234567.8'],
    ['1,234,567.89', '1234567.89'],
    ['1,234.5', '1234.5'],
    ['12,345.67', '12345.67'],
    ['123,456.7', '123456.7'],
    ['-1,234.5', '-1234.5'],
    ['+1,234.5', '1234.5'],
    ['-1,234,567', '-1234567'],
    ['１，２３４，５６７', '1234567'],
  ])('%s is %s', (cell, value) => {
    expect(read(cell)).toEqual({ value });
    expect(read(cell, true)).toEqual({ value });
  });

  it.each([
    ['5‰', '5', '‰'],
    ['2.70 ‰', '2.70', '‰'],
    ['12.345  %', '12.345', '%'],
    ['-1.5%', '-1.5', '%'],
    ['+1.5%', '1.5', '%'],
    ['５％', '5', '%'],
    ['５　‰', '5', '‰'],
    ['1,234.5人', '1234.5', '人'],
    ['1,234,567 人', '1234567', '人'],
    ['8.2/10万', '8.2', '/10万'],
    ['8／10万', '8', '/10万'],
    ['8.2 1/10万', '8.2', '1/10万'],
    ['８．２　１／１０万', '8.2', '1/10万'],
    ['8.2 1 / 1000', '8.2', '1 / 1000'],
    ['8.2 1/千', '8.2', '1/千'],
    ['821/10万', '821', '/10万'],
  ])('%s is %s and a unit', (cell, value, unit) => {
    expect(read(cell)).toEqual({ value, unit });
  });
});

describe('what goes on as it stands', () => {
  it.each(['0', '2.70', '-5', ' 5 ', '0123'])('a plain figure: %j', (cell) => {
    expect(read(cell)).toBeUndefined();
  });

  it.each([undefined, null, 5, 2.7, true, {}, ['5‰']])('what is no text: %j', (cell) => {
    expect(read(cell)).toBeUndefined();
  });

  it.each([
    '',
    ' ',
    '—',
    'x',
    '２。',
    '。5',
    '２．７．１',
    '5 5',
    '5.‰',
    '‰',
    '‰5',
    '5x',
    '5‰‰',
    '5‰ x',
    '5‰\n注',
    '1,23',
    '1,2345',
    '1234,567',
    '1234,567,890',
    '1,234,56',
    '1,234,5678',
    '1,234.',
    '1,234.5.6',
    '1,234.x',
    'x1,234.5',
    '1,234,567x',
    '1,,234.5',
    ',234.5',
    ',5‰',
    '5,‰',
    '1.234,5',
    '1,234 567.8',
    '8.2 10万',
    '8.2 2/10万',
    '8.2 1/万',
    '8.2 1',
    'a5‰',
    '+-5',
    '-+5',
    '++5',
    '+-1,234.5',
    '++1,234.5',
    '+-1,234,567',
    '+ 5',
    '- 5‰',
    '--5‰',
  ])('what is no figure, or could be another: %j', (cell) => {
    expect(read(cell)).toBeUndefined();
    expect(read(cell, true)).toBeUndefined();
  });

  // NFKC would make 2.72 and 2.71 of them.
  it.each(['2.7²', '2.7①', '２.７²', '２.７①', '2.7²‰', '２.７①‰', '５½'])(
    'the marks of footnotes are no digits: %s',
    (cell) => {
      expect(read(cell)).toBeUndefined();
    },
  );

  it('a cell longer than any figure', () => {
    // 120 characters, with the unit.
    expect(read(`${'9'.repeat(119)}‰`)).toEqual({ value: '9'.repeat(119), unit: '‰' });
    expect(read(`${'9'.repeat(120)}‰`)).toBeUndefined();
  });
});

describe('one group of three', () => {
  it.each([
    ['1,234', '1234'],
    ['12,345', '12345'],
    ['123,456', '123456'],
    ['+1,234', '1234'],
    ['１，２３４', '1234'],
  ])('%s is a count, and nothing else', (cell, value) => {
    expect(read(cell, true)).toEqual({ value });
    expect(read(cell)).toBeUndefined();
  });
  it('a unit behind it says nothing of the separator', () => {
    expect(read('1,234人', true)).toEqual({ value: '1234', unit: '人' });
    expect(read('1,234人')).toBeUndefined();
  });
  it.each(['1,23', '1,2345', '1234,567', '-1,234', 'x1,234', '1,234x', '1.234'])(
    '%s is none',
    (cell) => {
      expect(read(cell, true)).toBeUndefined();
    },
  );
});
