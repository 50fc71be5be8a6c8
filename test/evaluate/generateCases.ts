import fc from 'fast-check';
import { evaluateTarget } from '../../src/evaluate/evaluateTarget.js';
import type { Indicator } from '../../src/model/Indicator.js';
import type { Observation } from '../../src/model/Observation.js';
import { type Stage, stages } from '../../src/model/PlanEvaluation.js';
import type { Rule } from '../../src/model/Rule.js';
import { type Scope, scopes, type Target, timings } from '../../src/model/Target.js';
import type { TargetEvaluation } from '../../src/model/TargetEvaluation.js';
import { directionOf } from '../../src/rules/desiredDirection.js';
import { areaOf, figure, indicatorOf, target } from './figures.js';

const reference = { zh: '某', en: 'something' };
/** A share with one decimal. */
export const tenth = fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 10).toFixed(1));
const unit = 'percent';

/** Any kind of rule, with its options. */
export const rules: fc.Arbitrary<Rule> = fc.oneof(
  tenth.map((value): Rule => ({ kind: 'atLeast', value, unit })),
  tenth.map((value): Rule => ({ kind: 'atMost', value, unit })),
  tenth.map((value): Rule => ({ kind: 'around', value, unit })),
  fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 51, max: 100 }))
    .map(([min, max]): Rule => ({ kind: 'between', min: `${min}`, max: `${max}`, unit })),
  fc
    .constantFrom('-20', '-5', '10', '30')
    .map((change): Rule => ({ kind: 'changeFrom', baseYear: 2020, change, unit })),
  fc.constantFrom<Rule>(
    { kind: 'trend', direction: 'up' },
    { kind: 'trend', direction: 'up', hold: true },
    { kind: 'trend', direction: 'down' },
    { kind: 'trend', direction: 'slowing' },
    { kind: 'compare', relation: 'atLeast', reference, referenceIndicator: 'other' },
    { kind: 'compare', relation: 'matches', reference, referenceIndicator: 'other' },
    { kind: 'compare', relation: 'atLeast', reference, referenceValue: { value: '50', unit } },
    { kind: 'compare', relation: 'narrows', reference, across: 'sex' },
    { kind: 'compare', relation: 'narrows', reference, across: 'sex', gap: 'ratio' },
    { kind: 'coverage' },
    { kind: 'coverage', extent: 'none' },
  ),
);

/** A target with figures, and how it is judged. */
export interface Case {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly figures: readonly Observation[];
  readonly year: number;
  readonly stage: Stage;
  readonly nearBand?: string;
}

const areas = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')];
/** The favourable direction of an indicator, which never contradicts that of the rule. */
const polarityFor = (rule: Rule): fc.Arbitrary<1 | -1 | 0> => {
  const direction = directionOf(rule, undefined);
  const isLevel = !(rule.kind === 'compare' && rule.relation === 'narrows');
  return direction === undefined || !isLevel ? fc.constantFrom(1, -1, 0) : fc.constant(direction);
};

/** Any timing and figures, with the given rules, scopes and stages. */
export const casesOf = (
  ofRules: fc.Arbitrary<Rule>,
  ofScopes: readonly Scope[],
  ofStages: readonly Stage[],
): fc.Arbitrary<Case> =>
  ofRules.chain((rule) =>
    fc
      .record({
        timing: fc.constantFrom(...timings),
        scope: fc.constantFrom(...ofScopes),
        polarity: polarityFor(rule),
        stage: fc.constantFrom(...ofStages),
        nearBand: fc.constantFrom('0', '0.01'),
        values: fc.array(
          fc.record({
            year: fc.constantFrom(2015, 2018, 2020, 2021, 2023, 2025, 2029, 2030, 2031),
            value: tenth,
            group: fc.constantFrom('total', 'female', 'male', 'a', 'b', 'clinic', 'other'),
          }),
          { maxLength: 14 },
        ),
      })
      .map(({ timing, scope, polarity, stage, nearBand, values }): Case => {
        const seen = new Set<string>();
        const figures = values.flatMap(({ year, value, group }) => {
          if (seen.has(`${year} ${group}`)) return [];
          seen.add(`${year} ${group}`);
          return [toObservation(year, value, group)];
        });
        return {
          target: target(rule, { timing, scope }),
          indicator: indicatorOf({ polarity, bounds: { min: '0', max: '100' } }),
          figures,
          year: stage === 'midterm' ? 2025 : 2031,
          stage,
          nearBand,
        };
      }),
  );

/** Any rule, timing, scope, stage and figures. */
export const cases = casesOf(rules, scopes, stages);

function toObservation(year: number, value: string, group: string): Observation {
  if (group === 'female' || group === 'male') return figure(year, value, { sex: group });
  if (group === 'clinic') return figure(year, value, { area: 'a', institution: 'clinic' });
  if (group === 'other') return figure(year, value, { indicator: 'other' });
  return figure(year, value, { area: group === 'total' ? 'here' : group });
}

/** Evaluates a case. */
export const evaluate = ({
  target: of,
  indicator,
  figures,
  year,
  stage,
  nearBand = '0',
}: Case): TargetEvaluation =>
  evaluateTarget(of, figures, {
    year,
    stage,
    area: 'here',
    policy: { nearBand },
    catalogue: { areas, indicators: [indicator, indicatorOf({ id: 'other' })] },
  });
