/** Whether a cell of a grid holds nothing but spaces. Asked for every cell of a file, so most are answered by their first character. */
export function isEmptyCell(cell: unknown): boolean {
  if (typeof cell !== 'string') return cell === undefined || cell === null;
  const first = cell.charCodeAt(0);
  // Between the spaces of ASCII, of Latin, of Chinese, and the byte order mark there are none.
  if (first > 0x20 && first < 0xa0) return false;
  if (first > 0x3000 && first < 0xfeff) return false;
  return cell.trim() === '';
}
