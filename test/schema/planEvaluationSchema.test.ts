import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import type { StageOptions } from '../../src/evaluate/evaluatePlan.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { indicatorsOf } from '../../src/lookup/indicatorsOf.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Plan } from '../../src/model/Plan.js';
import type { Target } from '../../src/model/Target.js';
import { planEvaluationSchema } from '../../src/schema/planEvaluationSchema.js';

const plans: readonly Plan[] = [womenPlan, childrenPlan];
const targets = plans.flatMap((plan) => plan.targets);
// Kinds of targets that only some indicators have are generated as often as common kinds.
const indicatorsWith = (isWanted: (target: Target) => boolean) =>
  indicators.filter((one) =>
    targets.some((target) => target.indicator === one.id && isWanted(target)),
  );
const kinds = [
  () => true,
  (one: Target) => one.scope !== 'area',
  (one: Target) => one.timing === 'maintain',
  (one: Target) => one.rule.kind === 'around',
  (one: Target) => one.rule.kind === 'trend',
];
const choices = fc.oneof(...kinds.map((isWanted) => fc.constantFrom(...indicatorsWith(isWanted))));

const parts = {
  area: fc.constantFrom('450381', '450381', '450381101', '450381102', '荔浦市第一幼儿园'),
  sex: fc.constantFrom('total' as const, 'total' as const, 'female' as const, 'male' as const),
  residence: fc.constantFrom(
    'total' as const,
    'total' as const,
    'urban' as const,
    'rural' as const,
  ),
  status: fc.constantFrom('final' as const, 'provisional' as const),
  year: fc.integer({ min: 2018, max: 2030 }),
};
const whole = {
  area: fc.constant('450381'),
  sex: fc.constant('total' as const),
  residence: fc.constant('total' as const),
  status: fc.constant('final' as const),
};

/**
 * Series of a few indicators for the whole area, and figures of groups and townships beside them,
 * some with counts.
 */
const observations = fc
  .uniqueArray(choices, { minLength: 1, maxLength: 3, selector: (one) => one.id })
  .chain((chosen) => {
    const figures = {
      indicator: fc.constantFrom(...chosen),
      tenths: fc.integer({ min: 0, max: 1000 }),
      hasCounts: fc.boolean(),
    };
    type Figure = Omit<Observation, 'indicator' | 'unit' | 'value'> & {
      readonly indicator: (typeof chosen)[number];
      readonly tenths: number;
      readonly hasCounts: boolean;
    };
    const observe = ({ indicator, tenths, hasCounts, ...rest }: Figure): Observation => {
      const value = `${Math.floor(tenths / 10)}.${tenths % 10}`;
      const counts =
        hasCounts && indicator.unit === 'percent'
          ? { numerator: String(tenths), denominator: '1000' }
          : {};
      return { ...rest, indicator: indicator.id, unit: indicator.unit, value, ...counts };
    };
    const series = fc.uniqueArray(fc.record({ ...whole, year: parts.year, ...figures }), {
      minLength: 8,
      maxLength: 40,
      selector: (one) => `${one.indicator.id} ${one.year}`,
    });
    const others = fc.array(
      fc.record({ ...parts, ...figures, year: fc.integer({ min: 2026, max: 2028 }) }),
      { minLength: 20, maxLength: 60 },
    );
    return fc.tuple(series, others).map(([mine, theirs]) => [...mine, ...theirs].map(observe));
  });

/** The plan with only the targets that read these indicators: the others have no figure. */
const withTargetsOf = (plan: Plan, observed: ReadonlySet<string>): Plan => ({
  ...plan,
  targets: plan.targets.filter((target) => indicatorsOf(target).some((id) => observed.has(id))),
});

describe('evaluate → JSON → parse', () => {
  it('is the identity', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        observations,
        fc.constantFrom(...plans),
        fc.constantFrom<StageOptions>({ year: 2028 }, { stage: 'midterm' }, { stage: 'final' }),
        (list, plan, when) => {
          const observed = new Set(list.map(({ indicator }) => indicator));
          const evaluation = evaluatePlan(withTargetsOf(plan, observed), list, {
            ...when,
            policy: { nearBand: '0.05' },
          });
          for (const target of evaluation.targets) {
            for (const [key, value] of Object.entries(target))
              if (value !== null && (!Array.isArray(value) || value.length > 0)) seen.add(key);
            for (const key of Object.keys(target.attainment)) seen.add(`attainment.${key}`);
            for (const key of Object.keys(target.trajectory)) seen.add(key);
            for (const key of Object.keys(target.history)) seen.add(key);
            seen.add(`forecast.${target.forecast.status}`);
            if (target.trajectory.regime === 'improve')
              seen.add(`progress.${target.trajectory.progress.status}`);
            for (const warning of target.warnings) seen.add(`warning.${warning.code}`);
          }
          expect(planEvaluationSchema.parse(JSON.parse(JSON.stringify(evaluation)))).toStrictEqual(
            evaluation,
          );
          expect(planEvaluationSchema.parse(evaluation)).toStrictEqual(evaluation);
        },
      ),
      // The same figures in every run, so that every required case occurs.
      { numRuns: 300, seed: 20230301 },
    );
    // The property is not tested for parts that never occur.
    for (const part of [
      'headroom',
      'requiredPerYear',
      'sinceBase',
      'lostSince',
      'disparities',
      'warnings',
      'baseline',
      'forecast.assessed',
      'progress.assessed',
    ])
      expect(seen, part).toContain(part);
    for (const part of ['failingUnits', 'notHeldIn', 'smallNumbers', 'reason', 'run', 'tolerance'])
      expect(seen, part).toContain(`attainment.${part}`);
  });

  it('is the identity without any data', () => {
    for (const plan of plans) {
      const evaluation = evaluatePlan(plan, [], { year: 2025 });
      expect(planEvaluationSchema.parse(JSON.parse(JSON.stringify(evaluation)))).toStrictEqual(
        evaluation,
      );
    }
  });
});

describe('an altered evaluation', () => {
  const evaluation = () =>
    JSON.parse(JSON.stringify(evaluatePlan(childrenPlan, [], { year: 2025 }))) as {
      schemaVersion: unknown;
      summary: Record<string, unknown>;
      targets: Record<string, unknown>[];
    };
  it.each<[string, (one: ReturnType<typeof evaluation>) => void, string]>([
    ['another version', (one) => (one.schemaVersion = 2), 'schemaVersion'],
    ['a key too many', (one) => (one.summary['rate'] = 1), 'summary'],
    ['a key too few', (one) => delete one.summary['total'], 'summary.total'],
    ['a count that is not a whole number', (one) => (one.summary['total'] = 1.5), 'summary.total'],
    [
      'a figure that is a float',
      (one) =>
        Object.assign(one.targets[0] ?? {}, {
          bound: { relation: 'atMost', value: 1.5, unit: 'percent', year: 2020, from: 'x' },
        }),
      'targets.0.bound.value',
    ],
    [
      'a reason that does not exist',
      (one) =>
        Object.assign(one.targets[0] ?? {}, {
          attainment: { status: 'notAssessed', reason: 'because' },
        }),
      'targets.0.attainment.reason',
    ],
  ])('is refused: %s', (_, change, place) => {
    const changed = evaluation();
    change(changed);
    const result = planEvaluationSchema.safeParse(changed);
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([place]);
  });
});
