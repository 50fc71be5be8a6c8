import type { Expected } from '../../errors/Expected.js';
import type { IssueCollector } from '../IssueCollector.js';
import { TooLarge } from './GridBuilder.js';

interface Reporting {
  readonly collector: IssueCollector;
  /**
   * The number of issues before this workbook was read. If there are more now, its problem has
   * already been reported.
   */
  readonly reported: number;
  /** The expected kind of file. */
  readonly expected: Expected;
}

/**
 * Reports why a workbook cannot be read. An error thrown by a parser means an error in the file,
 * not a bug; its message would not help the owner of the file.
 */
export function reportDamage(error: unknown, { collector, reported, expected }: Reporting): void {
  if (error instanceof TooLarge)
    collector.error('tooLarge', {
      found: error.found,
      expected: { kind: 'atMost', value: error.limit, unit: error.unit },
    });
  else if (collector.issues.length === reported) collector.error('unreadable', { expected });
}
