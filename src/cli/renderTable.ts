import { toPlainText } from '../errors/toPlainText.js';
import { widthOf } from '../template/widthOf.js';

type Row = readonly string[];

const gap = '  ';

/**
 * Renders a plain table with aligned columns and without trailing spaces. If it is wider than the
 * terminal, the cells of its widest columns are wrapped, provided that this is enough. Line breaks
 * in cells, such as those in the name of a file, become spaces.
 */
export function renderTable(head: Row, cells: readonly Row[], terminal = Infinity): string {
  const rows = cells.map((row) => row.map(toPlainText));
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

/** The width below which a column of text is hard to read. */
const narrowest = 8;

/**
 * Returns the width of each column. The widest columns are narrowed first, but no word is broken; a
 * table that would still be too wide is left as it is.
 */
function fitWidths(rows: readonly Row[], terminal: number): number[] {
  const widest = (measure: (cell: string) => number) =>
    (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => measure(row[column] ?? ''))));
  const widths = widest(widthOf);
  const room = terminal - gap.length * (widths.length - 1);
  if (sum(widths) <= room) return widths;
  const longest = widest((cell) =>
    Math.max(0, ...splitWords(cell).map((word) => widthOf(word.trim()))),
  );
  const least = widths.map((width, column) =>
    Math.max(longest[column] ?? 0, Math.min(width, narrowest)),
  );
  if (sum(least) > room) return widths;
  const fitted = [...widths];
  while (sum(fitted) > room) {
    const spare = fitted.map((width, column) => (width > (least[column] ?? 0) ? width : 0));
    const at = spare.indexOf(Math.max(...spare));
    fitted[at] = (fitted[at] ?? 0) - 1;
  }
  return fitted;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Wraps text into lines no wider than `width`. */
function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines = [''];
  for (const word of splitWords(text)) {
    const longer = `${lines.at(-1)}${word}`;
    if (widthOf(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}

/** Splits text into pieces after which a line can end: words, and single Chinese characters. */
const splitWords = (text: string): string[] => text.split(lineEnd);

/**
 * A possible end of a line: after a space, and before or after a Chinese character, but not after
 * an opening bracket, or before a closing one or another punctuation mark.
 */
const lineEnd =
  /(?<=\s)(?=\S)|(?<![（“])(?=[\u2e80-\u9fff（“])|(?<=[\u2e80-\u9fff，。、；：）”])(?![\s，。、；：）”])/;
