import { describe, expect, it } from 'vitest';
import { monitoringCalendar } from '../../../src/evaluate/calendar/monitoringCalendar.js';
import { plans } from '../../../src/library/plans.js';
import type { Plan } from '../../../src/model/Plan.js';
import { planOf } from '../figures.js';

describe('monitoringCalendar', () => {
  it.each(plans)(
    '$id: submission by 2023-04-01, ten years of reports and monitoring, two evaluations in assumed years',
    (plan) => {
      const calendar = monitoringCalendar(plan);
      const of = (kind: string) => calendar.filter((one) => one.kind === kind);
      expect(of('submission')).toMatchObject([
        { year: 2023, dueBy: '2023-04-01', assumed: false, article: `${plan.id}.implementation.4` },
      ]);
      const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
      expect(of('unitReports').map((one) => one.year)).toEqual(years);
      expect(of('annualMonitoring').map((one) => one.year)).toEqual(years);
      expect(
        [...of('midterm'), ...of('final')].map((one) => [one.year, one.assumed, one.article]),
      ).toEqual([
        [2025, true, `${plan.id}.monitoring.1`],
        [2030, true, `${plan.id}.monitoring.1`],
      ]);
      expect(calendar.map((one) => one.year)).toEqual(
        calendar.map((one) => one.year).sort((a, b) => a - b),
      );
      expect(new Set(calendar.map((one) => one.id)).size).toBe(calendar.length);
    },
  );

  it('names no article that a plan does not have, and refuses a day that is none', () => {
    expect(monitoringCalendar(planOf()).every((one) => one.article === undefined)).toBe(true);
    // Issued on the last of January, due on the last of February.
    expect(
      monitoringCalendar({ ...planOf(), issuedOn: '2022-01-31' }).find(
        (one) => one.kind === 'submission',
      )?.dueBy,
    ).toBe('2022-02-28');
    expect(() => monitoringCalendar({ ...planOf(), issuedOn: '2022-02-30' })).toThrow(
      expect.objectContaining({ code: 'badArgument' }),
    );
  });

  it('lists every duty of a short period in order, with its grounds', () => {
    const article = (id: string) => ({ id: `test.${id}` }) as unknown as Plan['articles'][number];
    const plan = {
      ...planOf(),
      period: { start: 2021, end: 2022 },
      issuedOn: '2021-12-15',
      articles: [article('monitoring.1'), article('implementation.5')],
    };
    const calendar = monitoringCalendar(plan);
    expect(
      calendar.map(({ id, kind, year, assumed, article: named }) => [
        id,
        kind,
        year,
        assumed,
        named,
      ]),
    ).toEqual([
      ['test.unitReports.2021', 'unitReports', 2021, false, 'test.implementation.5'],
      ['test.annualMonitoring.2021', 'annualMonitoring', 2021, false, 'test.monitoring.1'],
      ['test.submission.2022', 'submission', 2022, false, undefined],
      ['test.unitReports.2022', 'unitReports', 2022, false, 'test.implementation.5'],
      ['test.annualMonitoring.2022', 'annualMonitoring', 2022, false, 'test.monitoring.1'],
      // The fifth year lies behind the end of so short a period.
      ['test.midterm.2022', 'midterm', 2022, true, 'test.monitoring.1'],
      ['test.final.2022', 'final', 2022, true, 'test.monitoring.1'],
    ]);
    expect(calendar.find((one) => one.kind === 'submission')).toMatchObject({
      dueBy: '2022-01-15',
    });
    for (const { basis } of calendar)
      expect([/^[A-Z].{20}/.test(basis.en), /[\u4e00-\u9fff]{4}/.test(basis.zh)]).toEqual([
        true,
        true,
      ]);
    expect(new Set(calendar.map((one) => one.basis.en)).size).toBe(5);
  });

  it('says which day is none', () => {
    expect(() => monitoringCalendar({ ...planOf(), issuedOn: '2022-02-30' })).toThrow(
      expect.objectContaining({ found: '2022-02-30', expected: { kind: 'date' } }),
    );
  });
});
