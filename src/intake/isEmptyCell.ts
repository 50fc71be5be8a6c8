/** Whether a cell of a grid holds nothing but spaces. Asked for every cell of a file, so most are answered by their first character. */
export function isEmptyCell(cell: unknown): boolean {
  if (typeof cell !== 'string') return cell === undefined || cell === null;
  const first = cell.charCodeAt(0);
  return !((first > 0x20 && first < 0x80) || (first > 0x3000 && first < 0xd800)) && cell.trim() === '';
}
