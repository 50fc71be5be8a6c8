import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';

export const root = resolve(import.meta.dirname, '../..');
export const dist = resolve(root, 'dist');

export type Row = Record<string, string>;

/** Reads a table of dist/data as another CSV reader sees it, with every cell as text. */
export function readCsv(name: string): {
  readonly text: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
} {
  const text = readFileSync(resolve(dist, `data/${name}.csv`), 'utf8');
  const { data, meta, errors } = Papa.parse<Row>(text, {
    header: true,
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${name}.csv: ${errors[0]?.message}`);
  return { text, header: meta.fields ?? [], rows: data };
}
