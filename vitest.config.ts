import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Tests that read `dist`, which has to be built first. */
const built = [
  'test/entries.test.ts',
  'test/examples.test.ts',
  'test/guides/**/*.test.ts',
  'test/published/**/*.test.ts',
];
const python = ['test/published/python.test.ts'];
const packed = ['test/package/**/*.test.ts'];
const browser = ['test/browser/**/*.test.ts'];
const office = ['test/office/**/*.test.ts'];
const release = ['test/release/**/*.test.ts'];
/** Searches and simulations that take long and whose results seldom change. */
const long = ['test/{bench,long}/**/*.test.ts'];

/** Runs one file after the other, so that nothing is timed while a compiler runs. */
const inTurn = { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false };

/**
 * The projects by mode. `vitest run` runs everything that needs only Node; `vitest run --mode
 * package` and the other modes have their own commands in package.json.
 */
const projects = {
  test: [
    {
      name: 'unit',
      include: ['test/**/*.test.ts'],
      exclude: [...built, ...packed, ...browser, ...office, ...release, ...long],
      setupFiles: ['test/seed.ts'],
    },
    { name: 'built', include: built, exclude: python, setupFiles: ['test/seed.ts'] },
  ],
  long: [{ name: 'long', include: long }],
  python: [{ name: 'python', include: python }],
  package: [{ name: 'package', include: packed, globalSetup: 'test/package/setup.ts', ...inTurn }],
  browser: [{ name: 'browser', include: browser, ...inTurn }],
  office: [{ name: 'office', include: office, ...inTurn }],
  release: [{ name: 'release', include: release, ...inTurn }],
  mutation: [
    {
      // Laws over random figures and files of hundreds of megabytes are slow, and a mutant that
      // only a law kills lacks a worked example.
      name: 'mutation',
      include: ['test/**/*.test.ts'],
      exclude: [
        ...built,
        ...packed,
        ...browser,
        ...office,
        ...release,
        ...long,
        'test/{data,fuzz,mutation,scripts,types}/**',
        'test/*.test.ts',
        'test/**/*.{laws,consistency}.test.ts',
        'test/input/readObservations.sizes.test.ts',
      ],
      setupFiles: ['test/mutation/setup.ts'],
      isolate: true,
    },
  ],
};

export default defineConfig(({ mode }) => {
  // Stryker cannot pass a mode, so its workers are recognised by their environment.
  const asked = 'STRYKER_MUTATOR_WORKER' in process.env ? 'mutation' : mode;
  // Other tools load this file with their own modes.
  const chosen = Object.hasOwn(projects, asked) ? (asked as keyof typeof projects) : 'test';
  return {
    define: { __VERSION__: JSON.stringify(version) },
    test: {
      testTimeout: 60_000,
      pool: 'threads',
      isolate: false,
      // By default, one core is left idle, which is half of the cores on a machine with two.
      maxWorkers: '100%',
      projects: projects[chosen].map((project) => ({
        extends: true as const,
        test: project,
      })),
      coverage: {
        provider: 'v8',
        include: ['src/**/*.ts'],
        // The start of the process is tested in other processes, by the guides and the package.
        exclude: ['src/cli/main.ts'],
        reporter: [['text', { skipFull: true, maxCols: 120 }], 'json-summary'],
        thresholds: {
          lines: 95,
          branches: 95,
          'src/{author,data,errors,evaluate,input,library,methods,quantity,rules,schema,stats}/**':
            { lines: 95, branches: 95 },
        },
      },
    },
  };
});
