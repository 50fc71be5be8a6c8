import { describe, expect, it } from 'vitest';
import { PlansError } from '../../src/errors/PlansError.js';
import {
  errorSubjects,
  type PlansErrorFacts,
  plansErrorCodes,
} from '../../src/errors/PlansErrorFacts.js';
import { formatError } from '../../src/locale/formatError.js';

const both = (...args: ConstructorParameters<typeof PlansError>) => {
  const error = new PlansError(...args);
  expect(formatError(error, 'en')).toBe(error.message);
  return [formatError(error, 'zh'), error.message];
};

describe('formatError', () => {
  it.each<[...ConstructorParameters<typeof PlansError>, string, string]>([
    [
      'unknownId',
      { what: 'target', found: 'women.helth', nearest: 'women.health' },
      '无法识别的目标“women.helth”，是否为“women.health”？',
      'There is no target “women.helth”; did you mean “women.health”?',
    ],
    [
      'unknownId',
      { what: 'unit', path: 'input.unit', found: undefined },
      '缺少input.unit',
      'input.unit is missing',
    ],
    ['unknownId', { what: 'target', found: undefined }, '缺少目标', 'target is missing'],
    [
      'badArgument',
      {
        what: 'argument',
        path: '--workers',
        found: 0,
        expected: { kind: 'number', whole: true, from: 1 },
      },
      '--workers 应为不小于1的整数，实际为0',
      '--workers must be a whole number of at least 1, not 0',
    ],
    [
      'badYear',
      { what: 'year', found: 2020, expected: { kind: 'year', from: 2021, to: 2029 } },
      '年份应为2021至2029年之间的年份，实际为2020',
      'year must be a year from 2021 to 2029, not 2020',
    ],
    [
      'badYear',
      { what: 'year', found: 2020, expected: { kind: 'year', from: 2030 } },
      '年份应为不早于2030年的年份，实际为2020',
      'year must be a year from 2030 onwards, not 2020',
    ],
    [
      'badArgument',
      { what: 'argument', path: 'policy', found: 'baseYaer', nearest: 'baseYear' },
      'policy中没有“baseYaer”，是否为“baseYear”？',
      'policy has no “baseYaer”; did you mean “baseYear”?',
    ],
    [
      'badArgument',
      { what: 'argument', path: 'options', found: { a: 1 }, expected: { kind: 'list' } },
      'options应为列表，实际为{"a":1}',
      'options must be a list, not {"a":1}',
    ],
    [
      'badArgument',
      { what: 'argument', path: 'options.spareRows', found: '5', expected: { kind: 'number' } },
      'options.spareRows应为数，实际为字符串“5”',
      'options.spareRows must be a number, not the string “5”',
    ],
    [
      'ambiguousArea',
      { what: 'area', found: ['a', 'b', 'c'] },
      '数据涉及3个地区（a、b、c），请用area指定一个',
      'The observations are from 3 areas (a, b, c); name one with `area`',
    ],
    [
      'ambiguousArea',
      { what: 'area', found: ['a', 'b', 'c', 'd'] },
      '数据涉及4个地区（a、b、c等），请用area指定一个',
      'The observations are from 4 areas (a, b, c …); name one with `area`',
    ],
  ])('%s %j', (code, facts, zh, en) => {
    expect(both(code, facts)).toEqual([zh, en]);
  });

  it('shows the first ten problems of a plan, and how many more there are', () => {
    const found = Array.from({ length: 12 }, (_, at) => `p${at}`);
    const [zh, en] = both('badPlan', { what: 'plan', found });
    expect(zh?.split('\n').slice(1)).toEqual([...found.slice(0, 10), '……另有2处']);
    expect(en?.split('\n').slice(1)).toEqual([...found.slice(0, 10), '… and 2 more']);
    expect(both('badPlan', { what: 'plan', found: ['p'] })[1]).toBe('The plan is not valid:\np');
  });

  it('has words for every code, subject and requirement', () => {
    const requirements: readonly PlansErrorFacts['expected'][] = [
      ...(['object', 'list', 'date', 'decimal', 'numeric', 'eachYearOnce', 'weights'] as const).map(
        (kind) => ({ kind }),
      ),
      { kind: 'tolerance' },
      { kind: 'oneOf', words: ['a', 'b'] },
      { kind: 'number', from: 0, to: 1 },
      { kind: 'number', whole: true },
      { kind: 'number', above: 0, below: 1 },
      { kind: 'convertible', unit: 'percent' },
    ];
    for (const code of plansErrorCodes)
      for (const what of errorSubjects)
        for (const expected of requirements)
          for (const sentence of both(code, { what, found: 'x', expected }))
            expect(sentence).not.toMatch(/undefined|\[object/);
  });
});
