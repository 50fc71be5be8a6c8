import { deepFreeze } from '../deepFreeze.js';
import { isDecimalString } from '../errors/decimalString.js';
import { dropUndefined } from '../errors/dropUndefined.js';
import {
  type Check,
  numberWithin,
  requireArgument,
  type Shape,
} from '../errors/requireArgument.js';
import type { ForecastPolicy, Policy, PolicyInput, WarningPolicy } from '../model/Policy.js';
import { scoringMethods } from '../model/Score.js';

/** A policy without the base year, which depends on the period of the plan. */
export type DefaultPolicy = Omit<Policy, 'baseYear'>;
type ResolvedPolicy = DefaultPolicy & Partial<Pick<Policy, 'baseYear'>>;

const tolerance: Check = [
  (value) => isDecimalString(value) && !value.startsWith('-'),
  { kind: 'tolerance' },
];
const share = /* @__PURE__ */ numberWithin({ from: 0, to: 1 });
const inside = /* @__PURE__ */ numberWithin({ above: 0, below: 1 });
const positive = /* @__PURE__ */ numberWithin({ above: 0 });
const years = /* @__PURE__ */ numberWithin({ whole: true, from: 0 });
const fromThree = /* @__PURE__ */ numberWithin({ whole: true, from: 3 });

type ShapeOf<Values> = { readonly [Name in keyof Values & string as `${Name}?`]: Shape };

const forecastShape: ShapeOf<ForecastPolicy> = {
  'slopeSd?': positive,
  'valueSlopeSd?': positive,
  'stall?': share,
  'levelEvents?': positive,
  'line?': inside,
  'dispersionLevel?': share,
  'excessLevel?': share,
  'leastYears?': fromThree,
  'leastValues?': fromThree,
  'widestShare?': positive,
  'widestMultiple?': positive,
  'horizon?': years,
};
const warningShape: ShapeOf<WarningPolicy> = {
  'unlikelyProbability?': share,
  'volatileLevel?': share,
  'volatileShare?': /* @__PURE__ */ numberWithin({ from: 0 }),
  'volatileYears?': fromThree,
  'changeLevel?': share,
  'trendLevel?': share,
  'overdispersionLevel?': share,
  'headroomShare?': share,
  'falseDiscoveryRate?': share,
  'staleYears?': years,
  'suspectFactor?': /* @__PURE__ */ numberWithin({ above: 1 }),
};
const policyShape: ShapeOf<Policy> = {
  'baseYear?': 'year',
  'aroundTolerance?': tolerance,
  'matchTolerance?': tolerance,
  'nearBand?': tolerance,
  'courseTolerance?': tolerance,
  'confidence?': inside,
  'poolingYears?': /* @__PURE__ */ numberWithin({ whole: true, from: 1, to: 30 }),
  'method?': scoringMethods,
  'forecast?': ['closed', forecastShape],
  'warnings?': ['closed', warningShape],
};

/**
 * Returns the complete policy: the caller's values, and the defaults for all others.
 *
 * @throws {@link PlansError} `badArgument` for an unusable value or an unknown name, with the
 * nearest name.
 */
export function resolvePolicy(input?: PolicyInput): ResolvedPolicy {
  if (input === undefined) return defaultPolicy;
  requireArgument('policy', input, ['closed', policyShape]);
  const { forecast = {}, warnings = {}, ...values } = input;
  return {
    ...defaultPolicy,
    ...dropUndefined(values),
    forecast: { ...defaultPolicy.forecast, ...dropUndefined(forecast) },
    warnings: { ...defaultPolicy.warnings, ...dropUndefined(warnings) },
  };
}

/**
 * The default policy. The evaluation of a plan includes the values that it used.
 *
 * @unit Tolerances are in the unit of the indicator (2 is two percentage points for a share);
 * `nearBand` is a relative shortfall; `courseTolerance` is a share of the whole distance.
 * @edge `nearBand` is `0`, so `nearlyAttained` (基本实现) is not used by default. The policy that you
 * pass to a function needs only the values that differ from this one.
 * @source The text gives no tolerance and no threshold, so every value here is our own.
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
