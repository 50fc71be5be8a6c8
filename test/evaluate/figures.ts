import type { Point } from '../../src/evaluate/series/Series.js';
import type { Area } from '../../src/model/Area.js';
import type { Indicator } from '../../src/model/Indicator.js';
import type { Reason } from '../../src/model/NotAssessed.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Plan } from '../../src/model/Plan.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import type { TargetEvaluation } from '../../src/model/TargetEvaluation.js';
import type {
  Course,
  Headroom,
  PathPoint,
  Progress,
  Regime,
  Trajectory,
} from '../../src/model/Trajectory.js';
import { Decimal } from '../../src/quantity/decimal.js';
import type { Quantity } from '../../src/quantity/Quantity.js';

/** Creates an observation with defaults for everything that a test does not state. */
export function figure(year: number, value: string, more: Partial<Observation> = {}): Observation {
  return {
    indicator: 'rate',
    year,
    value,
    unit: 'percent',
    area: 'here',
    sex: 'total',
    residence: 'total',
    status: 'final',
    ...more,
  };
}

/** Creates a point of a series from a figure, in the unit in which it was given. */
export function pointOf(year: number, value: string, more: Partial<Observation> = {}): Point {
  return {
    year,
    exact: new Decimal(value),
    approximate: Number(value),
    observation: figure(year, value, more),
  };
}

/** Creates an invented indicator. */
export function indicatorOf(more: Partial<Indicator> = {}): Indicator {
  const name = { zh: '率', en: 'Rate' };
  return {
    id: 'rate',
    name,
    aliases: [],
    definition: name,
    unit: 'percent',
    polarity: 1,
    bounds: {},
    population: name,
    scale: 'identity',
    baselines: [],
    ...more,
  };
}

/** Creates an area with this code, within another one if that is given. */
export const areaOf = (code: string, parent?: string): Area => ({
  code,
  name: { zh: code, en: code },
  aliases: [],
  ...(parent === undefined ? {} : { parent }),
});

/** The fields of a trajectory, whatever its regime. */
interface AnyTrajectory {
  readonly regime: Regime;
  readonly course?: Course;
  readonly progress?: Progress;
  readonly headroom?: Headroom;
  readonly requiredPerYear?: Quantity;
  readonly path?: readonly PathPoint[];
  readonly reason?: Reason;
}

/** Returns a trajectory whose fields a test can read without checking the regime first. */
export const anyOf = (trajectory: Trajectory): AnyTrajectory => trajectory;

/** Returns an evaluation with the fields of its trajectory and its history on the top level. */
export const flatten = (evaluation: TargetEvaluation) => ({
  ...evaluation,
  ...anyOf(evaluation.trajectory),
  ...evaluation.history,
});

/** Creates a target of an invented plan. */
export function target(rule: Rule, more: Partial<Target> = {}): Target {
  return {
    id: 'test.field.g1.rate',
    indicator: 'rate',
    clause: { plan: 'test', domain: 1, list: 'goal', item: 1 },
    rule,
    timing: 'reach',
    dueYear: 2030,
    scope: 'area',
    wording: '率',
    boundWord: '',
    interpretations: [],
    ...more,
  };
}

/** Creates an invented plan with one domain that contains the given targets. */
export function planOf(...targets: Target[]): Plan {
  const name = { zh: '某', en: 'Some' };
  const goals = [
    {
      id: 'test.field.g1',
      list: 'goal' as const,
      number: 1,
      title: name,
      targets: targets.map((one) => one.id),
    },
  ];
  return {
    id: 'test',
    name,
    period: { start: 2021, end: 2030 },
    issuedOn: '2021-12-01',
    areaCode: 'here',
    source: 'test',
    domains: [{ id: 'test.field', number: 1, name, goals, measures: [] }],
    targets,
    articles: [],
  };
}

export const atMost = (
  value: string,
  unit: 'percent' | 'permille' | 'per100000' = 'percent',
): Rule => ({ kind: 'atMost', value, unit });
export const atLeast = (value: string): Rule => ({ kind: 'atLeast', value, unit: 'percent' });
