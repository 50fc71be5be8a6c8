import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listBundled } from '../../scripts/writeLicences.js';
import { runCommand } from './runCommand.js';

const root = resolve(import.meta.dirname, '../..');
const app = inject('app');
const installed = join(app, 'node_modules/@lipu/plans');
const packed = inject('packed');
const tarball = inject('tarball');
const ours = (tool: string) => join(root, 'node_modules/.bin', tool);

/** The imports of other packages in the code, in both formats, static and dynamic. */
const importing =
  /^(?:import|export)[^;]*?\bfrom\s*["']([^"'.][^"']*)|\b(?:require|import)\(["']([^"'.][^"']*)/gm;

describe('the tarball', () => {
  it('contains only the build and the documents', () => {
    expect(packed.filter((path) => !path.startsWith('dist/'))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'package.json',
    ]);
    expect(
      packed.filter(
        (path) =>
          !/\.(js|cjs|d\.ts|d\.cts|json|csv|sql|txt)$/.test(path) && path.startsWith('dist/'),
      ),
    ).toEqual([]);
  });

  it('contains every file that the package names, and its types', () => {
    const manifest = readFileSync(join(installed, 'package.json'), 'utf8');
    const files = manifest.match(/(?<="\.\/)dist\/[^"*]+\.(?:d\.)?c?[jt]s(?=")/g) ?? [];
    expect(files.filter((file) => /\.d\.c?ts$/.test(file)).length).toBeGreaterThan(20);
    expect(files.filter((file) => !packed.includes(file))).toEqual([]);
  });

  it('refers to no missing source map', () => {
    const pointing = packed.filter(
      (path) =>
        /\.[cm]?js$|\.d\.c?ts$/.test(path) &&
        /^\/\/# sourceMappingURL=/m.test(readFileSync(join(installed, path), 'utf8')),
    );
    expect(pointing).toEqual([]);
  });

  it('contains the licence of each bundled package', () => {
    const licences = packed.filter((path) => path.startsWith('dist/licences/'));
    const bundled = listBundled(join(installed, 'dist'));
    expect(bundled).toContain('date-fns');
    expect(licences).toEqual(
      [...bundled, 'decimal.js', 'jstat']
        .map((name) => `dist/licences/${name.replace('/', '-')}.txt`)
        .sort(),
    );
    for (const path of licences)
      expect(readFileSync(join(installed, path), 'utf8'), path).toMatch(
        /Copyright[\s\S]*[Pp]ermission/,
      );
  });

  it('names every dependency that its code imports, and no other', () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;
    const needed = Object.keys({ ...dependencies, ...peerDependencies });
    const named = new Set<string>();
    for (const path of packed.filter((one) => /\.c?js$/.test(one)))
      for (const [, to = ''] of readFileSync(join(installed, path), 'utf8').matchAll(importing))
        if (to !== '' && !isBuiltin(to))
          named.add(
            to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? to),
          );
    expect([...named].sort()).toEqual(needed.sort());
  });

  it('passes publint', async () => {
    expect(await runCommand(ours('publint'), ['run', tarball, '--strict'], root)).toContain(
      'All good!',
    );
  });

  it('has correct types', async () => {
    // The tool exits with an error for any problem, including the resolution of Node 10 and
    // ts-jest.
    expect(await runCommand(ours('attw'), [tarball, '--no-color'], root)).toContain(
      'node16 (from ESM)',
    );
  });
});
