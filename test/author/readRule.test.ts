import { describe, expect, it } from 'vitest';
import { PlanCells } from '../../src/author/PlanCells.js';
import { readRule } from '../../src/author/readRule.js';
import type { PlanColumn, PlanRow } from '../../src/model/PlanTable.js';

/** The rule in the cells of a row, and the columns that were reported. */
function read(cells: Partial<Record<Exclude<PlanColumn, 'row'>, string>>) {
  const reported: string[] = [];
  const row = { row: 'target', ...cells } as PlanRow;
  const rule = readRule(new PlanCells(row, 0, (_, column) => reported.push(column)));
  return { rule, reported };
}
const percent = { value: '5', unit: 'percent' } as const;
const reference = { zh: '骑行', en: '骑行' };

describe('the cells of a rule', () => {
  it.each([
    [
      { rule: 'atLeast', ...percent },
      { kind: 'atLeast', ...percent },
    ],
    [
      { rule: 'atMost', ...percent },
      { kind: 'atMost', ...percent },
    ],
    [
      { rule: 'around', ...percent },
      { kind: 'around', ...percent },
    ],
    [
      { rule: 'between', max: '6', ...percent },
      { kind: 'between', min: '5', max: '6', unit: 'percent' },
    ],
    [
      { rule: 'changeFrom', base: '2020', value: '-10' },
      { kind: 'changeFrom', baseYear: 2020, change: '-10', unit: 'percent' },
    ],
    [
      { rule: 'trend', direction: 'down' },
      { kind: 'trend', direction: 'down' },
    ],
    [
      { rule: 'trend', direction: 'up', tolerance: 'hold' },
      { kind: 'trend', direction: 'up', hold: true },
    ],
    [{ rule: 'coverage' }, { kind: 'coverage' }],
    [
      { rule: 'coverage', direction: 'none', tolerance: 'basically' },
      { kind: 'coverage', extent: 'none', basically: true },
    ],
    [
      { rule: 'compare', direction: 'atLeast', reference: '骑行' },
      { kind: 'compare', relation: 'atLeast', reference },
    ],
    [
      { rule: 'compare', direction: 'matches', referenceEn: '骑行', ...percent },
      { kind: 'compare', relation: 'matches', reference, referenceValue: percent },
    ],
    [
      { rule: 'compare', direction: 'narrows', reference: '骑行', across: 'sex', gap: 'ratio' },
      { kind: 'compare', relation: 'narrows', reference, across: 'sex', gap: 'ratio' },
    ],
    [
      {
        rule: 'compare',
        direction: 'atLeast',
        reference: '骑行',
        referenceIndicator: 'ride-share',
      },
      { kind: 'compare', relation: 'atLeast', reference, referenceIndicator: 'ride-share' },
    ],
  ])('%j', (cells, rule) => {
    expect(read(cells)).toStrictEqual({ rule, reported: [] });
  });

  it.each([
    [{}, 'rule'],
    [{ rule: 'atLeast', unit: 'percent' }, 'value'],
    [{ rule: 'atLeast', value: '5' }, 'unit'],
    [{ rule: 'between', max: '6', unit: 'percent' }, 'value'],
    [{ rule: 'between', ...percent }, 'max'],
    [{ rule: 'between', value: '5', max: '6' }, 'unit'],
    [{ rule: 'changeFrom', value: '-10' }, 'base'],
    [{ rule: 'changeFrom', base: '2020' }, 'value'],
    [{ rule: 'trend' }, 'direction'],
    [{ rule: 'compare', reference: '骑行' }, 'direction'],
    [{ rule: 'compare', direction: 'atLeast' }, 'reference'],
  ])('%j lack the column %s', (cells, column) => {
    expect(read(cells)).toEqual({ rule: undefined, reported: [column] });
  });

  it('keep a comparison whose value lacks a unit, and report it', () => {
    const cells = { rule: 'compare', direction: 'atLeast', reference: '骑行', value: '5' };
    expect(read(cells)).toStrictEqual({
      rule: { kind: 'compare', relation: 'atLeast', reference },
      reported: ['unit'],
    });
  });
});
