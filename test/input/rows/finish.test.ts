import { describe, expect, it } from 'vitest';
import type { IssueCode, IssueFacts } from '../../../src/errors/Issue.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { toFacts, toResult } from '../../../src/input/rows/finish.js';

describe('toFacts', () => {
  it('has only the stated facts', () => {
    expect(toFacts()).toEqual({});
    expect(Object.keys(toFacts({ year: undefined, unit: undefined }))).toEqual([]);
    expect(Object.keys(toFacts({ status: undefined, source: undefined, area: '450381' }))).toEqual(
      [],
    );
    const facts = { year: 2020, unit: 'percent', status: 'final', source: '年报' } as const;
    expect(toFacts({ ...facts, area: '450381' })).toEqual(facts);
  });
});

describe('toResult', () => {
  type Said = readonly [file: string, sheet: string | undefined, IssueCode, IssueFacts];
  const result = (...said: readonly Said[]) => {
    const collector = new IssueCollector();
    for (const [file, sheet, code, facts] of said) {
      collector.enterFile(file);
      collector.enterTable(sheet, undefined);
      collector.report(code, facts);
    }
    return toResult([], collector);
  };
  const brief = (list: ReturnType<typeof toResult>['notices']) =>
    list.map(({ file, sheet, row, count }) =>
      [file, sheet, row, count].filter((fact) => fact !== undefined).join(' '),
    );
  const issues = (...said: readonly Said[]) => {
    const all = result(...said);
    return all.ok ? [] : brief(all.issues);
  };

  it('is ok without errors, whatever the notices', () => {
    expect(result()).toEqual({ ok: true, observations: [], notices: [] });
    expect(result(['a', undefined, 'remark', { row: 1, severity: 'notice' }]).ok).toBe(true);
    expect(result(['a', undefined, 'notAYear', { row: 1 }]).ok).toBe(false);
  });

  it('keeps the order of files and sheets, and puts issues of no row first', () => {
    expect(
      issues(
        ['b', '乙', 'notAYear', { row: 2 }],
        ['b', '乙', 'notAYear', { row: 1 }],
        ['b', '甲', 'notAYear', { row: 3 }],
        ['a', '甲', 'notAYear', { row: 1 }],
        ['b', '甲', 'missingColumn', {}],
        ['b', '乙', 'missingColumn', {}],
        ['a', undefined, 'notAYear', { row: 1 }],
      ),
    ).toEqual(['b 乙', 'b 乙 1', 'b 乙 2', 'b 甲', 'b 甲 3', 'a 甲 1', 'a 1']);
  });

  const many = (count: number, code: IssueCode, facts: IssueFacts = {}) =>
    Array.from(
      { length: count },
      (_, at): Said => ['a', undefined, code, { row: at + 1, ...facts }],
    );
  const notice = { severity: 'notice', column: '单位' } as const;

  it('gives more than twenty notices of one kind as one, with their number', () => {
    expect(result(...many(20, 'assumedUnit', notice)).notices).toHaveLength(20);
    expect(brief(result(...many(21, 'assumedUnit', notice)).notices)).toEqual(['a 1 21']);
    const { notices } = result(...many(21, 'assumedUnit', notice));
    expect(notices).toEqual([{ code: 'assumedUnit', file: 'a', row: 1, count: 21, ...notice }]);
  });

  it('of one kind, column, file and sheet', () => {
    const half = many(11, 'assumedUnit', notice);
    for (const other of [
      many(11, 'normalised', notice),
      many(11, 'assumedUnit', { ...notice, column: '数值' }),
      half.map(([, sheet, code, facts]): Said => ['b', sheet, code, facts]),
      half.map(([file, , code, facts]): Said => [file, '甲', code, facts]),
    ])
      expect(result(...half, ...other).notices).toHaveLength(22);
    expect(result(...half, ...half).notices).toHaveLength(1);
  });

  it('keeps each notice of no row, and each error but those of years', () => {
    expect(result(...many(30, 'remark', { ...notice, row: undefined })).notices).toHaveLength(30);
    expect(issues(...many(30, 'notAYear'))).toHaveLength(30);
    expect(issues(...many(30, 'yearOutOfRange'))).toEqual(['a 1 30']);
  });
});
