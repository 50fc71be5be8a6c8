import { describe, expect, it } from 'vitest';
import { childrenPlan } from '../../../src/data/plans/children/plan.js';
import { womenPlan } from '../../../src/data/plans/women/plan.js';
import { monitoringCalendar } from '../../../src/evaluate/calendar/monitoringCalendar.js';
import { plans } from '../../../src/library/plans.js';
import { type Article, type Duty, type DutyTime, dutyTimes } from '../../../src/model/Plan.js';
import { planOf } from '../figures.js';

const text = { zh: '文字', en: 'Text' };
const duty = (id: string, when: DutyTime, more: Partial<Duty> = {}): Duty => ({
  id,
  actor: text,
  what: text,
  when,
  ...more,
});
const article = (id: string, ...duties: Duty[]): Article => ({
  id,
  part: 'monitoring',
  number: 1,
  title: text,
  summary: text,
  duties,
});
const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('monitoringCalendar', () => {
  it.each(plans)('$id: nothing before 2023, when the plan was issued', (plan) => {
    const calendar = monitoringCalendar(plan);
    const yearsOf = (id: string) =>
      calendar.filter((one) => one.duty === `${plan.id}.${id}`).map((one) => one.year);
    expect(calendar.filter((one) => one.when === 'withinOneMonth')).toMatchObject([
      {
        id: `${plan.id}.implementation.4.submit-plan.2023`,
        article: `${plan.id}.implementation.4`,
        year: 2023,
        dueBy: '2023-04-01',
        assumed: false,
        recipient: { zh: '桂林市妇儿工委办公室' },
      },
    ]);
    expect(yearsOf('implementation.5.report-yearly')).toEqual(years(2023, 2030));
    expect(yearsOf('monitoring.1.submit-data')).toEqual(years(2023, 2030));
    expect(yearsOf('monitoring.1.evaluate-midterm')).toEqual([2025]);
    expect(yearsOf('monitoring.2.report-evaluation-final')).toEqual([2030]);
    // Within a year the order of the text.
    expect(calendar.filter((one) => one.year === 2023).map((one) => one.duty)).toEqual(
      plan.articles
        .flatMap((one) => one.duties)
        .filter((one) => one.when === 'withinOneMonth' || one.when === 'yearly')
        .map((one) => one.id),
    );
    expect(new Set(calendar.map((one) => one.id)).size).toBe(calendar.length);
    for (const entry of calendar)
      expect(entry.assumed, entry.id).toBe(entry.when === 'midterm' || entry.when === 'final');
  });

  it('includes the statistical yearbook only in the women’s plan', () => {
    // Five yearly duties (children: four) in eight years, five at each evaluation, one submission.
    expect(monitoringCalendar(womenPlan)).toHaveLength(5 * 8 + 2 * 5 + 1);
    expect(monitoringCalendar(childrenPlan)).toHaveLength(4 * 8 + 2 * 5 + 1);
  });

  it('lists the duties of any plan by year, and leaves out those without a year', () => {
    const plan = {
      ...planOf(),
      period: { start: 2021, end: 2024 },
      issuedOn: '2022-12-15',
      articles: [
        article('a.1', ...dutyTimes.map((when) => duty(`a.1.${when}`, when))),
        article('a.2', duty('a.2.data', 'yearly', { recipient: text })),
      ],
    };
    expect(
      monitoringCalendar(plan).map(({ id, assumed, dueBy, recipient }) => [
        id,
        assumed,
        dueBy,
        recipient !== undefined,
      ]),
    ).toEqual([
      ['a.1.yearly.2022', false, undefined, false],
      ['a.2.data.2022', false, undefined, true],
      // One month after 15 December 2022.
      ['a.1.withinOneMonth.2023', false, '2023-01-15', false],
      ['a.1.yearly.2023', false, undefined, false],
      ['a.2.data.2023', false, undefined, true],
      ['a.1.yearly.2024', false, undefined, false],
      // The fifth year lies behind the end of so short a period.
      ['a.1.midterm.2024', true, undefined, false],
      ['a.1.final.2024', true, undefined, false],
      ['a.2.data.2024', false, undefined, true],
    ]);
  });

  it('states the basis of each date', () => {
    const articles = [article('a.1', ...dutyTimes.map((when) => duty(`a.1.${when}`, when)))];
    const bases = monitoringCalendar({ ...planOf(), issuedOn: '2023-03-01', articles }).map(
      ({ when, basis }) => [when, basis.zh, basis.en],
    );
    expect(Object.fromEntries(bases.map(([when, ...basis]) => [when, basis]))).toEqual({
      withinOneMonth: ['印发后一个月内', 'Within one month of issue'],
      yearly: ['规划期内每年，自印发之年起', 'Each year of the period, from the year of issue'],
      midterm: [
        '原文未写年份，取规划期第五年',
        'The text names no year; the fifth of the period is taken',
      ],
      final: [
        '原文未写年份，取规划期末年',
        'The text names no year; the last of the period is taken',
      ],
    });
  });

  it('has no evaluation before the year of issue', () => {
    const articles = [article('a.1', duty('a.1.midterm', 'midterm'), duty('a.1.final', 'final'))];
    const late = { ...planOf(), period: { start: 2021, end: 2030 }, articles };
    const found = (issuedOn: string) =>
      monitoringCalendar({ ...late, issuedOn }).map(({ id }) => id);
    expect(found('2025-12-31')).toEqual(['a.1.midterm.2025', 'a.1.final.2030']);
    expect(found('2026-01-01')).toEqual(['a.1.final.2030']);
  });

  it('is empty without articles, clamps to the month end, and refuses an invalid day', () => {
    expect(monitoringCalendar(planOf())).toEqual([]);
    const articles = [article('a.1', duty('a.1.submit', 'withinOneMonth'))];
    expect(monitoringCalendar({ ...planOf(), issuedOn: '2022-01-31', articles })[0]?.dueBy).toBe(
      '2022-02-28',
    );
    expect(() => monitoringCalendar({ ...planOf(), issuedOn: '2022-02-30' })).toThrow(
      expect.objectContaining({
        code: 'badArgument',
        found: '2022-02-30',
        expected: { kind: 'date' },
      }),
    );
  });

  it('refuses a plan without a date of issue, which is needed to date duties', () => {
    const { issuedOn: _, ...plan } = planOf();
    expect(() => monitoringCalendar(plan)).toThrow(
      expect.objectContaining({ code: 'badArgument', path: 'plan.issuedOn', found: undefined }),
    );
  });
});
