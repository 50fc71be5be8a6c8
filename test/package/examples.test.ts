import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compileExamples } from '../compileExamples.js';

const reports = resolve(import.meta.dirname, '../../reports');
// Inside the package, so that examples import it by its own name.
mkdirSync(reports, { recursive: true });
const scratch = mkdtempSync(join(reports, 'examples-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('every example compiles against the published types under strict rules', () => {
  expect(compileExamples(scratch)).toEqual([]);
});
