import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { indicators } from '../src/data/indicators/indicators.js';

const dist = resolve(import.meta.dirname, '../dist');

/** The packages that an entry reaches through every file that it imports. */
function reached(entry: string): string[] {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const match of readFileSync(file, 'utf8').matchAll(
      /(?:(?<!["'])(?:from|import)|require\()\s*["']([^"']+)["']/g,
    )) {
      const to = match[1] ?? '';
      if (to.startsWith('.')) visit(join(dirname(file), to));
      else
        packages.add(
          to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? to),
        );
    }
  };
  visit(join(dist, entry));
  return [...packages].sort();
}

/** The bundle of one import, dependencies included. */
async function bundle(entry: string, names: string): Promise<string> {
  const contents = `export ${names} from './${entry}.js';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    minify: true,
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

describe('a bundle', () => {
  it('of /core contains neither our plans nor a validator', async () => {
    const text = await bundle('core', '*');
    expect(text).not.toMatch(/450381|women\.|children\.|mortality|死亡|荔浦|_zod/);
    expect(text.length).toBeGreaterThan(50_000);
  });

  it('of evaluatePlan from /core is at most 37 kB, compressed', async () => {
    const { length } = gzipSync(await bundle('core', '{ evaluatePlan }'), { level: 9 });
    expect(length).toBeLessThanOrEqual(37_000);
  });

  it('of evaluatePlan from the root contains names of indicators, and no other words', async () => {
    const text = await bundle('index', '{ evaluatePlan }');
    const [first] = indicators;
    expect(text).toContain(first?.name.zh);
    expect(text).not.toContain(first?.definition.zh);
    expect(text).not.toMatch(/womenPlan|women\.health/);
  });
});

describe('an entry point', () => {
  it.each(['js', 'cjs'])('imports only what it needs (%s)', (ending) => {
    expect(reached(`plans/women.${ending}`)).toEqual([]);
    expect(reached(`plans/children.${ending}`)).toEqual([]);
    expect(reached(`methods.${ending}`)).toEqual([]);
    expect(reached(`core.${ending}`)).not.toContain('zod');
    expect(reached(`words.${ending}`)).toEqual([]);
    expect(reached(`index.${ending}`)).not.toContain('zod');
    expect(
      reached(`index.${ending}`).filter((name) => name.startsWith('node:') || name === 'papaparse'),
    ).toEqual([]);
    expect(reached(`schema.${ending}`)).toContain('zod');
    for (const entry of ['schema', 'intake'])
      expect(reached(`${entry}.${ending}`).filter((name) => name.startsWith('node:'))).toEqual([]);
  });

  it('has the indicators of the source, words and facts together', async () => {
    const built = (await import(join(dist, 'index.js'))) as { indicators: unknown };
    expect(built.indicators).toEqual(indicators);
  });

  it('keeps Chinese readable', () => {
    const texts = readdirSync(dist)
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(dist, file), 'utf8'));
    expect(texts.some((text) => text.includes('孕产妇死亡率'))).toBe(true);
    expect(texts.every((text) => !/\\u4e[0-9a-f]{2}\\u[4-9]/.test(text))).toBe(true);
  });

  it('loads no zod with the root, as a module and by require', () => {
    const script = `
      const { womenPlan } = await import('${join(dist, 'index.js')}');
      process.exit(womenPlan.domains.length === 8 ? 0 : 1);`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script]);
    const require = createRequire(import.meta.url);
    const lib = require(join(dist, 'index.cjs')) as { childrenPlan: { domains: unknown[] } };
    expect(lib.childrenPlan.domains).toHaveLength(7);
    expect(Object.keys(require.cache).filter((file) => /node_modules\/zod\//.test(file))).toEqual(
      [],
    );
  });
});
