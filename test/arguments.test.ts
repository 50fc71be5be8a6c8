import { describe, expect, it } from 'vitest';
import * as author from '../src/entries/author.js';
import * as core from '../src/entries/core.js';
import * as root from '../src/entries/index.js';
import * as intake from '../src/entries/intake.js';
import * as methods from '../src/entries/methods.js';
import * as report from '../src/entries/report.js';
import * as schema from '../src/entries/schema.js';
import * as words from '../src/entries/words.js';

const { catalogue, childrenPlan, evaluatePlan, getTarget, PlansError } = root;
const target = getTarget('children.health.g3.under-five-mortality-rate');
/** A plan of one clause, since nearly every call evaluates a plan or renders its evaluation. */
const plan: root.Plan = {
  ...childrenPlan,
  domains: childrenPlan.domains.slice(0, 1).map((domain) => ({
    ...domain,
    goals: domain.goals.filter(({ id }) => id === 'children.health.g3'),
    measures: [],
  })),
  targets: childrenPlan.targets.filter(({ id }) => id.startsWith('children.health.g3.')),
};
const quantity = { value: '6.76', unit: 'permille' } as const;
const observations = [
  {
    indicator: target.indicator,
    year: 2025,
    ...quantity,
    area: '450381',
    sex: 'total',
    residence: 'total',
    status: 'final',
  },
] as const;
const year = { year: 2025, catalogue };
const evaluation = evaluatePlan(plan, observations, year);
const [verdict] = evaluation.targets;
const bytes = new TextEncoder().encode('指标,年份,数值\n婴儿死亡率,2025,2.70\n');
const { tables } = await intake.readObservations(bytes, { catalogue });
const render = [evaluation, { language: 'en', catalogue }];
const dated = { ...quantity, year: 2025 };
const series = {
  base: { year: 2020, value: '6.76' },
  target: { year: 2030, value: '6.0' },
  direction: 'down',
  series: [{ year: 2025, value: '6.38' }],
};
const text = { zh: '一', en: 'One' };
const domain = { slug: 'one', number: 1, name: text, goals: {} };
const head = { id: 'own', name: text, period: plan.period, issuedOn: '2023-03-01' };
const entry = { ...head, areaCode: '450381', source: 's', domains: [domain], articles: [] };
const schemaCall = [{ ...observations[0] }];

const template = report.buildTemplate(plan, { catalogue, year: 2026, targets: [target.id] });
const draft = '某县儿童发展规划\n（一）儿童与健康\n主要目标：\n1. 婴儿死亡率降至4.5‰以下。';

/** A valid call of every published function. */
const calls: Record<string, readonly unknown[]> = {
  assessAttainment: [target, { ...quantity }, {}],
  assignTargets: [plan, [{ id: target.id, unit: 'A' }]],
  buildReport: render,
  buildTemplate: [plan, { catalogue, year: 2026, targets: [target.id], observations }],
  compareEvaluations: [evaluation, evaluation],
  compareMethods: [series],
  comparePlans: [plan, plan, { catalogue }],
  compareQuantities: [quantity, quantity],
  composeDomain: [head, domain],
  composePlan: [entry],
  convertQuantity: [quantity, 'percent'],
  definePlan: [plan, { catalogue }],
  divideTemplate: [template, [{ id: target.id, unit: 'A' }]],
  draftPlan: [draft, { id: 'own', catalogue, period: plan.period }],
  drawChart: [verdict, { name: 'A', language: 'en' }],
  evaluateAreas: [plan, observations, { ...year, areas: ['450381'] }],
  evaluateParent: [plan, plan, observations, year],
  evaluatePlan: [plan, observations, { ...year, stage: 'annual', parts: 'all', area: '450381' }],
  evaluateTarget: [target, observations, { ...year, area: '450381' }],
  evaluateYears: [plan, observations, { catalogue, from: 2025, to: 2025 }],
  explainTarget: [target.id, observations, year],
  forecastTarget: [target, observations, year],
  formatChange: [{ from: 2020, to: 2025, difference: quantity }, 'zh', target.rule],
  formatDoubt: [{ clause: 'own.health.g1', words: '95%', why: 'bareFigure' }, 'zh'],
  formatError: [new PlansError('badYear', { what: 'year' }), 'zh'],
  formatEstimate: [{ value: 4.9, unit: 'permille' }, 'zh', ['5.0']],
  formatIssue: [{ code: 'emptyFile', severity: 'error' }, 'zh'],
  formatMargin: [quantity, 'zh'],
  formatQuantity: [quantity, 'zh', []],
  formatReason: ['noBaseline', 'zh'],
  formatRule: [target.rule, 'zh', 'signs'],
  formatTableAccount: [tables[0], 'zh'],
  getClause: ['children.health.g3', { catalogue }],
  getIndicator: [target.indicator, { catalogue }],
  getTarget: [target.id, { catalogue }],
  jsonSchemas: [],
  listTargets: [{ plan: 'children', domain: 1, list: 'goal', kind: 'atMost', catalogue }],
  measureProgress: [target, { base: { ...dated, year: 2020 }, current: dated }, {}],
  monitoringCalendar: [plan],
  parseObservations: [observations, { catalogue, defaults: {} }],
  readAssignments: [bytes, { catalogue }],
  readObservationFiles: [[{ file: 'a.csv', bytes }], { catalogue, defaults: {} }],
  readObservationStream: [new Blob([bytes]), { catalogue }],
  readObservations: [bytes, { catalogue, defaults: {}, format: 'csv' }],
  readPlanTable: [bytes, { catalogue }],
  renderCsv: render,
  renderComparison: [author.comparePlans(plan, plan), { language: 'en', catalogue }],
  renderDocx: [report.buildReport(evaluation, { language: 'en', catalogue })],
  renderExplanation: [root.explainTarget(target.id, observations, year), 'en'],
  renderHtml: render,
  renderJson: render,
  renderMarkdown: render,
  renderXlsx: [report.buildReport(evaluation, { language: 'en', catalogue })],
  scorePlan: [evaluation, { method: 'attainment', missing: 'exclude', weights: 'equal' }],
  scoreTarget: [verdict, { method: 'attainment' }],
  tabulateComparison: [author.comparePlans(plan, plan), { language: 'en', catalogue }],
  toMethodInput: [verdict],
  toRows: [[evaluation]],
  writePlanTable: [plan, { format: 'csv', language: 'zh', indicators: [], catalogue }],
  writeTemplate: [template, { format: 'xlsx', language: 'zh' }],
};
for (const method of Object.keys(methods)) calls[method] ??= [series];

const absurd: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  -1,
  '',
  'absurd',
  true,
  7n,
  Symbol('absurd'),
  () => undefined,
  [],
  [null],
  [undefined, 'absurd'],
  {},
  Object.create(null),
  new Map(),
  new Date(Number.NaN),
  { id: 1, rule: 2, targets: null, plans: {}, catalogue: 7, length: 3 },
];

/** The call with one invalid part: an argument, or one key of an argument. */
function* spoil(call: readonly unknown[]): Iterable<readonly unknown[]> {
  for (const value of absurd) {
    yield Array.from({ length: Math.max(1, call.length) }, () => value);
    for (const [at, argument] of call.entries()) {
      yield call.with(at, value);
      if (typeof argument === 'object' && argument !== null)
        for (const key of Object.keys(argument).slice(0, 12))
          yield call.with(
            at,
            Array.isArray(argument)
              ? argument.with(Number(key), value)
              : { ...argument, [key]: value },
          );
    }
  }
}

/**
 * Any error other than PlansError that a function throws, also when the parts of its result are
 * read.
 */
async function throwsRaw(run: (...args: unknown[]) => unknown, args: readonly unknown[]) {
  try {
    const given: unknown = await run(...args);
    if (typeof given === 'object' && given !== null && Symbol.iterator in given)
      for (const _ of given as Iterable<unknown>);
  } catch (error) {
    if (!(error instanceof PlansError))
      return String((error as Error).stack)
        .split('\n')
        .slice(0, 3)
        .join();
    // Every error has a sentence in both languages.
    expect(error.message.length + words.formatError(error, 'zh').length).toBeGreaterThan(10);
  }
  return undefined;
}

/** A function that several entry points export is called once. */
const listed = new Set<unknown>([PlansError]);

describe.each(Object.entries({ root, core, methods, schema, intake, report, words, author }))(
  'every function of %s',
  (_, published) => {
    const functions = Object.entries(published as Record<string, unknown>).filter(
      ([, value]) => typeof value === 'function' && !listed.has(value),
    ) as [string, (...args: unknown[]) => unknown][];
    for (const [, run] of functions) listed.add(run);

    it('has a valid call', async () => {
      for (const [name, run] of functions) {
        const call = calls[name];
        expect(call, name).toBeDefined();
        await run(...(call ?? []));
      }
    });

    it('either throws PlansError for invalid arguments or returns a result', async () => {
      const raw = new Set<string>();
      for (const [name, run] of functions)
        for (const args of spoil(calls[name] ?? [])) {
          const thrown = await throwsRaw(run, args);
          if (thrown !== undefined) raw.add(`${name}: ${thrown}`);
        }
      expect([...raw]).toEqual([]);
    });
  },
);

/** The options of functions, and one name of each to misspell. */
const misspelt: readonly (readonly [string, number, string])[] = [
  ['evaluatePlan', 2, 'stge'],
  ['evaluateAreas', 2, 'area'],
  ['evaluateYears', 2, 'form'],
  ['evaluateTarget', 2, 'polcy'],
  ['forecastTarget', 2, 'polcy'],
  ['explainTarget', 2, 'polcy'],
  ['scorePlan', 1, 'weigths'],
  ['scoreTarget', 1, 'metod'],
  ['listTargets', 0, 'indicater'],
  ['getTarget', 1, 'target'],
  ['getClause', 1, 'catalog'],
  ['comparePlans', 2, 'catalog'],
  ['draftPlan', 1, 'issuedO'],
  ['composePlan', 0, 'isuedOn'],
  ['composeDomain', 1, 'gaols'],
  ['writePlanTable', 1, 'indicater'],
  ['readPlanTable', 1, 'encodng'],
  ['definePlan', 1, 'ctalogue'],
  ['parseObservations', 1, 'defalts'],
  ['readObservations', 1, 'formt'],
  ['readObservationFiles', 1, 'hiden'],
  ['readObservationStream', 1, 'shet'],
  ['readAssignments', 1, 'hiden'],
  ['buildReport', 1, 'asignments'],
  ['renderMarkdown', 1, 'pevious'],
  ['renderHtml', 1, 'fragmnt'],
  ['renderCsv', 1, 'byteOrdrMark'],
  ['renderJson', 1, 'ohers'],
  ['renderComparison', 1, 'ctalogue'],
  ['tabulateComparison', 1, 'languag'],
  ['drawChart', 1, 'languag'],
  ['buildTemplate', 1, 'trgets'],
  ['writeTemplate', 1, 'formt'],
  ['compareMethods', 0, 'satisfactry'],
  ['efficacy', 0, 'satisfactry'],
  ['openSdgNoTarget', 0, 'limt'],
];
const everything: Record<string, unknown> = {
  ...core,
  ...root,
  ...methods,
  ...schema,
  ...intake,
  ...report,
  ...author,
};

describe.each(misspelt)('an option of %s', (name, at, key) => {
  const run = everything[name] as (...args: unknown[]) => unknown;
  const call = calls[name] as readonly object[];
  const refuse = async (args: readonly unknown[]) => {
    try {
      const given = await run(...args);
      if (typeof given === 'object' && given !== null && Symbol.asyncIterator in given)
        for await (const _ of given as AsyncIterable<unknown>);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it(`is refused as ${key}, with the nearest name`, async () => {
    expect(await refuse(call.with(at, { ...call[at], [key]: 1 }))).toMatchObject({
      code: 'badArgument',
      found: key,
      nearest: expect.any(String),
    });
  });

  it('is refused in the catalogue too', async () => {
    if (!('catalogue' in (call[at] as object))) return;
    const parts = { ...catalogue, indicaters: [] };
    expect(await refuse(call.with(at, { ...call[at], catalogue: parts }))).toMatchObject({
      path: expect.stringMatching(/\.catalogue$/),
      found: 'indicaters',
      nearest: 'indicators',
    });
  });
});

describe('a schema', () => {
  it('describes the problem with any value', () => {
    for (const value of absurd)
      expect(schema.observationSchema.safeParse(value).success).toBe(false);
    expect(schema.observationSchema.safeParse(schemaCall[0]).success).toBe(true);
  });
});

describe('an error about an argument', () => {
  it('names the invalid part in both languages', () => {
    const attempt = () => evaluatePlan({ ...plan, targets: [null] } as never, [], year);
    expect(attempt).toThrow('plan.targets[0] must be an object, not null');
    const other = () => evaluatePlan(plan, [null] as never, year);
    expect(other).toThrow('observations[0] must be an object, not null');
    const catalogues = () => evaluatePlan(plan, [], { year: 2025, catalogue: null } as never);
    expect(catalogues).toThrow('options.catalogue must be an object, not null');
    const languages = () => words.formatRule(target.rule, 'fr' as never);
    expect(languages).toThrow('language must be zh or en, not “fr”');
  });
});
