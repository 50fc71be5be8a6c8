import type { Text } from './Text.js';

/** A duty of monitoring with its year. */
export interface CalendarEntry {
  readonly id: string;
  readonly kind: 'submission' | 'unitReports' | 'annualMonitoring' | 'midterm' | 'final';
  readonly year: number;
  /** The last day, where the text gives one. */
  readonly dueBy?: string;
  /** Whether the year is ours because the text names none. */
  readonly assumed: boolean;
  /** The article that lays it down, where the plan has it. */
  readonly article?: string;
  readonly basis: Text;
}
