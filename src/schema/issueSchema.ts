import type { IssueCode } from '../errors/Issue.js';
import { messages } from '../errors/messages.js';
import { integer, oneOf, optional, record, string } from './basics.js';

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
  code: oneOf(...(Object.keys(messages.en) as [IssueCode, ...IssueCode[]])),
  severity: oneOf('error', 'notice'),
  message: string,
  file: optional(string),
  sheet: optional(string),
  row: optional(integer),
  sheetRow: optional(integer),
  column: optional(string),
  found: optional(string),
  expected: optional(string),
  nearest: optional(string),
});
