import { describe, expect, it } from 'vitest';
import type { TargetOptions } from '../../src/evaluate/evaluateTarget.js';
import { evaluateTarget as evaluate } from '../../src/library/evaluateTarget.js';
import { getTarget } from '../../src/library/getTarget.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Target } from '../../src/model/Target.js';
import { atLeast, atMost, figure, flatten, target } from './figures.js';

const evaluateTarget = (
  one: Target,
  observations: readonly Observation[],
  options: TargetOptions,
) => flatten(evaluate(one, observations, options));

const infant = (year: number, value: string) =>
  figure(year, value, { indicator: 'infant-mortality-rate', unit: 'permille', area: '450381' });
const codes = (warnings: readonly { code: string }[]) => warnings.map((one) => one.code);

describe('a target that the base year already met', () => {
  const limit = getTarget('children.health.g3.infant-mortality-rate');

  it('is held, erodes, and has a year in which the headroom runs out, but no progress', () => {
    const result = evaluateTarget(
      limit,
      [
        infant(2020, '2.70'),
        infant(2021, '2.7'),
        infant(2022, '3.2'),
        infant(2023, '4.1'),
        infant(2024, '4.9'),
      ],
      { year: 2024 },
    );
    expect(result).toMatchObject({
      regime: 'hold',
      course: 'eroding',
      attainment: { status: 'attained', margin: { value: '0.1', unit: 'permille' } },
      // 5.0 − 4.9 = 0.1 of 5.0 − 2.7 = 2.3 is left; 2.2 went in 4 years, 0.55 a year, so 2025 is
      // the first year above 5.0
      headroom: {
        now: { value: '0.1' },
        atBase: { value: '2.3' },
        change: { value: '-2.2' },
        runsOutIn: 2025,
      },
      currentRun: 5,
      firstAttained: 2020,
    });
    // 0.1 ÷ 2.3 = 1 ÷ 23
    expect(result.headroom?.shareLeft).toEqual({ status: 'assessed', value: 1 / 23 });
    expect(codes(result.warnings)).toContain('erodingHeadroom');
    expect(JSON.stringify(result)).not.toMatch(/onCourse|onTrack|"ahead"/);
  });

  it('is missed and lost at 5.1', () => {
    const result = evaluateTarget(
      limit,
      [infant(2020, '2.70'), infant(2021, '4.9'), infant(2022, '5.1')],
      { year: 2022 },
    );
    expect(result).toMatchObject({
      regime: 'hold',
      course: 'lost',
      lostSince: 2022,
      currentRun: 0,
      attainment: { status: 'missed', margin: { value: '-0.1' } },
    });
    // With two earlier figures, a loss cannot be distinguished from chance.
    expect(codes(result.warnings)).not.toContain('lostAttainment');
  });

  it('uses the base that the plan gives only for this area', () => {
    expect(evaluateTarget(limit, [infant(2024, '2.4')], { year: 2024 })).toMatchObject({
      regime: 'hold',
      course: 'holding',
      baseline: { value: '2.70', origin: 'plan' },
    });
    expect(
      evaluateTarget(limit, [{ ...infant(2024, '4.0'), area: '全国' }], { year: 2024 }),
    ).toMatchObject({ regime: 'unknown', baseline: null, reason: 'noBaseline' });
  });

  it('is lost and recovering for base 98, target ≥ 97, then 90, 94, 96.9', () => {
    const result = evaluateTarget(
      target(atLeast('97')),
      [figure(2020, '98'), figure(2021, '90'), figure(2022, '94'), figure(2023, '96.9')],
      { year: 2023 },
    );
    expect(result).toMatchObject({
      regime: 'hold',
      course: 'recovering',
      lostSince: 2021,
      attainment: { status: 'missed', margin: { value: '-0.1' } },
    });
    // 97 − 96.9 = 0.1 over the 7 years to 2030
    expect(result.requiredPerYear).toEqual({ value: '0.0142857143', unit: 'percent' });
  });

  it('has no share of headroom left if the base is exactly on the target', () => {
    const result = evaluateTarget(target(atLeast('50')), [figure(2020, '50'), figure(2021, '50')], {
      year: 2021,
    });
    expect(result).toMatchObject({
      regime: 'hold',
      course: 'holding',
      headroom: { now: { value: '0' }, shareLeft: { status: 'notAssessed', reason: 'noDistance' } },
    });
    expect(result.headroom).not.toHaveProperty('runsOutIn');
  });
});

describe('a target that has to be reached', () => {
  it('is on course exactly on the straight path, whatever the digits', () => {
    // From 0.1 to 0.4 in ten years: 0.03 a year, which floating point cannot add up exactly.
    for (let year = 2021; year < 2030; year += 1) {
      const value = `0.${String(10 + 3 * (year - 2020)).padStart(2, '0')}`;
      const { course, progress } = evaluateTarget(
        target(atLeast('0.4')),
        [figure(2020, '0.1'), figure(year, value)],
        { year },
      );
      expect([course, progress?.status === 'assessed' && progress.pace], value).toEqual([
        'onCourse',
        1,
      ]);
    }
  });

  it.each([
    ['ahead', '56'],
    ['onCourse', '55'],
    ['behind', '54.9'],
    ['behind', '50'],
    ['movingAway', '49.9'],
    ['attained', '60'],
  ])('is %s at %s, half way from 50 to 60', (course, value) => {
    expect(
      evaluateTarget(target(atLeast('60')), [figure(2020, '50'), figure(2025, value)], {
        year: 2025,
      }).course,
    ).toBe(course);
  });

  it('has shares that are never clamped', () => {
    // (45 − 50) / (60 − 50) = −0.5 after 5 of 10 years: pace −1
    expect(
      evaluateTarget(target(atLeast('60')), [figure(2020, '50'), figure(2025, '45')], {
        year: 2025,
      }).progress,
    ).toEqual({
      status: 'assessed',
      share: -0.5,
      expectedShare: 0.5,
      pace: -1,
    });
    expect(
      evaluateTarget(target(atLeast('60')), [figure(2020, '50'), figure(2025, '70')], {
        year: 2025,
      }).progress,
    ).toMatchObject({ share: 2 });
  });

  it('states the required yearly change and the straight path', () => {
    const result = evaluateTarget(target(atMost('6.0')), [figure(2020, '8'), figure(2028, '7')], {
      year: 2028,
    });
    expect(result.requiredPerYear).toEqual({ value: '-0.5', unit: 'percent' });
    // 8 − 2 × 9/10 = 6.2, then 6
    expect(result.path).toEqual([
      { year: 2029, value: '6.2' },
      { year: 2030, value: '6' },
    ]);
  });

  it('is on course within the tolerance of the policy', () => {
    const policy = { courseTolerance: '0.01' };
    const at = (value: string) =>
      evaluateTarget(target(atLeast('60')), [figure(2020, '50'), figure(2025, value)], {
        year: 2025,
        policy,
      }).course;
    expect([at('54.9'), at('54.8')]).toEqual(['onCourse', 'behind']);
  });
});

describe('edge cases', () => {
  const up = target(atLeast('60'));

  it.each([
    ['no figure', [], 'noObservation', 'noObservation'],
    ['no base', [figure(2025, '50')], undefined, 'noBaseline'],
    ['a figure after the year asked for', [figure(2026, '50')], 'noObservation', 'noObservation'],
  ] as const)('%s', (_, figures, attainment, reason) => {
    const result = evaluateTarget(up, figures, { year: 2025 });
    expect(result.trajectory).toEqual({ regime: 'unknown', reason });
    if (attainment)
      expect(result.attainment).toEqual({ status: 'notAssessed', reason: attainment });
    else expect(result.attainment.status).toBe('missed');
  });

  it('a figure for the base year only is at base', () => {
    const result = evaluateTarget(up, [figure(2020, '50')], { year: 2025 });
    expect(result).toMatchObject({
      attainment: { status: 'missed' },
      course: 'atBase',
      progress: { status: 'notAssessed', reason: 'baseYear' },
      // 60 − 50 over the 10 years to 2030
      requiredPerYear: { value: '1', unit: 'percent' },
    });
  });

  it('base 0 and target 0 have results', () => {
    expect(
      evaluateTarget(target(atLeast('10')), [figure(2020, '0'), figure(2025, '5')], { year: 2025 })
        .progress,
    ).toMatchObject({ share: 0.5, pace: 1 });
    expect(
      evaluateTarget(target(atMost('0')), [figure(2020, '4'), figure(2025, '1')], { year: 2025 })
        .progress,
    ).toMatchObject({ share: 0.75 });
    const relative = target({ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' });
    expect(
      evaluateTarget(relative, [figure(2020, '0'), figure(2025, '0')], { year: 2025 }),
    ).toMatchObject({ regime: 'hold', attainment: { status: 'attained' } });
    expect(
      evaluateTarget(relative, [figure(2020, '0'), figure(2025, '1')], { year: 2025 }),
    ).toMatchObject({ regime: 'hold', course: 'lost', attainment: { status: 'missed' } });
  });

  it('a base year after the data has no progress', () => {
    const result = evaluateTarget(up, [figure(2019, '50'), figure(2018, '48')], { year: 2019 });
    expect(result.trajectory).toEqual({ regime: 'unknown', reason: 'noBaseline' });
    expect(
      evaluateTarget(target({ kind: 'trend', direction: 'up' }), [figure(2020, '50')], {
        year: 2025,
      }).attainment,
    ).toEqual({ status: 'notAssessed', reason: 'baseYear' });
  });

  it('a due year that is the base year has no path', () => {
    const result = evaluateTarget(
      target(atLeast('60'), { dueYear: 2020 }),
      [figure(2020, '50'), figure(2021, '55')],
      { year: 2021, policy: { baseYear: 2020 } },
    );
    expect(result.progress).toEqual({ status: 'notAssessed', reason: 'afterDue' });
    expect(result.path).toEqual([]);
  });

  it('uses the more reliable status and lists the other figure', () => {
    const result = evaluateTarget(
      up,
      [figure(2025, '61', { status: 'provisional' }), figure(2025, '59')],
      { year: 2025 },
    );
    expect(result.attainment.status).toBe('missed');
    expect(result.evidence.replaced).toEqual([
      { year: 2025, value: '61', unit: 'percent', status: 'provisional' },
    ]);
  });

  it.each<[string, Target]>([
    ['another than the rule', up],
    ['the rule', target({ kind: 'atLeast', value: '60', unit: 'foo' as never })],
    ['a rule without a unit', target({ kind: 'trend', direction: 'up' })],
  ])('refuses an unknown unit, that of %s', (_, one) => {
    const figures = [2020, 2025].map((year) => figure(year, '61', { unit: 'foo' as never }));
    for (const parts of ['all', 'verdicts'] as const)
      expect(() => evaluate(one, figures, { year: 2025, parts, catalogue: {} })).toThrow(
        expect.objectContaining({ code: 'unknownId', what: 'unit', found: 'foo' }),
      );
  });

  it('leaves out a year whose figures contradict each other, and reports it', () => {
    const result = evaluateTarget(up, [figure(2025, '61'), figure(2025, '59')], { year: 2025 });
    expect(result.attainment).toEqual({ status: 'notAssessed', reason: 'contradiction' });
    expect(result.contradicted).toEqual([
      {
        indicator: 'rate',
        year: 2025,
        sex: 'total',
        residence: 'total',
        figures: [
          { value: '59', unit: 'percent' },
          { value: '61', unit: 'percent' },
        ],
      },
    ]);
    expect(
      evaluateTarget(up, [figure(2025, '61'), figure(2025, '61.0')], { year: 2025 }).attainment
        .status,
    ).toBe('attained');
  });

  it('does not use a group as the total', () => {
    expect(
      evaluateTarget(up, [figure(2025, '61', { sex: 'female' })], { year: 2025 }).attainment,
    ).toEqual({ status: 'notAssessed', reason: 'groupsOnly' });
    expect(
      evaluateTarget(up, [figure(2025, '61', { residence: 'urban' })], { year: 2025 }).observed,
    ).toBeNull();
  });

  it('requires the area if figures of several are given', () => {
    const both = [figure(2025, '61'), figure(2025, '59', { area: 'there' })];
    expect(() => evaluateTarget(up, both, { year: 2025 })).toThrow(
      expect.objectContaining({ code: 'ambiguousArea' }),
    );
    expect(evaluateTarget(up, both, { year: 2025, area: 'there' }).attainment.status).toBe(
      'missed',
    );
    expect(() => evaluateTarget(up, [], { year: 2025.5 })).toThrow(
      expect.objectContaining({ code: 'badYear' }),
    );
  });
});

describe('kinds of target', () => {
  it('a female rate falls back to the total if no split is reported', () => {
    const women = target(atLeast('60'), { sex: 'female' });
    expect(evaluateTarget(women, [figure(2025, '61')], { year: 2025 }).observed?.sex).toBe('total');
    expect(
      evaluateTarget(women, [figure(2025, '61'), figure(2025, '58', { sex: 'female' })], {
        year: 2025,
      }),
    ).toMatchObject({
      observed: { sex: 'female' },
      attainment: { status: 'missed' },
    });
  });

  it('a target to be maintained is judged in the year, and names failed years', () => {
    const kept = target(atLeast('90'), { timing: 'maintain' });
    const result = evaluateTarget(
      kept,
      [figure(2020, '80'), figure(2021, '91'), figure(2022, '89.9'), figure(2023, '92')],
      { year: 2023 },
    );
    // 89.9 − 90 = −0.1; the 80 of 2020 lies before the period
    expect(result.attainment).toMatchObject({
      status: 'attained',
      margin: { value: '2' },
      notHeldIn: [{ year: 2022, value: '89.9', margin: { value: '-0.1', unit: 'percent' } }],
    });
    expect(evaluateTarget(kept, [figure(2019, '95')], { year: 2023 }).attainment).toEqual({
      status: 'notAssessed',
      reason: 'tooOld',
    });
  });

  it('a target per township lists those that fail and those that have not reported', () => {
    const areas = ['a', 'b', 'c'].map((code) => ({
      code,
      name: { zh: code, en: code },
      aliases: [],
      parent: 'here',
    }));
    const perTownship = target(atLeast('90'), { scope: 'perTownship' });
    const at = (area: string, value: string) => figure(2025, value, { area });
    const judge = (...figures: ReturnType<typeof figure>[]) =>
      evaluateTarget(perTownship, figures, { year: 2025, area: 'here', catalogue: { areas } })
        .attainment;
    expect(judge(at('a', '95'), at('b', '89'))).toMatchObject({
      status: 'missed',
      failingUnits: [{ area: 'b', value: '89', margin: { value: '-1' } }],
      nonReporting: ['c'],
    });
    expect(judge(at('a', '95'), at('b', '90'))).toMatchObject({
      status: 'notAssessed',
      reason: 'nonReporting',
      nonReporting: ['c'],
    });
    expect(judge(at('a', '95'), at('b', '90'), at('c', '91'))).toMatchObject({
      status: 'attained',
      margin: { value: '0' },
    });
    expect(judge(figure(2025, '99'))).toMatchObject({
      status: 'notAssessed',
      reason: 'wrongScope',
      nonReporting: ['a', 'b', 'c'],
    });
    expect(judge()).toMatchObject({ status: 'notAssessed', reason: 'noObservation' });
  });

  it('one noun over several groups requires each of them', () => {
    const composite = target(atLeast('98'), { components: ['one', 'two'] });
    const of = (indicator: string, value: string) => figure(2025, value, { indicator });
    const judge = (...figures: ReturnType<typeof figure>[]) =>
      evaluateTarget(composite, figures, { year: 2025, area: 'here' });
    expect(judge(of('one', '99'), of('two', '97'))).toMatchObject({
      attainment: { status: 'missed', failingComponents: ['two'] },
      observed: { value: '97', component: 'two' },
    });
    expect(judge(of('one', '99')).attainment).toMatchObject({
      status: 'notAssessed',
      reason: 'nonReportingComponents',
      nonReportingComponents: ['two'],
    });
    expect(judge(of('one', '99'), of('two', '98')).attainment.status).toBe('attained');
    expect(judge(of('rate', '99')).attainment.status).toBe('notAssessed');
  });

  it('a gap narrows against the gap of the base year', () => {
    const gap = target({
      kind: 'compare',
      relation: 'narrows',
      reference: { zh: '城乡', en: 'town and country' },
      across: 'residence',
    });
    const year = (at: number, urban: string, rural: string) => [
      figure(at, urban, { residence: 'urban' }),
      figure(at, rural, { residence: 'rural' }),
    ];
    const judge = (...figures: ReturnType<typeof figure>[]) =>
      evaluateTarget(gap, figures, { year: 2025, area: 'here' });
    // |14.1 − 18.5| = 4.4 in 2020; |14.3 − 16.6| = 2.3 in 2025; 4.4 − 2.3 = 2.1
    expect(judge(...year(2020, '14.1', '18.5'), ...year(2025, '14.3', '16.6'))).toMatchObject({
      attainment: { status: 'attained', margin: { value: '2.1' } },
      observed: { value: '2.3', derived: 'gap' },
    });
    expect(judge(...year(2020, '14', '18'), ...year(2025, '13', '17')).attainment.status).toBe(
      'missed',
    );
    expect(judge(...year(2025, '13', '17')).attainment).toEqual({
      status: 'notAssessed',
      reason: 'noBaseline',
    });
    expect(judge(figure(2025, '13', { residence: 'urban' })).attainment).toEqual({
      status: 'notAssessed',
      reason: 'noGroups',
    });
  });

  it('a slowing rise compares the mean yearly changes before and after the base year', () => {
    const slowing = target({ kind: 'trend', direction: 'slowing' });
    // before: (10 − 5) / 10 = 0.5 a year; after: (11.2 − 10) / 4 = 0.3 a year
    expect(
      evaluateTarget(slowing, [figure(2010, '5'), figure(2020, '10'), figure(2024, '11.2')], {
        year: 2024,
      }),
    ).toMatchObject({
      attainment: { status: 'attained', margin: { value: '0.2' } },
      observed: { value: '0.3', derived: 'yearlyChange' },
    });
    expect(
      evaluateTarget(slowing, [figure(2010, '5'), figure(2020, '10'), figure(2024, '12')], {
        year: 2024,
      }).attainment.status,
    ).toBe('missed');
    expect(
      evaluateTarget(slowing, [figure(2020, '10'), figure(2024, '12')], { year: 2024 }).attainment,
    ).toEqual({ status: 'notAssessed', reason: 'tooFewYears' });
  });

  it('a comparison with another indicator uses only the same year', () => {
    const fair = target({
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '占比', en: 'share' },
      referenceIndicator: 'share',
    });
    const share = (year: number, value: string) => figure(year, value, { indicator: 'share' });
    expect(
      evaluateTarget(fair, [figure(2025, '30'), share(2025, '30')], { year: 2025 }).attainment
        .status,
    ).toBe('attained');
    expect(
      evaluateTarget(fair, [figure(2025, '30'), share(2024, '20')], { year: 2025 }).attainment,
    ).toEqual({ status: 'notAssessed', reason: 'noReference' });
  });
});

describe('small numbers', () => {
  const limit = getTarget('women.health.g2.maternal-mortality-ratio');
  const deaths = (year: number, value: string, numerator: string) =>
    figure(year, value, {
      indicator: 'maternal-mortality-ratio',
      unit: 'per100000',
      area: '450381',
      numerator,
      denominator: '3000',
    });

  it('one death among 3 000 births misses 12/10万 but cannot be distinguished from it', () => {
    const { attainment, warnings } = evaluateTarget(limit, [deaths(2025, '33.3', '1')], {
      year: 2025,
    });
    // 12 − 33.3 = −21.3; Garwood 95 % for one event: 0.0253 to 5.5716, over 3 000 births 0.84 to
    // 185.7 per 100 000
    expect(attainment).toMatchObject({
      status: 'missed',
      margin: { value: '-21.3' },
      smallNumbers: { distinguishable: 'no', interval: { method: 'garwood' } },
    });
    expect(attainment.smallNumbers?.interval.low).toBeCloseTo((0.0253178 / 3000) * 100000, 3);
    expect(attainment.smallNumbers?.interval.high).toBeCloseTo((5.5716434 / 3000) * 100000, 3);
    expect(codes(warnings)).toContain('smallNumbers');
  });

  it('pooled over five years with one death it attains', () => {
    const figures = [2021, 2022, 2023, 2024].map((year) => deaths(year, '0', '0'));
    const { attainment } = evaluateTarget(limit, [...figures, deaths(2025, '33.3', '1')], {
      year: 2025,
    });
    // 1 / 15 000 × 100 000 = 6.666…
    expect(attainment.smallNumbers?.pooled).toMatchObject({
      numerator: '1',
      denominator: '15000',
      value: '6.6666666667',
      status: 'attained',
      distinguishable: 'no',
      years: [2021, 2022, 2023, 2024, 2025],
    });
  });

  it('many deaths can be distinguished', () => {
    const { attainment } = evaluateTarget(limit, [{ ...deaths(2025, '1000', '30') }], {
      year: 2025,
    });
    expect(attainment.smallNumbers?.distinguishable).toBe('worse');
  });
});

describe('nested rates', () => {
  const of = (indicator: string, value: string) =>
    figure(2025, value, { indicator, unit: 'permille', area: '450381' });

  it('an infant rate of 2.70 bounds the unknown neonatal rate and decides its target', () => {
    const result = evaluateTarget(
      getTarget('children.health.g3.neonatal-mortality-rate'),
      [of('infant-mortality-rate', '2.70')],
      { year: 2025, area: '450381' },
    );
    expect(result.attainment).toEqual({ status: 'notAssessed', reason: 'noObservation' });
    expect(result.bound).toEqual({
      relation: 'atMost',
      value: '2.70',
      unit: 'permille',
      year: 2025,
      from: 'infant-mortality-rate',
      implies: 'attained',
    });
  });

  it('a neonatal rate above the infant rate is reported', () => {
    const result = evaluateTarget(
      getTarget('children.health.g3.neonatal-mortality-rate'),
      [of('neonatal-mortality-rate', '2.8'), of('infant-mortality-rate', '2.70')],
      {
        year: 2025,
        area: '450381',
      },
    );
    expect(result.warnings.find((one) => one.code === 'inconsistent')).toEqual({
      code: 'inconsistent',
      urgency: 'high',
      year: 2025,
      value: { value: '2.8', unit: 'permille' },
      within: 'infant-mortality-rate',
      whole: { value: '2.70', unit: 'permille' },
    });
  });
});

it('a misspelt stage is refused instead of being judged as annual', () => {
  expect(() =>
    evaluate(target(atLeast('60')), [], { year: 2024, stage: 'midtrem' as never }),
  ).toThrow(
    expect.objectContaining({ code: 'badArgument', path: 'options.stage', nearest: 'midterm' }),
  );
});
