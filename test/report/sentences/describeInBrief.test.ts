import { describe, expect, it } from 'vitest';
import { narrowingGap as gap, makeSeveral, readSection } from '../several.js';

/** The sentence on the targets of the only domain, after its counts. */
const brief = (cases: Parameters<typeof makeSeveral>[0]) =>
  readSection(makeSeveral(cases).report(), 'domains')[1]?.replace(/^.*?(?=Attained:|Missed:)/, '');

const goal = 'target a smaller gap than in the base year (town and country)';

describe('a target inside the paragraph of its domain', () => {
  it.each([
    ['75', 'Attained: gap, urban–rural gap at 5 percentage points', '5 percentage points narrower'],
    ['65', 'Missed: gap, urban–rural gap at 15 percentage points', '5 percentage points wider'],
  ])('states whether a gap of 10 points narrows: %s', (now, verdict, change) => {
    expect(brief({ gap: gap('difference', '70', now) })).toBe(
      `${verdict} (${goal}), ${change} than in 2020.`,
    );
  });

  it('states that a gap is unchanged', () => {
    expect(brief({ gap: gap('difference', '70', '70') })).toBe(
      `Missed: gap, urban–rural gap at 10 percentage points (${goal}), unchanged from 2020.`,
    );
  });

  it('does not write a change like the one that was needed', () => {
    // 80 − 64.00001 = 15.99999, where 16 was needed.
    const fall = { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' } as const;
    expect(brief({ share: { rule: fall, of: { 2020: '80', 2025: '64.00001' } } })).toContain(
      'down 15.99999 percentage points on 2020',
    );
  });

  it('marks a figure that is not final', () => {
    expect(brief({ share: { figures: [{ value: '61', status: 'provisional' }] } })).toBe(
      'Attained: share at 61% (provisional) (target at least 60%), better than the target by 1 ' +
        'percentage point.',
    );
  });

  it('lists the other years in which a target was not held', () => {
    const of = { 2022: '58', 2023: '59', 2025: '61' };
    expect(brief({ share: { timing: 'maintain', of } })).toMatch(/, not held in 2022, 2023\.$/);
  });

  it('states the value of a reference', () => {
    const rule = {
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '全体', en: 'the share of all' },
      referenceIndicator: 'all',
    } as const;
    expect(brief({ share: { rule, of: { 2025: '30' } }, all: { of: { 2025: '31' } } })).toContain(
      'the share of all in the same year, which is 31%)',
    );
  });

  it('gives no change for a ratio or a yearly change', () => {
    // 60 ÷ 80; the change of a ratio in points would be read as that of a level.
    expect(brief({ ratio: gap('ratio', '40', '60') })).toBe(
      `Attained: ratio, urban–rural ratio (lower ÷ higher) at 75% (${goal}).`,
    );
    // 6 in six years, then 13 in five.
    expect(
      brief({
        quick: {
          rule: { kind: 'trend', direction: 'slowing' },
          of: { 2014: '10', 2020: '16', 2025: '29' },
        },
      }),
    ).toBe(
      'Missed: quick, mean yearly change at +2.6 percentage points (target a smaller mean yearly ' +
        'rise after the base year than before it, which was 1 percentage point a year).',
    );
  });
});
