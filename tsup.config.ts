import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'plans/women': 'src/plans/women/plan.ts',
    'plans/children': 'src/plans/children/plan.ts',
    methods: 'src/methods/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  treeshake: false,
  clean: true,
  define: { __VERSION__: JSON.stringify(version) },
  // Chinese stays readable in what is published, and a third smaller than its escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
