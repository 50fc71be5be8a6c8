import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a string is a valid calendar date, `YYYY-MM-DD`; 30 February is not. */
export function isIsoDate(value: string): boolean {
  return pattern.test(value) && utc(value).toISOString().slice(0, 10) === value;
}

/**
 * Adds months to a date, clamped to the end of the month. Uses UTC dates, independent of the time
 * zone.
 */
export function addMonthsTo(day: string, months: number): string {
  return addMonths(utc(day), months).toISOString().slice(0, 10);
}

const utc = (day: string) =>
  new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
