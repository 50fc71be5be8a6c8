/** Whether a cell of a grid holds nothing but spaces. */
export const isEmptyCell = (cell: unknown): boolean => cell === undefined || cell === null || (typeof cell === 'string' && (cell === '' || cell.trim() === ''));
