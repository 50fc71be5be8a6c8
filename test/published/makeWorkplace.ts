import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Observation } from '../../src/model/Observation.js';
import { root } from './readCsv.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Makes a folder as a reader of the guide has it: the installed package, and the reader's
 * observations beside it.
 */
export function makeWorkplace(observations: readonly Observation[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lipu-data-'));
  folders.push(folder);
  mkdirSync(join(folder, 'node_modules/@lipu'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/@lipu/plans'), 'dir');
  const columns = [
    'indicator',
    'year',
    'value',
    'unit',
    'area',
    'sex',
    'residence',
    'status',
  ] as const;
  const lines = [columns, ...observations.map((one) => columns.map((column) => one[column]))];
  writeFileSync(
    join(folder, 'observations.csv'),
    lines.map((cells) => `${cells.join(',')}\n`).join(''),
  );
  return folder;
}
