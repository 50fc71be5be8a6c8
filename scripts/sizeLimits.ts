/** The names that a program imports, and the maximum size of the bundle. */
export interface SizeLimit {
  readonly name: string;
  /** The names by entry point; `*` means everything. */
  readonly imports: Readonly<Record<string, string>>;
  /** The limit in kB of 1 000 bytes, minified and gzipped, including dependencies. */
  readonly limit: number;
}

/** The limits that `docs/performance.md` states. */
export const sizeLimits: readonly SizeLimit[] = [
  {
    name: 'assessAttainment from @lipu/plans/core',
    imports: { core: 'assessAttainment' },
    limit: 12,
  },
  {
    name: 'the first example of the README, which finds its target in one domain',
    imports: { core: 'assessAttainment, getTarget', 'plans/children/health': 'health' },
    limit: 22.5,
  },
  {
    name: 'assessAttainment from @lipu/plans, with the evaluation data of every indicator',
    imports: { index: 'assessAttainment' },
    limit: 23.5,
  },
  {
    name: 'the same example from the root, which finds its target in both plans',
    imports: { index: 'assessAttainment, getTarget' },
    limit: 89.5,
  },
  {
    name: 'evaluatePlan from @lipu/plans, with the evaluation data of every indicator',
    imports: { index: 'evaluatePlan' },
    limit: 48.5,
  },
  {
    name: "evaluatePlan and the women's plan",
    imports: { index: 'evaluatePlan, womenPlan' },
    limit: 87.5,
  },
  {
    name: "evaluatePlan and the children's plan",
    imports: { index: 'evaluatePlan, childrenPlan' },
    limit: 82.5,
  },
  {
    name: 'evaluatePlan from @lipu/plans/core, without our plans and indicators',
    imports: { core: 'evaluatePlan' },
    limit: 37,
  },
  { name: 'everything from @lipu/plans/core', imports: { core: '*' }, limit: 45.5 },
  { name: 'everything from @lipu/plans', imports: { index: '*' }, limit: 152.5 },
  { name: "the women's plan, by itself", imports: { 'plans/women': 'womenPlan' }, limit: 40 },
  { name: "the women's plan, from the root", imports: { index: 'womenPlan' }, limit: 40 },
  {
    name: "the children's plan, by itself",
    imports: { 'plans/children': 'childrenPlan' },
    limit: 33.5,
  },
  {
    name: "the largest domain of the children's plan (health)",
    imports: { 'plans/children/health': 'health' },
    limit: 9.5,
  },
  {
    name: "the largest domain of the women's plan",
    imports: { 'plans/women/health': 'health' },
    limit: 9,
  },
  { name: 'the indicators', imports: { index: 'indicators' }, limit: 30.5 },
  { name: 'methods', imports: { methods: '*' }, limit: 11 },
  { name: 'parseObservations', imports: { schema: 'parseObservations' }, limit: 38.5 },
  { name: 'one schema, with zod', imports: { schema: 'observationSchema' }, limit: 8.5 },
  { name: 'everything from @lipu/plans/schema, with zod', imports: { schema: '*' }, limit: 72.5 },
  {
    name: 'everything from @lipu/plans/intake, workbooks included',
    imports: { intake: '*' },
    limit: 116,
  },
  {
    name: 'everything from @lipu/plans/report, writers of documents and workbooks included',
    imports: { report: '*' },
    limit: 189,
  },
  { name: 'formatRule', imports: { words: 'formatRule' }, limit: 6 },
  { name: 'everything from @lipu/plans/words', imports: { words: '*' }, limit: 27 },
  { name: 'everything from @lipu/plans/author', imports: { author: '*' }, limit: 156 },
  { name: 'composePlan', imports: { author: 'composePlan' }, limit: 5.5 },
];
