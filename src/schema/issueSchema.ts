import * as z from 'zod';
import type { IssueCode } from '../faults/Issue.js';
import { messages } from '../faults/messages.js';
import { record } from './basics.js';

/**
 * A trouble in data, with its place; mirrors `Issue`.
 *
 * @example
 * ```ts
 * import { issueSchema, parseObservations } from '@lipu/plans/schema';
 * const parsed = parseObservations([{ indicator: 'infant-mortality-rate', year: 2024 }]);
 * console.log(!parsed.ok && issueSchema.parse(parsed.issues[0]).code); // missingValue
 * ```
 */
export const issueSchema = record({
  code: z.enum(Object.keys(messages.en) as [IssueCode, ...IssueCode[]]),
  severity: z.enum(['error', 'notice']),
  message: z.string(),
  file: z.exactOptional(z.string()),
  sheet: z.exactOptional(z.string()),
  row: z.exactOptional(z.int()),
  sheetRow: z.exactOptional(z.int()),
  column: z.exactOptional(z.string()),
  found: z.exactOptional(z.string()),
  expected: z.exactOptional(z.string()),
  nearest: z.exactOptional(z.string()),
});
