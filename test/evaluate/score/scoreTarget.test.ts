import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreTarget } from '../../../src/evaluate/score/scoreTarget.js';
import { evaluateTarget } from '../../../src/library/evaluateTarget.js';
import type { Rule } from '../../../src/model/Rule.js';
import type { ScoringMethod } from '../../../src/model/Score.js';
import { scoringMethods } from '../../../src/model/Score.js';
import { atLeast, atMost, figure, target } from '../figures.js';

const evaluate = (rule: Rule, base: string | undefined, value: string, year = 2025) =>
  evaluateTarget(
    target(rule),
    [...(base === undefined ? [] : [figure(2020, base)]), figure(year, value)],
    { year },
  );
const scores = (rule: Rule, base: string | undefined, value: string) =>
  Object.fromEntries(
    scoringMethods.map((method) => {
      const result = scoreTarget(evaluate(rule, base, value), { method });
      return [method, result.status === 'assessed' ? result.score : result.reason];
    }),
  );

describe('scoreTarget', () => {
  it('halfway from 50 to 60 after half of the time', () => {
    // (55 − 50) / (60 − 50) = 0.5; 55 / 60 = 91.66…; 60 + 40 × 0.5 = 80; pace 0.5 / 0.5 = 1
    expect(scores(atLeast('60'), '50', '55')).toEqual({
      realisation: 50,
      realisationRatio: 91.66666666666667,
      efficacy: 80,
      pathRatio: 100,
      attainment: 0,
    });
  });

  it('is exact: 11 of 20 is 55', () => {
    // (41 − 30) / (50 − 30) = 0.55; 60 + 40 × 0.55 = 82; 41 / 50 = 82 %; 0.55 / 0.5 is above 1
    expect(scores(atLeast('50'), '30', '41')).toEqual({
      realisation: 55,
      realisationRatio: 82,
      efficacy: 82,
      pathRatio: 100,
      attainment: 0,
    });
  });

  it('downwards, from 8 to 6, at 7.5', () => {
    // (7.5 − 8) / (6 − 8) = 0.25; 6 / 7.5 = 0.8; 60 + 40 × 0.25 = 70; 0.25 / 0.5 = 0.5
    expect(scores(atMost('6'), '8', '7.5')).toEqual({
      realisation: 25,
      realisationRatio: 80,
      efficacy: 70,
      pathRatio: 50,
      attainment: 0,
    });
  });

  it('moving away is never below zero', () => {
    // efficacy 60 + 40 × −0.5 = 40
    expect(scores(atLeast('60'), '50', '45')).toMatchObject({
      realisation: 0,
      efficacy: 40,
      pathRatio: 0,
    });
  });

  it('an attained target is 100 by every method that can score it', () => {
    expect(new Set(Object.values(scores(atLeast('60'), '50', '61')))).toEqual(new Set([100]));
  });

  it('a target already met by the base has no distance, whether held or lost', () => {
    expect(scores(atLeast('60'), '70', '65')).toEqual({
      realisation: 'alreadyMet',
      realisationRatio: 100,
      efficacy: 'alreadyMet',
      pathRatio: 'alreadyMet',
      attainment: 100,
    });
    expect(scores(atLeast('60'), '70', '54')).toEqual({
      realisation: 'alreadyMet',
      realisationRatio: 90,
      efficacy: 'alreadyMet',
      pathRatio: 'alreadyMet',
      attainment: 0,
    });
  });

  it('measures to the nearer end of a band', () => {
    // about 45 ± 2 from 33: 43 is 10 away; at 38 half is done
    expect(scores({ kind: 'around', value: '45', unit: 'percent' }, '33', '38')).toMatchObject({
      realisation: 50,
    });
    // 1–2 from 4: 2 is 2 away; at 3 half is done
    expect(
      scores({ kind: 'between', min: '1', max: '2', unit: 'percent' }, '4', '3'),
    ).toMatchObject({ realisation: 50 });
  });

  it('does not reward a value that overshot the band', () => {
    // from 0 to 1–2 and out to 4: the base lay 1 below the band, 4 lies 2 above it: nothing is left
    // of the way
    const between = { kind: 'between', min: '1', max: '2', unit: 'percent' } as const;
    expect(scores(between, '0', '4')).toMatchObject({
      realisation: 0,
      pathRatio: 0,
      attainment: 0,
    });
    // about 45 ± 2 from 33 (10 below 43) out to 52 (5 above 47): half is left of the distance
    expect(scores({ kind: 'around', value: '45', unit: 'percent' }, '33', '52')).toMatchObject({
      realisation: 50,
      pathRatio: 100,
    });
  });

  it('does not reward a value that overshot from above either', () => {
    const between = { kind: 'between', min: '10', max: '20', unit: 'percent' } as const;
    // From 30, 10 above the band, out to 5, 5 below it: laid off on that side the base lies at 0,
    // and 5 is half of the way to 10.
    expect(scores(between, '30', '5')).toMatchObject({
      realisation: 50,
      efficacy: 80,
      realisationRatio: 50,
    });
    // From 0, 10 below the band, out to 25: laid off above it lies at 30, and 25 is half of the way
    // to 20. 20 ÷ 25 = 80 %
    expect(scores(between, '0', '25')).toMatchObject({
      realisation: 50,
      efficacy: 80,
      realisationRatio: 80,
    });
    // From 57, 10 above 45 ± 2, out to 38, 5 below it.
    expect(scores({ kind: 'around', value: '45', unit: 'percent' }, '57', '38')).toMatchObject({
      realisation: 50,
    });
    // On its own side the base stays where it is.
    expect(scores(between, '30', '25')).toMatchObject({ realisation: 50 });
    expect(scores(between, '0', '5')).toMatchObject({ realisation: 50 });
  });

  it('measures such a value against the path by the remaining distance, too', () => {
    // Half of the distance in 8 of 10 years: 50 ÷ 80 = 62.5 %
    const late = evaluate(
      { kind: 'between', min: '10', max: '20', unit: 'percent' },
      '30',
      '5',
      2028,
    );
    expect(scoreTarget(late, { method: 'pathRatio' })).toMatchObject({ score: 62.5 });
  });

  it('has no figure to score a comparison', () => {
    const matches: Rule = {
      kind: 'compare',
      relation: 'matches',
      reference: { zh: '某', en: 'something' },
      referenceIndicator: 'other',
    };
    const result = evaluateTarget(
      target(matches),
      [figure(2020, '20'), figure(2025, '33'), figure(2025, '30', { indicator: 'other' })],
      { year: 2025 },
    );
    expect(result.attainment).toMatchObject({ status: 'missed', threshold: { value: '30' } });
    for (const method of ['realisation', 'realisationRatio', 'efficacy', 'pathRatio'] as const)
      expect(scoreTarget(result, { method })).toMatchObject({ reason: 'noFigure' });
    expect(scoreTarget(result, { method: 'attainment' })).toMatchObject({ score: 0 });
  });

  it('scores relative targets and coverage by the resulting figure', () => {
    // 20 % off 10 is 8: 9 is half way, 8 ÷ 9 = 88.9 %
    expect(
      scores({ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' }, '10', '9'),
    ).toEqual({
      realisation: 50,
      realisationRatio: 88.88888888888889,
      efficacy: 80,
      pathRatio: 100,
      attainment: 0,
    });
    expect(scores({ kind: 'coverage' }, '80', '90')).toMatchObject({
      realisation: 50,
      realisationRatio: 90,
    });
    // The target is 0: 5 of 10 is half way, and the ratio to zero is 0.
    expect(scores({ kind: 'coverage', extent: 'none' }, '10', '5')).toMatchObject({
      realisation: 50,
      realisationRatio: 0,
    });
  });

  it('scores values in another unit, and nearly attained ones, by the figures', () => {
    const of = (value: string, unit: 'percent' | 'permille', policy = {}) =>
      scoreTarget(
        evaluateTarget(
          target(atLeast('60')),
          [figure(2020, '500', { unit: 'permille' }), figure(2025, value, { unit })],
          { year: 2025, policy },
        ),
        {
          method: 'realisation',
        },
      );
    expect(of('550', 'permille')).toEqual({ status: 'assessed', method: 'realisation', score: 50 });
    expect(of('59', 'percent', { nearBand: '0.05' })).toEqual({
      status: 'assessed',
      method: 'realisation',
      score: 90,
    });
  });

  it('needs a base of an earlier year for the distance, but not for the ratio', () => {
    const of = (method: ScoringMethod) =>
      scoreTarget(evaluateTarget(target(atLeast('60')), [figure(2020, '54')], { year: 2025 }), {
        method,
      });
    expect(of('realisation')).toEqual({
      status: 'notAssessed',
      method: 'realisation',
      reason: 'baseYear',
    });
    expect(of('pathRatio')).toEqual({
      status: 'notAssessed',
      method: 'pathRatio',
      reason: 'baseYear',
    });
    expect(of('realisationRatio')).toEqual({
      status: 'assessed',
      method: 'realisationRatio',
      score: 90,
    });
  });

  it('continues after the due year', () => {
    // 55 of 50 to 60 in 2032, when 120 % of the time is over: 50 ÷ 120 = 41.67
    const late = (method: ScoringMethod) =>
      scoreTarget(evaluate(atLeast('60'), '50', '55', 2032), { method });
    expect(late('realisation')).toMatchObject({ score: 50 });
    expect(late('pathRatio')).toMatchObject({ score: expect.closeTo(125 / 3, 9) });
  });

  it('has a reason if a ratio does not exist', () => {
    expect(scores(atMost('-1'), '5', '3')).toMatchObject({
      realisationRatio: 'nonPositive',
      realisation: expect.closeTo(100 / 3, 9),
    });
  });

  it('has a reason if there is no score', () => {
    expect(scores(atLeast('60'), undefined, '55')).toMatchObject({
      realisation: 'noBaseline',
      efficacy: 'noBaseline',
      pathRatio: 'noBaseline',
      attainment: 0,
    });
    expect(scores(atLeast('60'), undefined, '65')).toMatchObject({
      realisation: 'noBaseline',
      realisationRatio: 100,
      attainment: 100,
    });
    expect(scores({ kind: 'trend', direction: 'up' }, '50', '51')).toMatchObject({
      realisation: 'noFigure',
      realisationRatio: 'noFigure',
      attainment: 100,
    });
    expect(scores({ kind: 'trend', direction: 'up' }, '50', '49')).toMatchObject({
      realisation: 'noFigure',
      realisationRatio: 'noFigure',
      attainment: 0,
    });
    const nothing = evaluateTarget(target(atLeast('60')), [], { year: 2025 });
    for (const method of scoringMethods)
      expect(scoreTarget(nothing, { method })).toEqual({
        status: 'notAssessed',
        method,
        reason: 'noObservation',
      });
    for (const wrong of [null, 'evaluation', {}, { ...nothing, attainment: undefined }])
      expect(() => scoreTarget(wrong as never, { method: 'efficacy' })).toThrow(
        expect.objectContaining({
          code: 'badArgument',
          path: expect.stringMatching(/^evaluation/),
        }),
      );
    expect(() => scoreTarget(nothing, { method: 'eficacy' as ScoringMethod })).toThrow(
      expect.objectContaining({
        code: 'badArgument',
        what: 'argument',
        path: 'options.method',
        nearest: 'efficacy',
      }),
    );
  });

  it('a better value never scores lower, and no score leaves 0 to 100', () => {
    const value = fc
      .integer({ min: 1, max: 9999 })
      .map((hundredths) => (hundredths / 100).toFixed(2));
    fc.assert(
      fc.property(fc.constantFrom(...scoringMethods), value, value, value, (method, base, a, b) => {
        fc.pre(Number(base) < 60);
        const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
        const of = (one: string) => scoreTarget(evaluate(atLeast('60'), base, one), { method });
        const [worse, better] = [of(low), of(high)];
        if (worse.status !== 'assessed' || better.status !== 'assessed')
          throw new Error(`no score for ${base} → ${a}, ${b}`);
        expect(worse.score).toBeLessThanOrEqual(better.score);
        expect([worse.score >= 0, better.score <= 100]).toEqual([true, true]);
      }),
    );
  });
});
