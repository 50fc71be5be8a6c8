import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSteps } from './readSteps.js';

const root = resolve(import.meta.dirname, '../..');
const cli = resolve(root, 'dist/cli.js');

describe.each(['county-plan.md', 'county-plan.zh.md'])('docs/guides/%s', (guide) => {
  const folder = mkdtempSync(join(tmpdir(), 'county-'));
  cpSync(resolve(root, 'fixtures/county-2025'), folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const steps = readSteps(guide);

  it('leads from the text to the report', () => {
    expect(steps.map(({ command }) => command.split(' ')[2])).toEqual([
      'draft',
      'check',
      'evaluate',
      'evaluate',
      'compare',
      'evaluate',
    ]);
  });

  it.each(steps.map((step) => [step.command, step] as const))(
    '%s',
    (_, { command, exit, printed }) => {
      const [, , ...args] = command.split(' ');
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(exit);
      const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
      const asked = printed.map((line) => line.trim());
      expect(lines.filter((line) => asked.includes(line))).toEqual(asked);
    },
  );

  it('reports the plan as corrected', () => {
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toContain('石桥县妇女发展规划（2022—2030年）');
    // 92 − 90.5 = 1.5
    expect(page).toMatch(/1\.5(个百分点| percentage points)/);
  });
});
