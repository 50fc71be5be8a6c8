import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { plans } from '../../src/library/plans.js';
import { courseOf } from '../../src/model/Trajectory.js';

const folder = resolve(import.meta.dirname, '../../fixtures/worked');
const kinds = readdirSync(join(folder, 'expected')).map((file) => file.replace('.csv', ''));

/** Each table beside a series was worked out on paper, with its arithmetic in the last column. */
describe('a ten-year series for every kind of rule', () => {
  it('has a series and a table for each of the eight kinds', () => {
    expect(kinds.sort()).toEqual([
      'around',
      'at-least',
      'at-most',
      'between',
      'change-from',
      'compare',
      'coverage',
      'trend',
    ]);
  });

  it.each(kinds)('%s agrees with its table, year by year', async (kind) => {
    const read = await readObservations(readFileSync(join(folder, `${kind}.csv`)), {
      catalogue: { indicators, areas },
    });
    expect(read.ok).toBe(true);
    const table = Papa.parse<Record<string, string>>(
      readFileSync(join(folder, 'expected', `${kind}.csv`), 'utf8'),
      { header: true, skipEmptyLines: true },
    ).data;
    expect(table).toHaveLength(11);
    for (const row of table) {
      const plan = plans.find((one) => row['target']?.startsWith(`${one.id}.`));
      if (plan === undefined) throw new Error(`no plan for ${row['target']}`);
      const result = evaluatePlan(plan, read.observations, {
        year: Number(row['year']),
      }).targets.find((one) => one.target === row['target']);
      const got = {
        year: row['year'],
        status: result?.attainment.status,
        margin: result?.attainment.margin?.value ?? '',
        regime: result?.trajectory.regime,
        course: result && courseOf(result.trajectory),
      };
      expect(got).toEqual({
        year: row['year'],
        status: row['status'],
        margin: row['margin'],
        regime: row['regime'],
        course: row['course'],
      });
    }
  });
});
