import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../src/library/evaluateTarget.js';
import { getTarget, type TargetId } from '../../src/library/getTarget.js';
import type { Observation } from '../../src/model/Observation.js';
import { runInDuckDb } from './runQuery.js';
import { makeWorkedWorkplace, readWorked, workedVerdicts } from './workedVerdicts.js';

describe('the figures worked out by hand', () => {
  it('are reproduced in SQL', async () => {
    const rows = await runInDuckDb(makeWorkedWorkplace(), [2023, 2024, 2025]);
    const found = new Map(
      rows.map((row) => [`${row['target']} ${row['area']} ${row['year']}`, row['verdict']]),
    );
    for (const [key, verdict] of workedVerdicts) expect(found.get(key), key).toBe(verdict);
  });

  it('are reproduced in the library', () => {
    const observations = readWorked('observations.csv').map(
      (row) => ({ ...row, year: Number(row['year']) }) as unknown as Observation,
    );
    for (const { target = '', year, verdict } of readWorked('verdicts.csv')) {
      const { attainment } = evaluateTarget(getTarget(target as TargetId), observations, {
        year: Number(year),
        area: '450381',
      });
      expect(attainment.status, `${target} ${year}`).toBe(verdict);
    }
  });
});
