import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Observation } from '../../../src/model/Observation.js';
import { atLeast, figure, target } from '../figures.js';

const composite = target(atLeast('90'), { components: ['one', 'two', 'three'] });
const of = (indicator: string, value: string, year = 2025) => figure(year, value, { indicator });
const evaluate = (figures: readonly Observation[], policy = {}) =>
  evaluateTarget(composite, figures, { year: 2025, area: 'here', policy });
const margin = (value: string) => ({
  margin: { value, unit: 'percent' },
  threshold: { value: '90', unit: 'percent' },
});

describe('a target over several groups', () => {
  it('is decided by the worst group', () => {
    expect(evaluate([of('one', '95'), of('two', '80'), of('three', '89')])).toMatchObject({
      attainment: { status: 'missed', ...margin('-10'), failingComponents: ['two', 'three'] },
      observed: { value: '80', component: 'two' },
    });
    expect(evaluate([of('one', '95'), of('two', '91'), of('three', '92')]).attainment).toEqual({
      status: 'attained',
      ...margin('1'),
    });
  });

  it('names the first of two equally bad groups', () => {
    expect(evaluate([of('one', '80'), of('two', '80'), of('three', '95')]).observed).toMatchObject({
      component: 'one',
    });
  });

  it('is nearly attained only if every failing group is near and all report', () => {
    // 90 × 0.01 = 0.9: 89.2 is near, 89 is not.
    const near = { nearBand: '0.01' };
    expect(
      evaluate([of('one', '95'), of('two', '89.2'), of('three', '89.5')], near).attainment,
    ).toEqual({
      status: 'nearlyAttained',
      ...margin('-0.8'),
      failingComponents: ['two', 'three'],
    });
    expect(
      evaluate([of('one', '95'), of('two', '89.2'), of('three', '89')], near).attainment.status,
    ).toBe('missed');
    expect(evaluate([of('one', '95'), of('two', '89.2')], near).attainment).toEqual({
      status: 'notAssessed',
      reason: 'nonReportingComponents',
      ...margin('-0.8'),
      failingComponents: ['two'],
      nonReportingComponents: ['three'],
    });
  });

  it('is unknown while a required group has not reported', () => {
    expect(evaluate([of('one', '95'), of('three', '91')]).attainment).toEqual({
      status: 'notAssessed',
      reason: 'nonReportingComponents',
      ...margin('1'),
      nonReportingComponents: ['two'],
    });
    expect(evaluate([]).attainment).toEqual({
      status: 'notAssessed',
      reason: 'noObservation',
      nonReportingComponents: ['one', 'two', 'three'],
    });
  });

  it('gets no verdict from a figure of the whole, whether it meets the rule or misses it', () => {
    for (const whole of ['91', '89'])
      expect(evaluate([of('rate', '70', 2020), of('rate', whole)])).toMatchObject({
        attainment: {
          status: 'notAssessed',
          reason: 'nonReportingComponents',
          nonReportingComponents: ['one', 'two', 'three'],
        },
        observed: null,
        evidence: { series: [] },
        warnings: [],
      });
  });

  it('gets the same verdict with a figure of the whole as without', () => {
    const groups = [of('one', '95'), of('two', '80'), of('three', '89')];
    for (const reporting of [groups, groups.slice(0, 2), groups.slice(0, 1)])
      expect(evaluate([...reporting, of('rate', '100')])).toEqual(evaluate(reporting));
  });

  it('has no observation only if neither the groups nor the whole have a figure', () => {
    // All groups have figures, but not the base that a trend needs.
    const trend = target({ kind: 'trend', direction: 'up' }, { components: ['one', 'two'] });
    const reason = (...figures: Observation[]) => {
      const { attainment } = evaluateTarget(trend, figures, { year: 2025, area: 'here' });
      return attainment.status === 'notAssessed' ? attainment.reason : attainment.status;
    };
    expect(reason(of('one', '95'), of('two', '95'))).toBe('noBaseline');
    expect(reason(of('one', '95'))).toBe('noBaseline');
    expect(reason(of('rate', '95'))).toBe('nonReportingComponents');
    expect(reason(of('rate', '95', 2026), of('one', '95', 2026))).toBe('noObservation');
  });

  it('lacks the reference if every group has a figure, and lists no group as silent', () => {
    const rule = {
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '全市', en: 'The whole' },
      referenceIndicator: 'whole',
    } as const;
    const judge = (...figures: Observation[]) =>
      evaluateTarget(target(rule, { components: ['one', 'two'] }), figures, {
        year: 2025,
        area: 'here',
      }).attainment;
    const groups = [of('one', '30'), of('two', '31')];
    const lacking = { status: 'notAssessed', reason: 'noReference' };
    expect(judge(...groups)).toEqual(lacking);
    // The figure of an earlier year is not a reference.
    expect(judge(...groups, of('whole', '30', 2024))).toEqual(lacking);
    expect(judge(of('one', '30'), of('whole', '30', 2024))).toEqual({
      ...lacking,
      nonReportingComponents: ['two'],
    });
  });

  it('judges hepatitis B at 96.6 against 98, whatever an older joint figure is', () => {
    // 96.6 − 98 = −1.4
    const rate = target(atLeast('98'), { components: ['hiv', 'syphilis', 'hepatitis-b'] });
    const { attainment } = evaluateTarget(
      rate,
      [
        figure(2021, '98.5'),
        figure(2024, '99', { indicator: 'hiv' }),
        figure(2024, '98.9', { indicator: 'syphilis' }),
        figure(2024, '96.6', { indicator: 'hepatitis-b' }),
      ],
      { year: 2024 },
    );
    expect(attainment).toMatchObject({
      status: 'missed',
      margin: { value: '-1.4' },
      failingComponents: ['hepatitis-b'],
    });
  });

  it('follows the group that decided', () => {
    // two: 70 to 80 of 90, half of the way in half of the time
    expect(
      evaluate([of('two', '70', 2020), of('one', '95'), of('two', '80'), of('three', '95')]),
    ).toMatchObject({
      trajectory: { regime: 'improve', course: 'onCourse', progress: { share: 0.5, pace: 1 } },
      baseline: { value: '70' },
      evidence: {
        series: [
          { year: 2020, value: '70' },
          { year: 2025, value: '80' },
        ],
      },
    });
  });

  it('finds the area if only the groups have figures', () => {
    const alone = (figures: readonly Observation[]) =>
      evaluateTarget(composite, figures, { year: 2025 });
    expect(alone([of('one', '95'), of('two', '91'), of('three', '92')]).attainment.status).toBe(
      'attained',
    );
    expect(() => alone([of('one', '95'), { ...of('two', '91'), area: 'there' }])).toThrow(
      expect.objectContaining({ code: 'ambiguousArea', found: ['here', 'there'] }),
    );
  });

  describe('with a group without a case', () => {
    const caseless = (indicator: string, year = 2025): Observation => ({
      ...of(indicator, '0', year),
      numerator: '0',
      denominator: '0',
    });

    it('is judged on the others, and names it', () => {
      // 91 − 90 = 1, and 80 − 90 = −10.
      const attained = [of('one', '95'), caseless('two'), of('three', '91')];
      expect(evaluate(attained).attainment).toEqual({
        status: 'attained',
        ...margin('1'),
        componentsWithoutCases: ['two'],
      });
      expect(evaluate([of('one', '80'), caseless('two')]).attainment).toEqual({
        status: 'missed',
        ...margin('-10'),
        failingComponents: ['one'],
        nonReportingComponents: ['three'],
        componentsWithoutCases: ['two'],
      });
    });

    it('uses the latest year of the group', () => {
      const figures = [of('one', '95'), of('two', '80', 2024), of('three', '91')];
      expect(evaluate([...figures, caseless('two')]).attainment.status).toBe('attained');
      expect(evaluate([...figures, caseless('two', 2023)]).attainment.status).toBe('missed');
    });

    it('is not judged if no group has a case', () => {
      const groups = ['one', 'two', 'three'];
      expect(evaluate(groups.map((group) => caseless(group))).attainment).toEqual({
        status: 'notAssessed',
        reason: 'noCase',
        componentsWithoutCases: groups,
      });
    });
  });
});
