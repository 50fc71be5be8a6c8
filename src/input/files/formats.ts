/** The formats that can be read. */
export const readable = {
  kind: 'format',
  formats: ['csv', 'tsv', 'xlsx', 'xls', 'ods', 'json'],
} as const;
export type Format = (typeof readable.formats)[number];
const workbooks: ReadonlySet<Format | undefined> = new Set(['xlsx', 'xls', 'ods'] as const);
/** Whether a caller asks for a workbook, so that text is not the expected content. */
export const isWorkbook = (format: Format | undefined): format is 'xlsx' | 'xls' | 'ods' =>
  workbooks.has(format);
export const oldWorkbook = { kind: 'format', formats: ['xls'] } as const;
export const workbook = { kind: 'format', formats: ['xlsx'] } as const;
