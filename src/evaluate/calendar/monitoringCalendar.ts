import { PlansError } from '../../errors/PlansError.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { CalendarEntry, Plan } from '../../model/Plan.js';
import { addMonthsTo, isIsoDate } from './calendar.js';

const bases: Readonly<Record<CalendarEntry['kind'], LocalizedText>> = {
  submission: {
    zh: '印发后1个月内报送上级妇儿工委办公室',
    en: 'To the higher office within one month of issue',
  },
  unitReports: {
    zh: '责任单位每年报告实施情况和下一年安排',
    en: 'The responsible units report each year, with their plans for the next',
  },
  annualMonitoring: {
    zh: '统计部门牵头，每年监测',
    en: 'Yearly monitoring, led by the statistics office',
  },
  midterm: {
    zh: '原文未写年份，取规划期第五年',
    en: 'The text names no year; the fifth of the period is taken',
  },
  final: {
    zh: '原文未写年份，取规划期末年',
    en: 'The text names no year; the last of the period is taken',
  },
};

/** The article of each duty: part and section. */
const articles: Readonly<Record<CalendarEntry['kind'], string>> = {
  submission: 'implementation.4',
  unitReports: 'implementation.5',
  annualMonitoring: 'monitoring.1',
  midterm: 'monitoring.1',
  final: 'monitoring.1',
};

/**
 * What has to be handed in and evaluated, year by year.
 *
 * @edge Only the submission has a day in the text: one month after issue, worked out on UTC dates. The years of the mid-term and the final
 * evaluation are assumptions and marked as such. An article is named only where the plan has it.
 * @source Plan, part three, sections 4 and 5; part four, section 1.
 * @throws {@link PlansError} `badArgument` where the plan's day of issue is none.
 * @example
 * ```ts
 * import { monitoringCalendar, womenPlan } from '@lipu/plans';
 * console.log(monitoringCalendar(womenPlan).find((entry) => entry.kind === 'submission')?.dueBy); // 2023-04-01
 * ```
 */
export function monitoringCalendar(plan: Plan): readonly CalendarEntry[] {
  if (!isIsoDate(plan.issuedOn))
    throw new PlansError('badArgument', {
      what: 'plan',
      path: 'plan.issuedOn',
      found: plan.issuedOn,
      expected: { kind: 'date' },
    });
  const { start, end } = plan.period;
  const dueBy = addMonthsTo(plan.issuedOn, 1);
  const entry = (
    kind: CalendarEntry['kind'],
    year: number,
    more: Partial<CalendarEntry> = {},
  ): CalendarEntry => {
    const article = `${plan.id}.${articles[kind]}`;
    return {
      id: `${plan.id}.${kind}.${year}`,
      kind,
      year,
      assumed: false,
      ...(plan.articles.some((one) => one.id === article) ? { article } : {}),
      basis: bases[kind],
      ...more,
    };
  };
  const years = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return [
    entry('submission', Number(dueBy.slice(0, 4)), { dueBy }),
    ...years.flatMap((year) => [entry('unitReports', year), entry('annualMonitoring', year)]),
    // The text lays both evaluations down and names no year for either.
    entry('midterm', Math.min(start + 4, end), { assumed: true }),
    entry('final', end, { assumed: true }),
  ].sort((a, b) => a.year - b.year);
}
