import { describe, expect, it } from 'vitest';
import { makeIndicator, makePlan, say, series } from '../invented.js';

/** The sentences on a slowing trend; ten years of figures until the base year of 2020. */
const slow = (until: string, base: string, now: string) => {
  const { zh, en } = say(
    makePlan({ kind: 'trend', direction: 'slowing' }, '上升趋势减缓'),
    makeIndicator('percent'),
    series('percent', { 2010: until, 2020: base, 2025: now }),
    { year: 2025 },
  );
  return { zh: zh.sentences.slice(0, 2), en: en.sentences.slice(0, 2) };
};

describe('a slowing trend', () => {
  it('states the pace before the base year, apart from the pace since', () => {
    // (20 − 10) ÷ 10 = 1 a year until 2020, and (24.9999 − 20) ÷ 5 = 0.99998 since.
    expect(slow('10', '20', '24.9999')).toEqual({
      zh: [
        '2020—2025年，某率年均上升0.99998个百分点。',
        '已达到《规划》“上升趋势减缓”的要求（基期前年均上升1个百分点）。',
      ],
      en: [
        'Some rate, mean yearly change from 2020 to 2025: +0.99998 percentage points.',
        'Attained: the plan’s target “上升趋势减缓” (a smaller mean yearly rise after the base ' +
          'year than before it, which was 1 percentage point a year).',
      ],
    });
  });

  it('has room below no rise if there was a fall before the base year', () => {
    // −1 a year until 2020, and −0.5 since: no rise is required, and 0.5 is half the room of 1.
    expect(slow('30', '20', '17.5')).toEqual({
      zh: [
        '2020—2025年，某率年均下降0.5个百分点。',
        '2020年已达到《规划》“上升趋势减缓”的要求（基期前未上升），需继续保持；' +
          '优于目标0.5个百分点，幅度比2020年收窄0.5个百分点。',
      ],
      en: [
        'Some rate, mean yearly change from 2020 to 2025: −0.5 percentage points.',
        'The plan’s target “上升趋势减缓” (a smaller mean yearly rise after the base year than ' +
          'before it, when there was none) was already met in 2020 and has to be maintained; the ' +
          'figure is better than the target by 0.5 percentage points, a margin 0.5 percentage ' +
          'points smaller than in 2020.',
      ],
    });
  });

  it('is level if nothing changes', () => {
    expect(slow('20', '20', '20').zh[0]).toBe('2020—2025年，某率年均持平。');
    expect(slow('20', '20', '20').en[0]).toMatch(/: 0 percentage points\.$/);
  });
});
