import { describe, expect, it } from 'vitest';
import { escapStatus } from '../../src/methods/escapStatus.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';

const from = (
  base: string,
  target: string,
  x: string,
  direction: 'up' | 'down' = 'up',
): MethodInput => ({
  base: { year: 2020, value: base },
  target: { year: 2030, value: target },
  direction,
  series: [{ year: 2024, value: x }],
});

describe('escapStatus', () => {
  it.each([
    ['90', '98', '93', 'up', 3.75], // 10·3/8
    ['18', '12', '16.5', 'down', 2.5], // 10·1.5/6
    ['90', '98', '98', 'up', 10],
    ['90', '98', '105', 'up', 10], // 10·15/8 = 18.75, at most 10
    ['90', '98', '88', 'up', -2.5], // 10·−2/8
    ['0', '10', '3', 'up', 3],
    ['10', '0', '4', 'down', 6],
    ['-4', '4', '-2', 'up', 2.5], // 10·2/8
    ['0.1', '0.4', '0.3', 'up', 6.666666666666667], // 10·0.2/0.3
    // the base already past the target, 2.3 below it: 10·−0.5/2.3
    ['2.7', '5', '3.2', 'down', -2.1739130434782608],
  ] as const)('%s → %s at %s, %s: %d', (base, target, x, direction, value) => {
    expect(escapStatus(from(base, target, x, direction))).toEqual({ status: 'assessed', value });
  });

  it('is a plain zero at the base, never a negative one', () => {
    expect(escapStatus(from('18', '12', '18', 'down'))).toEqual({ status: 'assessed', value: 0 });
  });

  it('has no distance if base and target are equal, even if the target is met', () => {
    expect(escapStatus(from('98', '98.0', '99'))).toEqual({
      status: 'notAssessed',
      reason: 'noDistance',
    });
  });

  it('ignores the target year', () => {
    expect(escapStatus({ ...from('90', '98', '93'), target: { year: 2020, value: 98 } })).toEqual({
      status: 'assessed',
      value: 3.75,
    });
  });

  it('names the missing point', () => {
    const { target: _, ...noTarget } = from('90', '98', '93');
    const { base: __, ...noBase } = from('90', '98', '93');
    expect(escapStatus(noTarget)).toEqual({ status: 'notAssessed', reason: 'noFigure' });
    expect(escapStatus(noBase)).toEqual({ status: 'notAssessed', reason: 'noBaseline' });
  });
});
