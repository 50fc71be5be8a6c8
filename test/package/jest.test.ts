import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { install } from './install.js';
import { listEntries } from './listEntries.js';
import { jestPins } from './pins.js';
import { runCommand } from './runCommand.js';

const tarball = inject('tarball');
const app = inject('app');
const project = join(inject('scratch'), 'jest');
const run = (...args: string[]) =>
  runCommand(process.execPath, [join(project, 'node_modules/jest/bin/jest.js'), ...args], project);

/** Only the defaults of Jest: CommonJS, no transform of packages, no module mapping. */
beforeAll(async () => {
  await install(project, {
    dependencies: { '@lipu/plans': `file:${tarball}`, ...jestPins },
  });
  copyFileSync(join(app, 'consumer.cjs'), join(project, 'consumer.js'));
  const entries = listEntries(join(project, 'node_modules/@lipu/plans')).map(
    (entry) => `@lipu/plans${entry.slice(1)}`,
  );
  writeFileSync(
    join(project, 'import.test.js'),
    `test.each(${JSON.stringify(entries)})('%s is imported', (entry) => {
      expect(Object.keys(require(entry)).length).toBeGreaterThan(0);
    });`,
  );
  writeFileSync(
    join(project, 'use.test.js'),
    `test('every entry point is used', async () => {
      const util = require('node:util');
      globalThis.TextEncoder ??= util.TextEncoder;
      globalThis.TextDecoder ??= util.TextDecoder;
      await require('./consumer.js');
    });`,
  );
  writeFileSync(
    join(project, 'typed.test.ts'),
    `import { assessAttainment, getTarget } from '@lipu/plans';
    import { evaluatePlan } from '@lipu/plans/core';
    import { childrenPlan } from '@lipu/plans/plans/children';
    import { health } from '@lipu/plans/plans/children/health';
    import { compareMethods } from '@lipu/plans/methods';
    import { labels } from '@lipu/plans/words';
    import { buildReport } from '@lipu/plans/report';
    import { readObservations } from '@lipu/plans/intake';
    import { observationSchema } from '@lipu/plans/schema';
    test('a figure is judged', () => {
      const target = getTarget('children.health.g3.under-five-mortality-rate');
      const { status } = assessAttainment(target, { value: '6.76', unit: 'permille' });
      expect(labels.en.status[status]).toBe('missed');
      expect(health.domain).toBe(childrenPlan.domains[0]);
      expect(evaluatePlan(childrenPlan, [], { year: 2025 }).targets.length).toBeGreaterThan(0);
      for (const each of [compareMethods, buildReport, readObservations, observationSchema.parse])
        expect(typeof each).toBe('function');
    });`,
  );
});

describe('Jest', () => {
  it.each(['node', 'jsdom'])('runs the package in its environment %s', async (environment) => {
    await run('--env', environment, '--testMatch', '**/{import,use}.test.js');
  });

  it('runs TypeScript through ts-jest', async () => {
    writeFileSync(
      join(project, 'jest.config.json'),
      JSON.stringify({ preset: 'ts-jest', testMatch: ['**/*.test.ts'] }),
    );
    // The default module resolution of ts-jest, which is that of Node 10.
    const compilerOptions = { esModuleInterop: true, strict: true, moduleResolution: 'node10' };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    await run('--config', 'jest.config.json');
  });

  it('fails if a test fails', async () => {
    writeFileSync(join(project, 'fails.test.js'), "test('fails', () => { throw new Error(); });");
    await expect(run('--testMatch', '**/fails.test.js')).rejects.toThrow(/1 failed/);
  });
});
