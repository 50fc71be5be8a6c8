/** What a program imports from which entry point, and how large a bundler may make it. */
export interface SizeLimit {
  readonly name: string;
  /** The names by their entry point; `*` is everything. */
  readonly imports: Readonly<Record<string, string>>;
  /** In kB of 1 000 bytes, minified and gzipped, dependencies included. */
  readonly limit: number;
}

/** The limits that `docs/performance.md` states. */
export const sizeLimits: readonly SizeLimit[] = [
  {
    name: 'assessAttainment from @lipu/plans/core',
    imports: { core: 'assessAttainment' },
    limit: 11.5,
  },
  {
    name: 'the first example of the README, which finds its target in one domain',
    imports: { core: 'assessAttainment, getTarget', 'plans/children/health': 'health' },
    limit: 22,
  },
  {
    name: 'assessAttainment from @lipu/plans, with the evaluation data of every indicator',
    imports: { index: 'assessAttainment' },
    limit: 23,
  },
  {
    name: 'the same example from the root, which finds its target in both plans',
    imports: { index: 'assessAttainment, getTarget' },
    limit: 88,
  },
  {
    name: 'evaluatePlan from @lipu/plans, with the evaluation data of every indicator',
    imports: { index: 'evaluatePlan' },
    limit: 47.5,
  },
  {
    name: "evaluatePlan and the women's plan",
    imports: { index: 'evaluatePlan, womenPlan' },
    limit: 85.5,
  },
  {
    name: "evaluatePlan and the children's plan",
    imports: { index: 'evaluatePlan, childrenPlan' },
    limit: 80.5,
  },
  {
    name: 'evaluatePlan from @lipu/plans/core, without our plans and indicators',
    imports: { core: 'evaluatePlan' },
    limit: 36,
  },
  { name: 'everything from @lipu/plans/core', imports: { core: '*' }, limit: 44 },
  { name: 'everything from @lipu/plans', imports: { index: '*' }, limit: 148.5 },
  { name: "the women's plan, by itself", imports: { 'plans/women': 'womenPlan' }, limit: 39 },
  { name: "the women's plan, from the root", imports: { index: 'womenPlan' }, limit: 39 },
  {
    name: "the children's plan, by itself",
    imports: { 'plans/children': 'childrenPlan' },
    limit: 33,
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
  { name: 'methods', imports: { methods: '*' }, limit: 10 },
  { name: 'parseObservations', imports: { schema: 'parseObservations' }, limit: 29 },
  { name: 'one schema, with zod', imports: { schema: 'observationSchema' }, limit: 9 },
  { name: 'everything from @lipu/plans/schema, with zod', imports: { schema: '*' }, limit: 61 },
  {
    name: 'everything from @lipu/plans/intake, workbooks included',
    imports: { intake: '*' },
    limit: 92.5,
  },
  {
    name: 'everything from @lipu/plans/report, writers of documents and workbooks included',
    imports: { report: '*' },
    limit: 185,
  },
  { name: 'formatRule', imports: { words: 'formatRule' }, limit: 5.5 },
  { name: 'everything from @lipu/plans/words', imports: { words: '*' }, limit: 29.5 },
  { name: 'everything from @lipu/plans/author', imports: { author: '*' }, limit: 141 },
  { name: 'composePlan', imports: { author: 'composePlan' }, limit: 9.5 },
];
