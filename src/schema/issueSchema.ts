import { fileKinds, limitUnits, plainExpectations } from '../errors/Expected.js';
import { type Issue, issueCodes, severities } from '../errors/Issue.js';
import {
  byKey,
  integer,
  list,
  mirror,
  number,
  oneOf,
  only,
  optional,
  record,
  string,
} from './basics.js';

const words = list(string);
const countRow = record({ name: string, row: integer });

const figureSchema = record({
  value: string,
  unit: string,
  numerator: optional(string),
  denominator: optional(string),
  source: optional(string),
});

const expectedSchema = byKey(
  'kind',
  record({ kind: oneOf(...plainExpectations) }),
  record({ kind: only('oneOf'), words }),
  record({ kind: only('heading'), words }),
  record({ kind: only('year'), from: integer, to: integer }),
  record({ kind: only('unit'), unit: optional(string), insteadOf: optional(string) }),
  record({
    kind: only('range'),
    min: optional(string),
    max: optional(string),
    unit: optional(string),
  }),
  record({ kind: only('atMost'), value: number, unit: oneOf(...limitUnits) }),
  record({ kind: only('cells'), count: integer }),
  record({ kind: only('sameAs'), column: string, value: optional(string) }),
  record({
    kind: only('figure'),
    value: string,
    unit: optional(string),
    of: optional(oneOf('target', 'printed')),
    row: optional(integer),
    file: optional(string),
    sheet: optional(string),
    source: optional(string),
  }),
  record({
    kind: only('row'),
    row: integer,
    file: optional(string),
    sheet: optional(string),
  }),
  record({ kind: only('countRows'), numerator: countRow, denominator: countRow }),
  record({ kind: only('assignment'), id: string }),
  record({ kind: only('reading'), value: string, unit: optional(string) }),
  record({ kind: only('group'), words }),
  record({ kind: only('plainFormat'), format: string }),
  record({ kind: only('format'), formats: list(oneOf(...fileKinds)) }),
  record({ kind: only('encoding'), encodings: words }),
);

/**
 * The schema of a problem in data, `Issue`.
 *
 * @example
 * ```ts
 * import { issueSchema, parseObservations } from '@lipu/plans/schema';
 * const parsed = parseObservations([{ indicator: 'infant-mortality-rate', year: 2024 }]);
 * console.log(!parsed.ok && issueSchema.parse(parsed.issues[0]).code); // missingValue
 * ```
 */
export const issueSchema = mirror<Issue>()(
  record({
    code: oneOf(...issueCodes),
    severity: oneOf(...severities),
    file: optional(string),
    sheet: optional(string),
    row: optional(integer),
    sheetRow: optional(integer),
    column: optional(string),
    year: optional(integer),
    found: optional(string),
    of: optional(words),
    figures: optional(list(figureSchema)),
    expected: optional(expectedSchema),
    nearest: optional(string),
    count: optional(integer),
  }),
);
