import { describe, expect, it } from 'vitest';
import { measureProgress } from '../../../src/evaluate/trajectory/measureProgress.js';
import type { Rule } from '../../../src/model/Rule.js';
import { anyOf, atLeast, atMost } from '../figures.js';

const at = (year: number, value: string) => ({ year, value, unit: 'percent' as const });
const measure = (rule: Rule, base: [number, string], current: [number, string], dueYear = 2030) =>
  anyOf(measureProgress({ rule, dueYear }, { base: at(...base), current: at(...current) }));

describe('measureProgress', () => {
  it('measures progress on exact figures, in any unit of the dimension', () => {
    // 4 ‰ is 0.4 %: (0.4 − 0) ÷ (1 − 0) = 0.4 after 2 of 10 years: pace 2; 0.6 are left for 8
    // years: 0.075 a year
    const report = anyOf(
      measureProgress(
        { rule: atLeast('1') as Rule, dueYear: 2030 },
        {
          base: { year: 2020, value: '0', unit: 'permille' },
          current: { year: 2022, value: '4', unit: 'permille' },
        },
      ),
    );
    expect(report).toMatchObject({
      regime: 'improve',
      course: 'ahead',
      progress: { status: 'assessed', share: 0.4, expectedShare: 0.2, pace: 2 },
      requiredPerYear: { value: '0.075', unit: 'percent' },
    });
    // The path runs from the base, not from the value: 0.1 a year.
    expect(report.path?.map((point) => [point.year, point.value])).toEqual([
      [2023, '0.3'],
      [2024, '0.4'],
      [2025, '0.5'],
      [2026, '0.6'],
      [2027, '0.7'],
      [2028, '0.8'],
      [2029, '0.9'],
      [2030, '1'],
    ]);
  });

  it('leaves a target to be maintained no time', () => {
    // From 90 to 95 per cent: 94 is 0.8 of the way; of 2020 to 2030, half has passed.
    const target = { rule: atLeast('95') as Rule, dueYear: 2030 };
    const figures = { base: at(2020, '90'), current: at(2025, '94') };
    expect(measureProgress({ ...target, timing: 'reach' }, figures)).toMatchObject({
      course: 'ahead',
      progress: { share: 0.8, expectedShare: 0.5, pace: 1.6 },
      path: expect.arrayContaining([{ year: 2026, value: '93' }]),
    });
    expect(measureProgress({ ...target, timing: 'maintain' }, figures)).toMatchObject({
      course: 'behind',
      progress: { share: 0.8, expectedShare: 1, pace: 0.8 },
      path: expect.arrayContaining([{ year: 2026, value: '95' }]),
    });
    expect(() => measureProgress({ ...target, timing: 'always' as never }, figures)).toThrow(
      'target.timing must be reach, maintain or unstated, not “always”',
    );
  });

  it('applies relative targets and trends to the given base', () => {
    // 20 % off 10 is 8; 9 is half way
    expect(
      measure(
        { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' },
        [2020, '10'],
        [2025, '9'],
      ).progress,
    ).toMatchObject({ share: 0.5, pace: 1 });
    const up: Rule = { kind: 'trend', direction: 'up' };
    expect(measure(up, [2020, '10'], [2025, '11'])).toEqual({
      regime: 'improve',
      course: 'attained',
      progress: { status: 'notAssessed', reason: 'noFigure' },
      path: [],
    });
    expect(measure(up, [2020, '10'], [2025, '10']).course).toBe('unchanged');
    expect(measure(up, [2020, '10'], [2025, '9']).course).toBe('movingAway');
    expect(measure(up, [2020, '10'], [2020, '10']).course).toBe('atBase');
    expect(measure({ kind: 'trend', direction: 'down' }, [2020, '10'], [2025, '9']).course).toBe(
      'attained',
    );
  });

  it('has no result without required figures, or before the base', () => {
    const compare: Rule = {
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '某', en: 'something' },
    };
    expect(measure(compare, [2020, '1'], [2025, '2'])).toEqual({
      regime: 'unknown',
      reason: 'noReference',
    });
    expect(measure(atLeast('60'), [2020, '50'], [2019, '55'])).toEqual({
      regime: 'unknown',
      reason: 'baseAfterData',
    });
    expect(measure(atLeast('60'), [2020, '50'], [2020, '55'])).toMatchObject({
      regime: 'improve',
      course: 'atBase',
      progress: { reason: 'baseYear' },
    });
  });

  it('ends in the due year: nothing is required and no path is left', () => {
    const inTime = measure(atLeast('60'), [2020, '50'], [2030, '55']);
    expect(inTime).toMatchObject({
      course: 'behind',
      progress: { share: 0.5, expectedShare: 1, pace: 0.5 },
      path: [],
    });
    expect(inTime).not.toHaveProperty('requiredPerYear');
    expect(measure(atLeast('60'), [2020, '50'], [2029, '55'])).toMatchObject({
      requiredPerYear: { value: '5' },
      path: [{ year: 2030, value: '60' }],
    });
    expect(measure(atLeast('60'), [2020, '50'], [2029, '60'])).not.toHaveProperty(
      'requiredPerYear',
    );
    // A target that was due before its base year, or in it, has no path.
    for (const due of [2019, 2020])
      expect(measure(atLeast('60'), [2020, '50'], [2021, '55'], due)).toMatchObject({
        course: 'behind',
        progress: { reason: 'afterDue' },
        path: [],
      });
    expect(measure(atLeast('60'), [2020, '50'], [2022, '55'], 2021)).toMatchObject({
      course: 'behind',
      progress: { status: 'assessed', expectedShare: 2, pace: 0.25 },
    });
  });

  it('is on course within the tolerance, but not when moving away or after the due year', () => {
    const course = (value: string, year = 2025) =>
      anyOf(
        measureProgress(
          { rule: atLeast('60') as Rule, dueYear: 2030 },
          { base: at(2020, '50'), current: at(year, value) },
          { courseTolerance: '5' },
        ),
      ).course;
    // Half of the way is asked for: 50 is half of it behind, 49.9 leads away, and 2030 is the due
    // year.
    expect([course('50'), course('49.9'), course('59', 2030), course('59', 2031)]).toEqual([
      'onCourse',
      'movingAway',
      'behind',
      'behind',
    ]);
  });

  it('measures a value that left a band on the other side from there', () => {
    const band: Rule = { kind: 'between', min: '10', max: '20', unit: 'percent' };
    // From 0, 10 below the band: 25 is 5 above it, so half of the distance is left; 30 is as far
    // away, 31 further. Five years are left: 25 has to fall by 1 a year, to 20.
    expect(measure(band, [2020, '0'], [2025, '25'])).toMatchObject({
      course: 'onCourse',
      progress: { share: 0.5, pace: 1 },
      requiredPerYear: { value: '-1' },
    });
    expect(measure(band, [2020, '0'], [2025, '30']).course).toBe('behind');
    expect(measure(band, [2020, '0'], [2025, '31']).course).toBe('movingAway');
    expect(measure(band, [2020, '0'], [2025, '15']).course).toBe('attained');
    expect(measure(band, [2020, '0'], [2025, '5']).course).toBe('onCourse');
    expect(measure(band, [2020, '0'], [2025, '4']).course).toBe('behind');
    // From 30, 10 above it.
    expect(measure(band, [2020, '30'], [2025, '25'])).toMatchObject({
      course: 'onCourse',
      progress: { share: 0.5 },
    });
    expect(measure(band, [2020, '30'], [2025, '24']).course).toBe('ahead');
    expect(measure(band, [2020, '30'], [2025, '31']).course).toBe('movingAway');
    expect(measure(band, [2020, '30'], [2025, '6']).course).toBe('ahead');
  });

  it('requires the distance to the nearer end, and gives the year that crosses it', () => {
    const about: Rule = { kind: 'around', value: '45', unit: 'percent' };
    // 43 to 47. From 40 (3 below) to 48 (1 above): 2 of 3; (47 − 48) ÷ 5 = −0.2
    expect(measure(about, [2020, '40'], [2025, '48'])).toMatchObject({
      course: 'ahead',
      progress: { share: 2 / 3 },
      requiredPerYear: { value: '-0.2' },
    });
    // From 43.5 to 46 in 5 years, 0.5 a year: 47 is reached in 2027, 2028 is the first year above
    // it.
    expect(measure(about, [2020, '43.5'], [2025, '46'])).toMatchObject({
      regime: 'hold',
      headroom: { now: { value: '1' }, runsOutIn: 2028 },
    });
  });

  it('measures headroom, and the year in which it runs out', () => {
    // Room 10 at the base, 4 now: −6 in 3 years, 2 a year; after 2 more years it is 0 and still
    // met, so 2026 is the first year above.
    expect(measure(atMost('20'), [2020, '10'], [2023, '16'])).toEqual({
      regime: 'hold',
      course: 'eroding',
      headroom: {
        now: { value: '4', unit: 'percent' },
        atBase: { value: '10', unit: 'percent' },
        change: { value: '-6', unit: 'percent' },
        shareLeft: { status: 'assessed', value: 0.4 },
        runsOutIn: 2026,
      },
      path: [2024, 2025, 2026, 2027, 2028, 2029, 2030].map((year) => ({ year, value: '20' })),
    });
    // −5 in 3 years: 5 left last exactly 3 years, to 2026; 2027 is the first above. A hair less
    // room does not last into 2026.
    expect(measure(atMost('20'), [2020, '10'], [2023, '15']).headroom?.runsOutIn).toBe(2027);
    expect(measure(atMost('20'), [2020, '10'], [2023, '15.001']).headroom?.runsOutIn).toBe(2026);
  });

  it('gives no year if none is near, or if nothing erodes', () => {
    expect(measure(atMost('20'), [2020, '10'], [2023, '10']).headroom).not.toHaveProperty(
      'runsOutIn',
    );
    expect(measure(atMost('20'), [2020, '10'], [2023, '9'])).toMatchObject({
      course: 'holding',
      headroom: { change: { value: '1' } },
    });
    expect(measure(atMost('20'), [2020, '10'], [2020, '11']).headroom).not.toHaveProperty(
      'runsOutIn',
    );
    // 0.001 in 3 years: the 9.999 that are left would last 29 997 years, to the year 32 020.
    expect(measure(atMost('20'), [2020, '10'], [2023, '10.001']).headroom).not.toHaveProperty(
      'runsOutIn',
    );
    // Room 1, of which 0.001 went in 8 years: 0.999 last 7 992 years, from 2028 to 10 020. Where
    // 0.9 of 1 went in one year, 0.1 does not last another.
    expect(measure(atMost('20'), [2020, '19'], [2028, '19.001'], 2030).headroom).not.toHaveProperty(
      'runsOutIn',
    );
    expect(measure(atMost('20'), [2020, '19'], [2021, '19.9']).headroom?.runsOutIn).toBe(2022);
    // One a year: 7 977 left in 2021 last to 9998, and the last year of four digits is still named.
    expect(measure(atMost('7978'), [2020, '0'], [2021, '1']).headroom?.runsOutIn).toBe(9999);
    expect(measure(atMost('7979'), [2020, '0'], [2021, '1']).headroom).not.toHaveProperty(
      'runsOutIn',
    );
  });

  it('requires the distance back for a lost target', () => {
    // Room 10 at the base, 2 beyond the target now: −2 − 10 = −12; 2 back in 5 years
    const lost = measure(atMost('20'), [2020, '10'], [2025, '22']);
    expect(lost).toMatchObject({
      course: 'lost',
      headroom: { now: { value: '-2' }, change: { value: '-12' }, shareLeft: { value: -0.2 } },
      requiredPerYear: { value: '-0.4', unit: 'percent' },
    });
    expect(lost.headroom).not.toHaveProperty('runsOutIn');
  });

  it('lists a path of two hundred years at most', () => {
    expect(measure(atLeast('60'), [1900, '50'], [1950, '51'], 2151).path).toHaveLength(200);
    expect(measure(atLeast('60'), [1900, '50'], [1950, '51'], 2200).path).toHaveLength(200);
    expect(measure(atLeast('60'), [1900, '50'], [1950, '51'], 2149).path).toHaveLength(199);
  });

  it('refuses an invalid year', () => {
    for (const year of [2020.5, Number.NaN, -1, 5, '2020' as unknown as number])
      expect(() => measure(atLeast('60'), [year, '50'], [2025, '55'])).toThrow(
        expect.objectContaining({
          code: 'badYear',
          path: 'figures.base.year',
          found: year,
        }),
      );
  });
});
