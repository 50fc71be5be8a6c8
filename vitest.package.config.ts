import { defineConfig } from 'vitest/config';

/** The package as users get it: packed, installed elsewhere, run in every place that it is said to run in. */
export default defineConfig({
  test: {
    include: ['test/package/*.test.ts'],
    globalSetup: 'test/package/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One file after the other: what is timed is not timed beside a compiler.
    fileParallelism: false,
  },
});
