import { describe, expect, it } from 'vitest';
import { resolveNames } from '../../src/report/NameResolver.js';
import { makeIndicator, townships } from './invented.js';

const catalogue = { indicators: [makeIndicator('percent', { sex: 'female' })], areas: townships };
const names = resolveNames({ catalogue }, 'zh');
const reference = { zh: '城乡', en: 'urban and rural' };

describe('resolveNames', () => {
  it('gives names, or ids if no name is known', () => {
    expect([names.indicator('rate'), names.indicator('x')]).toEqual(['某率', 'x']);
    expect([names.area('11'), names.area('99')]).toEqual(['东乡', '99']);
    expect(resolveNames({}, 'en').indicator('rate')).toBe('rate');
  });

  it('names groups by their word and areas by their name', () => {
    expect(['female', 'rural', '12', 'toString'].map(names.group)).toEqual([
      '女',
      '农村',
      '西乡',
      'toString',
    ]);
  });

  it('names a target about a yearly change after the change', () => {
    const slowing = { kind: 'trend', direction: 'slowing' } as const;
    expect(names.target({ indicator: 'rate', rule: slowing })).toBe('某率的年均变化');
  });

  it('names a target about a gap after the gap', () => {
    const gap = { kind: 'compare', relation: 'narrows', reference, across: 'residence' } as const;
    expect(names.target({ indicator: 'rate', rule: gap })).toBe('某率的城乡差距');
    // Without groups there is no gap to name.
    const { across: _, ...open } = gap;
    expect(names.target({ indicator: 'rate', rule: open })).toBe('某率');
    const level = { kind: 'atLeast', value: '1', unit: 'percent' } as const;
    expect(names.target({ indicator: 'rate', rule: level })).toBe('某率');
  });

  it('recognises the group that an indicator is defined for', () => {
    expect([names.isOf('rate', 'female'), names.isOf('rate', 'male')]).toEqual([true, false]);
    expect(names.isOf('x', 'female')).toBe(false);
    const rural = makeIndicator('percent', { residence: 'rural' });
    const { isOf } = resolveNames({ catalogue: { indicators: [rural] } }, 'zh');
    expect([isOf('rate', 'rural'), isOf('rate', 'urban')]).toEqual([true, false]);
  });
});
