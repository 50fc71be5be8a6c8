import { widthOf } from '../template/widthOf.js';

type Row = readonly string[];

const gap = '  ';

/**
 * A plain table with aligned columns and no trailing spaces. If it is wider than the terminal, the
 * cells of its widest columns are wrapped.
 */
export function renderTable(head: Row, rows: readonly Row[], terminal = Infinity): string {
  const widths = fitWidths([head, ...rows], terminal);
  const line = (row: Row) => {
    const cells = widths.map((width, column) => wrap(row[column] ?? '', width));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((lines, column) => pad(lines[at] ?? '', widths[column] ?? 0))
        .join(gap)
        .trimEnd(),
    ).join('\n');
  };
  const rule = widths.map((width) => '─'.repeat(width)).join(gap);
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** The width of each column: the widest are narrowed first, but no word is broken. */
function fitWidths(rows: readonly Row[], terminal: number): number[] {
  const widest = (measure: (cell: string) => number) =>
    (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => measure(row[column] ?? ''))));
  const widths = widest(widthOf);
  if (sum(widths) + gap.length * (widths.length - 1) <= terminal) return widths;
  const least = widest((cell) =>
    Math.max(0, ...splitWords(cell).map((word) => widthOf(word.trimStart()))),
  );
  const room = terminal - gap.length * (widths.length - 1);
  while (sum(widths) > room) {
    const spare = widths.map((width, column) => (width > (least[column] ?? 0) ? width : 0));
    const at = spare.indexOf(Math.max(...spare));
    if (spare[at] === 0) break;
    widths[at] = (widths[at] ?? 0) - 1;
  }
  return widths;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Wraps a text into lines of at most a width. */
function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines = [''];
  for (const word of splitWords(text)) {
    const longer = `${lines.at(-1)}${word}`;
    if (widthOf(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(word.trimStart());
  }
  return lines.map((line) => line.trimEnd());
}

/** The pieces after which a line can end: words, and single Chinese characters. */
const splitWords = (text: string): string[] =>
  text.match(/\s*(?:[\u2e80-\u9fff][，。、；：）】”]*|[（“]?[^\s\u2e80-\u9fff]+)/gu) ?? [];
