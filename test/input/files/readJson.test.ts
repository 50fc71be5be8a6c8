import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/input/files/readJson.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';

const read = (text: string) => {
  const collector = new IssueCollector();
  const json = readJson(text, collector);
  const { issues, notices } = collector;
  return [json, [...issues, ...notices].map(({ code, row, found }) => [code, row, found])];
};

describe('readJson', () => {
  it('keeps numbers of 15 digits, and digits in text', () => {
    expect(
      read('[{"a":123456789.012345,"b":"1234567890.1234567890","c":1e300,"d":0.00001}]'),
    ).toEqual([[{ a: 123456789.012345, b: '1234567890.1234567890', c: 1e300, d: 0.00001 }], []]);
  });

  it('keeps every digit of a number longer than any double', () => {
    const written = '94.99999999999999999999';
    expect(read(`[${written}]`)).toEqual([[written], []]);
    const raised = '9.499999999999999999999e1';
    expect(read(`[${raised}]`)).toEqual([
      ['94.99999999999999999999'],
      [['normalised', undefined, raised]],
    ]);
  });

  it('rounds computed numbers to 15 digits, with a notice', () => {
    // 7.000000000000001 has 16 digits; with 15 it is 7.00000000000000, which is 7.
    expect(read('[7.000000000000001, 2.7]')).toEqual([
      [7, 2.7],
      [['roundedNumber', undefined, '7.000000000000001']],
    ]);
  });

  it('does not use an object with a repeated key', () => {
    expect(read('{"data":[{"a":1},{"a":1,"b":{"c":1},"a":9.9}]}')).toEqual([
      { data: [{ a: 1 }, {}] },
      [['duplicateKey', 2, 'a']],
    ]);
    expect(read('[{"a":{"b":1}},{"b":"a","a":"b"}]')[1]).toEqual([]);
  });

  it.each([
    ['{"a":[1,[2]],"b":1,"b":2}', [], ['duplicateKey', undefined, 'b']],
    ['{"a":{"c":1},"b":1,"b":2}', [], ['duplicateKey', undefined, 'b']],
    ['[[1,{"a":1}],{"a":1,"a":1}]', [[1, { a: 1 }], {}], ['duplicateKey', 2, 'a']],
    ['[0,{"r":[0,0,{"a":1,"a":1}]}]', [0, {}], ['duplicateKey', 2, 'a']],
    // Quotation marks and brackets inside texts have no meaning.
    ['[{"a":"},{:[","a":"\\"]"}]', [{}], ['duplicateKey', 1, 'a']],
    ['[{"a":1,"\\u0061":2}]', [{}], ['duplicateKey', 1, 'a']],
  ])('finds repeated keys at any depth: %s', (text, json, issue) => {
    expect(read(text)).toEqual([json, [issue]]);
  });

  it.each([
    // Sixteen or seventeen digits are a double, eighteen were written out; leading zeros do not
    // count.
    ['1234567890.12345', 1234567890.12345],
    ['1234567890.123456', 1234567890.12346],
    ['-1234567890.1234567', -1234567890.12346],
    ['1234567890.12345678', '1234567890.12345678'],
    // The same with an exponent: 9.4999…e1 is below 95, and so is 94999…e-18.
    ['9.4999999999999999999e1', '94.999999999999999999'],
    ['-94999999999999999999e-18', '-94.999999999999999999'],
    ['9.4e1', 94],
    // Sixteen digits: with fifteen it is 95.0000000000000.
    ['9.499999999999999e1', 95],
    ['0.000123456789012345', 0.000123456789012345],
    ['0.0001234567890123456', 0.000123456789012346],
    ['1.234567890123456789e5', '123456.7890123456789'],
  ])('%s is %j', (number, value) => {
    expect(read(`[${number}]`)[0]).toEqual([value]);
  });
});
