import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from './readCsv.js';

const folder = mkdtempSync(join(tmpdir(), 'lipu-workers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('evaluates many areas to the same bytes with any number of worker threads', () => {
  const figures = Array.from(
    { length: 230 },
    (_, at) => `孕产妇死亡率,2024,${(at % 50) / 2},1/10万,${600_000 + 7 * at}\n`,
  );
  writeFileSync(join(folder, 'f.csv'), `指标,年份,数值,单位,地区\n${figures.join('')}`);
  const evaluate = (...words: string[]) =>
    execFileSync(
      process.execPath,
      [
        join(root, 'dist/cli.js'),
        ...['evaluate', 'f.csv', '--plan', 'women', '--areas', 'all', '--year', '2024'],
        ...words,
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
    );
  const one = evaluate('--format', 'jsonl', '--workers', '1');
  expect(evaluate('--format', 'jsonl', '--workers', '3')).toBe(one);
  // With 230 areas, threads are used without the option.
  expect(evaluate('--format', 'jsonl')).toBe(one);
  const areas = one.match(/"area":"\d+"(?=.*"women.health.g2.maternal-mortality-ratio")/g);
  expect(areas).toHaveLength(230);
  expect(areas?.[229]).toBe(`"area":"${600_000 + 7 * 229}"`);
});
