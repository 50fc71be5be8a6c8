import type { Text } from './LocalizedText.js';

/** A duty of monitoring with its year. */
export interface CalendarEntry {
  /** `<plan id>.<kind>.<year>`. */
  readonly id: string;
  /** What has to be done: the plan handed in, the units report, yearly monitoring, mid-term and final evaluation. */
  readonly kind: 'submission' | 'unitReports' | 'annualMonitoring' | 'midterm' | 'final';
  /** The year in which it falls. */
  readonly year: number;
  /** The last day, where the text gives one. */
  readonly dueBy?: string;
  /** Whether the year is ours because the text names none. */
  readonly assumed: boolean;
  /** The article that lays it down, where the plan has it. */
  readonly article?: string;
  /** What the text says, in our own words. */
  readonly basis: Text;
}
