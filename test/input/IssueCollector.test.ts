import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/errors/Issue.js';
import { IssueCollector } from '../../src/input/IssueCollector.js';

const missing = { row: 3, column: '单位', expected: { kind: 'unit', unit: 'permille' } } as const;
const said = {
  code: 'missingValue',
  severity: 'error',
  row: 3,
  column: '单位',
  expected: { kind: 'unit', unit: 'permille' },
} as const;

describe('IssueCollector', () => {
  it('puts errors and notices apart, with the file they are about', () => {
    const reports = new IssueCollector('a.csv');
    reports.error('missingValue', missing);
    reports.notice('remark', { row: 4, found: '注：略' });
    expect(reports.issues).toEqual([{ ...said, file: 'a.csv', sheetRow: 3 }]);
    expect(reports.notices).toEqual([
      {
        code: 'remark',
        severity: 'notice',
        file: 'a.csv',
        row: 4,
        sheetRow: 4,
        found: '注：略',
      },
    ]);
  });
  it('has no fields for what is not known', () => {
    const reports = new IssueCollector(undefined);
    reports.error('notThisFormat', { found: 'x', expected: { kind: 'text' } });
    reports.notice('secondHeader');
    expect(reports.issues.map((issue) => Object.keys(issue).sort())).toEqual([
      ['code', 'expected', 'found', 'severity'],
    ]);
    expect(reports.notices.map((issue) => Object.keys(issue).sort())).toEqual([
      ['code', 'severity'],
    ]);
  });
  it('names the sheet and its row until it turns to another table', () => {
    const reports = new IssueCollector(undefined);
    reports.enterTable('甲', 2);
    reports.error('missingValue', missing);
    reports.notice('secondHeader', { row: 5 });
    reports.enterTable('乙', 0);
    reports.error('missingValue', missing);
    reports.enterTable(undefined, 1);
    reports.error('missingValue', missing);
    expect(reports.issues).toEqual([
      { ...said, sheet: '甲', sheetRow: 5 },
      { ...said, sheet: '乙', sheetRow: 3 },
      { ...said, sheetRow: 4 },
    ]);
    expect(reports.issues[2]).not.toHaveProperty('sheet');
    expect(reports.notices).toEqual([
      {
        code: 'secondHeader',
        severity: 'notice',
        row: 5,
        sheet: '甲',
        sheetRow: 7,
      },
    ]);
  });
  it('takes over what was said about rows, and adds the place', () => {
    const reports = new IssueCollector('a.csv');
    const notice: Issue = { code: 'unused', severity: 'notice' };
    const error: Issue = {
      code: 'notAYear',
      severity: 'error',
      row: 1,
      file: 'b.csv',
    };
    reports.enterTable('甲', 4);
    reports.append([notice, error, { ...error, row: 2 }]);
    expect(reports.notices).toEqual([{ ...notice, sheet: '甲' }]);
    expect(reports.notices[0]).not.toHaveProperty('sheetRow');
    expect(reports.issues).toEqual([
      { ...error, sheet: '甲', sheetRow: 5 },
      { ...error, row: 2, sheet: '甲', sheetRow: 6 },
    ]);
    // What was taken over is not changed in place.
    expect(error).toEqual({
      code: 'notAYear',
      severity: 'error',
      row: 1,
      file: 'b.csv',
    });
  });
  it('keeps a row of the sheet that is given', () => {
    const reports = new IssueCollector(undefined);
    reports.enterTable(undefined, 4);
    reports.error('badStructure', { sheetRow: 2, found: 'x' });
    expect(reports.issues[0]?.sheetRow).toBe(2);
  });
});
