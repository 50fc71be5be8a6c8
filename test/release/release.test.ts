import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { install } from '../package/install.js';
import { verdaccioPins } from '../package/pins.js';
import { runCommand } from '../package/runCommand.js';

/**
 * Performs the release as `.github/workflows/release.yml` does, with a registry on this machine: it
 * takes other packages from the registry that npm is configured for, and ours only from here.
 */
const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'lipu-release-'));
const repository = join(scratch, 'repository');
const app = join(scratch, 'app');
let registry = '';
let server: ChildProcess | undefined;

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => done(port));
    });
  });

async function startRegistry(): Promise<void> {
  const folder = join(scratch, 'registry');
  await install(folder, verdaccioPins);
  const source = (await runCommand('npm', ['config', 'get', 'registry'], root)).trim();
  const config = {
    storage: join(folder, 'storage'),
    uplinks: { source: { url: source } },
    packages: {
      '@lipu/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'source' },
    },
    web: { enable: false },
    log: { type: 'stdout', level: 'error' },
  };
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config));
  const address = `127.0.0.1:${await freePort()}`;
  registry = `http://${address}/`;
  const program = join(folder, 'node_modules/verdaccio/bin/verdaccio');
  const options = ['--config', join(folder, 'config.yaml'), '--listen', address];
  server = spawn(process.execPath, [program, ...options], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${registry}-/ping`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('the registry does not answer');
}

const npm = (folder: string, ...words: string[]) =>
  runCommand('npm', [...words, '--registry', registry], folder);

beforeAll(async () => {
  await startRegistry();
  await runCommand('git', ['clone', '--quiet', root, repository], scratch);
  symlinkSync(join(root, 'node_modules'), join(repository, 'node_modules'));
});
afterAll(async () => {
  server?.kill();
  await rm(scratch, { recursive: true, force: true });
});

it('a version: one entry in the changelog, for new readers', async () => {
  await runCommand('bash', ['.ci/version'], repository);
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  expect(version).toBe('0.1.0');
  const changelog = readFileSync(join(repository, 'CHANGELOG.md'), 'utf8');
  expect(changelog.match(/^## .*/gm)).toEqual(['## 0.1.0']);
  expect(changelog).toContain('The first release: the development plans for women');
  expect(readdirSync(join(repository, '.changeset')).filter((file) => /\.md$/.test(file))).toEqual(
    [],
  );
});

it('a package: published once, from the packed file, with its version', async () => {
  const url = 'repository.url=git+https://example.org/lipu/plans.git';
  await npm(repository, 'pkg', 'set', 'repository.type=git', url);
  await npm(repository, 'run', 'build');
  await npm(repository, 'pack', '--ignore-scripts');
  const packed = readdirSync(repository).filter((file) => file.endsWith('.tgz'));
  expect(packed).toEqual(['lipu-plans-0.1.0.tgz']);
  const host = registry.replace(/^https*:/, '');
  writeFileSync(join(repository, '.npmrc'), `${host}:_authToken=any\n`);
  await npm(repository, 'publish', `./${packed[0]}`, '--access', 'public');
  expect(await npm(scratch, 'view', '@lipu/plans@0.1.0', 'version')).toContain('0.1.0');
  await expect(npm(repository, 'publish', `./${packed[0]}`)).rejects.toThrow();
});

it('an installation: the program and the first example of the README', async () => {
  writeFileSync(join(scratch, '.npmrc'), `registry=${registry}\n`);
  await install(app, { type: 'module' });
  await npm(app, 'install', '@lipu/plans', 'zod', '--no-audit', '--no-fund');
  const help = await runCommand('npx', ['lipu-plans', '--help'], app);
  expect(help).toContain('lipu-plans COMMAND');
  const [, example = ''] =
    /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  expect(example).toContain("from '@lipu/plans/core'");
  writeFileSync(join(app, 'example.mjs'), example);
  expect(await runCommand('node', ['example.mjs'], app)).not.toBe('');
});
