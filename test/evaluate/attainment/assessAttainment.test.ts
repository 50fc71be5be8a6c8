import { describe, expect, it } from 'vitest';
import { assessAttainment } from '../../../src/evaluate/attainment/assessAttainment.js';
import type { Rule } from '../../../src/model/Rule.js';
import type { Quantity } from '../../../src/quantity/Quantity.js';
import type { UnitId } from '../../../src/quantity/units.js';

const judge = (
  rule: Rule,
  value: string,
  unit: UnitId,
  more: { base?: Quantity; reference?: Quantity } = {},
  policy = {},
) => assessAttainment({ rule }, { value, unit, ...more }, policy);
const percent = (value: string) => ({ value, unit: 'percent' as const });

describe('assessAttainment', () => {
  it('refuses invalid inputs and targets', () => {
    const rule = { kind: 'atMost', value: '6.0', unit: 'permille' } as const;
    for (const input of [null, undefined, '6', ['6']])
      expect(() => assessAttainment({ rule }, input as never)).toThrow(
        expect.objectContaining({
          code: 'badArgument',
          path: 'input',
          expected: { kind: 'object' },
        }),
      );
    for (const target of [null, {}, { rule: { kind: 'under' } }])
      expect(() => assessAttainment(target as never, percent('6') as never)).toThrow(
        expect.objectContaining({
          code: 'badArgument',
          path: expect.stringMatching(/^target/),
        }),
      );
  });

  it('includes the figure of a bound, from both sides', () => {
    expect(judge({ kind: 'atMost', value: '6.0', unit: 'permille' }, '6', 'permille')).toEqual({
      status: 'attained',
      margin: { value: '0', unit: 'permille' },
      threshold: { value: '6.0', unit: 'permille' },
    });
    expect(
      judge({ kind: 'atLeast', value: '97', unit: 'percent' }, '97.000', 'percent').status,
    ).toBe('attained');
  });

  it('prints the threshold as the plan does, whichever way the verdict is reached', () => {
    const threshold = (rule: Rule, value: string, unit: UnitId, policy = {}) => {
      const judged = judge(rule, value, unit, {}, policy);
      return 'threshold' in judged ? judged.threshold?.value : undefined;
    };
    expect(threshold({ kind: 'atMost', value: '6.0', unit: 'permille' }, '0.676', 'percent')).toBe(
      '6.0',
    );
    expect(
      threshold({ kind: 'atLeast', value: '97.0', unit: 'percent' }, '96', 'percent', {
        nearBand: '0.5',
      }),
    ).toBe('97.0');
    expect(threshold({ kind: 'around', value: '45.0', unit: 'percent' }, '44', 'percent')).toBe(
      '45.0',
    );
    expect(
      threshold({ kind: 'between', min: '1.0', max: '2.0', unit: 'count' }, '3', 'count'),
    ).toBe('2');
  });

  it('refuses an invalid base or reference, even if the rule needs neither', () => {
    const bound: Rule = { kind: 'atLeast', value: '97', unit: 'percent' };
    const wrong = { value: 'x', unit: 'percent' } as const;
    expect(() => judge(bound, '98', 'percent', { base: wrong })).toThrow(
      expect.objectContaining({ code: 'badNumber' }),
    );
    expect(() => judge(bound, '98', 'percent', { reference: wrong })).toThrow(
      expect.objectContaining({ code: 'badNumber' }),
    );
    expect(() => judge(bound, '98', 'percent', { base: { value: '1', unit: 'years' } })).toThrow(
      expect.objectContaining({ code: 'mixedUnits' }),
    );
  });

  it.each([
    // 6.0 − 6.76 = −0.76
    [{ kind: 'atMost', value: '6.0', unit: 'permille' }, '6.76', 'permille', 'missed', '-0.76'],
    // 92.57 − 93 = −0.43
    [{ kind: 'atLeast', value: '93', unit: 'percent' }, '92.57', 'percent', 'missed', '-0.43'],
    // 102.3 − 93 = 9.3
    [{ kind: 'atLeast', value: '93', unit: 'percent' }, '102.3', 'percent', 'attained', '9.3'],
    // 2.70‰ is 0.27 %; 5.0 − 2.7 = 2.3 per mille
    [{ kind: 'atMost', value: '5.0', unit: 'permille' }, '0.27', 'percent', 'attained', '2.3'],
    // In floating point, 0.1 + 0.2 is 0.30000000000000004.
    [
      { kind: 'atMost', value: '0.3', unit: 'per10000' },
      '0.30000000000000004',
      'per10000',
      'missed',
      '-0.00000000000000004',
    ],
    [
      { kind: 'atLeast', value: '70', unit: 'percent' },
      `69.${'9'.repeat(30)}`,
      'percent',
      'missed',
      `-0.${'0'.repeat(29)}1`,
    ],
    // about 45 with a tolerance of 2: 43 is the last value inside; |43.2 − 45| = 1.8, 2 − 1.8 = 0.2
    [{ kind: 'around', value: '45', unit: 'percent' }, '43', 'percent', 'attained', '0'],
    [{ kind: 'around', value: '45', unit: 'percent' }, '43.2', 'percent', 'attained', '0.2'],
    [{ kind: 'around', value: '45', unit: 'percent' }, '47.1', 'percent', 'missed', '-0.1'],
    [{ kind: 'between', min: '1', max: '2', unit: 'count' }, '2', 'count', 'attained', '0'],
    [{ kind: 'between', min: '1', max: '2', unit: 'count' }, '3', 'count', 'missed', '-1'],
    [{ kind: 'between', min: '1', max: '2', unit: 'count' }, '0', 'count', 'missed', '-1'],
    [{ kind: 'coverage' }, '100', 'percent', 'attained', '0'],
    [{ kind: 'coverage' }, '999.9', 'permille', 'missed', '-0.01'],
    [{ kind: 'coverage', extent: 'none' }, '0.1', 'percent', 'missed', '-0.1'],
    [{ kind: 'coverage', extent: 'none' }, '0', 'percent', 'attained', '0'],
  ] as const)('%j with %s %s is %s by %s', (rule, value, unit, status, margin) => {
    const result = judge(rule, value, unit);
    expect([result.status, result.margin?.value]).toEqual([status, margin]);
  });

  it('shows a printed threshold as printed, and a reference as reported', () => {
    expect(
      judge({ kind: 'atLeast', value: '97.0', unit: 'percent' }, '96', 'percent').threshold,
    ).toEqual({ value: '97.0', unit: 'percent' });
    expect(
      judge({ kind: 'around', value: '45.0', unit: 'percent' }, '50', 'percent').threshold,
    ).toEqual({ value: '45.0', unit: 'percent' });
    // For a range, the threshold is the end that decided; for a match, it is the reference, not the
    // end of the band around it.
    expect(
      judge({ kind: 'between', min: '1', max: '2', unit: 'count' }, '3', 'count').threshold,
    ).toEqual({ value: '2', unit: 'count' });
    const matches = {
      kind: 'compare',
      relation: 'matches',
      reference: { zh: '某', en: 'something' },
    } as const;
    expect(judge(matches, '33', 'percent', { reference: percent('30') })).toEqual({
      status: 'missed',
      margin: percent('-1'),
      threshold: percent('30'),
      tolerance: percent('2'),
    });
  });

  it('takes 20 % off the base, not 20 points', () => {
    const rule = { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' } as const;
    const base = { value: '15', unit: 'per100000' } as const;
    // 15 × 0.8 = 12
    expect(judge(rule, '12', 'per100000', { base })).toMatchObject({
      status: 'attained',
      threshold: { value: '12', unit: 'per100000' },
    });
    expect(judge(rule, '12.0000001', 'per100000', { base }).status).toBe('missed');
    expect(judge(rule, '12', 'per100000')).toEqual({ status: 'notAssessed', reason: 'noBaseline' });
    // 10 × 1.2 = 12
    const rise = { ...rule, change: '20' } as const;
    expect(
      judge(rise, '12', 'per100000', { base: { value: '10', unit: 'per100000' } }),
    ).toMatchObject({ status: 'attained', threshold: { value: '12' } });
    expect(
      judge(rise, '11.9', 'per100000', { base: { value: '10', unit: 'per100000' } }),
    ).toMatchObject({ status: 'missed', margin: { value: '-0.1' } });
    // 1 × 0.8 = 0.8, and 0 × 0.8 = 0
    expect(judge(rule, '0.8', 'permille', { base: { value: '1', unit: 'permille' } }).status).toBe(
      'attained',
    );
    expect(judge(rule, '0', 'permille', { base: { value: '0', unit: 'permille' } }).status).toBe(
      'attained',
    );
  });

  it('requires a trend to move: staying level is not enough', () => {
    const up = { kind: 'trend', direction: 'up' } as const;
    expect(judge(up, '50', 'percent', { base: percent('50') }).status).toBe('missed');
    expect(judge(up, '50.0001', 'percent', { base: percent('50') }).status).toBe('attained');
    expect(
      judge({ kind: 'trend', direction: 'down' }, '49.9', 'percent', { base: percent('50') }),
    ).toMatchObject({ status: 'attained', margin: { value: '0.1' } });
    expect(judge(up, '50', 'percent')).toEqual({ status: 'notAssessed', reason: 'noBaseline' });
    const down = { kind: 'trend', direction: 'down' } as const;
    expect(judge(down, '-0.5', 'percent', { base: percent('-1') })).toMatchObject({
      status: 'missed',
      margin: { value: '-0.5' },
    });
    expect(judge(down, '-2', 'percent', { base: percent('-1') })).toMatchObject({
      status: 'attained',
      margin: { value: '1' },
    });
  });

  it('compares the yearly change of a slowing trend with the earlier one, or with zero', () => {
    const slowing = { kind: 'trend', direction: 'slowing' } as const;
    expect(judge(slowing, '0.3', 'percent', { base: percent('0.5') }).status).toBe('attained');
    expect(judge(slowing, '0.5', 'percent', { base: percent('0.5') }).status).toBe('missed');
    expect(judge(slowing, '-0.3', 'percent', { base: percent('-0.5') }).status).toBe('attained');
    expect(judge(slowing, '0.1', 'percent', { base: percent('-0.5') }).status).toBe('missed');
    // No change is not an upward trend, whatever the earlier change was.
    expect(judge(slowing, '0', 'percent', { base: percent('-0.5') }).status).toBe('attained');
    expect(judge(slowing, '0', 'percent', { base: percent('0') }).status).toBe('attained');
  });

  it('compares with a quantity of the same year, or a gap with that of the base year', () => {
    const atLeast = {
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '女党员比例', en: 'Female share of members' },
    } as const;
    expect(judge(atLeast, '30', 'percent', { reference: percent('30') }).status).toBe('attained');
    expect(judge(atLeast, '29.9', 'percent', { reference: percent('30') }).status).toBe('missed');
    expect(judge(atLeast, '30', 'percent')).toEqual({
      status: 'notAssessed',
      reason: 'noReference',
    });
    const matches = { ...atLeast, relation: 'matches' } as const;
    expect(judge(matches, '28', 'percent', { reference: percent('30') })).toMatchObject({
      status: 'attained',
      tolerance: { value: '2', unit: 'percent' },
    });
    expect(judge(matches, '33', 'percent', { reference: percent('30') }).status).toBe('missed');
    const narrows = { ...atLeast, relation: 'narrows' } as const;
    expect(judge(narrows, '4.9', 'percent', { base: percent('5') }).status).toBe('attained');
    expect(judge(narrows, '5', 'percent', { base: percent('5') }).status).toBe('missed');
    expect(judge(narrows, '5', 'percent')).toEqual({ status: 'notAssessed', reason: 'noBaseline' });
  });

  it('counts a small shortfall as 基本实现 only if the policy does', () => {
    const rule = { kind: 'atMost', value: '20', unit: 'per100000' } as const;
    expect(judge(rule, '20.1', 'per100000').status).toBe('missed');
    // 20 × 0.005 = 0.1: the official precedent is exactly at the edge.
    expect(judge(rule, '20.1', 'per100000', {}, { nearBand: '0.005' }).status).toBe(
      'nearlyAttained',
    );
    expect(judge(rule, '20.100001', 'per100000', {}, { nearBand: '0.005' }).status).toBe('missed');
    // A relative shortfall of a figure of zero does not exist.
    expect(
      judge({ kind: 'atMost', value: '0', unit: 'count' }, '1', 'count', {}, { nearBand: '0.5' })
        .status,
    ).toBe('missed');
  });

  it('refuses invalid figures and other dimensions', () => {
    const rule = { kind: 'atMost', value: '12', unit: 'per100000' } as const;
    const loose = { rule: rule as Rule };
    expect(() => assessAttainment(loose, { value: '12', unit: 'count' })).toThrow(
      expect.objectContaining({ code: 'mixedUnits' }),
    );
    for (const value of ['NaN', 'Infinity', '1e1', '', '1,2', null, undefined, 12])
      expect(
        () => assessAttainment(loose, { value: value as string, unit: 'per100000' }),
        String(value),
      ).toThrow(expect.objectContaining({ code: 'badNumber' }));
    expect(() => judge(rule, '12', 'per100000', {}, { nearBnd: '0' })).toThrow(
      expect.objectContaining({ code: 'badArgument', nearest: 'nearBand' }),
    );
    expect(() => judge(rule, '12', 'per100000', {}, { nearBand: '-1' })).toThrow(
      expect.objectContaining({ code: 'badArgument' }),
    );
  });
});
