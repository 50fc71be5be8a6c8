/** Whether a cell holds nothing: absent, null, or spaces alone. */
export const isBlank = (cell: unknown): cell is undefined | null | '' => cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
