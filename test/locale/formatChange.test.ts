import { describe, expect, it } from 'vitest';
import { formatChange, isFallDesired, writeChange } from '../../src/locale/formatChange.js';
import type { Rule } from '../../src/model/Rule.js';
import type { UnitId } from '../../src/quantity/units.js';

const change = (value: string, unit: UnitId, relative?: number) => ({
  from: 2020,
  to: 2025,
  difference: { value, unit },
  ...(relative === undefined ? {} : { relative }),
});
const atLeast: Rule = { kind: 'atLeast', value: '1', unit: 'percent' };
const atMost: Rule = { kind: 'atMost', value: '1', unit: 'percent' };

describe('formatChange', () => {
  it('refuses a difference that is not a quantity', () => {
    const format = (value: string, unit: string) => () =>
      formatChange(change(value, unit as UnitId), 'zh');
    expect(format('abc', 'percent')).toThrow(expect.objectContaining({ code: 'badNumber' }));
    expect(format('1', 'foo')).toThrow(expect.objectContaining({ code: 'unknownId' }));
  });

  it.each<[Parameters<typeof change>, zh: string, en: string]>([
    [['3', 'count', 0.5], '比2020年增加3个', 'up 3 on 2020'],
    [['-0.4', 'years', -0.1], '比2020年下降0.4年', 'down 0.4 years on 2020'],
    [['3', 'persons', 0.1], '比2020年增加3人', 'up 3 persons on 2020'],
    [['0.5', 'score', 0.01], '比2020年上升0.5分', 'up 0.5 points on 2020'],
    // 女=100 belongs to a ratio, not to its change.
    [['-2', 'per100girls', -0.1], '比2020年下降2', 'down 2 per 100 girls on 2020'],
    [['0.00', 'percent', 0], '与2020年持平', 'unchanged from 2020'],
    [['-1', 'percent'], '比2020年下降1个百分点', 'down 1 percentage point on 2020'],
    [['-1.2', 'per100000', -0.0713], '比2020年降低7.1%', 'down 7.1% on 2020'],
    [['1.2', 'per10000', 0.25], '比2020年上升25%', 'up 25% on 2020'],
    // 0.025 %, rounded half to even; a change is never written as no change.
    [['0.0003', 'per100000', 0.00025], '比2020年上升0.02%', 'up 0.02% on 2020'],
    [['8.1', 'per100000'], '2020年为0', 'up from zero in 2020'],
  ])('writes %j as %s', (of, zh, en) => {
    const made = change(...of);
    expect([formatChange(made, 'zh'), formatChange(made, 'en')]).toEqual([zh, en]);
  });

  it('calls a desired rise 提高 and any other one 上升', () => {
    const rise = change('0.3', 'permille');
    expect(formatChange(rise, 'zh', atLeast)).toBe('比2020年提高0.3个千分点');
    expect(formatChange(rise, 'zh', atMost)).toBe('比2020年上升0.3个千分点');
    expect(formatChange(rise, 'zh')).toBe('比2020年上升0.3个千分点');
  });
});

describe('a change beside the one that was needed', () => {
  it('is not written like it unless it equals it', () => {
    const write = (value: string, relative: number, needed: string) =>
      writeChange(change(value, 'per100000', relative), 'en', undefined, [
        { value: needed, unit: 'per100000' },
      ]);
    // 10 → 8.0001 and 12.5 → 10.004, where −20 % was needed.
    expect(write('-1.9999', -0.19999, '-2')).toBe('down 19.999% on 2020');
    expect(write('-2.496', -0.19968, '-2.5')).toBe('down 19.97% on 2020');
    expect(write('-2', -0.2, '-2')).toBe('down 20% on 2020');
  });
});

describe('isFallDesired', () => {
  it.each<[Rule, boolean]>([
    [atMost, true],
    [atLeast, false],
    [{ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' }, true],
    [{ kind: 'changeFrom', baseYear: 2020, change: '20', unit: 'percent' }, false],
    [{ kind: 'trend', direction: 'up' }, false],
    [{ kind: 'trend', direction: 'slowing' }, true],
    [{ kind: 'coverage' }, false],
    [{ kind: 'coverage', extent: 'none' }, true],
    [{ kind: 'compare', relation: 'narrows', reference: { zh: '', en: '' } }, true],
    [{ kind: 'compare', relation: 'matches', reference: { zh: '', en: '' } }, false],
    [{ kind: 'around', value: '45', unit: 'percent' }, false],
  ])('%j: %s', (rule, adverse) => {
    expect(isFallDesired(rule)).toBe(adverse);
  });
});
