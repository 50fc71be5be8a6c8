import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../src/library/evaluateTarget.js';
import { getTarget } from '../../src/library/getTarget.js';
import type { Observation } from '../../src/model/Observation.js';
import { makeWorkplace } from './makeWorkplace.js';
import { root } from './readCsv.js';
import { runGuide } from './runPython.js';
import { runQuery } from './runQuery.js';

// The figures and the verdicts on them were worked out by hand; verdicts.csv says why.
const read = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(resolve(root, 'fixtures/data', file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const verdicts = read('verdicts.csv');
const expected = new Map(
  verdicts.map((row) => [`${row['target']} ${row['area']} ${row['year']}`, row['verdict']]),
);

function workplace(): string {
  const folder = makeWorkplace([]);
  copyFileSync(resolve(root, 'fixtures/data/observations.csv'), join(folder, 'observations.csv'));
  return folder;
}

describe('the figures worked out by hand', () => {
  it('come out in SQL', async () => {
    const rows = (await runQuery(workplace())).filter(
      (row) => row['area'] !== null && row['verdict'] !== 'notAssessed',
    );
    expect(
      new Map(
        rows.map((row) => [`${row['target']} ${row['area']} ${row['year']}`, row['verdict']]),
      ),
    ).toEqual(expected);
  });

  it('come out in Python', () => {
    expect(runGuide(workplace())).toEqual(expected);
  });

  it('come out in the library', () => {
    const observations = read('observations.csv').map(
      (row) => ({ ...row, year: Number(row['year']) }) as unknown as Observation,
    );
    for (const { target = '', year, verdict } of verdicts) {
      const { attainment } = evaluateTarget(
        getTarget(target as Parameters<typeof getTarget>[0]),
        observations,
        { year: Number(year), area: '450381' },
      );
      expect(attainment.status, `${target} ${year}`).toBe(verdict);
    }
  });
});
