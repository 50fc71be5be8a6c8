import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { bundleDecimal } from './scripts/bundleDecimal.js';
import { bundleJstat } from './scripts/bundleJstat.js';
import { settleJsonSchemas } from './scripts/settleJsonSchemas.js';
import { splitIndicators } from './scripts/splitIndicators.js';
import { writeLicences } from './scripts/writeLicences.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const shared: Options = {
  target: 'es2022',
  treeshake: false,
  define: { __VERSION__: JSON.stringify(version) },
  esbuildPlugins: [bundleDecimal, bundleJstat, settleJsonSchemas, splitIndicators],
  // Packages of ES modules alone, which CommonJS before Node 22 and Jest cannot load, and packages
  // of which a sliver is used. Whoever installs the library installs none of them.
  noExternal: [/^(@?date-fns|d3-|get-east-asian-width|leven|saxen)/],
  // Chinese stays readable in what is published, and a third smaller than its escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

/** Each file of a folder as an entry of its own. */
function entriesOf(
  folder: string,
  to: string,
  isEntry: (file: string) => boolean,
): Record<string, string> {
  const files = readdirSync(folder).filter(isEntry);
  return Object.fromEntries(
    files.map((file) => [`${to}/${file.replace('.ts', '')}`, `${folder}/${file}`]),
  );
}

const isDomain = (file: string) => !['plan.ts', 'head.ts', 'articles.ts'].includes(file);

const entry = {
  index: 'src/entries/index.ts',
  core: 'src/entries/core.ts',
  'plans/women': 'src/data/plans/women/plan.ts',
  'plans/children': 'src/data/plans/children/plan.ts',
  // Each domain by itself.
  ...entriesOf('src/data/plans/women', 'plans/women', isDomain),
  ...entriesOf('src/data/plans/children', 'plans/children', isDomain),
  methods: 'src/entries/methods.ts',
  schema: 'src/entries/schema.ts',
  intake: 'src/entries/intake.ts',
  report: 'src/entries/report.ts',
  words: 'src/entries/words.ts',
  author: 'src/entries/author.ts',
};

/**
 * Not for users. What runs at the top of a file stays in every bundle that reaches the file:
 * libraries that do not declare themselves free of side effects, and schemas and patterns made of
 * lists of words, which are calls.
 * Such files are kept apart, so that a bundle of data alone contains nothing else.
 */
const apart = {
  'internal/decimal': 'src/quantity/decimal.ts',
  'internal/decimalString': 'src/errors/decimalString.ts',
  ...entriesOf('src/schema', 'internal', (file) => file.endsWith('Schema.ts')),
  'internal/calendar': 'src/evaluate/calendar/calendar.ts',
  'internal/distributions': 'src/stats/distributions.ts',
  'internal/draft': 'src/author/draftPlan.ts',
};

export default defineConfig([
  {
    ...shared,
    entry: { ...entry, ...apart },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
    splitting: true,
    onSuccess: async () => writeLicences('dist'),
  },
  // The command line alone may reach Node.
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts', cliWorker: 'src/cli/cliWorker.ts' },
    format: ['esm'],
    platform: 'node',
    dts: false,
    // Each command is a file of its own, loaded when it is called.
    splitting: true,
    onSuccess: async () => writeLicences('dist'),
  },
]);
