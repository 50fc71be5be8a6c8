import { listDelimiter } from './listDelimiter.js';
import type { Cell, Table } from './Table.js';

/**
 * Renders a table as CSV: quoted as in RFC 4180, UTF-8 without a byte order mark, lines ending in
 * LF. No cell contains a line break, since readers that split by line (Hive, awk) need one row per
 * line; they would also keep the CR of CRLF in the last column.
 */
export function renderTable<Row>({ name, fields, rows }: Table<Row>): string {
  const lines = [
    fields.map((field) => field.name),
    ...rows.map((row) =>
      fields.map((field) => renderCell(field.read(row), `${name}.${field.name}`)),
    ),
  ];
  return lines.map((cells) => `${cells.map(quote).join(',')}\n`).join('');
}

function renderCell(cell: Cell, place: string): string {
  const words = typeof cell === 'object' ? cell : [];
  if (words.some((word) => word.includes(listDelimiter) || word === ''))
    throw new Error(`${place}: a word of a list is empty or contains ${listDelimiter}`);
  const text = typeof cell === 'object' ? words.join(listDelimiter) : String(cell ?? '');
  if (/[\r\n]/.test(text)) throw new Error(`${place}: a cell contains a line break`);
  return text;
}

const quote = (text: string) =>
  /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
