import { describe, expect, it } from 'vitest';
import { atLeast } from '../../evaluate/figures.js';
import { makeSeveral, readSection } from '../several.js';

describe('the list of targets that need attention', () => {
  it('is empty if every target is attained without warnings', () => {
    const several = makeSeveral({ one: { of: { 2020: '50', 2025: '61' } } });
    const section = several.report().sections.find(({ id }) => id === 'attention');
    expect(section?.blocks).toEqual([{ kind: 'paragraph', text: 'None.' }]);
  });

  it('has missed targets with the change needed each year, the most urgent first', () => {
    const several = makeSeveral({
      elsewhere: { figures: [{ area: 'there', value: '50' }] },
      // 60 − 55 = 5, in five years
      below: { of: { 2020: '50', 2025: '55' } },
      attained: { of: { 2020: '50', 2025: '61' } },
      // 61 meets it, 58 of 2022 did not.
      again: { timing: 'maintain', of: { 2020: '70', 2022: '58', 2025: '61' } },
    });
    expect(readSection(several.report({ stage: 'midterm' }), 'attention')).toEqual([
      'Urgency | Indicator | Value | Target | Finding',
      'medium | below | 55% | ≥ 60% | Missed by 5 percentage points. Needs to rise by ' +
        '1 percentage point a year until 2030.',
      expect.stringMatching(/^medium \| again \| 61% \| ≥ 60% \| .*2022/),
      expect.stringMatching(/^low \| elsewhere \| — \| ≥ 60% \| .*\(there\)/),
    ]);
  });

  it('states findings about figures once, and requirements for each target', () => {
    // 2022 is three years before 2025. 61 attains 60; a target of 90 is missed by 29.
    const several = makeSeveral({
      one: { of: { 2022: '61' } },
      again: { indicator: 'one' },
      more: { indicator: 'one', rule: atLeast('90') },
    });
    const stale = several.evaluate().targets.map(({ warnings }) => warnings.map((it) => it.code));
    expect(stale).toEqual([['stale'], ['stale'], ['stale']]);
    expect(readSection(several.report(), 'attention')).toEqual([
      'Urgency | Indicator | Value | Target | Finding',
      'medium | one (goal 1) | 61% (2022) | ≥ 90% | Missed by 29 percentage points.',
      expect.stringMatching(/^low \| one \(goal 1\) \| 61% \(2022\) \| ≥ 60% \| .*2022/),
    ]);
  });
});
