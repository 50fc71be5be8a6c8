import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { readPlanTable } from '../../src/input/readPlanTable.js';

const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures/plan-tables', name));

describe('a plan table saved by a spreadsheet program', () => {
  // Written by `writePlanTable`, opened and saved by LibreOffice Calc.
  it('reads back without loss', async () => {
    const table = await readPlanTable(fixture('children-libreoffice.xlsx'), {
      catalogue: { indicators },
    });
    expect(table).toEqual({ ok: true, plan: childrenPlan, indicators: [], notices: [] });
  });
});
