import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { makeWorkplace } from './makeWorkplace.js';
import { root } from './readCsv.js';

/** Reads a file of fixtures/data, whose figures and verdicts were worked out by hand. */
export const readWorked = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(resolve(root, 'fixtures/data', file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** The verdict by `target area year`; the next column in verdicts.csv gives the reason. */
export const workedVerdicts = new Map(
  readWorked('verdicts.csv').map((row) => [
    `${row['target']} ${row['area']} ${row['year']}`,
    row['verdict'],
  ]),
);

/** Makes a folder with the package and the worked figures. */
export function makeWorkedWorkplace(): string {
  const folder = makeWorkplace([]);
  copyFileSync(resolve(root, 'fixtures/data/observations.csv'), join(folder, 'observations.csv'));
  return folder;
}
