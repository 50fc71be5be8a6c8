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
  // Packages that consist only of ES modules, which CommonJS before Node 22 and Jest cannot load,
  // and packages of which only a small part is used. Users of the library do not install any of
  // them.
  noExternal: [/^(@?date-fns|d3-|get-east-asian-width|leven|saxen)/],
  // Chinese text remains readable in the published files, and is a third smaller than its escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

/** Returns an entry for each file of a folder. */
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
  // Each domain separately.
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
 * Entries that are not for users. Code at the top level of a file stays in every bundle that
 * includes the file: libraries that do not declare that they have no side effects, and schemas and
 * patterns that are built from lists of words by calls. Such files are separate, so that a bundle
 * of data contains nothing else.
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
  // Only the command line may use Node.
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts', cliWorker: 'src/cli/cliWorker.ts' },
    format: ['esm'],
    platform: 'node',
    dts: false,
    // Each command is a separate file, which is loaded when it is called.
    splitting: true,
    onSuccess: async () => writeLicences('dist'),
  },
]);
