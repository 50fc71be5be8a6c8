import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    // The package as users get it, and reports in a browser, have runs of their own.
    exclude: ['test/package/**', 'test/browser/**'],
    testTimeout: 60_000,
    typecheck: { enabled: false },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The way into the process: run by the tests of guides and of the package, in processes of their own.
      exclude: ['src/cli/main.ts'],
      reporter: [['text', { skipFull: true, maxCols: 120 }], 'json-summary'],
      thresholds: {
        lines: 95,
        branches: 95,
        'src/{author,data,errors,evaluate,input,library,methods,quantity,rules,schema,stats}/**': {
          lines: 95,
          branches: 95,
        },
      },
    },
  },
});
