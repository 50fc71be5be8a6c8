import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/cli/describeIssue.js';
import { toDisplayedDigits } from '../../src/input/files/readWorkbook.js';
import { isAdverse } from '../../src/report/sentences/describeLevel.js';

const issue = { code: 'notANumber', severity: 'error', message: 'm' } as const;

describe('describeIssue', () => {
  it('says as much of the place as is known', () => {
    expect(describeIssue(issue, 'en')).toBe('m');
    expect(
      describeIssue({ ...issue, file: 'f', sheet: 's', row: 1, sheetRow: 3, column: 'c' }, 'en'),
    ).toBe('f: sheet “s”: row 1 (row 3 of the sheet): column “c”: m');
    expect(
      describeIssue({ ...issue, file: 'f', sheet: 's', row: 1, sheetRow: 3, column: 'c' }, 'zh'),
    ).toBe('f: 工作表“s”: 第1行（表中第3行）: “c”列: m');
    expect([
      describeIssue({ ...issue, row: 1 }, 'en'),
      describeIssue({ ...issue, row: 1 }, 'zh'),
    ]).toEqual(['row 1: m', '第1行: m']);
  });
});

describe('toPrinted', () => {
  it('gives the fifteen digits that a spreadsheet shows', () => {
    // 97.1 as a double, one with an exponent, and what is no number.
    expect(
      ['97.099999999999994', '2.7', '1.2E-3', '-12345678901234567', 'x'].map(toDisplayedDigits),
    ).toEqual(['97.1', '2.7', '0.0012', '-12345678901234600', 'x']);
  });
});

describe('isAdverse', () => {
  it.each([
    [{ kind: 'atMost', value: '1', unit: 'percent' }, true],
    [{ kind: 'atLeast', value: '1', unit: 'percent' }, false],
    [{ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' }, true],
    [{ kind: 'changeFrom', baseYear: 2020, change: '20', unit: 'percent' }, false],
    [{ kind: 'trend', direction: 'up' }, false],
    [{ kind: 'trend', direction: 'slowing' }, true],
    [{ kind: 'coverage' }, false],
    [{ kind: 'coverage', extent: 'none' }, true],
    [{ kind: 'compare', relation: 'narrows', reference: { zh: '', en: '' } }, true],
    [{ kind: 'compare', relation: 'matches', reference: { zh: '', en: '' } }, false],
  ] as const)('%o', (rule, adverse) => {
    expect(isAdverse(rule)).toBe(adverse);
  });
});
