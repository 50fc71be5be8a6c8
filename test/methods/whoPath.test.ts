import { describe, expect, it } from 'vitest';
import type { MethodInput } from '../../src/methods/MethodInput.js';
import { whoPath } from '../../src/methods/whoPath.js';

const from = (base: string, target: string, year: number): MethodInput => ({
  base: { year: 2020, value: base },
  target: { year: 2030, value: target },
  direction: 'down',
  series: [{ year, value: '1' }],
});

describe('whoPath', () => {
  it.each([
    ['18', '12', 2025, 15], // 18 − 6·5/10
    ['18', '12', 2021, 17.4], // 18 − 0.6
    ['0.1', '0.4', 2021, 0.13], // 0.1 + 0.3/10
    ['18', '12', 2030, 12],
    ['18', '12', 2035, 9], // goes on beyond: 18 − 6·15/10
    ['10', '0', 2023, 7],
    ['0', '-5', 2022, -1],
    ['12', '12', 2025, 12],
  ] as const)('%s → %s in %i: %d', (base, target, year, value) => {
    expect(whoPath(from(base, target, year))).toEqual({ status: 'assessed', value });
  });

  it('has no path if the target is due in the base year', () => {
    expect(whoPath({ ...from('18', '12', 2025), target: { year: 2020, value: 12 } })).toEqual({
      status: 'notAssessed',
      reason: 'afterDue',
    });
    expect(whoPath(from('18', '12', 2020))).toEqual({ status: 'notAssessed', reason: 'baseYear' });
    expect(whoPath(from('18', '12', 2019))).toEqual({
      status: 'notAssessed',
      reason: 'baseAfterData',
    });
  });
});
