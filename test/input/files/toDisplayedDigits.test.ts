import { expect, it } from 'vitest';
import { toDisplayedDigits } from '../../../src/input/files/toDisplayedDigits.js';

it.each([
  '0',
  '97.1',
  '-2.70',
  '2.7000',
  '0.00000000000001',
  '123456789012345',
  '-1.00000000000000',
])('%s, of at most 15 digits, is unchanged', (text) => {
  expect(toDisplayedDigits(text)).toBe(text);
});

it.each([
  ['97.099999999999994', '97.1'],
  ['2.7000000000000002', '2.7'],
  ['-97.099999999999994', '-97.1'],
  // 16 digits: the zeros come from the file format, not from the author.
  ['1.000000000000000', '1'],
  // The last of 15 digits is rounded: 5 and more go up.
  ['1.234567890123454', '1.23456789012345'],
  ['1.234567890123456', '1.23456789012346'],
  ['1234567890123456', '1234567890123460'],
  // Leading zeros are digits of the text, but not of the figure.
  ['0.0000000000000025', '0.0000000000000025'],
])('%s is shown with 15 digits: %s', (text, printed) => {
  expect(toDisplayedDigits(text)).toBe(printed);
});

it.each([
  ['1e3', '1000'],
  ['1E3', '1000'],
  ['12e-3', '0.012'],
  ['1.5E-2', '0.015'],
  ['2.75e+1', '27.5'],
  ['-1.25E-10', '-0.000000000125'],
  ['1e20', `1${'0'.repeat(20)}`],
  ['1e-20', `0.${'0'.repeat(19)}1`],
  ['1e100', `1${'0'.repeat(100)}`],
  ['+5', '5'],
  ['+1.50', '1.5'],
  ['9.7099999999999994e1', '97.1'],
])('%s is written without exponent: %s', (text, printed) => {
  expect(toDisplayedDigits(text)).toBe(printed);
});

it.each([
  '',
  'x',
  'x1e3',
  '1e3x',
  '1e',
  'e3',
  '1e1000',
  '1e1.5',
  '.5',
  '5.',
  '1..5e3',
  '1,5',
  '--1',
  '0x10',
  'Infinity',
  'NaN',
  '２',
])('%j is not a number and is unchanged', (text) => {
  expect(toDisplayedDigits(text)).toBe(text);
});
