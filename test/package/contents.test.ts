import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { runCommand } from './runCommand.js';

const root = resolve(import.meta.dirname, '../..');
const app = inject('app');
const installed = join(app, 'node_modules/@lipu/plans');
const packed = inject('packed');
const tarball = inject('tarball');
const ours = (tool: string) => join(root, 'node_modules/.bin', tool);

describe('the tarball', () => {
  it('holds what is built, what is to be read, and nothing else', () => {
    expect(packed.filter((path) => !path.startsWith('dist/'))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'package.json',
    ]);
    expect(
      packed.filter(
        (path) => !/\.(js|cjs|d\.ts|d\.cts|json|csv|txt)$/.test(path) && path.startsWith('dist/'),
      ),
    ).toEqual([]);
  });

  it('points to no source map that is not there', () => {
    const pointing = packed.filter(
      (path) =>
        /\.[cm]?js$|\.d\.c?ts$/.test(path) &&
        /^\/\/# sourceMappingURL=/m.test(readFileSync(join(installed, path), 'utf8')),
    );
    expect(pointing).toEqual([]);
  });

  it('carries the licence of what is built into it', () => {
    expect(readFileSync(join(installed, 'dist/licences/jstat.txt'), 'utf8')).toMatch(
      /Copyright \(c\) 2013 jStat[\s\S]*Permission is hereby granted/,
    );
  });

  it('names every dependency that its code imports, and no other', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const named = new Set<string>();
    for (const path of packed.filter((one) => /\.c?js$/.test(one)))
      for (const [, to = ''] of readFileSync(join(installed, path), 'utf8').matchAll(
        /^(?:import|export)[^;]*?\bfrom\s*["']([^"'.][^"']*)|\brequire\(["']([^"'.][^"']*)/gm,
      ))
        if (to !== '' && !isBuiltin(to))
          named.add(
            to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? to),
          );
    expect([...named].filter((name) => !(name in dependencies))).toEqual([]);
    expect(named.size).toBeGreaterThan(4);
  });

  it('passes publint', async () => {
    expect(await runCommand(ours('publint'), ['run', tarball, '--strict'], root)).toContain(
      'All good!',
    );
  });

  it('has types that are not wrong', async () => {
    // It ends with an error for any problem in a resolution that the profile asks for.
    expect(
      await runCommand(ours('attw'), [tarball, '--profile', 'node16', '--no-color'], root),
    ).toContain('node16 (from ESM)');
  });
});
