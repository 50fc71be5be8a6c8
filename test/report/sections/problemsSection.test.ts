import { describe, expect, it } from 'vitest';
import { makeSeveral, readSection } from '../several.js';

const problems = (several: ReturnType<typeof makeSeveral>) =>
  readSection(several.report(), 'problems');
const blanks = [
  expect.stringMatching(/^\[\[To fill in: why /),
  expect.stringMatching(/^\[\[To fill in: difficulties /),
];

describe('problems', () => {
  it('are left to fill in if every target is attained', () => {
    expect(problems(makeSeveral({ one: { of: { 2020: '50', 2025: '61' } } }))).toEqual(blanks);
  });

  it('count missed targets, and name them by course', () => {
    // 50 to 60 % by 2030: 55 % is due in 2025.
    const several = makeSeveral({
      lost: { of: { 2020: '70', 2025: '55' } },
      recovering: { of: { 2020: '70', 2023: '50', 2025: '58' } },
      away: { of: { 2020: '50', 2025: '48' } },
      behind: { of: { 2020: '50', 2025: '52' } },
      slow: { of: { 2020: '50', 2025: '53' } },
      ahead: { of: { 2020: '50', 2025: '58' } },
      attained: { of: { 2020: '50', 2025: '61' } },
      nothing: {},
    });
    expect(problems(several)).toEqual([
      // 6 ÷ 7 = 85.7 %
      '- 6 of 7 targets assessed are missed (85.7%): 6 goals and 0 measures.',
      '- Met in base year, missed since: lost.',
      '- Missed since, improving: recovering.',
      '- Moving away from the target: away.',
      '- Behind schedule: behind; slow.',
      '- 1 of 8 targets could not be assessed; appendix 3 gives the reasons.',
      ...blanks,
    ]);
  });

  it('name townships, those that miss most first, but no institutions', () => {
    const towns = (a: string, b: string) => ({
      scope: 'perTownship' as const,
      figures: [
        { area: 'a', value: a },
        { area: 'b', value: b },
      ],
    });
    const several = makeSeveral({
      both: towns('50', '40'),
      one: towns('70', '40'),
      schools: {
        scope: 'perInstitution',
        figures: ['S', 'T'].map((institution) => ({ area: 'a', institution, value: '40' })),
      },
    });
    expect(problems(several)).toContain('- Townships that miss a target: b (2); a (1).');
  });

  it('count the errors in the data, but not notices', () => {
    const figures = [
      { area: 'heer', value: '50' },
      { area: 'a', value: '50' },
    ];
    const said = problems(makeSeveral({ one: { of: { 2025: '61' }, figures } }));
    expect(said[0]).toBe('- 1 error was found in the data.');
    expect(problems(makeSeveral({ one: { of: { 2025: '61' } } }))).toEqual(blanks);
  });
});
