import Papa from 'papaparse';

/** The rows of a CSV text by heading, and the rows that do not fit the header. */
export interface Table {
  /** A row that does not fit is an empty place here, so that the numbers of the others stay right. */
  readonly rows: readonly Record<string, string>[];
  readonly troubles: readonly { readonly row: number; readonly found: number; readonly expected: number }[];
}

/** Reads a text with a header. Commas, tabs and semicolons are told apart by the header line. Blank lines are passed over. */
export function readTable(text: string): Table {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimitersToGuess: [',', '\t', ';'] });
  const [head = [], ...body] = data;
  const headings = nameApart(head.map((heading) => heading.trim()));
  const rows: Record<string, string>[] = [];
  const troubles: { row: number; found: number; expected: number }[] = [];
  for (const [index, cells] of body.entries()) {
    // Cells that a spreadsheet leaves empty at the end of a row are no trouble; those that hold something are.
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled > headings.length) troubles.push({ row: index + 1, found: filled, expected: headings.length });
    // Without a prototype, a heading such as __proto__ is a heading like any other.
    const row = Object.create(null) as Record<string, string>;
    for (const [at, heading] of headings.entries()) if (heading !== '' && filled <= headings.length) row[heading] = cells[at] ?? '';
    rows.push(row);
  }
  return { rows, troubles };
}

/** A heading that stands a second time gets its number, so that its cells are named as unknown and do not replace the first one's. */
function nameApart(headings: readonly string[]): string[] {
  return headings.map((heading, at) => {
    const earlier = headings.slice(0, at).filter((one) => one === heading).length;
    return heading === '' || earlier === 0 ? heading : `${heading} (${earlier + 1})`;
  });
}
