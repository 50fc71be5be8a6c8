import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { install } from './install.js';
import { listEntries } from './listEntries.js';
import { pins } from './pins.js';
import { writePrograms } from './programs.js';
import { runCommand } from './runCommand.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of this run, which is removed afterwards. */
    readonly scratch: string;
    /** The packed tarball. */
    readonly tarball: string;
    /** The paths in the tarball. */
    readonly packed: readonly string[];
    /**
     * A folder where the tarball is installed, as a user would install it, with the consumer
     * programs.
     */
    readonly app: string;
    /** The `node_modules` folder of the packages in {@link pins}. */
    readonly tools: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

/**
 * Packs once, and installs the tarball and the tools into separate folders, away from our
 * `node_modules`.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist/index.d.ts')))
    throw new Error(
      'There are no types to pack: run `npm run build`, or `npm run test:package`, which does.',
    );
  const scratch = mkdtempSync(join(tmpdir(), 'lipu-plans-'));
  const packing = await runCommand('npm', ['pack', '--json', '--pack-destination', scratch], root);
  const [pack] = JSON.parse(packing.slice(packing.indexOf('['))) as {
    filename: string;
    files: { path: string }[];
  }[];
  if (pack === undefined) throw new Error(`npm pack named no tarball: ${packing}`);
  const tarball = join(scratch, pack.filename);

  const tools = join(scratch, 'tools');
  await install(tools, { dependencies: pins });
  const app = join(scratch, 'app');
  await install(app, { type: 'module', dependencies: { '@lipu/plans': `file:${tarball}` } });
  writePrograms(app, listEntries(join(app, 'node_modules/@lipu/plans')));

  provide('scratch', scratch);
  provide('tarball', tarball);
  provide('packed', pack.files.map((file) => file.path).sort());
  provide('app', app);
  provide('tools', join(tools, 'node_modules'));
  return () => rm(scratch, { recursive: true, force: true });
}
