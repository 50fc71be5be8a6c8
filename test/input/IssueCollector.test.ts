import { describe, expect, it } from 'vitest';
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
  it('separates errors and notices, with their file', () => {
    const reports = new IssueCollector('a.csv');
    reports.error('missingValue', missing);
    reports.notice('remark', { row: 4, found: '注：略' });
    expect(reports.issues).toEqual([{ ...said, file: 'a.csv' }]);
    expect(reports.notices).toEqual([
      {
        code: 'remark',
        severity: 'notice',
        file: 'a.csv',
        row: 4,
        found: '注：略',
      },
    ]);
  });
  it('has no fields for unknown facts', () => {
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
  it('names the sheet and its row until another table begins', () => {
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
  it('reports an issue of an earlier table', () => {
    const reports = new IssueCollector('a.csv');
    reports.enterTable('甲', 4);
    const { origin } = reports;
    reports.enterTable('乙', 0);
    reports.reportAt(origin, 'notAYear', { row: 1 });
    expect(reports.issues).toEqual([
      { code: 'notAYear', severity: 'error', file: 'a.csv', sheet: '甲', row: 1, sheetRow: 5 },
    ]);
  });
  it('keeps a given row of the sheet', () => {
    const reports = new IssueCollector(undefined);
    reports.enterTable(undefined, 4);
    reports.error('badStructure', { sheetRow: 2, found: 'x' });
    expect(reports.issues[0]?.sheetRow).toBe(2);
  });
});
