import { deepFreeze } from '../deepFreeze.js';
import { isDecimalString } from '../errors/decimalString.js';
import { findNearest } from '../errors/findNearest.js';
import { PlansError } from '../errors/PlansError.js';
import type { PlansErrorFacts, Requirement } from '../errors/PlansErrorFacts.js';
import { isYear, yearRange } from '../errors/requireArgument.js';
import type { ForecastPolicy, Policy, PolicyInput, WarningPolicy } from '../model/Policy.js';
import { scoringMethods } from '../model/Score.js';

/** Every value except the base year, which follows from the period of the plan unless given. */
export type DefaultPolicy = Omit<Policy, 'baseYear'>;
type ResolvedPolicy = DefaultPolicy & Partial<Pick<Policy, 'baseYear'>>;

const isTolerance = (value: unknown) => isDecimalString(value) && !value.startsWith('-');
const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;

type Check = readonly [isValid: (value: unknown) => boolean, expected: Requirement];
const tolerance: Check = [isTolerance, { kind: 'tolerance' }];
const share: Check = [isShare, { kind: 'number', from: 0, to: 1 }];
const isFrom = (value: unknown, least: number) =>
  typeof value === 'number' && value >= least && Number.isFinite(value);
const above = (least: number): Check => [
  (value) => isFrom(value, least) && value !== least,
  { kind: 'above', above: least },
];
const wholeFrom = (least: number): Check => [
  (value) => Number.isInteger(value) && (value as number) >= least,
  { kind: 'wholeNumber', from: least },
];

/** The check for each value. */
const checks: Record<keyof Omit<Policy, 'forecast' | 'warnings'>, Check> = {
  baseYear: [isYear, yearRange],
  aroundTolerance: tolerance,
  matchTolerance: tolerance,
  nearBand: tolerance,
  courseTolerance: tolerance,
  confidence: [
    (value) => typeof value === 'number' && value > 0 && value < 1,
    { kind: 'between', above: 0, below: 1 },
  ],
  poolingYears: [
    (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 30,
    { kind: 'wholeNumber', from: 1, to: 30 },
  ],
  method: [
    (value) => scoringMethods.some((method) => method === value),
    { kind: 'oneOf', words: scoringMethods },
  ],
};
const positive = /* @__PURE__ */ above(0);
const forecastChecks: Record<keyof ForecastPolicy, Check> = {
  slopeSd: positive,
  valueSlopeSd: positive,
  stall: share,
  levelEvents: positive,
  line: [
    (value) => typeof value === 'number' && value > 0 && value < 1,
    { kind: 'between', above: 0, below: 1 },
  ],
  dispersionLevel: share,
  excessLevel: share,
  leastYears: /* @__PURE__ */ wholeFrom(3),
  leastValues: /* @__PURE__ */ wholeFrom(3),
  widestShare: positive,
  widestMultiple: positive,
  horizon: /* @__PURE__ */ wholeFrom(0),
};
const warningChecks: Record<keyof WarningPolicy, Check> = {
  unlikelyProbability: share,
  volatileLevel: share,
  volatileShare: [(value) => isFrom(value, 0), { kind: 'number', from: 0 }],
  volatileYears: /* @__PURE__ */ wholeFrom(3),
  changeLevel: share,
  trendLevel: share,
  overdispersionLevel: share,
  headroomShare: share,
  falseDiscoveryRate: share,
  staleYears: /* @__PURE__ */ wholeFrom(0),
  suspectFactor: /* @__PURE__ */ above(1),
};

/**
 * The whole policy: the caller's values over the defaults.
 *
 * @throws {@link PlansError} `badPolicy` for a value that cannot be used or a name that does not
 * exist, with the nearest name.
 */
export function resolvePolicy(input?: PolicyInput): ResolvedPolicy {
  if (input === undefined) return defaultPolicy;
  const given = check(input, checks, 'policy', ['forecast', 'warnings']);
  const { forecast = {}, warnings = {} } = given;
  return {
    ...defaultPolicy,
    ...given,
    forecast: { ...defaultPolicy.forecast, ...check(forecast, forecastChecks, 'policy.forecast') },
    warnings: { ...defaultPolicy.warnings, ...check(warnings, warningChecks, 'policy.warnings') },
  };
}

/** The given values; a key whose value is undefined counts as absent. */
function check<Values extends object>(
  values: Values,
  table: Readonly<Record<string, Check>>,
  where: string,
  others: readonly string[] = [],
): Values {
  const fail = (facts: Omit<PlansErrorFacts, 'what'>) =>
    new PlansError('badPolicy', { what: 'policy', ...facts });
  if (typeof values !== 'object' || values === null)
    throw fail({ path: where, found: values, expected: { kind: 'object' } });
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (others.includes(name)) continue;
    const rule = Object.hasOwn(table, name) ? table[name] : undefined;
    if (rule === undefined)
      throw fail({ path: where, found: name, nearest: findNearest(name, Object.keys(table)) });
    const [isValid, expected] = rule;
    if (!isValid(value)) throw fail({ path: `${where}.${name}`, found: value, expected });
  }
  return Object.fromEntries(given) as Values;
}

/**
 * The default policy. Every evaluation includes the values that it used.
 *
 * @unit Tolerances are in the unit of the indicator (2 is two percentage points for a share);
 * `nearBand` is a relative shortfall; `courseTolerance` is a share of the whole distance.
 * @edge `nearBand` is `0`: `nearlyAttained` (基本实现) is off by default. A policy passed to a function
 * contains only the values that differ from this one.
 * @source The text gives no tolerance and no threshold; every value here is the library’s own.
 * @example
 * ```ts
 * import { defaultPolicy } from '@lipu/plans';
 * console.log(defaultPolicy.aroundTolerance, defaultPolicy.method); // 2 attainment
 * ```
 */
export const defaultPolicy: DefaultPolicy = /* @__PURE__ */ deepFreeze({
  aroundTolerance: '2',
  matchTolerance: '2',
  nearBand: '0',
  courseTolerance: '0',
  confidence: 0.95,
  poolingYears: 5,
  method: 'attainment',
  forecast: {
    slopeSd: 0.05,
    valueSlopeSd: 0.1,
    stall: 0.03,
    levelEvents: 1,
    line: 0.68,
    dispersionLevel: 0.2,
    excessLevel: 0.01,
    leastYears: 3,
    leastValues: 4,
    widestShare: 0.5,
    widestMultiple: 3,
    horizon: 100,
  },
  warnings: {
    unlikelyProbability: 0.25,
    volatileLevel: 0.01,
    volatileShare: 0.15,
    volatileYears: 4,
    changeLevel: 0.025,
    trendLevel: 0.05,
    overdispersionLevel: 0.05,
    headroomShare: 0.5,
    falseDiscoveryRate: 0.1,
    staleYears: 2,
    suspectFactor: 8,
  },
});
