/** The formats that can be read. */
export const readable = { kind: 'format', formats: ['csv', 'tsv', 'xlsx', 'ods', 'json'] } as const;
export const workbook = { kind: 'format', formats: ['xlsx'] } as const;
