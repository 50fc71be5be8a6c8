import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a string is a day of the calendar, `YYYY-MM-DD`; the 30th of February is none. */
export function isIsoDate(value: string): boolean {
  return pattern.test(value) && utc(value).toISOString().slice(0, 10) === value;
}

/**
 * The day so many months later; the last day of the month where it has no such day. Works on UTC
 * dates, whatever the time zone.
 */
export function addMonthsTo(day: string, months: number): string {
  return addMonths(utc(day), months).toISOString().slice(0, 10);
}

const utc = (day: string) =>
  new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
