import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { runCommand } from './runCommand.js';

const app = inject('app');
const node = join(inject('tools'), 'node20/bin/node');
const decimal = import.meta.resolve('decimal.js');
const rounds = 11;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds from the start of a fresh process to its end. */
async function time(specifier: string): Promise<number> {
  const start = performance.now();
  await runCommand(node, ['--input-type=module', '-e', `await import('${specifier}')`], app);
  return performance.now() - start;
}

describe('a program that imports @lipu/plans and ends', () => {
  it('takes at most 2.5 times as long as one that imports only decimal.js', async () => {
    const times: Record<string, number[]> = { [decimal]: [], '@lipu/plans': [] };
    // Alternating, so that other load on the machine affects both equally.
    for (let round = 0; round < rounds; round++)
      for (const [specifier, list] of Object.entries(times)) list.push(await time(specifier));
    const [small, whole] = Object.values(times).map(median);
    console.log(
      `import and end: decimal.js ${small?.toFixed(0)} ms, @lipu/plans ${whole?.toFixed(0)} ms`,
    );
    expect((whole ?? Number.NaN) / (small ?? Number.NaN)).toBeLessThan(2.5);
  });
});
