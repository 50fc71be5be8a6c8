import { describe, expect, it } from 'vitest';
import { makeSeveral, readSection, type Setting } from '../several.js';

const progress = (several: ReturnType<typeof makeSeveral>, setting?: Setting) =>
  readSection(several.report(setting), 'progress');

/** At least 60 % in 2030; of those below it in 2020 a straight path asks for 55 % in 2025. */
const several = makeSeveral({
  attained: { of: { 2020: '50', 2025: '61' } },
  ahead: { of: { 2020: '50', 2025: '58' } },
  onCourse: { of: { 2020: '50', 2025: '55' } },
  behind: { of: { 2020: '50', 2025: '52' } },
  away: { of: { 2020: '50', 2025: '48' } },
  later: { timing: 'maintain', of: { 2020: '50', 2022: '58', 2025: '61' } },
  holding: { of: { 2020: '70', 2025: '72' } },
  eroding: { of: { 2020: '70', 2025: '65' } },
  lost: { of: { 2020: '70', 2025: '55' } },
  recovering: { of: { 2020: '70', 2023: '50', 2025: '58' } },
  again: { timing: 'maintain', of: { 2020: '70', 2022: '58', 2025: '61' } },
  unknown: { of: { 2025: '61' } },
  nothing: {},
});

describe('overall progress', () => {
  it('counts targets by their course, those to reach and those to hold separately', () => {
    expect(progress(several).slice(2, 5)).toEqual([
      'Of 6 targets not met in the base year, 2 are attained, 1 ahead of schedule, ' +
        '1 on schedule, 1 behind schedule and 1 moving away from the target.',
      // 61 is nearer to 60 than 70 was.
      'Of 5 targets already met in the base year, 1 is held without loss of headroom, ' +
        '2 are held with shrinking headroom and 2 no longer met.',
      'For 1 target the course is unknown, for instance because the base year has no figure.',
    ]);
  });

  it('at mid-term counts those that missed a year, and forecasts', () => {
    expect(progress(several, { stage: 'midterm' }).slice(2, 6)).toEqual([
      'Of 6 targets not met in the base year, 1 is attained, 1 ahead of schedule, ' +
        '1 on schedule, 1 behind schedule, 1 moving away from the target and 1 missed in at ' +
        'least one year of the period.',
      'Of 5 targets already met in the base year, 1 is held without loss of headroom, ' +
        '1 is held with shrinking headroom, 1 missed in at least one year of the period and 2 ' +
        'no longer met.',
      'For 1 target the course is unknown, for instance because the base year has no figure.',
      // Two or three figures are too few.
      'No target could be forecast for 2030.',
    ]);
  });

  it('of the base year has no course yet', () => {
    expect(progress(several, { year: 2020 }).slice(2, 4)).toEqual([
      'Of 6 targets not met in the base year, 0 are attained and 6 without a figure after the ' +
        'base year.',
      'Of 5 targets already met in the base year, 5 are held without loss of headroom.',
    ]);
  });

  it('of a direction without a figure is a rise, a fall or neither', () => {
    const rule = { kind: 'trend', direction: 'up' } as const;
    const trends = makeSeveral({
      rising: { rule, of: { 2020: '50', 2025: '51' } },
      same: { rule, of: { 2020: '50', 2025: '50' } },
      falling: { rule, of: { 2020: '50', 2025: '49' } },
    });
    expect(progress(trends)[2]).toBe(
      'Of 3 targets not met in the base year, 1 is attained, 1 unchanged and 1 moving away ' +
        'from the target.',
    );
  });

  it('at the end states what was held, lost or never met', () => {
    const end = makeSeveral({
      last: { of: { 2020: '50', 2030: '61' } },
      held: { of: { 2022: '61', 2025: '62', 2030: '61' } },
      slipped: { of: { 2022: '61', 2025: '58', 2030: '61' } },
      lost: { of: { 2022: '61', 2030: '59' } },
      never: { of: { 2022: '51', 2030: '59' } },
      again: { timing: 'maintain', of: { 2022: '58', 2030: '61' } },
    });
    expect(progress(end, { stage: 'final', year: 2030 })[2]).toBe(
      'At the end of the period 3 targets are attained (2 of them in every year with data since ' +
        'they were first met); of 3 not attained, 1 meets the target now but missed it in at ' +
        'least one year of the period, 1 was met before and missed at the end and 1 was never met.',
    );
  });

  it.each([
    { year: 2025 },
    { stage: 'midterm', year: 2025 },
    { stage: 'final', year: 2030 },
  ] as const)('without figures is two counts and a table: %j', (setting) => {
    expect(progress(makeSeveral({ one: {}, two: {} }), setting)).toEqual([
      'Some: 2 targets, none of which can be assessed; there is no compliance rate.',
      'Goals: 2 targets, none of which can be assessed; there is no compliance rate.',
      'Domain | Targets | Assessed | Attained | Missed | Not assessed | Compliance rate',
      'Some | 2 | 0 | 0 | 0 | 2 | —',
      'Total | 2 | 0 | 0 | 0 | 2 | —',
    ]);
  });

  it('compared with another area counts better, worse and equal figures', () => {
    const there = (value: string) => [{ area: 'there', value }];
    const both = makeSeveral({
      better: { of: { 2025: '61' }, figures: there('60') },
      worse: { of: { 2025: '61' }, figures: there('62') },
      equal: { of: { 2025: '61' }, figures: there('61.0') },
      alone: { of: { 2025: '61' } },
    });
    const others = [both.evaluate({ area: 'there' })];
    expect(progress(both, { others })[2]).toBe(
      'Of 3 indicators that can be compared with there, 1 is better, 1 is worse and 1 is equal.',
    );
    const alone = makeSeveral({ alone: { of: { 2025: '61' } } });
    expect(
      progress(alone, { others: [alone.evaluate({ area: 'there' })] }).join('\n'),
    ).not.toContain('there,');
  });
});
