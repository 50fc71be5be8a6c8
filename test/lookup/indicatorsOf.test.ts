import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/lookup/indicatorsOf.js';

const reference = { zh: '党员', en: 'members' };

describe('indicatorsOf', () => {
  it('returns the own indicator, those of the groups, and the reference', () => {
    expect(indicatorsOf({ indicator: 'a', rule: { kind: 'coverage' } })).toEqual(['a']);
    expect(
      indicatorsOf({
        indicator: 'a',
        components: ['b', 'c'],
        rule: { kind: 'compare', relation: 'atLeast', reference, referenceIndicator: 'd' },
      }),
    ).toEqual(['a', 'b', 'c', 'd']);
    expect(
      indicatorsOf({
        indicator: 'a',
        rule: { kind: 'compare', relation: 'narrows', reference, across: 'sex' },
      }),
    ).toEqual(['a']);
  });
});
