import { PlansError } from '../../errors/PlansError.js';
import { requirePlan } from '../../lookup/requirePlan.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { CalendarEntry, DatedTime, DutyTime, Plan } from '../../model/Plan.js';
import { addMonthsTo, isIsoDate } from './calendar.js';

/** The years in which duties with one `DutyTime` fall due. */
interface Dates {
  readonly years: readonly number[];
  readonly dueBy?: string;
  readonly assumed: boolean;
  readonly basis: LocalizedText;
}

/**
 * Lists the duties of a plan that are due in a known year, by year and then in the order of the
 * text.
 *
 * @edge No duty is due before the year of issue. In the text, only the submission of the plan to
 * the higher level has a date: one month after issue, computed on UTC dates. The text gives no year
 * for the mid-term and final evaluations; the fifth and the last year of the period are used and
 * marked as assumed. Duties without a date or an interval are only in `plan.articles`.
 * @source Plan, parts three and four.
 * @throws {@link PlansError} `badArgument` if the plan has no date of issue.
 * @example
 * ```ts
 * import { monitoringCalendar, womenPlan } from '@lipu/plans';
 * const calendar = monitoringCalendar(womenPlan);
 * console.log(calendar.find((entry) => entry.when === 'withinOneMonth')?.dueBy); // 2023-04-01
 * ```
 */
export function monitoringCalendar(plan: Plan): readonly CalendarEntry[] {
  requirePlan(plan);
  const { period, issuedOn } = plan;
  if (typeof issuedOn !== 'string' || !isIsoDate(issuedOn))
    throw new PlansError('badArgument', {
      what: 'plan',
      path: 'plan.issuedOn',
      found: issuedOn,
      expected: { kind: 'date' },
    });
  const dates = datesOf(period, issuedOn);
  const isDated = (when: DutyTime): when is DatedTime => Object.hasOwn(dates, when);
  return plan.articles
    .flatMap((article) => article.duties.map((duty) => ({ article, duty })))
    .flatMap(({ article, duty: { id, when, actor, recipient, what } }): CalendarEntry[] => {
      if (!isDated(when)) return [];
      const { years, ...date } = dates[when];
      return years.map((year) => ({
        id: `${id}.${year}`,
        duty: id,
        article: article.id,
        when,
        year,
        ...date,
        actor,
        ...(recipient === undefined ? {} : { recipient }),
        what,
      }));
    })
    .sort((a, b) => a.year - b.year);
}

function datesOf({ start, end }: Plan['period'], issuedOn: string): Record<DatedTime, Dates> {
  const issued = Number(issuedOn.slice(0, 4));
  const sinceIssue = (...years: number[]) => years.filter((year) => year >= issued);
  const dueBy = addMonthsTo(issuedOn, 1);
  return {
    withinOneMonth: {
      years: [Number(dueBy.slice(0, 4))],
      dueBy,
      assumed: false,
      basis: { zh: '印发后一个月内', en: 'Within one month of issue' },
    },
    yearly: {
      years: sinceIssue(...Array.from({ length: end - start + 1 }, (_, index) => start + index)),
      assumed: false,
      basis: {
        zh: '规划期内每年，自印发之年起',
        en: 'Each year of the period, from the year of issue',
      },
    },
    midterm: {
      years: sinceIssue(Math.min(start + 4, end)),
      assumed: true,
      basis: {
        zh: '原文未写年份，取规划期第五年',
        en: 'The text names no year; the fifth of the period is taken',
      },
    },
    final: {
      years: sinceIssue(end),
      assumed: true,
      basis: {
        zh: '原文未写年份，取规划期末年',
        en: 'The text names no year; the last of the period is taken',
      },
    },
  };
}
