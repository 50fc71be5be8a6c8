import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/errors/Issue.js';
import { IssueCollector } from '../../src/input/IssueCollector.js';

const missing = { row: 3, column: '单位', expected: '‰' };
const said = {
  code: 'missingValue',
  severity: 'error',
  message: '单位 is empty; expected ‰',
  row: 3,
  column: '单位',
  expected: '‰',
} as const;

describe('Reports', () => {
  it('puts errors and notices apart, with the file they are about', () => {
    const reports = new IssueCollector('en', 'a.csv');
    reports.error('missingValue', missing);
    reports.notice('remark', { row: 4, found: '注：略' });
    expect(reports.issues).toEqual([{ ...said, file: 'a.csv', sheetRow: 3 }]);
    expect(reports.notices).toEqual([
      {
        code: 'remark',
        severity: 'notice',
        message: '“注：略” stands alone in its row; it was taken for a remark and passed over',
        file: 'a.csv',
        row: 4,
        sheetRow: 4,
        found: '注：略',
      },
    ]);
  });
  it('speaks its language', () => {
    const reports = new IssueCollector('zh', undefined);
    expect(reports.language).toBe('zh');
    expect(reports.say.text).toBe('文本');
    reports.error('missingValue', missing);
    reports.notice('secondHeader');
    expect([...reports.issues, ...reports.notices].map(({ message }) => message)).toEqual([
      '“单位”为空，应为‰',
      '表头重复出现，已略过',
    ]);
  });
  it('has no fields for what is not known', () => {
    const reports = new IssueCollector('en', undefined);
    reports.error('notThisFormat', { found: 'x', expected: 'y' });
    reports.notice('secondHeader');
    expect(reports.issues.map((issue) => Object.keys(issue).sort())).toEqual([
      ['code', 'expected', 'found', 'message', 'severity'],
    ]);
    expect(reports.notices.map((issue) => Object.keys(issue).sort())).toEqual([
      ['code', 'message', 'severity'],
    ]);
  });
  it('names the sheet and its row until it turns to another table', () => {
    const reports = new IssueCollector('en', undefined);
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
        message: 'The header stands a second time and was passed over',
        row: 5,
        sheet: '甲',
        sheetRow: 7,
      },
    ]);
  });
  it('takes over what was said about rows, and adds the place', () => {
    const reports = new IssueCollector('en', 'a.csv');
    const notice: Issue = { code: 'unused', severity: 'notice', message: 'x' };
    const error: Issue = {
      code: 'notAYear',
      severity: 'error',
      message: 'y',
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
      message: 'y',
      row: 1,
      file: 'b.csv',
    });
  });
  it('keeps a row of the sheet that is given', () => {
    const reports = new IssueCollector('en', undefined);
    reports.enterTable(undefined, 4);
    reports.error('badStructure', { sheetRow: 2, found: 'x', expected: 'y' });
    expect(reports.issues[0]?.sheetRow).toBe(2);
  });
});
