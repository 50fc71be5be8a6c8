import { isDecimalString } from '../errors/decimalString.js';
import { PlansError } from '../errors/PlansError.js';
import {
  type EveryPartOf,
  findMisspelt,
  isYear,
  requireOptions,
} from '../errors/requireArgument.js';
import { indicatorsOf } from '../lookup/indicatorsOf.js';
import { type Observation, observationStatuses, residences, sexes } from '../model/Observation.js';
import type { Target } from '../model/Target.js';
import { measuredUnits } from '../quantity/unitMeasures.js';

// Observations are checked where they are read, so an unusable one here is a mistake of the caller;
// the error states its place, indicator and year.

const text = 'text';
const observationShape = {
  indicator: text,
  year: 'year',
  value: 'decimal',
  unit: measuredUnits,
  area: text,
  sex: sexes,
  residence: residences,
  'institution?': text,
  'age?': text,
  'numerator?': 'decimal',
  'denominator?': 'decimal',
  status: observationStatuses,
  'source?': text,
  'note?': text,
} as const satisfies EveryPartOf<Observation>;

/**
 * Throws if the year, a count, a text or a coded field of an observation is invalid, or if the name
 * of a field is misspelt, since plain JavaScript can pass anything. The checks are written out,
 * since they run for each observation. Values and units are read only where they are needed, so
 * they are not checked here.
 */
export function requireUsable(observation: Observation, at: number): void {
  const { indicator, year, value, unit, area, sex, residence, status } = observation;
  const { institution, age, numerator, denominator, source, note } = observation;
  // The number of known fields: the six that are always checked, and any others that are present.
  let known = 6;
  if (value !== undefined) known += 1;
  if (unit !== undefined) known += 1;
  if (institution !== undefined) known += 1;
  if (age !== undefined) known += 1;
  if (numerator !== undefined) known += 1;
  if (denominator !== undefined) known += 1;
  if (source !== undefined) known += 1;
  if (note !== undefined) known += 1;
  if (
    typeof indicator !== 'string' ||
    typeof area !== 'string' ||
    !isYear(year) ||
    !sexes.includes(sex) ||
    !residences.includes(residence) ||
    !observationStatuses.includes(status) ||
    (numerator !== undefined && !isDecimalString(numerator)) ||
    (denominator !== undefined && !isDecimalString(denominator)) ||
    typeof (institution ?? text) !== 'string' ||
    typeof (age ?? text) !== 'string' ||
    typeof (source ?? text) !== 'string' ||
    typeof (note ?? text) !== 'string' ||
    (Object.keys(observation).length !== known && !hasKnownNames(observation))
  )
    throw findFault(observation, at);
}

/** Whether no field name is misspelt. Names that resemble no field are the caller's own. */
function hasKnownNames(observation: Observation): boolean {
  const names = Object.keys(observation).join();
  // The observations of one source have the same names.
  const isKnown = accepted.has(names) || findMisspelt(observation, observationShape) === undefined;
  if (accepted.size >= mostAccepted) accepted.clear();
  if (isKnown) accepted.add(names);
  return isKnown;
}
const accepted = /* @__PURE__ */ new Set<string>();
const mostAccepted = 1000;

/** Returns the error about the first part of an observation that is wrong. */
function findFault(observation: Observation, at: number): PlansError | undefined {
  try {
    requireOptions(`observations[${at}]`, observation, observationShape);
    return undefined;
  } catch (error) {
    return place(error as PlansError, observation);
  }
}

/** Adds the place of an observation to an error about it. */
const place = (
  error: PlansError,
  { indicator, year }: Observation,
  path: string | undefined = error.path,
): PlansError => {
  const { code, what, found, expected, nearest } = error;
  const observation = { indicator, year };
  return new PlansError(code, { what, path, observation, found, expected, nearest });
};

/** Adds the place of the observation to an error that was thrown while a target was judged. */
export function locate(
  error: unknown,
  target: Target,
  observations: readonly Observation[],
): unknown {
  // An error of `convertQuantity` states only its own argument.
  if (!(error instanceof PlansError) || !/^quantity\./.test(error.path ?? 'quantity.'))
    return error;
  const used = new Set(indicatorsOf(target));
  // A verdict also reads indicators that its target does not name, such as nested ones.
  for (const isUsed of [true, false])
    for (const [at, observation] of observations.entries()) {
      if (used.has(observation.indicator) !== isUsed) continue;
      const fault = findFault(observation, at);
      const path = fault?.path ?? `observations[${at}].unit`;
      if (Object.is(fault === undefined ? observation.unit : fault.found, error.found))
        return place(error, observation, path);
    }
  return error;
}

/** Replaces the index in an error about an observation of `part` by its index in `all`. */
export function relocate(
  error: unknown,
  part: readonly Observation[],
  all: readonly Observation[],
): unknown {
  const [, at, key] =
    (error instanceof PlansError && /^observations\[(\d+)\](\.\w+)$/.exec(error.path ?? '')) || [];
  const observation = part[Number(at)];
  return observation === undefined
    ? error
    : place(error as PlansError, observation, `observations[${all.indexOf(observation)}]${key}`);
}
