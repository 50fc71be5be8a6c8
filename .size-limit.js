// The limits of docs/performance.md, in kB of 1 000 bytes: minified, gzipped, dependencies included.
const limits = [
  { name: 'assessAttainment', path: 'dist/index.js', import: '{ assessAttainment }', limit: '18 kB' },
  { name: 'evaluatePlan, which knows every indicator', path: 'dist/index.js', import: '{ evaluatePlan }', limit: '56 kB' },
  { name: 'everything of @lipu/plans', path: 'dist/index.js', import: '*', limit: '111 kB' },
  { name: "the women's plan, by itself", path: 'dist/plans/women.js', import: '{ womenPlan }', limit: '25 kB' },
  { name: "the women's plan, from the root", path: 'dist/index.js', import: '{ womenPlan }', limit: '25 kB' },
  { name: "the children's plan, by itself", path: 'dist/plans/children.js', import: '{ childrenPlan }', limit: '23.5 kB' },
  { name: 'the largest domain, children and health', path: 'dist/plans/children/health.js', import: '{ health }', limit: '6 kB' },
  { name: "the largest domain of the women's plan", path: 'dist/plans/women/health.js', import: '{ health }', limit: '6 kB' },
  { name: 'the indicators', path: 'dist/index.js', import: '{ indicators }', limit: '22 kB' },
  { name: 'methods', path: 'dist/methods.js', import: '*', limit: '17 kB' },
  { name: 'parseObservations', path: 'dist/schema.js', import: '{ parseObservations }', limit: '26 kB' },
  { name: 'one schema, with zod', path: 'dist/schema.js', import: '{ observationSchema }', limit: '10 kB' },
  { name: 'everything of @lipu/plans/schema, with zod', path: 'dist/schema.js', import: '*', limit: '45 kB' },
  { name: 'everything of @lipu/plans/intake, workbooks included', path: 'dist/intake.js', import: '*', limit: '78 kB' },
  { name: 'everything of @lipu/plans/report', path: 'dist/report.js', import: '*', limit: '52 kB' },
];

// esbuild warns of imports that it leaves out because the package is free of side effects, which is what is wanted.
export default limits.map((one) => ({ ...one, gzip: true, modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }) }));
