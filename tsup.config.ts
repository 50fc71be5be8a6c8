import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const shared: Options = {
  target: 'es2022',
  treeshake: false,
  define: { __VERSION__: JSON.stringify(version) },
  // Chinese stays readable in what is published, and a third smaller than its escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'plans/women': 'src/plans/women/plan.ts',
      'plans/children': 'src/plans/children/plan.ts',
      methods: 'src/methods/index.ts',
      schema: 'src/schema/index.ts',
      intake: 'src/intake/index.ts',
      report: 'src/report/index.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    splitting: true,
  },
  // The command line alone may reach Node.
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node', dts: false, splitting: false },
]);
