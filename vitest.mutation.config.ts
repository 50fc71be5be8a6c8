import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/**
 * The tests that mutants are tried against: those of the mutated folders. Judgement is not proven by the command line printing it, and
 * whatever needs `dist` would never see a mutant. The laws over random figures are left out: they are slow, and a mutant that only a law
 * catches lacks an expectation that somebody worked out. So are files of hundreds of megabytes, which are slower still.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['quantity', 'rules', 'methods', 'evaluate', 'input'].map(
      (folder) => `test/${folder}/**/*.test.ts`,
    ),
    exclude: ['test/**/*.laws.test.ts', 'test/input/sizes.test.ts'],
    setupFiles: ['test/mutation/setup.ts'],
  },
});
