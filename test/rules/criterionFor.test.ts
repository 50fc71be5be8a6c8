import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/model/Rule.js';
import { Decimal } from '../../src/quantity/decimal.js';
import type { UnitId } from '../../src/quantity/units.js';
import { criterionFor, type RuleFigures } from '../../src/rules/criterionFor.js';

const policy = { aroundTolerance: '2', matchTolerance: '3' };
const reference = { zh: '标准', en: 'The standard' };

/** The ends between which a value has to lie, or the reason why they do not exist. */
function endsOf(rule: Rule, unit: UnitId = 'percent', figures: Partial<RuleFigures> = {}) {
  const criterion = criterionFor(rule, { unit, ...figures }, policy);
  return typeof criterion === 'string'
    ? criterion
    : [criterion.low?.toFixed(), criterion.high?.toFixed(), criterion.tolerance?.toFixed()];
}

describe('coverage', () => {
  it('is exact; 基本 has the tolerance, only on the wrong side', () => {
    expect(endsOf({ kind: 'coverage' })).toEqual(['100', undefined, undefined]);
    expect(endsOf({ kind: 'coverage', extent: 'none' })).toEqual([undefined, '0', undefined]);
    // 100 − 2 and 0 + 2.
    expect(endsOf({ kind: 'coverage', basically: true })).toEqual(['98', undefined, '2']);
    expect(endsOf({ kind: 'coverage', extent: 'none', basically: true })).toEqual([
      undefined,
      '2',
      '2',
    ]);
  });
});

describe('a comparison with a fixed value', () => {
  const compare = (relation: 'atLeast' | 'matches'): Rule => ({
    kind: 'compare',
    relation,
    reference,
    referenceValue: { value: '50', unit: 'percent' },
  });

  it('needs no second indicator, in whatever unit a value is judged', () => {
    expect(endsOf(compare('atLeast'))).toEqual(['50', undefined, undefined]);
    expect(endsOf(compare('atLeast'), 'permille')).toEqual(['500', undefined, undefined]);
    // Within 3 of 50 on both sides, where neither more nor less is better.
    expect(endsOf(compare('matches'))).toEqual(['47', '53', '3']);
  });

  it('uses that value, whatever the caller passes', () => {
    expect(endsOf(compare('atLeast'), 'percent', { reference: new Decimal(70) })).toEqual([
      '50',
      undefined,
      undefined,
    ]);
  });

  it('has no reference if neither is given', () => {
    expect(endsOf({ kind: 'compare', relation: 'atLeast', reference })).toBe('noReference');
  });
});

describe('a value at its natural bound', () => {
  const indicator = { unit: 'percent', polarity: 1, bounds: { min: '0', max: '100' } } as const;
  const of = (rule: Rule, value: string) =>
    endsOf(rule, 'percent', { indicator, value: new Decimal(value) });
  const change = (percent: string): Rule => ({
    kind: 'changeFrom',
    baseYear: 2020,
    change: percent,
    unit: 'percent',
  });
  const narrows = (gap: 'difference' | 'ratio'): Rule => ({
    kind: 'compare',
    relation: 'narrows',
    reference,
    gap,
  });

  it.each([
    [{ kind: 'trend', direction: 'up' }, '100', ['100', undefined]],
    [{ kind: 'trend', direction: 'up', hold: true }, '100', ['100', undefined]],
    [{ kind: 'trend', direction: 'down' }, '0', [undefined, '0']],
    // The change of a year, which may also be negative.
    [{ kind: 'trend', direction: 'slowing' }, '-0.2', [undefined, '0']],
    [change('-20'), '0', [undefined, '0']],
    [change('20'), '100', ['100', undefined]],
    [narrows('difference'), '0', [undefined, '0']],
    [narrows('ratio'), '100', ['100', undefined]],
    [{ kind: 'compare', relation: 'atLeast', reference }, '100', ['100', undefined]],
  ] as const)('meets %j at %s, whatever the base or the reference', (rule, value, ends) => {
    expect(of(rule, value)).toEqual([...ends, undefined]);
  });

  it('is the only one that meets the rule without them', () => {
    expect(of({ kind: 'trend', direction: 'up' }, '99.9')).toBe('noBaseline');
    expect(of({ kind: 'trend', direction: 'up' }, '0')).toBe('noBaseline');
    expect(of({ kind: 'trend', direction: 'slowing' }, '0.1')).toBe('noBaseline');
    expect(of({ kind: 'compare', relation: 'atLeast', reference }, '99.9')).toBe('noReference');
    expect(endsOf({ kind: 'trend', direction: 'up' }, 'percent', { indicator })).toBe('noBaseline');
  });
});

describe('a trend that may be held', () => {
  it('counts the level of the base year, from both sides', () => {
    const strict = (direction: 'up' | 'down', hold?: true) => {
      const rule: Rule = { kind: 'trend', direction, ...(hold ? { hold } : {}) };
      const criterion = criterionFor(rule, { unit: 'percent', base: new Decimal(90) }, policy);
      return typeof criterion === 'string' ? criterion : criterion.strict;
    };
    expect([strict('up'), strict('up', true), strict('down'), strict('down', true)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
