import { evaluatePlan, type PlanOptions } from '../../src/evaluate/evaluatePlan.js';
import type { Indicator } from '../../src/model/Indicator.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Plan } from '../../src/model/Plan.js';
import type { PolicyInput } from '../../src/model/Policy.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import type { UnitId } from '../../src/quantity/units.js';
import { buildReport } from '../../src/report/buildReport.js';
import type { ReportTarget } from '../../src/report/Report.js';
import { inBoth } from './names.js';

const text = (zh: string, en = zh) => ({ zh, en });

export const townships = [
  { code: '1', name: text('甲县', 'Jia'), aliases: [] },
  { code: '11', name: text('东乡', 'East'), aliases: [], parent: '1' },
  { code: '12', name: text('西乡', 'West'), aliases: [], parent: '1' },
];

/** Creates an indicator that exists only here. */
export function makeIndicator(unit: UnitId, more: Partial<Indicator> = {}): Indicator {
  return {
    id: 'rate',
    name: text('某率', 'Some rate'),
    aliases: [],
    definition: text('某率'),
    unit,
    polarity: 1,
    bounds: { min: '0' },
    population: text('人口'),
    scale: 'identity',
    baselines: [],
    ...more,
  };
}

/** Creates a plan with one target. */
export function makePlan(rule: Rule, wording: string, more: Partial<Target> = {}): Plan {
  const id = 'plan.field.g1.rate';
  const target: Target = {
    id,
    indicator: 'rate',
    clause: { plan: 'plan', domain: 1, list: 'goal', item: 1 },
    rule,
    timing: 'reach',
    dueYear: 2030,
    scope: 'area',
    wording,
    boundWord: '',
    interpretations: [],
    ...more,
  };
  const clause = {
    id: 'plan.field.g1',
    list: 'goal' as const,
    number: 1,
    title: text('某条', 'A clause'),
    targets: [id],
  };
  return {
    id: 'plan',
    name: text('甲县发展规划', 'Plan of Jia'),
    period: { start: 2021, end: 2030 },
    issuedOn: '2022-01-01',
    areaCode: '1',
    source: 'plan',
    domains: [
      {
        id: 'plan.field',
        number: 1,
        name: text('某领域', 'A field'),
        goals: [clause],
        measures: [],
      },
    ],
    targets: [target],
    articles: [],
  };
}

/** Creates figures of the county by year. */
export const series = (
  unit: UnitId,
  values: Readonly<Record<number, string>>,
  more: Partial<Observation> = {},
): Observation[] =>
  Object.entries(values).map(([year, value]) => ({
    indicator: 'rate',
    year: Number(year),
    value,
    unit,
    area: '1',
    sex: 'total',
    residence: 'total',
    status: 'final',
    ...more,
  }));

/** Returns the sentences of a report on the only target of a plan, in both languages. */
export function say(
  plan: Plan,
  indicator: Indicator,
  observations: readonly Observation[],
  {
    year = 2022,
    policy,
  }: { readonly year?: number; readonly policy?: PolicyInput | undefined } = {},
): { readonly zh: ReportTarget; readonly en: ReportTarget } {
  const evaluation = evaluatePlan(plan, observations, {
    year,
    catalogue: { indicators: [indicator], areas: townships },
    ...(policy === undefined ? {} : { policy }),
  } as PlanOptions);
  return inBoth((language) => {
    const catalogue = { plans: [plan], indicators: [indicator], areas: townships };
    const report = buildReport(evaluation, { language, catalogue });
    const [target] = report.domains.flatMap((domain) => domain.targets);
    if (target === undefined) throw new Error('the target has no data');
    return target;
  });
}
