import { describe, expect, it } from 'vitest';
import { makeSeveral, readSection } from '../several.js';

const blanks = [
  expect.stringMatching(/^\[\[To fill in: measures /),
  expect.stringMatching(/^\[\[To fill in: how the missing data /),
];
const missing = '- The targets not assessed, and what each lacks, are in appendix 3.';

describe('advice', () => {
  it('is left to fill in if every target is attained', () => {
    const several = makeSeveral({ one: { of: { 2020: '50', 2025: '61' } } });
    expect(readSection(several.report(), 'advice')).toEqual(blanks);
  });

  it('names the units that lead missed targets, and the table of required changes', () => {
    const several = makeSeveral({
      missed: { of: { 2020: '50', 2025: '55' } },
      attained: { of: { 2020: '50', 2025: '61' } },
      nothing: {},
    });
    const assignments = ['missed', 'attained', 'nothing'].map((id) => ({
      id: `test.field.g1.${id}`,
      unit: `Office of ${id}`,
    }));
    expect(readSection(several.report({ assignments }), 'advice')).toEqual([
      '- The yearly change that missed targets need, if known, is in table 3.',
      '- Missed targets led by Office of missed: missed.',
      missing,
      ...blanks,
    ]);
  });

  it('names no table if no yearly change is required', () => {
    // No yearly change is derived from a gap smaller than 10 points, and an attained target needs
    // none.
    const gap = (year: number, urban: string, rural: string) => [
      { year, residence: 'urban' as const, value: urban },
      { year, residence: 'rural' as const, value: rural },
    ];
    const several = makeSeveral({
      gap: {
        rule: {
          kind: 'compare',
          relation: 'narrows',
          reference: { zh: '城乡', en: 'town and country' },
          across: 'residence',
        },
        figures: [...gap(2020, '80', '70'), ...gap(2025, '85', '74')],
      },
      eroding: { of: { 2020: '70', 2025: '65' } },
    });
    expect(readSection(several.report(), 'advice')).toEqual(blanks);
  });
});
