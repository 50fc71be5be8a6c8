import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { bundleJstat, jstatLicence } from './scripts/bundleJstat.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const shared: Options = {
  target: 'es2022',
  treeshake: false,
  define: { __VERSION__: JSON.stringify(version) },
  esbuildPlugins: [bundleJstat],
  // Chinese stays readable in what is published, and a third smaller than its escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

/** Each domain of a plan by itself. */
function domainEntries(plan: string): Record<string, string> {
  const files = readdirSync(`src/plans/${plan}/domains`);
  return Object.fromEntries(files.map((file) => [`plans/${plan}/${file.replace('.ts', '')}`, `src/plans/${plan}/domains/${file}`]));
}

const entry = {
  index: 'src/index.ts',
  'plans/women': 'src/plans/women/plan.ts',
  'plans/children': 'src/plans/children/plan.ts',
  ...domainEntries('women'),
  ...domainEntries('children'),
  methods: 'src/methods/index.ts',
  schema: 'src/schema/index.ts',
  intake: 'src/intake/index.ts',
  report: 'src/report/index.ts',
};

/**
 * No entries for users. A library that does not say that it is free of side effects stays in every bundle that reaches the file that imports
 * it; these keep such files apart, so that whoever takes data alone gets data alone.
 */
const apart = {
  'internal/decimal': 'src/units/decimal.ts',
  'internal/decimalString': 'src/units/decimalString.ts',
  'internal/jsonSchemas': 'src/schema/jsonSchemas.ts',
  'internal/calendar': 'src/units/calendar.ts',
  'internal/distributions': 'src/stats/distributions.ts',
  'internal/findNearest': 'src/faults/findNearest.ts',
};

export default defineConfig([
  {
    ...shared,
    entry: { ...entry, ...apart },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
    splitting: true,
    onSuccess: async () => {
      mkdirSync('dist/licences', { recursive: true });
      writeFileSync('dist/licences/jstat.txt', jstatLicence);
    },
  },
  // The command line alone may reach Node.
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node', dts: false, splitting: false },
]);
