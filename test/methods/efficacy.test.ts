import { describe, expect, it } from 'vitest';
import { efficacy } from '../../src/methods/efficacy.js';
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
  series: [{ year: 2025, value: x }],
});

describe('efficacy', () => {
  it.each([
    ['90', '98', '96', 'up', 90], // 60 + 40·6/8
    ['18', '12', '15', 'down', 80], // 60 + 40·−3/−6
    ['90', '98', '90', 'up', 60],
    ['90', '98', '98', 'up', 100],
    ['90', '98', '100', 'up', 110], // 60 + 40·10/8
    ['90', '98', '70', 'up', -40], // 60 + 40·−20/8
    ['0', '10', '1', 'up', 64],
    ['10', '0', '5', 'down', 80],
    ['-8', '8', '0', 'up', 80],
    ['0.1', '0.4', '0.2', 'up', 73.33333333333333], // 60 + 40/3
  ] as const)('%s → %s at %s, %s: %d points', (base, target, x, direction, value) => {
    expect(efficacy(from(base, target, x, direction))).toEqual({ status: 'assessed', value });
  });

  it('accepts values for the ends of the scale', () => {
    // 60 + 40·(96 − 92)/(97 − 92) = 92; only one of them: 60 + 40·4/6; 60 + 40·6/7
    expect(efficacy({ ...from('90', '98', '96'), unsatisfactory: '92', satisfactory: 97 })).toEqual(
      { status: 'assessed', value: 92 },
    );
    expect(efficacy({ ...from('90', '98', '96'), unsatisfactory: 92 })).toEqual({
      status: 'assessed',
      value: 86.66666666666667,
    });
    expect(efficacy({ ...from('90', '98', '96'), satisfactory: '97' })).toEqual({
      status: 'assessed',
      value: 94.28571428571429,
    });
  });

  it('is withheld where the base met a target that is missed now', () => {
    // 60 + 40·(7.5 − 2.5)/(5 − 2.5)
    const withheld = { status: 'notAssessed', reason: 'alreadyMet', value: 140 };
    expect(efficacy(from('2.5', '5', '7.5', 'down'))).toEqual(withheld);
    // As long as the target is met: 60 + 40·1/2.5, and 60 + 40·2.5/2.5 on the target.
    expect(efficacy(from('2.5', '5', '3.5', 'down'))).toEqual({ status: 'assessed', value: 76 });
    expect(efficacy(from('2.5', '5', '5', 'down'))).toEqual({ status: 'assessed', value: 100 });
    // A scale that runs in the right direction: 60 + 40·(7.5 − 10)/(5 − 10), and from the base to
    // 2: 60 + 40·(7.5 − 2.5)/(2 − 2.5). One of the caller's that does not: 60 + 40·6.5/4.
    const lost = from('2.5', '5', '7.5', 'down');
    expect(efficacy({ ...lost, unsatisfactory: 10 })).toEqual({ status: 'assessed', value: 80 });
    expect(efficacy({ ...lost, satisfactory: 2 })).toEqual({ status: 'assessed', value: -340 });
    expect(efficacy({ ...lost, unsatisfactory: 1 })).toEqual({ ...withheld, value: 125 });
  });

  it('needs neither base nor target if the ends of the scale are given', () => {
    const input: MethodInput = {
      direction: 'up',
      series: [{ year: 2025, value: '96' }],
      unsatisfactory: '92',
      satisfactory: '97',
    };
    expect(efficacy(input)).toEqual({ status: 'assessed', value: 92 });
    expect(efficacy({ ...input, unsatisfactory: null })).toEqual({
      status: 'notAssessed',
      reason: 'noBaseline',
    });
    expect(efficacy({ ...input, satisfactory: null })).toEqual({
      status: 'notAssessed',
      reason: 'noFigure',
    });
  });

  it('has no scale if its ends are equal', () => {
    expect(efficacy(from('98', '98', '99'))).toEqual({
      status: 'notAssessed',
      reason: 'noDistance',
    });
    expect(efficacy({ ...from('90', '98', '99'), unsatisfactory: 5, satisfactory: '5.0' })).toEqual(
      { status: 'notAssessed', reason: 'noDistance' },
    );
  });

  it('needs time to have passed since the base', () => {
    expect(efficacy({ ...from('90', '98', '99'), base: { year: 2025, value: 90 } })).toEqual({
      status: 'notAssessed',
      reason: 'baseYear',
    });
  });
});
