import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/model/Rule.js';
import { Decimal } from '../../src/quantity/decimal.js';
import { desiredDirection, directionOf } from '../../src/rules/desiredDirection.js';
import { indicatorOf } from '../evaluate/figures.js';

const reference = { zh: '某', en: 'something' };
const of = (rule: Rule, polarity?: 1 | -1 | 0) =>
  directionOf(rule, polarity === undefined ? undefined : indicatorOf({ polarity }));

describe('directionOf', () => {
  it.each([
    [{ kind: 'atLeast', value: '1', unit: 'percent' }, 1],
    [{ kind: 'atMost', value: '1', unit: 'percent' }, -1],
    [{ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' }, -1],
    [{ kind: 'changeFrom', baseYear: 2020, change: '20', unit: 'percent' }, 1],
    [{ kind: 'trend', direction: 'up' }, 1],
    [{ kind: 'trend', direction: 'down' }, -1],
    [{ kind: 'trend', direction: 'slowing' }, -1],
    [{ kind: 'coverage' }, 1],
    [{ kind: 'coverage', extent: 'all' }, 1],
    [{ kind: 'coverage', extent: 'none' }, -1],
    [{ kind: 'compare', relation: 'narrows', reference }, -1],
    [{ kind: 'compare', relation: 'narrows', reference, gap: 'ratio' }, 1],
    [{ kind: 'compare', relation: 'atLeast', reference }, 1],
  ] as const)('%j requires %i', (rule, expected) => {
    expect(of(rule)).toBe(expected);
    expect(of(rule, -1)).toBe(expected);
  });

  it('of a match is that of the indicator, if it has one', () => {
    const rule = { kind: 'compare', relation: 'matches', reference } as const;
    expect([of(rule, 1), of(rule, -1), of(rule, 0), of(rule)]).toEqual([
      1,
      -1,
      undefined,
      undefined,
    ]);
  });

  it('of a band leads into it', () => {
    const rule = { kind: 'between', min: '1', max: '2', unit: 'percent' } as const;
    const criterion = {
      unit: 'percent',
      strict: false,
      low: new Decimal(1),
      high: new Decimal(2),
    } as const;
    const from = (base: string | undefined) =>
      desiredDirection(
        rule,
        undefined,
        base === undefined ? undefined : new Decimal(base),
        criterion,
      );
    expect([from('0.9'), from('1'), from('1.5'), from('2'), from('2.1'), from(undefined)]).toEqual([
      1,
      undefined,
      undefined,
      undefined,
      -1,
      undefined,
    ]);
    expect(desiredDirection(rule, undefined, new Decimal(0), undefined)).toBeUndefined();
  });
});
