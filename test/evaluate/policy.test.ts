import { describe, expect, it } from 'vitest';
import { defaultPolicy, resolvePolicy } from '../../src/evaluate/policy.js';
import type { PolicyInput } from '../../src/model/Policy.js';

const tolerances = ['aroundTolerance', 'matchTolerance', 'nearBand', 'courseTolerance'] as const;
const refuse = (input: unknown) => () => resolvePolicy(input as PolicyInput);
const bad = (found: unknown, more = {}) =>
  expect.objectContaining({ code: 'badArgument', found, ...more });

describe('resolvePolicy', () => {
  it('has the documented defaults', () => {
    expect(resolvePolicy()).toEqual({
      aroundTolerance: '2',
      matchTolerance: '2',
      nearBand: '0',
      courseTolerance: '0',
      confidence: 0.95,
      poolingYears: 5,
      method: 'attainment',
      forecast: {
        slopeSd: 0.05,
        valueSlopeSd: 0.1,
        stall: 0.03,
        levelEvents: 1,
        line: 0.68,
        dispersionLevel: 0.2,
        excessLevel: 0.01,
        leastYears: 3,
        leastValues: 4,
        widestShare: 0.5,
        widestMultiple: 3,
        horizon: 100,
      },
      warnings: {
        unlikelyProbability: 0.25,
        volatileLevel: 0.01,
        volatileShare: 0.15,
        volatileYears: 4,
        changeLevel: 0.025,
        trendLevel: 0.05,
        overdispersionLevel: 0.05,
        headroomShare: 0.5,
        falseDiscoveryRate: 0.1,
        staleYears: 2,
        suspectFactor: 8,
      },
    });
  });

  it('overrides only the given values', () => {
    const input: PolicyInput = { nearBand: '0.005', warnings: { staleYears: 0 } };
    expect(resolvePolicy(input)).toEqual({
      ...defaultPolicy,
      nearBand: '0.005',
      warnings: { ...defaultPolicy.warnings, staleYears: 0 },
    });
    expect(resolvePolicy({ baseYear: 2015 })).toEqual({ ...defaultPolicy, baseYear: 2015 });
  });

  it('baseYear may be 1900 to 2200', () => {
    for (const baseYear of [1900, 2200])
      expect(resolvePolicy({ baseYear })).toMatchObject({ baseYear });
    for (const wrong of [1899, 2201, 2020.5, '2020', null])
      expect(refuse({ baseYear: wrong })).toThrow(
        expect.objectContaining({
          code: 'badYear',
          path: 'policy.baseYear',
          found: wrong,
          expected: { kind: 'year', from: 1900, to: 2200 },
        }),
      );
  });

  it.each([
    ...tolerances.map(
      (name) => [name, ['0', '0.05', '2'], ['-1', '-0', 2, '', '1e1', null]] as const,
    ),
    ['confidence', [0.5, 0.999], [0, 1, -0.1, '0.95', Number.NaN]],
    ['poolingYears', [1, 30], [0, 31, 2.5, '5']],
    [
      'method',
      ['realisation', 'realisationRatio', 'efficacy', 'pathRatio', 'attainment'],
      ['mean', '', null],
    ],
  ] as const)('%s may be %j and not %j', (name, good, wrong) => {
    for (const value of good)
      expect(resolvePolicy({ [name]: value })).toMatchObject({ [name]: value });
    for (const value of wrong) expect(refuse({ [name]: value }), String(value)).toThrow(bad(value));
  });

  it.each([
    ['unlikelyProbability', [0, 1], [-0.1, 1.1, '0.5', Number.NaN]],
    ['headroomShare', [0, 1], [-0.1, 1.1, '0.5']],
    ['volatileShare', [0, 3], [-0.1, Number.POSITIVE_INFINITY, '0.5', Number.NaN]],
    ['staleYears', [0, 9], [-1, 1.5, '2']],
    ['volatileYears', [3, 9], [2, 3.5, '4']],
    ['suspectFactor', [1.5, 10], [1, 0, '8', Number.POSITIVE_INFINITY]],
    ['volatileLevel', [0, 1], [-0.1, 1.1, '0.5']],
    ['changeLevel', [0, 1], [-0.1, 1.1, '0.5']],
    ['trendLevel', [0, 1], [-0.1, 1.1, '0.5']],
    ['overdispersionLevel', [0, 1], [-0.1, 1.1, '0.5']],
    ['falseDiscoveryRate', [0, 1], [-0.1, 1.1, '0.5']],
  ] as const)('the warning threshold %s may be %j and not %j', (name, good, wrong) => {
    for (const value of good)
      expect(resolvePolicy({ warnings: { [name]: value } }).warnings).toMatchObject({
        [name]: value,
      });
    for (const value of wrong)
      expect(refuse({ warnings: { [name]: value } }), String(value)).toThrow(bad(value));
  });

  it.each([
    ['slopeSd', [0.01, 2], [0, -1, '0.05', Number.POSITIVE_INFINITY]],
    ['valueSlopeSd', [0.01, 2], [0, -1, '0.1']],
    ['stall', [0, 1], [-0.1, 1.1, '0.5']],
    ['levelEvents', [0.5, 3], [0, -1, '1']],
    ['line', [0.01, 0.99], [0, 1, '0.5']],
    ['dispersionLevel', [0, 1], [-0.1, 1.1]],
    ['excessLevel', [0, 1], [-0.1, 1.1]],
    ['leastYears', [3, 10], [2, 3.5, '3']],
    ['leastValues', [3, 10], [2, 3.5]],
    ['widestShare', [0.1, 1], [0, -1, '0.5']],
    ['widestMultiple', [0.1, 10], [0, -1]],
    ['horizon', [0, 100], [-1, 0.5]],
  ] as const)('the assumption of forecasts %s may be %j and not %j', (name, good, wrong) => {
    for (const value of good)
      expect(resolvePolicy({ forecast: { [name]: value } }).forecast).toMatchObject({
        [name]: value,
      });
    for (const value of wrong)
      expect(refuse({ forecast: { [name]: value } }), String(value)).toThrow(bad(value));
  });

  it('states the valid range of a value', () => {
    for (const name of tolerances)
      expect(refuse({ [name]: 'x' })).toThrow(
        bad('x', {
          expected: { kind: 'tolerance' },
        }),
      );
    expect(refuse({ confidence: 1 })).toThrow(
      bad(1, { expected: { kind: 'number', above: 0, below: 1 } }),
    );
    expect(refuse({ poolingYears: 0 })).toThrow(
      bad(0, { expected: { kind: 'number', whole: true, from: 1, to: 30 } }),
    );
    expect(refuse({ method: 'mean' })).toThrow(
      bad('mean', {
        expected: {
          kind: 'oneOf',
          words: ['realisation', 'realisationRatio', 'efficacy', 'pathRatio', 'attainment'],
        },
      }),
    );
    for (const name of ['unlikelyProbability', 'headroomShare'])
      expect(refuse({ warnings: { [name]: 2 } })).toThrow(
        bad(2, { expected: { kind: 'number', from: 0, to: 1 } }),
      );
    expect(refuse({ warnings: { volatileShare: -1 } })).toThrow(
      bad(-1, { expected: { kind: 'number', from: 0 } }),
    );
    expect(refuse({ warnings: { staleYears: -1 } })).toThrow(
      bad(-1, { expected: { kind: 'number', whole: true, from: 0 } }),
    );
    expect(refuse({ warnings: { staleYears: -1 } })).toThrow(
      /^policy\.warnings\.staleYears must be/,
    );
    expect(refuse({ confidence: 1 })).toThrow(/^policy\.confidence must be/);
  });

  it('refuses unknown names, inherited ones included', () => {
    expect(refuse({ baseYaer: 2020 })).toThrow(bad('baseYaer', { nearest: 'baseYear' }));
    expect(refuse({ constructor: 1 })).toThrow(bad('constructor', { nearest: undefined }));
    expect(refuse({ warnings: { staleYear: 1 } })).toThrow(
      bad('staleYear', { nearest: 'staleYears' }),
    );
    // A warning threshold is valid only under `warnings`.
    expect(refuse({ staleYears: 1 })).toThrow(bad('staleYears'));
    expect(refuse({ warnings: { warnings: {} } })).toThrow(bad('warnings'));
  });

  it('is an object, and so are the warnings', () => {
    for (const input of [null, 'policy', 3])
      expect(refuse(input), String(input)).toThrow(
        bad(input, { what: 'argument', path: 'policy', expected: { kind: 'object' } }),
      );
    for (const warnings of [null, 'none', 3])
      expect(refuse({ warnings }), String(warnings)).toThrow(
        bad(warnings, { path: 'policy.warnings', expected: { kind: 'object' } }),
      );
  });
});
