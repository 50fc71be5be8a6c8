import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/report/buildReport.js';
import { makeSeveral, readSection } from '../several.js';

const several = makeSeveral({
  two: { of: { 2020: '50', 2025: '61' } },
  one: { of: { 2025: '55' } },
  none: {},
});

describe('the cards of a report', () => {
  it('have name, verdict, clause and sentences, and a chart of two figures or more', () => {
    const lines = readSection(several.report({ form: 'full' }), 'cards');
    expect(lines.map((line) => line.slice(0, 40))).toEqual([
      expect.stringMatching(/^In the charts: /),
      '(1) Some',
      'two ✓ attained',
      'goal 1 · Some',
      expect.stringMatching(/^two: 61% in 2025, up 11 /),
      'Figure 1. two',
      'one ✗ missed',
      'goal 1 · Some',
      expect.stringMatching(/^one: 55% in 2025\. /),
    ]);
  });

  it('name the clause by its number if the plan is unknown', () => {
    const { indicators, areas } = several.catalogue;
    const report = buildReport(several.evaluate(), {
      language: 'en',
      form: 'full',
      catalogue: { indicators, areas },
    });
    expect(readSection(report, 'cards').slice(1, 4)).toEqual([
      '(1) test.field',
      'two ✓ attained',
      'goal 1',
    ]);
  });
});
