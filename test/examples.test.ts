import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatWithOptions } from 'node:util';
import { transformSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { compileExamples, type Example, examples } from './compileExamples.js';

const root = resolve(import.meta.dirname, '..');
const dist = pathToFileURL(join(root, 'dist')).href;
// Inside the package, so that examples import it by its own name.
mkdirSync(join(root, 'reports'), { recursive: true });
const scratch = mkdtempSync(join(root, 'reports/examples-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
/**
 * Runs an example against dist and returns the output of each console.log with the output that its
 * comment states.
 */
async function runExample({
  name,
  code,
}: Example): Promise<{ printed: string; promised: string }[]> {
  // A comment after console.log(…) is the expected output; one that contains … is not compared
  // exactly.
  const promises: string[] = [];
  const marked = code.replace(
    /console\.log\((.*)\);(?: \/\/ (.*))?$/gm,
    (_, args: string, promise?: string) =>
      `globalThis.__print(${promises.push(promise ?? '') - 1}, ${args});`,
  );
  const { code: js } = transformSync(marked, { loader: 'ts', format: 'esm' });
  const linked = js.replace(
    /from "@lipu\/plans(\/[^"]*)?"/g,
    (_, entry?: string) => `from "${dist}/${entry?.slice(1) ?? 'index'}.js"`,
  );
  const file = join(scratch, `${name.replace(/\W+/g, '-')}.mjs`);
  writeFileSync(file, linked);
  const printed: { printed: string; promised: string }[] = [];
  const reached = new Set<number>();
  (globalThis as Record<string, unknown>)['__print'] = (at: number, ...values: unknown[]) => {
    reached.add(at);
    printed.push({
      printed: formatWithOptions({ breakLength: Number.POSITIVE_INFINITY, depth: 4 }, ...values),
      promised: promises[at] ?? '',
    });
  };
  await import(/* @vite-ignore */ pathToFileURL(file).href);
  return [
    ...printed,
    ...promises.flatMap((promised, at) =>
      reached.has(at) ? [] : [{ printed: 'nothing', promised }],
    ),
  ];
}

describe('every example', () => {
  it('is discovered', () => {
    expect(examples.length).toBeGreaterThan(25);
  });

  it('compiles against the sources under strict rules', () => {
    const from = (path: string) => [join(root, 'src', path)];
    expect(
      compileExamples(scratch, {
        '@lipu/plans': from('entries/index.ts'),
        '@lipu/plans/plans/women': from('data/plans/women/plan.ts'),
        '@lipu/plans/plans/children': from('data/plans/children/plan.ts'),
        '@lipu/plans/plans/*': from('data/plans/*.ts'),
        '@lipu/plans/*': from('entries/*.ts'),
      }),
    ).toEqual([]);
  });

  it.each(examples.map((example) => [example.name, example] as const))(
    '%s runs and prints its stated output',
    async (_, example) => {
      for (const { printed, promised } of await runExample(example))
        if (promised !== '' && !promised.includes('…')) expect(printed).toBe(promised);
    },
  );
});
