import { describe, expect, it } from 'vitest';
import { combineParts } from '../../../src/evaluate/attainment/combineParts.js';
import type { Reason } from '../../../src/model/NotAssessed.js';
import { Decimal } from '../../../src/quantity/decimal.js';

/** A part with a margin, or with the reason why it has no verdict. */
const entry = (part: string, margin: number | Reason) => {
  if (typeof margin === 'string')
    return { part, result: { attainment: { status: 'notAssessed', reason: margin } } } as const;
  const status = margin >= 0 ? 'attained' : 'missed';
  const verdict = { status, margin: new Decimal(margin), end: new Decimal(0) } as const;
  return { part, result: { attainment: { status }, verdict } } as const;
};
const combine = (...margins: (number | Reason)[]) =>
  combineParts(
    margins.map((margin, at) => entry('abc'.charAt(at), margin)),
    { none: 'noObservation', some: 'nonReporting' },
  );
const outcome = (...margins: (number | Reason)[]) => {
  const { outcome: found } = combine(...margins);
  return found.status === 'notAssessed' ? found.reason : found.status;
};

describe('the verdict on a whole', () => {
  it('is that of its worst part', () => {
    expect([outcome(1, 0), outcome(1, -1), combine(3, 1, 2).worst?.part]).toEqual([
      'attained',
      'missed',
      'b',
    ]);
  });

  it('has the reason of a part that reported, of a contradiction before any other', () => {
    expect(outcome('noBaseline', 'contradiction')).toBe('contradiction');
    expect(outcome('contradiction', 'noBaseline')).toBe('contradiction');
    expect(outcome('noBaseline', 'noReference')).toBe('noBaseline');
    expect(outcome('noObservation', 'noBaseline', 1)).toBe('noBaseline');
  });

  it('is open if parts did not report, of which old figures are no report', () => {
    expect(outcome(1, 'noObservation')).toBe('nonReporting');
    expect(outcome(1, 'tooOld')).toBe('nonReporting');
    expect(combine(1, 'tooOld', 'noObservation').silent).toEqual(['b', 'c']);
    expect(outcome('noObservation', 'tooOld')).toBe('noObservation');
    expect(outcome(-1, 'noObservation')).toBe('missed');
  });

  it('has no case only if every part says so', () => {
    expect(outcome('noCase', 'noCase')).toBe('noCase');
    expect(outcome('noCase', 'noObservation')).toBe('noObservation');
    expect(outcome('noCase', 1)).toBe('attained');
  });
});
