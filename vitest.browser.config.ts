import { defineConfig } from 'vitest/config';

/** Reports as a browser shows them; needs the built package and Chromium. */
export default defineConfig({
  test: {
    include: ['test/browser/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
