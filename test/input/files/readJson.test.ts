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

  it('keeps every digit of a number that no double needs', () => {
    expect(read('[94.99999999999999999999]')).toEqual([['94.99999999999999999999'], []]);
  });

  it('rounds what was computed to 15 digits, and says so', () => {
    // 7.000000000000001 has 16 digits: 7.00000000000000 is 7 with fifteen.
    expect(read('[7.000000000000001, 2.7]')).toEqual([
      [7, 2.7],
      [['roundedNumber', undefined, '7.000000000000001']],
    ]);
  });

  it('takes neither value of a key that comes twice', () => {
    expect(read('{"data":[{"a":1},{"a":1,"b":{"c":1},"a":9.9}]}')).toEqual([
      { data: [{ a: 1 }, { b: { c: 1 } }] },
      [['duplicateKey', 2, 'a']],
    ]);
    expect(read('[{"a":{"b":1}},{"b":"a","a":"b"}]')[1]).toEqual([]);
  });
});
