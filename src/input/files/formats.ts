/** The formats that can be read. */
export const readable = {
  kind: 'format',
  formats: ['csv', 'tsv', 'xlsx', 'xls', 'ods', 'json'],
} as const;
export const oldWorkbook = { kind: 'format', formats: ['xls'] } as const;
export const workbook = { kind: 'format', formats: ['xlsx'] } as const;
