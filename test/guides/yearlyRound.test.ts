import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSteps } from './readSteps.js';

const root = resolve(import.meta.dirname, '../..');
const cli = resolve(root, 'dist/cli.js');

describe.each(['yearly-round.md', 'yearly-round.zh.md'])('docs/guides/%s', (guide) => {
  const folder = mkdtempSync(join(tmpdir(), 'round-'));
  cpSync(resolve(root, 'fixtures/round-2025'), folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const steps = readSteps(guide);

  it('leads from the template to the report', () => {
    expect(steps.map(({ command }) => command.split(' ')[2])).toEqual([
      'template',
      'check',
      'check',
      'check',
      'evaluate',
      'explain',
      'evaluate',
    ]);
    expect(readFileSync(join(folder, 'units.csv'), 'utf8')).toContain(
      '编号,牵头单位,配合单位\nchildren.health,市卫生健康局,\n' +
        'children.safety,市卫生健康局,市公安局\n',
    );
  });

  it.each(steps.map((step) => [step.command, step] as const))(
    '%s',
    (_, { command, exit, printed }) => {
      const [npx, name, ...args] = command.split(' ');
      expect([npx, name]).toEqual(['npx', 'lipu-plans']);
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(exit);
      // Empty lines do not count.
      const shown = printed.filter((line) => line !== '');
      const lines = `${stdout}\n${stderr}`.split('\n');
      expect(lines.filter((line) => shown.includes(line))).toEqual(shown);
      const out = args.indexOf('--out');
      if (out !== -1) expect(existsSync(join(folder, args[out + 1] as string))).toBe(true);
    },
  );
});
