// Holds the limits of docs/performance.md: what a bundler makes of one import, minified and
// gzipped, dependencies included. It reads `dist`, so build first.
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');

/** Limits in kB of 1 000 bytes. */
const limits = [
  {
    name: 'assessAttainment of @lipu/plans/core',
    from: 'core',
    import: '{ assessAttainment }',
    limit: 20.5,
  },
  {
    name: 'assessAttainment, which knows the facts of every indicator',
    from: 'index',
    import: '{ assessAttainment }',
    limit: 31,
  },
  {
    name: 'evaluatePlan, which knows the facts of every indicator',
    from: 'index',
    import: '{ evaluatePlan }',
    limit: 54.5,
  },
  {
    name: 'evaluatePlan of @lipu/plans/core, without our documents',
    from: 'core',
    import: '{ evaluatePlan }',
    limit: 44,
  },
  { name: 'everything of @lipu/plans/core', from: 'core', import: '*', limit: 50 },
  { name: 'everything of @lipu/plans', from: 'index', import: '*', limit: 152 },
  {
    name: "the women's plan, by itself",
    from: 'plans/women',
    import: '{ womenPlan }',
    limit: 39,
  },
  { name: "the women's plan, from the root", from: 'index', import: '{ womenPlan }', limit: 39 },
  {
    name: "the children's plan, by itself",
    from: 'plans/children',
    import: '{ childrenPlan }',
    limit: 32.5,
  },
  {
    name: 'the largest domain, children and health',
    from: 'plans/children/health',
    import: '{ health }',
    limit: 9,
  },
  {
    name: "the largest domain of the women's plan",
    from: 'plans/women/health',
    import: '{ health }',
    limit: 8.5,
  },
  { name: 'the indicators', from: 'index', import: '{ indicators }', limit: 30.5 },
  { name: 'methods', from: 'methods', import: '*', limit: 18 },
  { name: 'parseObservations', from: 'schema', import: '{ parseObservations }', limit: 31.5 },
  { name: 'one schema, with zod', from: 'schema', import: '{ observationSchema }', limit: 9 },
  {
    name: 'everything of @lipu/plans/schema, with zod',
    from: 'schema',
    import: '*',
    limit: 63,
  },
  {
    name: 'everything of @lipu/plans/intake, workbooks included',
    from: 'intake',
    import: '*',
    limit: 77,
  },
  {
    name: 'everything of @lipu/plans/report, writers of documents and workbooks included',
    from: 'report',
    import: '*',
    limit: 186,
  },
  { name: 'everything of @lipu/plans/words', from: 'words', import: '*', limit: 35.5 },
  { name: 'everything of @lipu/plans/author', from: 'author', import: '*', limit: 140 },
  {
    name: 'composePlan',
    from: 'author',
    import: '{ composePlan }',
    limit: 9,
  },
];

/** The gzipped size in kB of a program that imports this and nothing else. */
async function measure(from: string, imported: string): Promise<number> {
  const binding = imported === '*' ? '* as all' : imported;
  const path = JSON.stringify(resolve(root, `dist/${from}.js`));
  const { outputFiles } = await build({
    stdin: {
      contents: `import ${binding} from ${path}; console.log(${binding.replace('* as ', '')});`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    // esbuild warns of unused imports that it drops, which is what `sideEffects: false` asks for.
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
}

console.log('| what is imported | kB | limit |\n|---|---|---|');
for (const { name, from, import: imported, limit } of limits) {
  const size = await measure(from, imported);
  console.log(`| ${name} | ${size.toFixed(1)} | ${limit} |`);
  if (size > limit) {
    console.error(`${name}: ${size.toFixed(1)} kB is over the limit of ${limit} kB`);
    process.exitCode = 1;
  }
}
