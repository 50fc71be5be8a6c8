import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const cli = resolve(root, 'dist/cli.js');

interface Step {
  readonly command: string;
  readonly exit: number;
  /** Lines that it prints, in this order. */
  readonly printed: readonly string[];
}

/** The commands of a guide, each with the output that stands below it. */
function readSteps(guide: string): Step[] {
  const fences = [
    ...readFileSync(resolve(root, 'docs/guides', guide), 'utf8').matchAll(
      /```(\w+)([^\n]*)\n([\s\S]*?)```/g,
    ),
  ];
  return fences.flatMap(([, kind, more, body], at) => {
    if (kind !== 'sh') return [];
    const next = fences[at + 1];
    return [
      {
        command: (body ?? '').trim(),
        exit: Number(/exit=(\d)/.exec(more ?? '')?.[1] ?? 0),
        printed: next?.[1] === 'text' ? (next[3] ?? '').trimEnd().split('\n') : [],
      },
    ];
  });
}

describe.each(['yearly-round.md', 'yearly-round.zh.md'])('docs/guides/%s', (guide) => {
  const folder = mkdtempSync(join(tmpdir(), 'round-'));
  cpSync(resolve(root, 'fixtures/round-2025'), folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const steps = readSteps(guide);

  it('goes from the template to the report', () => {
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
      const lines = `${stdout}\n${stderr}`.split('\n');
      expect(lines.filter((line) => printed.includes(line))).toEqual(printed);
      const out = args.indexOf('--out');
      if (out !== -1) expect(existsSync(join(folder, args[out + 1] as string))).toBe(true);
    },
  );
});
