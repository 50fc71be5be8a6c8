import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { evaluateTarget } from '../../src/evaluate/evaluateTarget.js';
import type { Observation } from '../../src/model/Observation.js';
import { stages } from '../../src/model/PlanEvaluation.js';
import { scopes, type Target, timings } from '../../src/model/Target.js';
import type { TargetEvaluation } from '../../src/model/TargetEvaluation.js';
import type { WarningCode } from '../../src/model/Warning.js';
import { Decimal } from '../../src/quantity/decimal.js';
import { planEvaluationSchema } from '../../src/schema/planEvaluationSchema.js';
import { areaOf, figure, indicatorOf, planOf, target } from './figures.js';
import { rules, tenth } from './generateCases.js';

const areas = ['here', 'a', 'b', 'far'].map((code) =>
  areaOf(code, code === 'a' || code === 'b' ? 'here' : undefined),
);
const anyTarget: fc.Arbitrary<Target> = fc
  .record({
    rule: rules,
    timing: fc.constantFrom(...timings),
    scope: fc.constantFrom('area', ...scopes),
    indicator: fc.constantFrom('rate', 'one'),
    sex: fc.constantFrom({}, {}, { sex: 'female' as const }),
    isComposite: fc.boolean(),
  })
  .map(({ rule, isComposite, sex, ...more }) =>
    target(rule, {
      ...more,
      ...sex,
      ...(isComposite && more.scope === 'area' ? { components: ['one', 'two'] } : {}),
    }),
  );
const groups: readonly Partial<Observation>[] = [
  {},
  {},
  {},
  { sex: 'female' },
  { sex: 'male' },
  { residence: 'urban' },
  { residence: 'rural' },
  { age: '0-2' },
  { area: 'a' },
  { area: 'b' },
  { area: 'a', institution: 'x' },
  { area: 'far' },
];
const anyFigure: fc.Arbitrary<Observation> = fc
  .record({
    year: fc.constantFrom(2015, 2018, 2020, 2021, 2022, 2023, 2024, 2025, 2030),
    value: tenth,
    group: fc.constantFrom(...groups),
    indicator: fc.constantFrom('rate', 'rate', 'one', 'two', 'other'),
    status: fc.constantFrom('final' as const, 'final' as const, 'provisional' as const),
    cases: fc.constantFrom(undefined, undefined, '1000', '0'),
  })
  .map(({ year, value, group, cases, ...more }) =>
    figure(year, value, {
      ...more,
      ...group,
      ...(cases === undefined
        ? {}
        : { numerator: cases === '0' ? '0' : `${Number(value) * 10}`, denominator: cases }),
    }),
  );
const scenarios = fc.record({
  targets: fc
    .array(anyTarget, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((one, at) => ({ ...one, id: `test.field.g1.t${at}` }))),
  figures: fc.array(anyFigure, { maxLength: 30 }),
  stage: fc.constantFrom(...stages),
  polarity: fc.constantFrom(1, -1, 0),
});
type Scenario = typeof scenarios extends fc.Arbitrary<infer One> ? One : never;

const yearOf = { annual: 2025, midterm: 2025, final: 2030 } as const;
const optionsOf = ({ stage, polarity }: Scenario) => ({
  stage,
  year: yearOf[stage],
  area: 'here',
  catalogue: {
    areas,
    indicators: ['rate', 'one', 'two', 'other'].map((id) =>
      indicatorOf({ id, polarity, bounds: { min: '0' } }),
    ),
  },
});
const evaluate = (given: Scenario, figures: readonly Observation[] = given.figures) =>
  evaluatePlan(planOf(...given.targets), figures, optionsOf(given));
const check = (law: (given: Scenario) => void) =>
  fc.assert(fc.property(scenarios, law), { numRuns: Number(process.env['CASES'] ?? 300) });

/** The same figure in ‰, or in %. */
const convert = ({ value, ...one }: Observation): Observation => ({
  ...one,
  value: new Decimal(value).times(10).toFixed(),
  unit: 'permille',
});
/** What does not depend on how a figure is printed. */
const essence = ({ attainment, trajectory, history, warnings, ...one }: TargetEvaluation) => ({
  target: one.target,
  status: attainment.status,
  reason: 'reason' in attainment ? attainment.reason : undefined,
  margin: attainment.margin && Number(attainment.margin.value),
  failing: attainment.failingUnits?.map(({ area, institution, year }) => [area, institution, year]),
  course: 'course' in trajectory ? trajectory.course : undefined,
  runs: [history.currentRun, history.firstAttained, history.lostSince],
  warnings: warnings.map(({ code }) => code).filter((code) => code !== 'suspectUnit'),
  gaps: one.disparities.map(({ kind, year, trend, masked }) => [kind, year, trend, masked]),
  contradicted: one.contradicted.length,
});
const withoutReplaced = ({ evidence, ...one }: TargetEvaluation) => ({
  ...one,
  evidence: { ...evidence, replaced: [] },
});
const keyOf = ({ indicator, year, area, institution, sex, residence, age }: Observation) =>
  [indicator, year, area, institution, sex, residence, age].join();
const aboutOthers: readonly WarningCode[] = ['missing', 'otherAreaOnly'];

describe('the evaluation of a plan', () => {
  it('is the same whatever the unit of the figures', () => {
    check((given) => {
      const converted = given.figures.map((one, at) => (at % 2 === 0 ? convert(one) : one));
      expect(evaluate(given, converted).targets.map(essence)).toEqual(
        evaluate(given).targets.map(essence),
      );
    });
  });

  it('is the same if every figure is given twice', () => {
    check((given) => {
      const twice = evaluate(given, [...given.figures, ...given.figures]);
      const once = evaluate(given);
      expect(twice.targets.map(withoutReplaced)).toEqual(once.targets.map(withoutReplaced));
      expect(twice.summary).toEqual(once.summary);
    });
  });

  it('does not change with an estimate beside a final figure', () => {
    check((given) => {
      const finals = new Map(
        given.figures.flatMap((one) => (one.status === 'final' ? [[keyOf(one), one]] : [])),
      );
      const estimates = [...finals.values()].map(
        ({ numerator: _, denominator: __, ...one }): Observation => ({
          ...one,
          status: 'estimated',
          value: '12.3',
        }),
      );
      const more = evaluate(given, [...given.figures, ...estimates]);
      expect(more.targets.map(withoutReplaced)).toEqual(
        evaluate(given).targets.map(withoutReplaced),
      );
    });
  });

  it('does not change with figures of another area, apart from where those are named', () => {
    check((given) => {
      const near = given.figures.filter(({ area }) => area !== 'far');
      const own = (one: TargetEvaluation) => ({
        ...one,
        warnings: one.warnings.filter(({ code }) => !aboutOthers.includes(code)),
      });
      expect(evaluate(given, near).targets.map(own)).toEqual(evaluate(given).targets.map(own));
    });
  });

  it('contains the evaluation of each target, apart from the urgency across the plan', () => {
    check((given) => {
      const plain = (one: TargetEvaluation) => ({
        ...one,
        warnings: one.warnings.map(({ urgency: _, ...warning }) => warning),
      });
      const singly = given.targets.map((one) =>
        evaluateTarget(one, given.figures, {
          ...optionsOf(given),
          catalogue: { ...optionsOf(given).catalogue, plans: [planOf(...given.targets)] },
        }),
      );
      expect(evaluate(given).targets.map(plain)).toEqual(singly.map(plain));
    });
  });

  it('has one issue for each contradiction, and matches its schema', () => {
    check((given) => {
      const evaluation = evaluate(given);
      const named = evaluation.issues.filter(({ code }) => code === 'contradiction');
      const found = evaluation.targets.flatMap(({ contradicted }) =>
        contradicted.map((one) => JSON.stringify(one)),
      );
      expect(named).toHaveLength(new Set(found).size);
      expect(planEvaluationSchema.parse(JSON.parse(JSON.stringify(evaluation)))).toEqual(
        evaluation,
      );
    });
  });
});
